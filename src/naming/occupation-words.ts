/**
 * Occupations as whole words. The titles are those of the state's classification of occupations and of everyday speech.
 *
 * An occupation is its own person where what stands before its last character is no industry, trade, product or skill that
 * could stand alone: 焊工 and 裁缝 are, 茶农 (tea, a product) and 保洁员 (cleaning, a trade) aren't. A bare material or
 * tool (木, 铁, 车) is no industry, so 木匠 and 车工 are their own person.
 */
const OWN = `
月嫂 保姆 护工 护士 裁缝 奶妈 乳娘 家教 保安 保镖 门卫 更夫 管家 帮佣 女佣 钟点工 小时工
焊工 焊匠 电工 钳工 车工 铣工 刨工 磨工 镗工 铆工 锻工 铸工 瓦工 木工 泥工 泥瓦工 石工 漆工 油工 染工 窑工 矿工 织工 绣工 纺工 缝工
炉工 吊工 管工 架子工 篾工 船工 园工 厨工
木匠 瓦匠 泥匠 泥瓦匠 石匠 铁匠 铜匠 锡匠 银匠 金匠 漆匠 篾匠 锁匠 画匠 皮匠 箍匠 桶匠 剃头匠 染匠 窑匠 砖匠 油匠 扎匠 补锅匠
挑夫 轿夫 车夫 船夫 渔夫 樵夫 农夫 纤夫 马夫 脚夫 屠夫 猎人 猎户 猎手 渔民 牧民 牧人 农民 庄稼人 庄稼汉 渔女
厨师 厨娘 厨子 大厨 主厨 帮厨 绣娘 绣女 织女 跑堂 店长 店员 货郎 摊贩
导游 导购 导演 导医 导播 向导 司机 司仪 代驾 船员 海员 水手 船长 大副 轮机长 舵手 机长 空姐 空乘 骑手 飞手 机手 车手 歌手 鼓手
教师 教练 老师 讲师 律师 法官 医生 医师 药师 大夫 郎中 村医 牙医 兽医 军医 厨师长 会计 出纳 文员 秘书 记者 编辑 编剧 作家 画家 画师
演员 舞者 模特 主播 主持人 翻译 厂长 工头 红娘 客服 琴师 乐师 鼓师 说书人
特警 协警 辅警 交警 哨兵 城管 社工 巡警 民警 司炉 文秘 骑士`;

/** The trade that a document itself takes for an occupation (兴安家政), though it names the work and not who does it. */
const TRADES = "家政";

/** The others: an industry, trade, product or skill, and a person. */
const COMPOUND = `
家政服务员 育婴师 育婴员 育婴嫂 育儿嫂 保育员 保育师 养老护理员 护理员 护理师 医疗护理员 陪护 陪诊师
母婴护理师 母婴护理员 催乳师 产后修复师 整理收纳师 保洁员 保洁工 清洁工 环卫工 洗衣工 熨烫工 搓澡工 洗碗工
理发师 美容师 美发师 美甲师 化妆师 造型师 发型师 按摩师 保健按摩师 推拿师 足疗师 修脚师 采耳师 针灸师 康复师 营养师
健康管理师 心理咨询师 验光师 配镜师 药剂师 中药师
茶艺师 评茶师 制茶师 制茶工 采茶工 采茶女 茶农 咖啡师 调酒师 品酒师 酿酒师 酿酒工 酿造工 豆腐匠
面点师 中式面点师 西式面点师 烹调师 烹饪师 烘焙师 糕点师 面包师 西点师 拉面师 烧烤师 卤菜师 榨油工 制糖工
餐厅服务员 客房服务员 服务员 传菜员 营业员 收银员 售货员 推销员 促销员 营销员 营销师 销售员 采购员 仓管员 理货员 拣货员 分拣员
快递员 快递小哥 外卖员 外卖小哥 配送员 送货员 投递员 邮递员 装卸工 搬运工 搬家工 叉车工 叉车司机 起重工 塔吊工 塔吊司机
挖掘机司机 挖机手 货车司机 卡车司机 出租车司机 网约车司机 公交司机 驾驶员 飞行员 无人机飞手 乘务员 列车员 售票员 检票员 安检员 安全员
绿化工 园艺师 园艺工 园林工 花匠 花农 花艺师 插花师 护林员 造林工 伐木工 育苗工 修剪工 采摘工 采棉工 割胶工 胶农
农艺师 农艺工 农技员 农机手 农机修理工 植保员 种植工 种植户 种植员 养殖工 养殖员 养殖户 饲养员 饲养工 挤奶工 剪毛工 宠物美容师 养蜂人 养蜂员 蜂农 养蚕工 蚕农
水产养殖工 捕捞工 屠宰工 菜农 果农 棉农 烟农 瓜农 药农 粮农 林农 稻农 蔗农 羊倌 牛倌 猪倌 马倌 盐工 盐民 晒盐工
建筑工 砌筑工 抹灰工 钢筋工 混凝土工 模板工 油漆工 涂装工 粉刷工 防水工 装修工 装饰工 水电工 水暖工 管道工 保温工 贴砖工 吊顶工 打桩工
测量员 测量工 造价师 建造师 监理员 监理工程师 施工员 质检员 资料员 材料员 预算员 爆破工 掘进工 采煤工 凿岩工 支护工 钻井工 采油工 石油工
炼钢工 炼铁工 轧钢工 铸造工 锻造工 电焊工 氩弧焊工 气焊工 机修工 维修工 修理工 汽修工 汽车维修工 钣金工 喷漆工 电镀工 热处理工 模具工 装配工
冲压工 注塑工 家电维修工 电梯安装工 电梯维修工 制冷工 安装工 线路工 巡线员 电子装配工 锅炉工 流水线工 包装工 打包工
纺织工 织布工 挡车工 缝纫工 裁剪工 制衣工 服装工 打版师 制版师 制鞋工 鞋匠 修鞋匠 擦鞋匠 弹花匠 制帽工 皮革工 印染工 编织工 竹编工 草编工 柳编工 刺绣工 绣花工 地毯工
木雕师 木雕工 石雕师 石雕工 玉雕师 玉雕工 根雕师 雕刻师 雕塑师 陶艺师 陶瓷工 制陶工 陶工 拉坯工 漆器工 剪纸师 工艺美术师 首饰工 造纸工 印刷工 排版工 花炮工 古建工
程序员 软件工程师 网络工程师 人工智能训练师 网络主播 带货主播 电商主播 互联网营销师 电子商务师 客服员 话务员 打字员
设计师 平面设计师 室内设计师 摄影师 摄像师 剪辑师 录音师 灯光师 调音师 讲解员 解说员 救生员 健身教练 调解员 网格员
职业指导师 人力资源管理师 培训师 经纪人 房产经纪人 保险代理人 拍卖师 鉴定师 评估师 会计师 审计师 税务师
保安员 消防员 押运员 救援员 防损员 巡逻员 抄表员 检验员 检验工 质检工 品控员 工程师
唐卡画师 剪纸艺人 皮影艺人 民间艺人 吹鼓手 戏曲演员 舞蹈演员 杂技演员 魔术师 滑雪教练 驯马师 篆刻师 装裱师 数据标注员 药膳师`;

const split = (words: string): readonly string[] => Object.freeze(words.trim().split(/\s+/u));

let all: readonly string[] | undefined;
let own: readonly string[] | undefined;
let trades: readonly string[] | undefined;

/** Every occupation. */
export function occupations(): readonly string[] {
  all ??= split(`${OWN} ${TRADES} ${COMPOUND}`);
  return all;
}

/** Occupations that are their own person: no industry can be told apart in them. */
export function ownPersonOccupations(): readonly string[] {
  own ??= split(OWN);
  return own;
}

/** Trades that stand for an occupation. */
export function tradeOccupations(): readonly string[] {
  trades ??= split(TRADES);
  return trades;
}
