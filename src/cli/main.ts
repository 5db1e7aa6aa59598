#!/usr/bin/env node
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { Problem } from "./problem.ts";
import { buildProgram } from "./program.ts";
import { usageProblem } from "./usage.ts";
import { type Language, languages, type Say, speaker } from "./words.ts";

/** The language is needed before the arguments are read: the complaints about them are in it. */
function languageIn(words: readonly string[]): Language {
  const said = words.flatMap((word, at) =>
    word === "--lang" ? [words[at + 1]] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [],
  );
  return languages.find((each) => each === said.at(-1)) ?? "zh";
}

function tell({ word, values, request }: Problem, say: Say, lang: Language): void {
  process.stderr.write(`laowu: ${say(word, values)}\n`);
  for (const { path, message, nearest } of request?.issues ?? []) {
    const hint = nearest === undefined ? "" : say("problem.nearest", { name: nearest });
    process.stderr.write(`  ${path}${say("colon")}${message[lang]}${hint}\n`);
  }
}

/** The other end of a pipe may close early, as `head` does: nobody is left to tell. */
function endWithPipe(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? exitCodes.brokenPipe : exitCodes.cannotWrite);
}

async function main(words: readonly string[]): Promise<number> {
  const lang = languageIn(words);
  const say = speaker(lang);
  let code: number = exitCodes.met;
  const program = buildProgram({ say, lang }, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.met;
    const command = program.commands.find((each) => each.name() === words[0]);
    if (error instanceof CommanderError && error.code === "commander.help") {
      process.stderr.write(program.helpInformation());
      return exitCodes.usage;
    }
    const problem = error instanceof CommanderError ? usageProblem(error, say) : error;
    if (!(problem instanceof Problem)) {
      const reason = (error as Error).stack ?? String(error);
      tell(new Problem(exitCodes.fault, "problem.fault", { reason }), say, lang);
      return exitCodes.fault;
    }
    tell(problem, say, lang);
    if (problem.exitCode === exitCodes.usage && problem.request === undefined)
      process.stderr.write(
        `${say("problem.see-help", { command: command === undefined ? "" : `${command.name()} ` })}\n`,
      );
    return problem.exitCode;
  }
}

process.stdout.on("error", endWithPipe);
process.stderr.on("error", endWithPipe);
// Not exit(): what a pipe has not taken yet would be lost.
process.exitCode = await main(process.argv.slice(2));
