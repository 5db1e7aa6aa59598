import { lines, sentence } from "./cells.mjs";
import { anchor, blocks, bullets, code, linkTo, plain, table } from "./markdown.mjs";
import { workedPair } from "./worked-pair.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("./handbook.mjs").Library} Library */

/**
 * A place that allows two results: its options, the grounds of the default, and the same request under each.
 *
 * @param {Speech} speech
 * @param {Library} library
 * @param {string} id
 */
function readingBlock(speech, library, id) {
  const { say, lang } = speech;
  const { place, options, grounds, default: usual, alternatives } = speech.reading(id);
  const inWords = (/** @type {string} */ option) => plain(sentence(options[option]?.[lang] ?? option));
  const named = (/** @type {string} */ option) => `${inWords(option)} ${code(option)}`;
  const pair = workedPair(speech, library, id);
  const example = say("reading.example", { asOf: pair.asOf, name: code(pair.name), facts: plain(pair.facts) });
  const rows = pair.results.map(({ option, said }) => [inWords(option), lines(sentence(said.join("\n")))]);
  return blocks([
    `${anchor(id)}**${plain(sentence(place[lang]))}** ${code(id)}`,
    bullets([
      `${say("reading.default")}${say("colon")}${named(usual)}`,
      `${say("reading.grounds")}${say("colon")}${plain(grounds[lang])}`,
      ...alternatives.map((option) => `${say("reading.alternative")}${say("colon")}${named(option)}`),
    ]),
    example,
    table([say("column.reading"), say("column.result")], rows),
  ]);
}

/**
 * The readings of a matter: in full those that it shows, a link for those that another one shows.
 *
 * @param {Speech} speech
 * @param {Library} library
 * @param {readonly string[]} own
 * @param {ReadonlyMap<string, string>} elsewhere matter by reading
 */
export function readingsSection(speech, library, own, elsewhere) {
  const { say, lang } = speech;
  if (own.length + elsewhere.size === 0) return "";
  const links = [...elsewhere].map(([id, matter]) =>
    say("reading.elsewhere", {
      reading: linkTo(speech.reading(id).place[lang], id),
      matter: plain(speech.matter(matter).question[lang]),
    }),
  );
  return blocks([
    `### ${say("heading.readings")}`,
    ...own.map((id) => readingBlock(speech, library, id)),
    bullets(links),
  ]);
}
