/** Who the workers are, where no place is said. */
const PEOPLE = `
巾帼 妇女 女子 姐妹 靓嫂 巧嫂 巧媳妇 巧娘 妈妈 青年 老区 老兵 兵哥 军创 退役 军嫂 残疾人 民族 苗家 侗家 彝家 瑶家 畲家 壮家 羌家 傣家 土家 满乡 侨乡 水乡 山村 乡村 农家 渔家 田园 老班长 青春
新型 新时代 新农村 新农人 新媒体 新能源 国家 全国 中华 神州`;

/** What they are praised for: it is no trade. */
const PRAISE = `
好 巧 大 小 老 阿 表 堂 福 美 俏 靓 俊 铁 金 银 红 新 优 名 能 勤 乐 喜 善 亲 爱 幺 幼 俺 咱 贤 暖心 贴心 放心 爱心 匠心 同心 初心 用心 亮心 阳光 彩虹 希望 未来 幸福 平安 吉祥 如意 温馨 美丽 智慧 金牌 银牌 王牌 精品 优品 优质
春风 星光 蓝天 白云 青山 绿水 红旗 先锋 先进 优秀 勤劳 能干 实干 诚信 诚实 赤诚 锦绣 专业 职业 技能 技术 高级 特级 首席 著名 知名 宁静 贵宾 东方 传统 老手艺 手艺 民间 宫廷 清宫 皇家 御膳 大唐 明清 唐宋 国潮 国粹 非遗 故里`;

/** Trades, crafts and fields of work: they are no place, and they may stand between region and person. */
const TRADES = `
建筑 建工 装修 装饰 家政 养老 护理 康养 月子 育婴 保洁 餐饮 烹饪 面点 酿酒 酿造 制茶 采茶 种植 种养 养殖 种业 园艺 园林 农业 林业 牧业 渔业 畜牧 农机 农技 水利 电力 煤矿 钢铁 石油 机械 汽车 数控 焊接 模具 电焊 电气 供暖 制造 智造 加工
服装 纺织 缝纫 针织 刺绣 编织 印染 皮革 陶瓷 玻璃 琉璃 石雕 木雕 玉雕 根雕 雕刻 古建 泥塑 剪纸 竹编 藤编 草编 家纺 物流 快递 运输 仓储 旅游 旅拍 民宿 酒店 美容 美发 美妆 妆造 按摩 推拿 艾灸 中医 药材 中药 保安 安保 消防 物业 营销 销售 商贸 电商 直播 网络 互联网 云端 云计算 云客服
电子 光电 轨道交通 集成电路 封测 新材料 软件 数字 智能 采摘 嫁接 架线 造纸 制糖 眼镜 吉他 产业 劳务 服务 手工 古法 菜 茶 酒 面 绣 瓷 陶 玉 石 木 竹 药 果 花 麦 米 粉 糖 盐 纸 墨 锦 绸 灯 伞 漆 铜 锡 台球
雕 建 织 编 焊 烤 酿 厨 渔 牧 耕 采 种 养 运 修 缝 剪 染 烧 煮 炒 卤 酱 醋 油 奶 肉 鱼 虾 蟹 鸡 鸭 鹅 羊 牛 猪 马 豆 饼 馍 饭 糕 椒 姜 蒜 枣 桃 杏 梨 橘 橙 柚 莲 藕 菌 菇 参 桑 蚕 棉 麻 丝 布 鞋 帽 衣 门 窗 车 船 桥 路 电 砖 瓦 煤 铁 钢 铝 珠`;

/** Products in whose name a place is hidden that no one writes so: they have no region. */
const PRODUCTS_OF_PLACES =
  "松花石 耀瓷 汝瓷 钧瓷 定瓷 建盏 宣纸 湖笔 端砚 歙砚 澄泥砚 宋锦 唐三彩 景泰蓝 青花 青瓷 青花瓷 新娘";

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

let ordinary: ReadonlySet<string> | undefined;
let praise: ReadonlySet<string> | undefined;
let trades: ReadonlySet<string> | undefined;

/** Words that a name may begin with and that no place is named by. */
export function ordinaryWords(): ReadonlySet<string> {
  ordinary ??= new Set(
    [...split(PEOPLE), ...split(PRAISE), ...split(TRADES), ...split(PRODUCTS_OF_PLACES)].filter(
      ({ length }) => length > 1,
    ),
  );
  return ordinary;
}

/** Words of praise and of kinship, which name no trade. */
export function praiseWords(): ReadonlySet<string> {
  praise ??= new Set(split(PRAISE));
  return praise;
}

/** Trades, crafts and fields of work. */
export function tradeWords(): ReadonlySet<string> {
  trades ??= new Set(split(TRADES));
  return trades;
}
