import { wordList } from "./word-lists.ts";

let ordinary: ReadonlySet<string> | undefined;
let praise: ReadonlySet<string> | undefined;
let trades: ReadonlySet<string> | undefined;

/** Words that a name may begin with and that no place is named by. */
export function ordinaryWords(): ReadonlySet<string> {
  const lists = ["ordinary-people", "praise", "trades", "products-of-places"] as const;
  ordinary ??= new Set(lists.flatMap(wordList).filter(({ length }) => length > 1));
  return ordinary;
}

/** Words of praise and of kinship, which name no trade. */
export function praiseWords(): ReadonlySet<string> {
  praise ??= new Set(wordList("praise"));
  return praise;
}

/** Trades, crafts and fields of work. */
export function tradeWords(): ReadonlySet<string> {
  trades ??= new Set(wordList("trades"));
  return trades;
}
