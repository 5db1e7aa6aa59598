const own =
  "reads the library's own text alone: tables, labels, messages and paths, none longer than a line or written by a stranger";
const table = "reads the packed names, which are the library's own and of one length";
const code = "reads codes of six digits: longer ones are sent away before";
const cell = "reads a cell of at most 20,000 characters in one pass, or a heading of which 500 are looked at";
const terminal = "reads the words of a command line, as long as the one who typed it made them";
const expectation = "reads the expectation that a test's own author wrote";

/**
 * The regular expressions for which the tool finds no bound, by file, with the bound of what they read. None takes more than the
 * square of that length.
 */
export const boundedByInput: Readonly<Record<string, string>> = {
  "cli/fact-words.ts /\\[.*$/": own,
  "cli/fact-words.ts /\\]\\.(.+)$/": own,
  "cli/fact-words.ts /\\[([^\\]]*)\\]/": own,
  "cli/usage.ts /'([^']*)'/": terminal,
  "cli/usage.ts /Did you mean (?:one of )?(.*)\\?\\)/": terminal,
  "cli/words.ts /\\{(\\w+)\\}/g": own,
  "expressions/places-at.ts /(?:00)+$/": code,
  "facts/fact-issues.ts /\\[\\d+\\]/g": own,
  "facts/place.ts /(?:00)+$/": code,
  "naming/region-places.ts /(\\d*)([#=,/;A-F])([^\\d#=,/;A-F]*)/gu": table,
  "naming/region-table.ts /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|普米|独龙|裕固|保安|各)族|蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|回)+$/u":
    table,
  "naming/word-lists.ts /([^A-M]+)([A-M]+)/gu": table,
  "spreadsheet/heading.ts /^(.+)\\(([^()]*)\\)$/": cell,
  "spreadsheet/heading.ts /^(.+?)\\[([^\\]]*)\\](?:\\.(.+))?$/": cell,
  "spreadsheet/read-cell.ts /\\([^)]*\\)/g": own,
  "spreadsheet/read-date.ts /^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?(?:\\s*\\d{1,2}[:时]\\d{1,2}.{0,8})?$/":
    cell,
  "spreadsheet/result-columns.ts /^([^[]+)(\\[[^\\]]*\\])\\.?(.*)$/": own,
  "spreadsheet/row-reader.ts /[a-z]\\w*(?:\\.[a-zA-Z]\\w*)+/g": own,
  "spreadsheet/words.ts /\\{(\\w+)\\}/g": own,
  "testing/checks.ts /^[\\d.]+\\.\\.[\\d.]+$/": expectation,
};
