import { describe, expect, test } from "vitest";
import { checkName } from "../../src/index.ts";

const authorities = ["inner-mongolia", "hubei", "baoji", "urumqi"] as const;

/** Met, not met or undetermined, in the order of the authorities; one letter where all four agree. */
type Answer = "M" | "N" | "U" | `${string}${string}${string}${string}`;
type Row = readonly [name: string, answer: Answer, why: string, parts?: string];

const outcomes = { M: "met", N: "not-met", U: "undetermined" } as const;

// What is expected follows from the formats: Inner Mongolia 地域+产业/行业/产品/技能+人 or 地域+职业; Hubei and Baoji
// 地域+产业/行业/产品+人, where an occupation that is its own person counts; Urumqi 地区+（企业）产业行业（职业）+工种.
const told: readonly Row[] = [
  ["敖汉架线工", "M", "the document's own example", "敖汉 架线 工"],
  ["京山对节白蜡园艺师", "M", "对节白蜡 is a tree and no town; 园艺 is a trade", "京山 对节白蜡园艺 师"],
  ["正阳花生农技工", "M", "花生 is the product, 农技工 the person", "正阳 花生 农技工"],
  ["新民蔬菜农技工", "M", "蔬菜 is the product, 农技工 the person", "新民 蔬菜 农技工"],
  ["杨陵猕猴桃种植工", "M", "猕猴桃 is a product and 猕猴 no town", "杨陵 猕猴桃种植 工"],
  ["咸丰荸荠种植工", "M", "荸荠 is a product and no town", "咸丰 荸荠种植 工"],
  ["恩施一红一绿制茶师", "M", "制茶 is a trade, whatever stands before it", "恩施 一红一绿制茶 师"],
  ["长安汉唐妆造师", "M", "妆造 is a trade", "长安 汉唐妆造 师"],
  ["北京金隅琉璃匠", "M", "a firm's name, and 琉璃, a trade", "北京 金隅琉璃 匠"],
  ["日照开发区森博浆纸能工", "M", "a firm's name, and a kind of paper"],
  ["新疆魔味鸭营销人", "M", "营销 is a trade, so 人 is the person", "新疆 魔味鸭营销 人"],
  ["洪山菜薹种植师", "M", "种植 is a trade", "洪山 菜薹种植 师"],
  ["蕲春艾灸师", "M", "艾灸 is a skill", "蕲春 艾灸 师"],
  ["襄阳牛肉面师", "M", "牛肉面 is a product", "襄阳 牛肉面 师"],
  ["东宝馅饼哥", "M", "馅饼 is a kind of 饼, a product", "东宝 馅饼 哥"],
  ["蔡甸莲藕工", "M", "莲藕 is a product", "蔡甸 莲藕 工"],
  ["大冶殷祖古建师", "M", "古建 is a trade"],
  ["凤凰旅拍师", "M", "旅拍 is a trade", "凤凰 旅拍 师"],
  ["盱眙龙虾厨师", "M", "龙虾 is a product", "盱眙 龙虾 厨师"],
  ["丹阳眼镜工匠", "M", "眼镜 is a product", "丹阳 眼镜 工匠"],
  ["正安吉他工匠", "M", "吉他 is a product", "正安 吉他 工匠"],
  ["郓城藤编工", "M", "藤编 is a skill", "郓城 藤编 工"],
  ["元谋种业工", "M", "种业 is an industry", "元谋 种业 工"],
  ["科尔沁黄牛产业工", "M", "黄牛产业 is an industry", "科尔沁 黄牛产业 工"],
  ["绩溪徽厨", "M", "徽 is a school of cooking", "绩溪 徽 厨"],
  ["怀来葡匠", "M", "葡 is short for 葡萄", "怀来 葡 匠"],
  ["天水麻辣嫂", "M", "麻辣 is a dish", "天水 麻辣 嫂"],
  ["粤菜师傅", "M", "粤 is Guangdong, 菜 a product", "粤 菜 师傅"],
  ["乌鲁木齐烤馕师", "M", "烤馕 is a kind of 馕, a product", "乌鲁木齐 烤馕 师"],
  ["敖汉钢筋匠", "M", "钢筋 is the trade of the 钢筋工", "敖汉 钢筋 匠"],
  ["海门纺织女", "M", "纺织 is a trade; 织女 would cut it", "海门 纺织 女"],
  ["苏州刺绣娘", "M", "刺绣 is a skill; 绣娘 would cut it", "苏州 刺绣 娘"],
  ["潜江化工匠人", "M", "化工 is an industry", "潜江 化工 匠人"],
  ["广东技工", "M", "技工 is an occupation in which no industry stands apart", "广东 技工"],
  ["潜江裁缝", "M", "裁缝 is an occupation in which no industry stands apart", "潜江 裁缝"],
  ["东宝护工", "M", "a recognised brand that the reading names", "东宝 护工"],
  ["大冶小红绣娘", "M", "绣娘 is the occupation; 小红 says nothing of it", "大冶 小红绣娘"],
  ["邱县锦绣织女", "M", "织女 is the occupation; 锦绣 praises it", "邱县 锦绣织女"],
  ["兴安家政", "MNNN", "家政 is a trade: one document takes it for an occupation, the others ask for a person"],
  ["南粤家政", "MNNN", "as 兴安家政"],
  ["乌鲁木齐好馕道有限公司烤馕师", "M", "a firm may stand before the industry in Urumqi's format, and 烤馕 is one"],

  ["石家庄好嫂", "N", "好 praises, and no industry stands there"],
  ["中江表嫂", "N", "表 is kinship, and no industry stands there"],
  ["敖汉师傅", "N", "nothing stands between region and person"],
  ["敖汉", "N", "a region alone"],
  ["西岐名吃", "N", "a product, and no person"],
  ["沙县小吃", "N", "a product, and no person"],
  ["曲周金凤凰", "N", "no person"],
  ["海西枸杞采摘", "N", "no person"],
  ["南通建筑铁军", "N", "a group, and no person"],
  ["恒丰造纸工", "N", "a firm stands where the region should"],
  ["松花石雕刻工", "N", "a stone stands where the region should"],
  ["巾帼老班长保安", "N", "no region"],
  ["靓嫂采摘队", "N", "no region"],
  ["乌鲁木齐烤馕有限公司", "N", "a firm, and no person"],
];

/** Names of which one part can't be told: that part, and the message that names it. */
const untold: readonly (readonly [name: string, part: string, why: string])[] = [
  ["民乐憨小伙", "憨", "a quality"],
  ["河南憨厚师傅", "憨厚", "a quality"],
  ["敖汉铿锵工", "铿锵", "a quality"],
  ["敖汉敬业工匠", "敬业", "a quality that ends as trades do"],
  ["敖汉好运师傅", "好运", "a wish whose last character is a trade by itself"],
  ["敖汉风采师傅", "风采", "a quality whose last character is a trade by itself"],
  ["山西意匠", "意", "a quality or a firm's word"],
  ["山西晋商工匠", "晋商", "merchants of old"],
  ["甘肃飞天师傅", "飞天", "a firm's word"],
  ["乌鲁木齐天润工匠", "天润", "a firm's name"],
  ["敖汉蒙牛集团工匠", "蒙牛集团", "a firm, and no industry behind it"],
  ["敖汉印象师", "印象", "a word of slogans"],
  ["大冶金牛客", "金牛", "a town or a product: 客 is a person behind a trade alone"],
  ["敖汉一红一绿工匠", "一红一绿", "unknown words"],
  ["敖汉2025工", "2025", "a figure, which may stand for anything"],
  ["敖汉ABC工", "ABC", "letters, which may be a trade, a firm or nothing"],
  ["敖汉A好工", "A好", "letters and praise"],
];

const untoldRegion = ["叠石桥家纺工匠", "热和导游", "黑木耳种植工"];

describe.each(authorities)("%s", (policy) => {
  const at = authorities.indexOf(policy);
  const rows = told.map(([name, answer, why, parts]) => ({
    name,
    why,
    parts,
    outcome: outcomes[answer.charAt(at % answer.length) as keyof typeof outcomes],
  }));

  test.each(rows)("$name is $outcome: $why", ({ name, outcome, parts }) => {
    const found = checkName(policy, name);
    expect(found.outcome).toBe(outcome);
    if (parts !== undefined) expect(found.segments.map(({ text }) => text).join(" ")).toBe(parts);
  });

  test.each(untold)("%s is undetermined for “%s”, %s, and says so", (name, part) => {
    const { outcome, format, message, segments } = checkName(policy, name);
    expect([outcome, format, message.code]).toEqual(["undetermined", null, "name.industry-unknown"]);
    expect([message.zh, message.en].map((text) => text.includes(`“${part}”`))).toEqual([true, true]);
    // The best parse: what stands before the person would be the industry.
    expect(segments.at(-2)?.text).toBe(part);
  });

  test.each(untoldRegion)(
    "%s is undetermined: its first word may be a place that no table has, or part of a word",
    (name) => expect(checkName(policy, name).outcome).toBe("undetermined"),
  );
});

describe("where an occupation that is its own person is not taken for industry and person", () => {
  test.each([
    ["潜江裁缝", "not-met", "name.occupation-only"],
    ["广东技工", "not-met", "name.occupation-only"],
    ["潜江好裁缝", "not-met", "name.occupation-only"],
    ["大冶小红绣娘", "undetermined", "name.industry-unknown"],
    ["潜江竹编裁缝", "met", "name.met"],
  ])("%s: %s, %s", (name, outcome, code) => {
    const found = checkName("hubei", name, { readings: { "hb.name-occupation": "literal" } });
    expect([found.outcome, found.message.code]).toEqual([outcome, code]);
  });
});
