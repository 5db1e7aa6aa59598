import { ground, idCell } from "./cells.mjs";
import { shortName } from "./documents.mjs";
import { plain, table } from "./markdown.mjs";
import { sumCells } from "./provisions.mjs";

/** @typedef {import("./speech.mjs").Speech} Speech */

/** Every sum of every authority: how much, to whom, where. @param {readonly [Speech, ...Speech[]]} speeches */
export function paymentsTable(speeches) {
  const { say } = speeches[0];
  const head = ["authority", "sum", "when", "conditions", "payee", "ground", "id"].map((column) =>
    say(`column.${column}`),
  );
  const rows = speeches.flatMap((speech) =>
    speech.description.matters.flatMap(({ editions }) =>
      editions.flatMap(({ provisions, payee }) =>
        provisions
          .filter(({ kind }) => kind === "award-line")
          .map((line) => [
            plain(shortName(speech)),
            ...sumCells(speech, line, provisions),
            payee === null ? say("payee.none") : plain(payee[speech.lang]),
            ground(speech, line.citation),
            idCell(line.id),
          ]),
      ),
    ),
  );
  return table(head, rows);
}
