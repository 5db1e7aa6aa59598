/** What a written name stands for: a place of the official tables by its level, or a kind of word that only lore knows. */
export type RegionKind =
  | "province"
  | "prefecture"
  | "county"
  | "abbreviation"
  | "ancient"
  | "mountain"
  | "water"
  | "area"
  | "town";

/** One way of writing a place. */
export interface Region {
  /** Six digits of GB/T 2260; empty where the name spans several provinces, or no table says. */
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  /** The full name of the place with this code. */
  readonly full: string;
}

/** What the last word of a name says of who does the work. */
export type Ending =
  /** A person: 师, 嫂, 技术员. */
  | "person"
  /** A single character that is a person behind a trade and often none elsewhere: 人, 手, 客. */
  | "weak-person"
  /** An occupation in which a trade can be told from the person: 鞋匠. */
  | "occupation"
  /** An occupation that is its own person: 裁缝, 护工. */
  | "own-person"
  /** A trade that a document takes for an occupation: 家政. */
  | "trade"
  /** A word that ends as one for a person does and names none: 客家, 机器人. */
  | "no-person"
  /** A product, a dish, a firm, a slogan. */
  | "product"
  /** Several people together: 队, 铁军. */
  | "group";

/** The words that names of brands and of places are read with. */
export interface Lexicon {
  /** Are the tables of the whole country at hand? Without them what is not found may yet be there. */
  readonly complete: boolean;
  /** The places that bear a name; undefined where no table has it. */
  readonly places: (name: string) => readonly Region[] | undefined;
  /** The most characters that a name of a place has. */
  readonly longestPlace: number;
  /** What a word says at the end of a name; undefined where no list has it. */
  readonly ending: (word: string) => Ending | undefined;
  /** The most characters that such a word has. */
  readonly longestEnding: number;
  /** Is this a word of the language that no place is named by, so that a name that begins with it has no region? */
  readonly ordinary: (word: string) => boolean;
  /** Is this a word of praise or of kinship, which names no trade? */
  readonly praise: (word: string) => boolean;
  /** Is this a trade or a product? */
  readonly trade: (word: string) => boolean;
  /** Is this a product, so that a longer word that ends in it is one too (浆纸)? */
  readonly product: (word: string) => boolean;
}
