import { ground, idCell, lines, sentence } from "./cells.mjs";
import { shortName } from "./documents.mjs";
import { plain, table } from "./markdown.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** Every sum of every authority: how much, to whom, where. @param {readonly [Speech, ...Speech[]]} speeches */
export function paymentsTable(speeches) {
  const { say } = speeches[0];
  const head = ["authority", "sum", "payee", "when", "ground", "id"].map((column) => say(`column.${column}`));
  const rows = speeches.flatMap((speech) =>
    speech.description.matters.flatMap(({ editions }) =>
      editions.flatMap(({ provisions, payee }) =>
        provisions
          .filter(({ kind }) => kind === "award-line")
          .map(({ id, sum, citation }) => [
            plain(shortName(speech)),
            lines(sentence(speech.term(sum?.amount))),
            plain(payee?.[speech.lang] ?? ""),
            lines(sentence(speech.condition(sum?.when))),
            ground(speech, citation),
            idCell(id),
          ]),
      ),
    ),
  );
  return table(head, rows);
}
