import type { Bilingual } from "../ground/bilingual.ts";
import { withoutPrototype } from "../ground/own.ts";
import { ownText } from "../ground/own-text.ts";

/** An area of the country that a provision speaks of, with the names that its own rules need. */
export interface Area {
  readonly name: Bilingual;
  /** The prefix of its six-digit codes (GB/T 2260): `6501`. */
  readonly code: string;
  /** Its own names and those of the places in it, as registrations write them. */
  readonly names: readonly string[];
  /** Names of places in it that places elsewhere bear too: they tell only with the name of what they lie in. */
  readonly sharedNames?: readonly string[];
}

/** Is a place inside an area, outside, or can't it be told; and is it known at all? */
export type Standing = "inside" | "outside" | "unsettled" | "unknown";

const provinces: Readonly<Record<string, string>> = {
  11: "北京",
  12: "天津",
  13: "河北",
  14: "山西",
  15: "内蒙古",
  21: "辽宁",
  22: "吉林",
  23: "黑龙江",
  31: "上海",
  32: "江苏",
  33: "浙江",
  34: "安徽",
  35: "福建",
  36: "江西",
  37: "山东",
  41: "河南",
  42: "湖北",
  43: "湖南",
  44: "广东",
  45: "广西",
  46: "海南",
  50: "重庆",
  51: "四川",
  52: "贵州",
  53: "云南",
  54: "西藏",
  61: "陕西",
  62: "甘肃",
  63: "青海",
  64: "宁夏",
  65: "新疆",
  71: "台湾",
  81: "香港",
  82: "澳门",
};

/** What may follow a province's short name in its full name. */
const SUFFIX = /^(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)/;

function standingOfCode(code: string, area: Area): Standing {
  if (provinces[code.slice(0, 2)] === undefined) return "unknown";
  if (code.startsWith(area.code)) return "inside";
  // 650000 stands for all of Xinjiang: it holds Urumqi and much else.
  return area.code.startsWith(code.replace(/(?:00)+$/, "")) ? "unsettled" : "outside";
}

/**
 * Tells the names that can be told at once: provinces, the area's own, and those with their province or city before them;
 * undefined for any other.
 */
function knownNames(area: Area): (name: string) => Standing | undefined {
  const own = new Set(area.names);
  const all = new Set([...area.names, ...(withoutPrototype(area).sharedNames ?? [])]);
  const cities = area.names.filter((name) => area.name.zh.startsWith(name));
  const code = area.code.slice(0, 2);
  const behindCity = (name: string) => cities.some((city) => name.startsWith(city) && all.has(name.slice(city.length)));
  return (name) => {
    if (own.has(name) || behindCity(name)) return "inside";
    const province = Object.values(provinces).find((each) => name.startsWith(each));
    if (province === undefined) return undefined;
    const rest = name.slice(province.length).replace(SUFFIX, "");
    if (province !== provinces[code]) return rest === "" ? "outside" : undefined;
    if (rest === "") return area.code === code ? "inside" : "unsettled";
    return all.has(rest) || behindCity(rest) ? "inside" : undefined;
  };
}

/** So many places are kept at most with what was told of them: applicants come from the same few. */
const MOST_KEPT = 256;
/** Longer ones are no names that many applicants state. */
const LONGEST_KEPT = 64;

function keptFew<Told>(tell: (place: string) => Told): (place: string) => Told {
  const kept = new Map<string, Told>();
  return (place) => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const told = tell(place);
    if (kept.size < MOST_KEPT && place.length <= LONGEST_KEPT) kept.set(ownText(place), told);
    return told;
  };
}

const SIX_DIGITS = /^\d{6}$/;

/** A place as it is looked up: without spaces, with half-width digits. */
function plain(place: string): string {
  return place.normalize("NFKC").replace(/\s/gu, "");
}

/** The codes that a name can stand for, by tables of the country; undefined where no table has it. */
export type CodesOf = (name: string) => readonly string[] | undefined;

/** Where something lies that could be any of several places. */
function standingOfAny(codes: readonly string[], area: Area): Standing {
  const [first, ...others] = new Set(codes.map((code) => (code === "" ? "unsettled" : standingOfCode(code, area))));
  return first !== undefined && others.length === 0 ? first : "unsettled";
}

/**
 * Tells where places lie, given by name or by six-digit code. A name that no table has is unknown; one that places on both
 * sides bear is unsettled.
 */
export function standingIn(area: Area, codesOf: CodesOf): (place: string) => Standing {
  const known = knownNames(area);
  return keptFew((place) => {
    const name = plain(place);
    const standing = known(name);
    if (standing !== undefined) return standing;
    if (SIX_DIGITS.test(name)) return standingOfCode(name, area);
    const codes = codesOf(name);
    return codes === undefined ? "unknown" : standingOfAny(codes, area);
  });
}

/** Tells in which of several areas a place lies: its index, of the most specific one; -1 where it lies in none or can't be told. */
export function areaFinder(areas: readonly Area[], codesOf: CodesOf): (place: string) => number {
  const order = areas.map((_, at) => at).sort((left, right) => codeLength(areas, right) - codeLength(areas, left));
  const known = areas.map(knownNames);
  const ofCode = (code: string) =>
    (code === "" ? undefined : order.find((at) => standingOfCode(code, areas[at] as Area) === "inside")) ?? -1;
  return keptFew((place) => {
    const name = plain(place);
    const found = order.find((at) => known[at]?.(name) === "inside");
    if (found !== undefined) return found;
    if (SIX_DIGITS.test(name)) return ofCode(name);
    const [first, ...others] = new Set(codesOf(name)?.map(ofCode));
    return first === undefined || others.length > 0 ? -1 : first;
  });
}

function codeLength(areas: readonly Area[], at: number): number {
  return (areas[at] as Area).code.length;
}
