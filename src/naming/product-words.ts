/**
 * Words whose presence at the end of a name shows that no person stands there: a product, a dish, a place of making or of
 * sale, a firm, a trade without its people, a slogan. A word for a person that is longer goes before.
 */
const PRODUCTS = `
小吃 名吃 美食 菜肴 米粉 河粉 米线 螺蛳粉 酸辣粉 凉粉 凉皮 粉丝 粉条 拉面 牛肉面 刀削面 热干面 小面 挂面 烩面 馄饨 抄手 馍 肉夹馍 泡馍
饼 烧饼 馕 煎饼 面包 蛋糕 糕点 点心 麻花 酥 糖 火锅 烧烤 烤肉 烤鸭 烤鱼 卤菜 腊肉 腊味 肉 牛肉 羊肉 鸡 鸭 鹅 鱼 虾 龙虾 蟹 海鲜
豆腐 豆花 豆干 泡菜 酱油 醋 酱 酒 黄酒 白酒 茶 绿茶 红茶 黑茶 白茶 咖啡 奶 奶酪 蜂蜜 油 茶油 米 大米 面粉
菜 蔬菜 菌 辣椒 土豆 马铃薯 莲藕 水果 果 苹果 柑橘 西瓜 红枣 核桃 板栗 枸杞 中药材 人参 花卉 棉花 蚕丝 苗木
刺绣 绣 苏绣 湘绣 蜀绣 苗绣 织锦 壮锦 云锦 丝绸 地毯 服装 旗袍 鞋 家纺 陶瓷 瓷 瓷器 紫砂 陶 漆器 玉 玉雕 木雕 雕刻 泥塑 剪纸 年画 唐卡 皮影 伞 家具 古建 石材 烟花 砚 银饰 首饰 眼镜 吉他
竹编 柳编 草编 手工艺 工艺 工艺品 制造 建筑 装修 防水 物流 旅游 民宿 电商 养殖 种植 餐饮 服务 烹饪 劳务 产业 技能
公司 集团 企业 厂 工厂 车间 作坊 工坊 坊 店 饭店 酒店 餐馆 餐厅 馆 酒家 铺 轩 斋 阁 居 楼 堂 号 老字号 超市 市场 中心 基地 学校 学院 驿站 平台 合作社 农场 牧场 庄园
品牌 名片 特产 特色 顶呱呱 呱呱叫 实打实 一家亲 天下 人间 味道 印象 故事 传奇 之乡 之家 之都`;

/** Words for a collective: persons, and yet none of them named by the work. Whether one will do as the person is debatable. */
const GROUPS = `
队 团 班 帮 军 族 群 组 营 连 社 会
队伍 团队 战队 车队 船队 铁军 大军 军团 兵团 劲旅 娘子军 生力军 主力军 先锋队 突击队 小分队 服务队 施工队 工程队 建筑队 采摘队 表演队 艺术团 天团 商帮 工帮 班组 戏班 班子
联盟 协会 商会 行会 家族 群体 一族 大队 中队 联队 专班 梯队 子弟兵`;

const split = (words: string): readonly string[] => Object.freeze(words.trim().split(/\s+/u));

let products: readonly string[] | undefined;
let groups: readonly string[] | undefined;

/** Endings that say product, dish, place of sale, firm or slogan: the name has no person. */
export function productEndings(): readonly string[] {
  products ??= split(PRODUCTS);
  return products;
}

/** Endings that say a collective. */
export function groupEndings(): readonly string[] {
  groups ??= split(GROUPS);
  return groups;
}
