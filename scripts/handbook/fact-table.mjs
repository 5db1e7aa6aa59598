import { sentence } from "./cells.mjs";
import { code, plain, table } from "./markdown.mjs";
import { unitName } from "./quantities.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */
/** @typedef {import("laowu-rules").PolicyDescription["facts"][number]} FactDescription */

/**
 * What the records of a list hold.
 *
 * @param {Speech} speech
 * @param {FactDescription} fact
 * @param {readonly string[]} fields
 */
function records({ say, join, description, lang }, { path, options }, fields) {
  const group = path === "dual.trainingBrands" ? "training" : undefined;
  if (group !== undefined && description.facts.some((fact) => fact.path.startsWith(`${group}.`)))
    return say("fact.records-of", { group: `${group}.…` });
  const names = fields.map((field) => {
    const label = options?.[field]?.[lang];
    return (
      label ??
      say(`field.${field}`, {
        options: Object.values(options ?? {})
          .map((each) => each[lang])
          .join(say("semicolon")),
      })
    );
  });
  return say("fact.records", { fields: join(names) });
}

/** The unit of a fact, or what it may say. @param {Speech} speech @param {FactDescription} fact */
function valuesOf(speech, fact) {
  const { say, join, lang, quantity } = speech;
  const { type, options, unit } = fact;
  const named = join(Object.values(options ?? {}).map((each) => each[lang]));
  switch (type.kind) {
    case "count":
      return say("fact.count", { unit: unitName(unit ?? "", lang) });
    case "percent":
      return say("fact.percent", { most: quantity(type.most, "percent") });
    case "points":
      return say("fact.points", { most: type.most });
    case "choice":
      return say("fact.choice", { options: named });
    case "date":
      return type.never ? say("fact.never", { never: named }) : say("fact.date");
    case "list":
      return type.of.kind === "choice" ? say("fact.list", { options: named }) : say(`fact.${type.of.kind}s`);
    case "records":
      return records(speech, fact, Object.keys(type.fields));
    default:
      return say(`fact.${type.kind}`);
  }
}

/** The facts of a matter. @param {Speech} speech @param {readonly string[]} paths */
export function factTable(speech, paths) {
  const { say, fact, lang } = speech;
  return table(
    [say("column.fact"), say("column.values"), say("column.path")],
    paths.map((path) => [plain(sentence(fact(path).label[lang])), plain(valuesOf(speech, fact(path))), code(path)]),
  );
}
