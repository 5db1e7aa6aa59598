/** @typedef {import("./verdict.mjs").Outcome} Outcome */

const districts = ["天山区", "沙依巴克区", "新市区", "水磨沟区", "头屯河区", "达坂城区", "米东区", "乌鲁木齐县"];
const inside = new Set([
  "乌鲁木齐",
  "乌鲁木齐市",
  ...districts,
  ...districts.map((district) => `乌鲁木齐市${district}`),
]);
const provinceCodes = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);
const outside = new Set([
  ..."北京市 天津市 上海市 重庆市".split(" "),
  ..."河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省".split(" "),
  ..."湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省".split(" "),
  ..."内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 香港特别行政区 澳门特别行政区".split(" "),
]);

/**
 * Is the place in Urumqi? By six-digit code or by name; what no table has, or what is wider than the city, can't be told.
 *
 * @param {string} place
 * @returns {Outcome}
 */
export function registeredInUrumqi(place) {
  if (inside.has(place)) return "met";
  if (outside.has(place)) return "not-met";
  if (!/^\d{6}$/.test(place)) return "undetermined";
  if (place.startsWith("6501")) return "met";
  return place === "650000" || !provinceCodes.has(place.slice(0, 2)) ? "undetermined" : "not-met";
}
