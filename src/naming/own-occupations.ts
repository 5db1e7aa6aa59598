/** Occupation words that are their own person: no industry can be told apart in them. */
export const ownOccupations: readonly string[] = ["裁缝", "保姆", "护工", "焊工"];
