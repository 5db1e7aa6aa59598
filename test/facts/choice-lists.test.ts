import { expect, test } from "vitest";
import { choiceLists } from "../../src/facts/choice-lists.ts";

const options = ["national", "provincial", "local"];
const read = choiceLists(options);

test.each([
  [[]],
  [["local"]],
  [["national", "national", "local"]],
  [["local", "national", "national"]],
  [["provincial", "local", "local", "national", "provincial", "provincial"]],
  [Array.from({ length: 50 }, (_, at) => options[at % 3])],
])("a list of options is read entry by entry, in its order: %j", (list) => {
  expect(read(list, list.length)).toEqual(list);
});

test.each([[["Local"]], [[""]], [["local", undefined]], [["local", 1]], [[...Array(20).fill("local"), "county"]]])(
  "what is no option is refused, in a short list and in a long one: %j",
  (list) => {
    expect(read(list, list.length)).toBeUndefined();
  },
);

test("those who state the same short list share it, and nobody can change it", () => {
  const shared = read(["local", "national"], 2);
  expect(read(["local", "national"], 2)).toBe(shared);
  expect(read(["national", "local"], 2)).not.toBe(shared);
  expect(Object.isFrozen(shared)).toBe(true);
});

test("long lists, of which there are too many to keep, are each their own", () => {
  const long = Array.from({ length: 7 }, () => "local");
  expect(read(long, 7)).not.toBe(read(long, 7));
  expect(read(long, 7)).not.toBe(long);
});

test("an entry is read once, so that a list can't be one thing when checked and another when used", () => {
  let asked = 0;
  const list = Object.defineProperty(["local"], 0, { get: () => options[asked++] });
  expect(read(list, 1)).toEqual(["national"]);
  expect(asked).toBe(1);
});
