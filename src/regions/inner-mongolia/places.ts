import type { Area } from "../../facts/place.ts";

const words = (text: string): readonly string[] => text.split(" ");

/** What follows the proper name of a banner, county or city. */
const SUFFIX = /(?:左翼|右翼)?(?:前|中|后)?(?:旗|县|市)$/;

/** A place's full name and, of banners, counties and county-level cities, the short one that people use: 敖汉旗, 敖汉. */
function written(full: string): readonly string[] {
  const short = full.replace(/(?:达斡尔族)?自治旗$|[旗县市]$/, "");
  return short === full || short.length < 2 || SUFFIX.test(short) ? [full] : [full, short];
}

function league(
  code: string,
  zh: string,
  en: string,
  short: string,
  counties: string,
  sharedNames: readonly string[] = [],
): Area {
  return { name: { zh, en }, code, names: [zh, short, ...words(counties).flatMap(written)], sharedNames };
}

const hohhot = league(
  "1501",
  "呼和浩特市",
  "Hohhot",
  "呼和浩特",
  "回民区 玉泉区 赛罕区 土默特左旗 托克托县 和林格尔县 清水河县 武川县",
  ["新城区"],
);
const baotou = league(
  "1502",
  "包头市",
  "Baotou",
  "包头",
  "东河区 昆都仑区 石拐区 白云鄂博矿区 九原区 土默特右旗 固阳县 达尔罕茂明安联合旗",
  ["青山区"],
);
const wuhai = league("1503", "乌海市", "Wuhai", "乌海", "海勃湾区 海南区 乌达区");
const chifeng = league(
  "1504",
  "赤峰市",
  "Chifeng",
  "赤峰",
  "红山区 元宝山区 松山区 阿鲁科尔沁旗 巴林左旗 巴林右旗 林西县 克什克腾旗 翁牛特旗 喀喇沁旗 宁城县 敖汉旗",
);
const tongliao = league(
  "1505",
  "通辽市",
  "Tongliao",
  "通辽",
  "科尔沁区 科尔沁左翼中旗 科尔沁左翼后旗 开鲁县 库伦旗 奈曼旗 扎鲁特旗 霍林郭勒市",
);
const ordos = league(
  "1506",
  "鄂尔多斯市",
  "Ordos",
  "鄂尔多斯",
  "东胜区 康巴什区 达拉特旗 准格尔旗 鄂托克前旗 鄂托克旗 杭锦旗 乌审旗 伊金霍洛旗",
);
const hulunbuir = league(
  "1507",
  "呼伦贝尔市",
  "Hulunbuir",
  "呼伦贝尔",
  "海拉尔区 扎赉诺尔区 阿荣旗 莫力达瓦达斡尔族自治旗 鄂伦春自治旗 鄂温克族自治旗 陈巴尔虎旗 新巴尔虎左旗 新巴尔虎右旗 满洲里市 牙克石市 扎兰屯市 额尔古纳市 根河市",
);
const bayannur = league(
  "1508",
  "巴彦淖尔市",
  "Bayannur",
  "巴彦淖尔",
  "临河区 五原县 磴口县 乌拉特前旗 乌拉特中旗 乌拉特后旗 杭锦后旗",
);
const ulanqab = league(
  "1509",
  "乌兰察布市",
  "Ulanqab",
  "乌兰察布",
  "集宁区 卓资县 化德县 商都县 兴和县 凉城县 察哈尔右翼前旗 察哈尔右翼中旗 察哈尔右翼后旗 四子王旗 丰镇市",
);
const hinggan = league(
  "1522",
  "兴安盟",
  "Hinggan League",
  "兴安",
  "乌兰浩特市 阿尔山市 科尔沁右翼前旗 科尔沁右翼中旗 扎赉特旗 突泉县",
);
const xilingol = league(
  "1525",
  "锡林郭勒盟",
  "Xilingol League",
  "锡林郭勒",
  "二连浩特市 锡林浩特市 阿巴嘎旗 苏尼特左旗 苏尼特右旗 东乌珠穆沁旗 西乌珠穆沁旗 太仆寺旗 镶黄旗 正镶白旗 正蓝旗 多伦县",
);
const alxa = league("1529", "阿拉善盟", "Alxa League", "阿拉善", "阿拉善左旗 阿拉善右旗 额济纳旗");

/** The cities that the notice addresses beside the leagues, though they lie inside two of them. */
const manzhouli: Area = {
  name: { zh: "满洲里市", en: "Manzhouli" },
  code: "150781",
  names: ["满洲里市", "满洲里", "呼伦贝尔市满洲里市", "呼伦贝尔满洲里"],
};
const erenhot: Area = {
  name: { zh: "二连浩特市", en: "Erenhot" },
  code: "152501",
  names: ["二连浩特市", "二连浩特", "锡林郭勒盟二连浩特市", "锡林郭勒二连浩特"],
};

/** 扎赉诺尔区: by its code in Hulunbuir, administered by Manzhouli. */
export const jalainur: Area = {
  name: { zh: "扎赉诺尔区", en: "Jalainur" },
  code: "150703",
  names: ["扎赉诺尔区", "呼伦贝尔市扎赉诺尔区"],
};

/** The places of each class by which employment is measured (三（三）2). */
export const classes = {
  first: [hohhot, baotou, tongliao, chifeng, ulanqab],
  second: [hulunbuir, hinggan, xilingol, ordos, bayannur],
  third: [wuhai, alxa, manzhouli, erenhot],
} as const;

/** The twelve leagues and league-level cities (盟市). */
export const twelve: readonly Area[] = [
  hohhot,
  baotou,
  hulunbuir,
  hinggan,
  tongliao,
  chifeng,
  xilingol,
  ulanqab,
  ordos,
  bayannur,
  wuhai,
  alxa,
];
/** The same with the two cities that the notice addresses. */
export const fourteen: readonly Area[] = [...twelve, manzhouli, erenhot];

/** The autonomous region. */
export const innerMongoliaArea: Area = {
  name: { zh: "内蒙古自治区", en: "Inner Mongolia" },
  code: "15",
  // The same names as its leagues and cities have, so that a place which has a class lies in the region.
  names: ["内蒙古", "内蒙古自治区", ...twelve.flatMap(({ names }) => names)],
  sharedNames: twelve.flatMap(({ sharedNames = [] }) => sharedNames),
};

/** The names of the region and of its places, as brand names begin with them. */
export const innerMongoliaNames: readonly string[] = innerMongoliaArea.names;
