import { own, ownEntries } from "../ground/own.ts";
import { remembered } from "../ground/remembered.ts";

/** So many different lists of the same options are kept at most. */
const MOST_KEPT = 4_096;

/** Takes the entries of a list one by one; undefined where one of them is none of the options. */
export type ReadChoices = (value: readonly unknown[], length: number) => readonly string[] | undefined;

/**
 * Makes a reader of lists of these options. Short lists are few: each is made once, frozen, and shared by all who state it, so
 * that what follows from it can be kept by it.
 */
export function choiceLists(options: readonly string[]): ReadChoices {
  const base = options.length + 1;
  const longest = Math.floor(Math.log(MOST_KEPT) / Math.log(base));
  const kept = new Map<number, readonly string[]>();
  const listOf = (number: number): readonly string[] => {
    const list: string[] = [];
    for (let rest = number; rest > 0; rest = Math.floor(rest / base)) list.push(options[(rest % base) - 1] as string);
    return Object.freeze(list.reverse());
  };
  return (value, length) => {
    if (length > longest) {
      const list = ownEntries(value, length).map((entry) => own(options, options.indexOf(entry as string)));
      return list.every((entry) => entry !== undefined) ? (list as readonly string[]) : undefined;
    }
    // Each entry is read once: a list that answers differently the second time can't pass for another one.
    let number = 0;
    for (let at = 0; at < length; at += 1) {
      const entry = own(value, at);
      let option = options.length - 1;
      while (option >= 0 && options[option] !== entry) option -= 1;
      if (option < 0) return undefined;
      number = number * base + option + 1;
    }
    return remembered(kept, number, () => listOf(number));
  };
}
