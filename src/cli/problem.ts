import type { RequestError } from "../index.ts";
import type { Values, Word } from "./words.ts";

/** Something that ends the program, told in the door's own words. */
export class Problem extends Error {
  readonly exitCode: number;
  readonly word: Word;
  readonly values: Values;
  /** The library's own account of what is wrong. */
  readonly request: RequestError | undefined;

  constructor(exitCode: number, word: Word, values: Values = {}, request?: RequestError) {
    super(word);
    this.name = "Problem";
    this.exitCode = exitCode;
    this.word = word;
    this.values = values;
    this.request = request;
  }
}
