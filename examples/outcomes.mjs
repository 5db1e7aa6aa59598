/** How the four outcomes are written, and the mark of each. */
export const outcomes = {
  met: "符合 met",
  "not-met": "不符合 not met",
  undetermined: "待定 undetermined",
  "not-applicable": "不适用 not applicable",
};
const marks = { met: "√", "not-met": "×", undetermined: "?", "not-applicable": "–" };

/**
 * Each criterion as its mark, clause and sentence; the English under the Chinese. Of a criterion that asks for another
 * matter's conditions, those that do not hold there.
 *
 * @param {readonly import("laowu-rules").CriterionResult[]} criteria
 */
export const criterionLines = (criteria) =>
  criteria.flatMap(({ outcome, binding, citation, message, meets }) => [
    `  ${marks[outcome]} ${citation.clause}${binding ? "" : "（非必要 not binding）"} ${message.zh}`,
    `      ${message.en}`,
    ...(meets?.criteria ?? [])
      .filter((inner) => inner.outcome === "not-met" || inner.outcome === "undetermined")
      .map((inner) => `      ${marks[inner.outcome]} ${inner.id}`),
  ]);

/**
 * The readings that would change something, one line each.
 *
 * @param {readonly import("laowu-rules").ReadingUse[]} readings
 */
export const readingLines = (readings) =>
  readings.flatMap(({ id, used, alternatives }) =>
    alternatives
      .filter(({ changes }) => changes.length > 0)
      .map(({ reading, changes }) => {
        const said = changes.map(({ path, from, to }) => `${path} ${from} → ${to}`).join("; ");
        return `${id}: ${used} → ${reading}: ${said}`;
      }),
  );
