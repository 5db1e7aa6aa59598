import { describe, expect, test } from "vitest";
import { regionNames } from "../../src/naming/region-table.ts";

/** The names of each place, by its code: the full one first. */
const byCode = new Map<string, string[]>();
for (const { code, name } of regionNames()) byCode.set(code, [...(byCode.get(code) ?? []), name]);
const namesOf = (chosen: (full: string, code: string) => boolean) =>
  [...byCode].filter(([code, [full = ""]]) => chosen(full, code)).map(([, names]) => names);

const isAutonomous = (full: string) => /自治[州县旗]$/.test(full);

// Place by place, in the order of the codes: what is left without the peoples.
const autonomous = [
  "青龙 丰宁 宽城 围场 孟村 大厂 莫力达瓦 鄂伦春 鄂温克 岫岩 新宾 清原 本溪 桓仁 宽甸 阜新 喀喇沁左翼 延边 伊通 长白 前郭尔罗斯",
  "杜尔伯特 景宁 恩施 长阳 五峰 湘西 城步 江华 麻阳 新晃 芷江 靖州 通道 乳源 连山 连南 融水 三江 龙胜 恭城 隆林 富川 罗城",
  "环江 巴马 都安 大化 金秀 白沙 昌江 乐东 陵水 保亭 琼中 石柱 秀山 酉阳 彭水 阿坝 甘孜 凉山 北川 峨边 马边 木里 黔西南 黔东南",
  "黔南 道真 务川 镇宁 关岭 紫云 威宁 玉屏 印江 沿河 松桃 三都 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 石林 禄劝 寻甸 峨山",
  "新平 元江 玉龙 宁蒗 宁洱 墨江 景东 景谷 镇沅 江城 孟连 澜沧 西盟 双江 耿马 沧源 屏边 金平 河口 漾濞 南涧 巍山 贡山 兰坪 维西",
  "临夏 甘南 张家川 天祝 肃南 肃北 阿克塞 东乡 积石山 海北 黄南 海南 果洛 玉树 海西 大通 民和 互助 化隆 循化 门源 河南 昌吉",
  "博尔塔拉 巴音郭楞 克孜勒苏 伊犁 巴里坤 木垒 焉耆 塔什库尔干 察布查尔 和布克赛尔",
].flatMap((line) => line.split(" "));

describe("an autonomous place", () => {
  const names = namesOf(isAutonomous);
  test("is known by its name without the peoples", () => {
    expect(names.map(([, short]) => short).sort()).toEqual(autonomous.sort());
  });
  test("and by that with the last character", () => {
    for (const [full = "", short = "", ...others] of names) {
      expect(full.startsWith(short), full).toBe(true);
      expect(others, full).toEqual([short + full.slice(-1)]);
    }
  });
});

test("a banner is known without 旗, and one on a wing by three characters of its name", () => {
  const wings: Readonly<Record<string, string>> = {
    科尔沁左翼中旗: "科左中",
    科尔沁左翼后旗: "科左后",
    科尔沁右翼前旗: "科右前",
    科尔沁右翼中旗: "科右中",
    察哈尔右翼前旗: "察右前",
    察哈尔右翼中旗: "察右中",
    察哈尔右翼后旗: "察右后",
  };
  const banners = namesOf((full) => full.endsWith("旗") && !isAutonomous(full));
  expect(banners).toHaveLength(49);
  for (const [full = "", ...others] of banners) {
    const wing = wings[full];
    expect(others, full).toEqual([...(wing === undefined ? [] : [`${wing}旗`, wing]), full.slice(0, -1)]);
  }
});

test("every other place is known without its last character, and where it is called a special one, without that", () => {
  const special: Readonly<Record<string, string>> = {
    香港特别行政区: "香港",
    澳门特别行政区: "澳门",
    井陉矿区: "井陉",
    鹰手营子矿区: "鹰手营子",
    峰峰矿区: "峰峰",
    白云鄂博矿区: "白云鄂博",
    大兴安岭地区: "大兴安岭",
    阿里地区: "阿里",
    阿克苏地区: "阿克苏",
    喀什地区: "喀什",
    和田地区: "和田",
    塔城地区: "塔城",
    阿勒泰地区: "阿勒泰",
    滨海新区: "滨海",
    沈北新区: "沈北",
    浦东新区: "浦东",
    两江新区: "两江",
    六枝特区: "六枝",
    神农架林区: "神农架",
    梅里斯达斡尔族区: "梅里斯",
    管城回族区: "管城",
    顺河回族区: "顺河",
    瀍河回族区: "瀍河",
    内蒙古自治区: "内蒙古",
    广西壮族自治区: "广西",
    西藏自治区: "西藏",
    宁夏回族自治区: "宁夏",
    新疆维吾尔自治区: "新疆",
  };
  const others = namesOf((full) => !full.endsWith("旗") && !isAutonomous(full));
  for (const [full = "", ...short] of others) {
    if (full.length === 2) expect(short, full).toEqual([]);
    else expect(short, full).toEqual([special[full] ?? full.slice(0, -1)]);
  }
});
