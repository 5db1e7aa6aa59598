import { Command } from "commander";
import stringWidth from "string-width";
import { version } from "../../package.json";
import { type CasesOptions, casesCommand } from "./cases-command.ts";
import { type CommonOptions, type Context, type Format, formats } from "./context.ts";
import { encodings } from "./encoding.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { nameCommand } from "./name-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { type TableOptions, tableCommand } from "./table-command.ts";
import { numberPairs, oneOf, pairs, several } from "./usage.ts";
import { type Language, languages, type Say, type Word } from "./words.ts";

interface Speaking {
  readonly say: Say;
  readonly lang: Language;
}

const titles: Readonly<Record<string, Word>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Commands:": "help.commands",
};

/** A command with the options that every one has. */
function command(
  name: "evaluate" | "table" | "name" | "cases" | "schema",
  given: readonly Format[],
  { say }: Speaking,
) {
  const made = new Command(name)
    .description(say(`command.${name}`))
    .option("--format <format>", say("option.format", { formats: given.join(", ") }), oneOf("--format", given))
    .option("--lang <language>", say("option.lang"), oneOf("--lang", languages))
    .option("-o, --output <file>", say("option.output"))
    .option("--bom", say("option.bom"))
    .helpOption("-h, --help", say("option.help"));
  return name === "name" || name === "schema"
    ? made
    : made.option("--encoding <encoding>", say("option.encoding"), oneOf("--encoding", encodings));
}

/** Options that say what is asked of an applicant. */
function asking(made: Command, { say }: Speaking): Command {
  return made
    .option("--policy <policy>", say("option.policy"))
    .option("--matter <matter>", say("option.matter"), several)
    .option("--as-of <day>", say("option.as-of"))
    .option("--reading <reading=option>", say("option.reading"), pairs("--reading"))
    .option("--parameter <address=value>", say("option.parameter"), numberPairs("--parameter"));
}

/** The program: its commands, and what to do once one of them has ended with a code. */
export function buildProgram(speaking: Speaking, done: (code: number) => void): Command {
  const { say } = speaking;
  const told = (options: CommonOptions): Context => ({ ...speaking, ...options });
  const usage = (words: string) => `${words} ${say("usage.options")}`.trim();

  const evaluate = asking(command("evaluate", formats, speaking), speaking)
    .usage(usage("FILE|-"))
    .argument("<FILE>", say("argument.request"))
    .option("--id <id>", say("option.id"))
    .option("--awarded <file>", say("option.awarded"))
    .option("--detail <detail>", say("option.detail"), oneOf("--detail", ["outcome", "result", "full"]))
    .action(async (file: string, options) => done(await evaluateCommand(file, options, told(options))));

  // Text and its columns would need every row at once.
  const table = asking(command("table", ["csv", "json", "markdown"], speaking), speaking)
    .usage(usage("FILE.csv|-"))
    .argument("<FILE>", say("argument.table"))
    .option("--columns <columns>", say("option.columns"), several)
    .option("--ignore <headings>", say("option.ignore"), several)
    .option("--results-only", say("option.results-only"))
    .option("--no-progress", say("option.no-progress"))
    .action(async (file: string, options: TableOptions & CommonOptions) =>
      done(await tableCommand(file, options, told(options))),
    );

  const name = command("name", formats, speaking)
    .usage(usage("NAME"))
    .argument("<NAME>", say("argument.name"))
    .option("--policy <policy>", say("option.policy"))
    .option("--reading <reading=option>", say("option.reading"), pairs("--reading"))
    .action(async (text: string, options) => done(await nameCommand(text, options, told(options))));

  const cases = command("cases", formats, speaking)
    .usage(usage("FILE…"))
    .argument("<FILE...>", say("argument.cases"))
    .option("--policy <policy>", say("option.policy"))
    .option("--matter <matter>", say("option.one-matter"))
    .option("--applicants <folder>", say("option.applicants"))
    .action(async (files: string[], options: CasesOptions & CommonOptions) =>
      done(await casesCommand(files, options, told(options))),
    );

  const schema = command("schema", formats, speaking)
    .usage(usage("[POLICY] [MATTER]"))
    .argument("[POLICY]", say("argument.policy"))
    .argument("[MATTER]", say("argument.matter"))
    .action(async (policy: string | undefined, matter: string | undefined, options) =>
      done(await schemaCommand(policy, matter, told(options))),
    );

  const program = new Command("laowu")
    .description(say("program.about"))
    .usage(say("program.usage"))
    .version(version, "-V, --version", say("option.version"))
    .helpOption("-h, --help", say("option.help"))
    .option("--lang <language>", say("option.lang"), oneOf("--lang", languages))
    .addHelpText("after", `\n${say("program.codes")}`)
    .helpCommand(false);
  for (const each of [evaluate, table, name, cases, schema]) program.addCommand(each);
  for (const each of [program, ...program.commands])
    each
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .configureHelp({
        displayWidth: stringWidth,
        styleTitle: (title) => (title in titles ? say(titles[title] as Word) : title),
        subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
        showGlobalOptions: false,
      });
  return program;
}
