import type { Ending, Lexicon, Region } from "../expressions/lexicon.ts";
import { occupations, ownPersonOccupations, tradeOccupations } from "./occupation-words.ts";
import { ordinaryWords, praiseWords, tradeWords } from "./ordinary-words.ts";
import { notPersons, personWords, weakPersonWords } from "./person-words.ts";
import { firmEndings, groupEndings, productEndings } from "./product-words.ts";
import { regionLore } from "./region-lore.ts";
import { regionNames } from "./region-table.ts";
import { wordList } from "./word-lists.ts";

let made: Lexicon | undefined;

const longest = (words: Iterable<string>): number => Math.max(...Array.from(words, ({ length }) => length));

/** The lexicon of the whole country, put together when it is first asked for. */
export function fullLexicon(): Lexicon {
  if (made !== undefined) return made;
  const places = new Map<string, Region[]>();
  for (const region of [...regionNames(), ...regionLore()]) {
    const known = places.get(region.name);
    if (known === undefined) places.set(region.name, [region]);
    else known.push(region);
  }
  const endings = new Map<string, Ending>();
  const add = (words: readonly string[], ending: Ending) => {
    for (const word of words) endings.set(word, ending);
  };
  // Where a word stands in several lists, the last one counts.
  add([...productEndings(), ...firmEndings()], "product");
  add(groupEndings(), "group");
  add(notPersons(), "no-person");
  add(personWords(), "person");
  add(weakPersonWords(), "weak-person");
  add(occupations(), "occupation");
  add(ownPersonOccupations(), "own-person");
  add(tradeOccupations(), "trade");
  const [ordinary, praise] = [ordinaryWords(), praiseWords()];
  // The word before the person in an occupation is a trade: 钢筋 in 钢筋工.
  const stems = wordList("compound-occupations").map((occupation) => occupation.slice(0, -1));
  const products = new Set(productEndings());
  const trades = new Set([...tradeWords(), ...products, ...stems.filter(({ length }) => length > 1)]);
  made = {
    places: (name) => places.get(name),
    longestPlace: longest(places.keys()),
    ending: (word) => endings.get(word),
    longestEnding: longest(endings.keys()),
    complete: true,
    ordinary: (word) => ordinary.has(word) || (word.length > 1 && endings.has(word)),
    praise: (word) => praise.has(word),
    trade: (word) => trades.has(word),
    product: (character) => products.has(character),
  };
  return made;
}
