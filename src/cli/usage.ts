import type { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import type { Say, Word } from "./words.ts";

const known: Readonly<Record<string, Word>> = {
  "commander.unknownOption": "problem.unknown-option",
  "commander.unknownCommand": "problem.unknown-command",
  "commander.missingArgument": "problem.missing-argument",
  "commander.optionMissingArgument": "problem.missing-value",
  "commander.missingMandatoryOptionValue": "problem.missing-option",
  "commander.excessArguments": "problem.too-many",
};

/** What the argument parser complains of, in our words: it speaks English alone. */
export function usageProblem({ code, message }: CommanderError, say: Say): Problem {
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const nearest = /Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const hint = nearest === undefined ? "" : say("problem.hint", { name: nearest });
  const word = known[code];
  if (word === undefined) return new Problem(exitCodes.usage, "problem.fault", { reason: message });
  return new Problem(exitCodes.usage, word, { name, hint });
}

/** One of the values that an option allows. */
export function oneOf<Value extends string>(name: string, allowed: readonly Value[]): (value: string) => Value {
  return (value) => {
    const found = allowed.find((each) => each === value.toLowerCase());
    if (found !== undefined) return found;
    throw new Problem(exitCodes.usage, "problem.not-allowed", { name, value, allowed: allowed.join(", ") });
  };
}

/** Several values, parted by commas of either width; the option may also be repeated. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(/[,，]/).map((each) => each.trim())].filter((each) => each !== "");
}

function pairOf(name: string, value: string): readonly [string, string] {
  const at = value.indexOf("=");
  if (at < 1) throw new Problem(exitCodes.usage, "problem.not-a-pair", { name, value });
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
}

/** `NAME=VALUE`, once more each time. */
export function pairs(name: string) {
  return (value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
    Object.fromEntries([...Object.entries(before), pairOf(name, value)]);
}

/** `ADDRESS=NUMBER`, once more each time. */
export function numberPairs(name: string) {
  return (value: string, before: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> => {
    const [address, text] = pairOf(name, value);
    const number = text === "" ? Number.NaN : Number(text);
    if (Number.isNaN(number)) throw new Problem(exitCodes.usage, "problem.not-a-number", { name, value });
    return Object.fromEntries([...Object.entries(before), [address, number]]);
  };
}
