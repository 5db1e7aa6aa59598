import { parseArgs } from "node:util";

/** Reads `--rounds` and `--save` from the command line; a number of rounds below 1 ends the program with code 2. */
export function benchOptions() {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "15" },
      save: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= 1)) {
    console.error("--rounds takes a whole number of at least 1");
    process.exit(2);
  }
  return { rounds, saves: values.save };
}
