import type { Region, RegionKind } from "../expressions/lexicon.ts";
import { regionData } from "./region-data.ts";

/** The packed table as plain text. How it is packed is told by the script that packs it. */
function unpacked(): string {
  const [letters, runs, steps, ...lines] = regionData.split("\n") as [string, string, string, ...string[]];
  const alphabet = new Map([...letters].map((letter, index) => [letter, index]));
  const single = runs.split(" ");
  const half = Math.floor(letters.length / 2);
  const others: string[] = [];
  let point = 0x4e00;
  let step = 0;
  for (const letter of steps) {
    const digit = alphabet.get(letter) as number;
    step = step * half + (digit % half);
    if (digit >= half) continue;
    point += step;
    others.push(String.fromCharCode(point));
    step = 0;
  }
  let text = "";
  let first = -1;
  for (const letter of lines.join("\n")) {
    const index = alphabet.get(letter);
    if (index === undefined) text += letter;
    else if (first >= 0) {
      text += others[first * letters.length + index];
      first = -1;
    } else if (index < single.length) text += single[index];
    else first = index - single.length;
  }
  return text;
}

/** What a county's name ends in, by the last two digits of its code and the place above it. */
function countyEnding(end: number, underCity: boolean): string {
  if (end > 80) return "市";
  if (end > 50) return "区";
  if (end > 20) return "县";
  return underCity ? "区" : "市";
}

/** The names of counties in a line, each with how many codes are left out before it, and from where (`/` 21, `|` 81). */
const COUNTIES = /([/|]?)(\d*)(?: ([^ \d,/|]+)|,?([^ \d,/|]+))/gu;

/** Hands over every place with its full name, in the order of the codes. */
function eachPlace(take: (code: string, full: string) => void): void {
  let province = "";
  let middle = 0;
  for (const line of unpacked().split("\n")) {
    if (line.startsWith("#")) {
      province = line.slice(1, 3);
      middle = 0;
      take(`${province}0000`, line.slice(3));
      continue;
    }
    const [head, skipped, prefecture] = /^(\d*)([^ \d,/|]*),?/u.exec(line) as unknown as [string, string, string];
    middle += Number(skipped) + 1;
    const above = province + String(middle).padStart(2, "0");
    const isCity = prefecture !== "" && !/(?:自治州|地区|盟)$/u.test(prefecture);
    if (prefecture !== "") take(`${above}00`, isCity ? `${prefecture}市` : prefecture);
    let end = 0;
    for (const [, start, left, long, pairs = ""] of line.slice(head.length).matchAll(COUNTIES)) {
      if (start === "/") end = 20;
      if (start === "|") end = 80;
      end += Number(left);
      for (const stem of long === undefined ? (pairs.match(/../gu) ?? []) : [long]) {
        end += 1;
        const isWhole = /..旗$|^神农架林区$/u.test(stem);
        const ending = isWhole ? "" : countyEnding(end, isCity || (prefecture === "" && middle < 90));
        take(above + String(end).padStart(2, "0"), stem + ending);
      }
    }
  }
}

/** The peoples that autonomous places are named after. Xinjiang and Inner Mongolia mostly write them without 族. */
const PEOPLES =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|普米|独龙|裕固|保安|各)族|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|回)+$/u;

/** The short names of an autonomous place: 巴马瑶族自治县 is 巴马 and 巴马县. */
function autonomousNames(full: string): string[] {
  if (full.endsWith("自治区")) return [full.replace(/(?:壮族|回族|维吾尔)?自治区$/u, "")];
  const own = full.slice(0, -3);
  // Where nothing stands in front of the people, its name is the place's own: 东乡族自治县, 鄂温克族自治旗.
  const short = own.replace(PEOPLES, "") || own.replace(/族$/u, "");
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
  if (/自治[区州县旗]$/u.test(full)) return autonomousNames(full);
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
 * Unpacked when first asked for, and kept.
 */
export function regionNames(): readonly Region[] {
  if (names !== undefined) return names;
  const found: Region[] = [];
  eachPlace((code, full) => {
    const kind = levelOf(code);
    for (const name of new Set([full, ...shortNames(full)])) found.push(Object.freeze({ code, name, kind, full }));
  });
  names = Object.freeze(found);
  return names;
}
