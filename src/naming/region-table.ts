import type { Region, RegionKind } from "../expressions/lexicon.ts";
import { unpackedPlaces } from "./region-places.ts";

/** The peoples that autonomous places are named after. Xinjiang and Inner Mongolia mostly write them without 族. */
const PEOPLES =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|普米|独龙|裕固|保安|各)族|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|回)+$/u;

/** The short names of an autonomous place: 巴马瑶族自治县 is 巴马 and 巴马县. */
function autonomousNames(full: string): string[] {
  if (full.endsWith("自治区")) return [full.replace(/(?:壮族|回族|维吾尔)?自治区/u, "")];
  const own = full.slice(0, -3);
  // Where nothing stands in front of the people, its name is the place's own: 东乡族自治县, 鄂温克族自治旗.
  const short = own.replace(PEOPLES, "") || own.replace("族", "");
  return [short, short + full.slice(-1)];
}

/** The short names of a banner: 阿巴嘎旗 is 阿巴嘎, 科尔沁右翼前旗 is 科右前旗. */
function bannerNames(full: string): string[] {
  const wing = /^(.).+([左右])翼([前中后])旗$/u.exec(full);
  const contracted = wing === null ? [] : [`${wing[1]}${wing[2]}${wing[3]}旗`, `${wing[1]}${wing[2]}${wing[3]}`];
  return [...contracted, full.slice(0, -1)];
}

/** Every way of writing a place but its full name; none of a single character. */
function shortNames(full: string): string[] {
  if (full.includes("自治")) return autonomousNames(full);
  if (full.endsWith("旗")) return bannerNames(full);
  // Districts of a people: 管城回族区, 梅里斯达斡尔族区.
  if (full.endsWith("族区")) return [full.slice(0, -1).replace(PEOPLES, "")];
  // The only county of its kind: other names that end in 林区 are districts called 万柏林, 碑林, 北林.
  if (full === "神农架林区") return ["神农架"];
  return /^(..+?)(?:特别行政区|矿区|新区|特区|地区|.)$/u.exec(full)?.slice(1) ?? [];
}

/** The level of a place is told by the zeros of its code. */
function levelOf(code: string): RegionKind {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

let names: readonly Region[] | undefined;

/**
 * Every written name of China's provinces, prefectures and counties: the full names, each followed by the short ones.
 * Derived when first asked for, and kept.
 */
export function regionNames(): readonly Region[] {
  if (names !== undefined) return names;
  const found: Region[] = [];
  for (const [code, full] of unpackedPlaces().official) {
    const kind = levelOf(code);
    for (const name of new Set([full, ...shortNames(full)])) found.push(Object.freeze({ code, name, kind, full }));
  }
  names = Object.freeze(found);
  return names;
}
