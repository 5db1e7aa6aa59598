/**
 * What is wrong with a request, one line each, in Chinese and in English.
 *
 * @param {import("laowu-rules").RequestError} error
 */
export const problemLines = ({ issues }) =>
  issues.map(({ path, message, nearest }) => {
    const guess = nearest === undefined ? "" : ` 最接近的是“${nearest}”。 The nearest is “${nearest}”.`;
    return `${path}: ${message.zh} ${message.en}${guess}`;
  });
