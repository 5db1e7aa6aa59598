/** A name as people type it, made plain, with the place of each of its characters in the text as given. */
export interface WrittenName {
  /** Simplified characters in half-width form, without blanks, quotation marks and brackets. */
  readonly text: string;
  /** Where the character at each place begins in the text as given, in UTF-16 units; one more than there are characters. */
  readonly starts: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
  /** Was anything but the writing of nothing changed? */
  readonly changed: boolean;
}

/** Traditional characters of place names with the simplified ones, pair by pair. */
const TRADITIONAL =
  "內内臺台灣湾廣广東东陝陕滬沪遼辽寧宁龍龙蘇苏貴贵雲云慶庆張张陽阳縣县區区鄉乡鎮镇門门華华漢汉濱滨爾尔齊齐鐵铁嶺岭島岛連连鄭郑許许開开瀋沈長长樂乐興兴萬万義义撫抚順顺溫温紹绍麗丽潁颍蕪芜馬马鳳凤閩闽廈厦贛赣鷹鹰煙烟濟济濰潍澤泽臨临棗枣營营萊莱黃黄岡冈隨随嶽岳懷怀婁娄關关頭头瓊琼賓宾瀘泸綿绵達达資资畢毕節节銅铜紅红隴陇蘭兰銀银吳吴衛卫烏乌魯鲁圖图薊蓟灤滦鄲郸滄沧呂吕運运晉晋潛潜與与絳绛應应監监鍾钟鐘钟國国勝胜榮荣莊庄豐丰寶宝雞鸡鷄鸡韓韩綏绥邊边鹽盐涇泾靜静會会靈灵環环禮礼兩两當当蓮莲廬庐瀏浏贊赞鄆郓啓启";

const simplified: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].flatMap((character, at, all) =>
    at % 2 === 0 ? [[character, all[at + 1] as string] as const] : [],
  ),
);

/** What stands around or between words and is no part of a name. */
const BETWEEN = /[\s"'“”‘’「」『』《》〈〉()[\]【】〔〕{}·•・,，、。.:：;；_—–-]/u;

/** What people add behind a name. */
const ADDED = ["劳务品牌", "品牌"];

/** Makes a name plain, in one pass. */
export function writtenName(given: string): WrittenName {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of given) {
    const start = at;
    at += character.length;
    for (const half of character.normalize("NFKC")) {
      if (BETWEEN.test(half)) continue;
      const plain = simplified.get(half) ?? half;
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(start);
        ends.push(at);
      }
    }
  }
  for (const added of ADDED) {
    if (text.length > added.length && text.endsWith(added)) text = text.slice(0, -added.length);
  }
  return { text, starts: starts.slice(0, text.length), ends: ends.slice(0, text.length), changed: text !== given };
}
