type Tree = unknown;

/** What a value may be made to be smaller: without a part of it, or nearer to nothing. */
function* smaller(value: Tree): Generator<Tree> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      yield value.filter((_, each) => each !== index);
      for (const less of smaller(value[index])) yield value.map((kept, each) => (each === index ? less : kept));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([kept]) => kept !== key));
      // An early year is no smaller one.
      if (key === "year") continue;
      for (const less of smaller(part)) yield { ...value, [key]: less };
    }
  } else if (typeof value === "number" && value > 0) {
    yield 0;
    yield Math.floor(value / 2);
    if (value >= 1) yield value - 1;
  }
}

/** Takes facts away for as long as the rest still shows what is looked for. */
export function smallest<T>(value: T, shows: (smaller: T) => boolean): T {
  let least = value;
  for (let again = true; again; ) {
    again = false;
    for (const less of smaller(least) as Generator<T>) {
      if (JSON.stringify(less) !== JSON.stringify(least) && shows(less)) {
        least = less;
        again = true;
        break;
      }
    }
  }
  return least;
}
