/**
 * Words that say who does the work. They stand at the end of a name, after an industry, a trade, a product or a skill.
 * Gathered from plain usage: no list of names was taken over.
 */
const STRONG = `
工 匠 师 员 厨 哥 嫂 姐 妹 姑 姨 婶 娘 郎 倌 佬 囡 妞 嬢 婆 妈 娃
工人 技工 技术工 技术工人 产业工人 农民工 能工 普工 女工 帮工 员工 职工 熟练工
工匠 大工匠 匠人 大匠 巨匠 巧匠 名匠 能工巧匠 工匠师
师傅 老师傅 师父 大师 技能大师 名师 老师 技师 高级技师 工程师 工艺师 设计师 导师 讲师
技术员 服务员 操作员 管理员 指导员 辅导员 从业员 营销员 推销员 学员 人员 技术人员 从业人员 人才
大厨 名厨 主厨 厨师 厨师长 厨工 厨娘 厨子 月嫂 护工 保姆 管家 阿姨 教练 顾问 主播 学徒 徒弟
农匠 农人 新农人 新农 农民 新农民 老农 农夫 农技员 农技师 牧民 渔民 牧人 渔人
能手 小能手 高手 好手 巧手 妙手 里手 行家里手 骑手 飞手 机手 歌手 水手 舵手 猎手 鼓手 帮手 助手
能人 达人 牛人 艺人 手艺人 传人 传承人 经纪人 代理人 主持人 合伙人 带头人 当家人 创客 掌柜 老板 小二
专家 行家 艺术家 企业家 创业者 劳动者 工作者 守护者 从业者 经营者
把式 老把式 好把式 车把式 状元 标兵 尖兵 工兵 卫士 护士 战士 勇士 技士 园丁 车夫 船夫 挑夫 大夫 好汉 汉子 老汉 铁汉
先生 医生 医师 药师 教师 画师 船长 店长 班长 工头 弟子 村医 良医 使者 记者 学者
小哥 大哥 阿哥 老哥 兄弟 小弟 大叔 大伯 大爷 小伙 小伙子 后生 仔 打工仔 牛仔 伢子
姑娘 小姑娘 大姑 巧姑 村姑 媳妇 巧媳妇 女子 妹子 小妹 幺妹 阿妹 巧妹 大妹子 小姐姐 大姐 阿姐 巧姐 姐妹
大嫂 嫂子 阿嫂 巧嫂 军嫂 巧娘 大娘 阿娘 绣娘 绣女 巧女 织女 大妈 妈妈 阿婆 婆婆 阿嬷 奶奶 婆姨 大姨 大婶 志愿者 建设者`;

/** Single characters that often end words that name no person, or none at work. */
const WEAK = "人 手 家 客 女 农 子 头 者 长 生 民 士 夫 兵 将 官 丁 汉 医 星 王 主 商 户";

/** Words that end as a word for a person does, and name none, or none at work. */
const NOT_PERSONS = `
手工 加工 化工 施工 军工 重工 轻工 理工 竣工 分工 开工 用工 动工 完工 会师 出师 班师 动员 总动员 满员 后厨 下厨
八哥 墨西哥 法郎 夜郎 屎壳郎 新郎 新娘 伴娘 菇娘 红姑娘 外婆 老婆 泥娃 福娃 姑妈
机器人 泥人 面人 糖人 蜡人 雪人 稻草人 无人 法人 本人 某人 别人 动人 感人 喜人 迷人 诱人 宜人 育人 树人 助人 待人 古人 客人 病人 老人 人家
携手 牵手 联手 握手 洗手 双手 左手 右手 一手 二手 扶手 把手 拉手 出手 入手 上手 动手 放手 快手 人手
国家 大家 农家 渔家 客家 土家 皇家 商家 厂家 店家 买家 卖家 居家 住家 到家 回家 搬家 安家 持家 全家 万家 自家 老家
顾客 旅客 游客 乘客 访客 宾客 做客 请客 待客 会客 迎客 载客 揽客 博客 播客 常客
儿女 子女 男女 妇女 美女 仙女 少女 孙女
三农 惠农 支农 助农 兴农 务农 涉农 富农 强农 爱农
包子 饺子 粽子 饼子 丸子 瓜子 种子 橘子 桔子 柚子 李子 桃子 柿子 茄子 竹子 栗子 枣子 鞋子 帽子 裤子 裙子 房子 椅子 电子 量子 架子
石头 码头 馒头 源头 龙头 芋头 镜头 街头 罐头 木头 带头 兔头 鱼头 鸭头 猪头 砖头 山头
或者 前者 后者 再者 两者 患者 读者 消费者 受益者
生长 成长 增长 特长 专长 擅长 延长 修长 家长 部长 省长
花生 卫生 养生 民生 野生 人生 再生 新生 谋生 发生 共生 学生 考生 水生
便民 惠民 为民 利民 富民 国民 居民 市民 难民 人民
巴士 芝士 的士 威士 瑞士 女士 人士 爵士
功夫 工夫 丈夫 真功夫 高尔夫 姐夫 懦夫
阅兵 征兵 练兵 官兵 骑兵 步兵 当兵
麻将 即将 必将 行将 激将 点将
五官 感官 器官 客官 升官 当官
布丁 肉丁 鸡丁 补丁 人丁 添丁 白丁
武汉 江汉 霄汉 罗汉 门外汉 银汉 东汉 西汉
中医 西医 藏医 蒙医 苗医 行医 就医 从医
明星 五星 卫星 火星 红星 金星 福星 新星
帝王 霸王 阎王 君王 国王 大王
民主 自主 为主 业主 买主 失主 物主 做主
招商 工商 通商 经商 营商 智商 协商
落户 账户 门户 窗户 住户 用户 客户 千家万户`;

const split = (words: string): readonly string[] => Object.freeze(words.trim().split(/\s+/u));

let persons: readonly string[] | undefined;
let weakPersons: readonly string[] | undefined;
let others: readonly string[] | undefined;

/** Every word for a person, the weak ones among them. */
export function personWords(): readonly string[] {
  persons ??= split(`${STRONG} ${WEAK}`);
  return persons;
}

/** Those of the words for a person that, standing alone at the end, are weak proof of one. */
export function weakPersonWords(): readonly string[] {
  weakPersons ??= split(WEAK);
  return weakPersons;
}

/** Words that name no person though their last characters do: a name that ends in one lacks its person. */
export function notPersons(): readonly string[] {
  others ??= split(NOT_PERSONS);
  return others;
}
