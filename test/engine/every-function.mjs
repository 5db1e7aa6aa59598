// @ts-nocheck: every function is called with whatever comes.
import { readdirSync, readFileSync } from "node:fs";

const vectors = new URL("../../vectors/", import.meta.url);
const read = (path) => readFileSync(new URL(path, vectors), "utf8");

/** The repository's applicants by policy and name, and its files of cases by policy and matter, as text. */
export function inputsOfEveryFunction() {
  const policies = readdirSync(vectors, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return policies.map(({ name: policy }) => ({
    policy,
    applicants: readdirSync(new URL(`${policy}/applicants/`, vectors)).map((file) => [
      file.replace(/\.json$/, ""),
      read(`${policy}/applicants/${file}`),
    ]),
    cases: readdirSync(new URL(`${policy}/`, vectors))
      .filter((file) => file.endsWith(".csv"))
      .map((file) => [file.replace(/\.csv$/, ""), read(`${policy}/${file}`)]),
  }));
}

const asOf = "2025-06-30";
const details = ["outcome", "result", "full"];

/**
 * Calls every public function, each in ways that reach most of its code, and hands each call to `record` under a name. Values
 * that the library reads are made anew for each call, so that none has been seen before.
 */
export function everyFunction({ main, spreadsheet, audit, testing, authoring, schema }, inputs, record) {
  const { evaluate, safeEvaluate, prepare, evaluateMany, explain, rank, compare, path, describePolicy } = main;
  for (const { policy, applicants } of inputs) {
    for (const [name, json] of [["nobody", "{}"], ...applicants]) {
      const facts = () => JSON.parse(json);
      for (const detail of details)
        record(`evaluate ${policy} ${name} ${detail}`, () => evaluate({ policy, asOf, facts: facts(), detail }));
      record(`evaluateMany ${policy} ${name}`, () => [
        ...evaluateMany({ policy, asOf }, [
          facts(),
          { id: "a", facts: facts() },
          { facts: 1 },
          { facts: {}, ids: 1 },
          7,
        ]),
      ]);
      record(`prepare ${policy} ${name}`, () => prepare({ policy, asOf, detail: "outcome" })(facts(), "b"));
      record(`explain ${policy} ${name}`, () => [
        explain(evaluate({ policy, asOf, facts: facts(), detail: "result" })),
        explain(evaluate({ policy, asOf, facts: facts(), detail: "result" }), facts()),
      ]);
      record(`compare ${policy} ${name}`, () => {
        const result = evaluate({ policy, asOf, facts: facts(), detail: "result" });
        return [compare(result, evaluate({ policy, asOf, facts: {}, detail: "result" })), compare(result, result)];
      });
    }
    record(`describePolicy ${policy}`, () => [describePolicy(policy), describePolicy(policy, { asOf: "2024-01-01" })]);
    for (const [matter, csv] of inputs.find((each) => each.policy === policy).cases) {
      const [name, json] = applicants[0];
      record(`path ${policy} ${matter}`, () => path({ policy, matter, asOf, facts: {} }));
      record(`path ${policy} ${matter} ${name}`, () => path({ policy, matter, asOf, facts: JSON.parse(json) }));
      record(`cases ${policy} ${matter}`, () => {
        const cases = testing.readCases(csv, { applicants: Object.fromEntries(applicants) }).slice(0, 4);
        const wrong = cases.map((each) => ({
          ...each,
          expected: [
            ["outcome", "not-met"],
            ["amount", "1"],
          ],
        }));
        const runs = [cases, wrong].map((some) => testing.runCases(some, { policy, matter }));
        return [cases, runs, ...runs.map((run) => testing.reportCases(run))];
      });
      record(`audit ${policy} ${matter}`, () => {
        const request = { policy, matter, asOf, facts: JSON.parse(json), detail: "result" };
        const text = audit.auditRecord(request, evaluate(request));
        return [text, audit.replayRecord(text), audit.replayRecord(text.replace('"met"', '"not-met"'))];
      });
      for (const language of ["zh", "en"])
        for (const call of ["score", "outcome", "reason", "nextStep"])
          record(`${call} ${policy} ${matter} ${language}`, () =>
            spreadsheet[call](policy, matter, asOf, ["从业人员数", "编号"], [299, "a"], language),
          );
      record(`schema ${policy} ${matter}`, () => [
        schema.factsJsonSchema(policy, matter),
        schema.factsSchema(policy, matter).safeParse(JSON.parse(json)).success,
        schema.factsSchema(policy, matter).safeParse({ brand: { nme: "a" }, workforce: { total: -1 } }).error?.issues,
      ]);
    }
  }
  everyRefusal(main, record);
  everyTable(spreadsheet, record);
  everyName(main, record);
  record("rank", () => {
    const scored = (facts, id) => evaluate({ policy: "urumqi", matter: "scoring", asOf, facts, id, detail: "result" });
    const all = inputs
      .find(({ policy }) => policy === "urumqi")
      .applicants.map(([name, json]) => scored(JSON.parse(json), name));
    return [rank(all), rank([...all, scored({}), scored({ workforce: { total: 400 } })], { quota: 2 })];
  });
  record("what-if", () =>
    evaluate({
      policy: "urumqi",
      matter: ["recognition", "scoring"],
      asOf,
      facts: { workforce: { total: 299 } },
      parameters: { "uq.workforce": 200 },
      readings: { "uq.band-edge": "lower" },
    }),
  );
  record("audit of a refused record", () => audit.replayRecord('{"format":"laowu-rules/audit/1"}'));
  record("cases without columns", () => testing.readCases("case,asOf\na,b\n"));
  record("cases of nobody", () =>
    testing.readCases("case,asOf,applicant,facts,expected,clause,arithmetic\na,2025-06-30,b,c,outcome=met,三,1\n"),
  );
  record("assertions", () => {
    const { recognition } = evaluate({ policy: "urumqi", matter: "recognition", asOf, facts: {} }).matters;
    testing.assertUndetermined(recognition);
    return ["assertMet", "assertNotMet"].map((name) => {
      try {
        return testing[name](recognition);
      } catch (error) {
        return error.message;
      }
    });
  });
  everyOwnRule(authoring, record);
  record("isRequestError", () => [main.isRequestError({}), main.isRequestError(safeEvaluate(1).error)]);
}

function everyRefusal(
  { safeEvaluate, prepare, evaluateMany, explain, rank, compare, checkName, path, describePolicy },
  record,
) {
  const request = { policy: "urumqi", matter: "recognition", asOf, facts: {} };
  const fund = (lines) => ({ ...request, matter: "support-fund", facts: { fund: { lines } } });
  const requests = [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    () => 1,
    { policy: "urumqi" },
    { policy: "urumqi", asOf },
    { facts: {} },
    { ...request, facts: undefined },
    { ...request, matter: [] },
    { ...request, matter: "recogntion" },
    { ...request, asOf: "2025-02-30" },
    { ...request, detail: "whole" },
    { ...request, id: 7 },
    { ...request, polcy: "urumqi" },
    { ...request, readings: { "uq.band-edge": "sideways", nothing: "x", constructor: "x" } },
    { ...request, readings: [] },
    { ...request, parameters: { "uq.workforce": "200", nothing: 1, constructor: 1 } },
    { ...request, regions: [{ name: "新示例" }, { code: "650100" }, {}, 7] },
    { ...request, occupations: ["", 7, {}] },
    { ...request, names: {} },
    { ...request, policy: "constructor" },
    { ...request, matter: "constructor" },
    ...["constructor", "toString", "__proto__", "valueOf"].map((key) => ({
      ...request,
      facts: JSON.parse(`{"${key}":{"x":1},"brand":{"${key}":1},"workforce":{"total":"many"}}`),
    })),
    { ...request, facts: { workforce: { totl: 640, total: 1.5, trained: 7 }, applicant: { kind: "constructor" } } },
    { ...request, facts: { brand: { name: 7, honours: ["world"], place: "nowhere" }, training: 7 } },
    { ...request, facts: { workforce: { total: 1, trained: 2 } } },
    fund([{}, { use: "x" }, { amount: 1 }, { use: "x", amount: 1, extra: 1 }, 7, null]),
    fund({ length: 3 }),
    // biome-ignore lint/suspicious/noSparseArray: an entry that is not there is what is tried.
    fund([, { use: "training", amount: 1 }]),
    { ...request, facts: { review: { years: [{ year: 2023 }, { passed: true }] } } },
  ];
  requests.forEach((given, at) => {
    record(`refusal ${at}`, () => safeEvaluate(given));
    record(`prepare refusal ${at}`, () => prepare(given));
    record(`path refusal ${at}`, () => path(given));
    record(`evaluateMany refusal ${at}`, () => [...evaluateMany(request && { policy: "urumqi", asOf }, given)]);
    record(`checkName refusal ${at}`, () => checkName("urumqi", "乌鲁木齐烤馕师", given));
    record(`describePolicy refusal ${at}`, () => describePolicy("urumqi", given));
    record(`explain refusal ${at}`, () => explain(given));
    record(`rank refusal ${at}`, () => rank(given, given));
    record(`compare refusal ${at}`, () => compare(given, given));
  });
  record("describePolicy of none", () => describePolicy("constructor"));
}

function everyTable({ evaluateTable, prepareTable, ...cellFunctions }, record) {
  const headings = [
    "编号",
    "品牌名称",
    "从业人员数（人）",
    "constructor",
    "toString（元）",
    "资金用途[constructor].金额",
    "年度审核[2023].通过",
    "品牌荣誉",
    "品牌荣誉",
    "",
  ];
  const rows = [
    headings,
    ["a", "新示例烤馕师", 300, "x", "y", 1, "是", "国家级", "", ""],
    ["b", "乌鲁木齐烤馕师", "四百", "", "", "", "constructor", "constructor", "", "z"],
    ["c"],
    [],
    [new Date(0), true, 2.5],
  ];
  for (const matter of ["recognition", "scoring", "support-fund", "annual-review", undefined])
    for (const lang of ["zh", "en"])
      record(`evaluateTable ${matter} ${lang}`, () => evaluateTable(rows, { policy: "urumqi", matter, asOf, lang }));
  record("evaluateTable with columns", () =>
    evaluateTable(rows, {
      policy: "urumqi",
      matter: "recognition",
      asOf,
      columns: ["id", "nextStep", "uq.name", "notices"],
    }),
  );
  for (const [policy, matter] of [
    ["hubei", "labor-brand"],
    ["baoji", "labor-brand"],
    ["inner-mongolia", "labor-brand"],
  ])
    record(`evaluateTable ${policy}`, () => evaluateTable(rows, { policy, matter, asOf, ignore: ["constructor"] }));
  record("prepareTable", () => {
    const table = prepareTable(["资金用途", "从业人员数", "年度审核"], {
      policy: "urumqi",
      matter: "support-fund",
      asOf,
    });
    const cells = [
      ['[{"用途":"培训","金额":1},{"constructor":1},{"__proto__":{"x":1}}]', "300", "2023:是；2024:否"],
      ["training:5", 1, "x"],
    ];
    return cells.map((row) => [table.read(row), table.evaluate(row)]);
  });
  const options = [
    undefined,
    {},
    7,
    { policy: "urumqi" },
    { policy: "constructor", asOf },
    { policy: "urumqi", asOf, lang: "x" },
  ];
  for (const [at, given] of options.entries()) record(`evaluateTable refusal ${at}`, () => evaluateTable(rows, given));
  for (const [at, given] of [undefined, {}, [], [1], [[], 1]].entries())
    record(`evaluateTable of ${at}`, () => evaluateTable(given, { policy: "urumqi", matter: "recognition", asOf }));
  const cellsOf = [undefined, null, {}, [], [[]], [[299]], 299];
  for (const name of ["score", "outcome", "reason", "nextStep"]) {
    cellsOf.forEach((cells, at) => {
      record(`${name} of ${at}`, () => cellFunctions[name]("urumqi", "scoring", asOf, ["从业人员数"], cells));
      record(`${name} under ${at}`, () => cellFunctions[name]("urumqi", "recognition", asOf, cells, [299]));
    });
    record(`${name} of nothing`, () => cellFunctions[name]());
    record(`${name} of constructor`, () =>
      cellFunctions[name]("constructor", "constructor", asOf, ["constructor"], [1]),
    );
  }
}

function everyName({ checkName }, record) {
  const names = [
    "新示例烤馕师",
    "乌鲁木齐烤馕师",
    "constructor",
    "",
    "敖汉架线工",
    "兴安家政",
    "宝鸡缝纫工",
    "京山对节白蜡园艺师",
  ];
  for (const policy of ["urumqi", "baoji", "hubei", "inner-mongolia"])
    for (const name of names) {
      record(`checkName ${policy} ${name}`, () => checkName(policy, name));
      record(`checkName ${policy} ${name} with words`, () =>
        checkName(policy, name, { regions: ["新地方", { name: "新示例", code: "650100" }], occupations: ["师"], asOf }),
      );
    }
}

function everyOwnRule(words, record) {
  record("authoring", () => {
    const { bind, bilingual, boolean, atLeast, allOf, anyOf, applies, attested, choose, chooseBy, cite, count } = words;
    const { criterion, matter, ownFact, people, policyDocument, reading, is, noted, not, within, fact, list, choice } =
      words;
    const document = policyDocument({
      id: "demo-2025",
      title: bilingual("示例办法", "demo"),
      number: null,
      issuer: bilingual("示例", "demo"),
      dates: { issued: null, published: "2025-01-01", effective: null, expires: null },
      status: "in-force",
      url: null,
      location: { file: "demo.txt", lines: [1, 2] },
    });
    const jobs = ownFact("demo.jobs", count("people"), "岗位数", "jobs");
    const film = ownFact("demo.film", boolean, "拍摄过宣传片", "a film was made");
    const kinds = ownFact("demo.kinds", list(choice("a", "b")), "类别", "kinds", {
      a: bilingual("甲", "a"),
      b: bilingual("乙", "b"),
    });
    return [
      document,
      jobs,
      film,
      kinds,
      atLeast(jobs, people(10)),
      allOf(attested(film), anyOf(atLeast(jobs, people(3)), not(attested(film)))),
      typeof bind,
      typeof criterion,
      typeof matter,
      typeof cite,
      typeof choose,
      typeof chooseBy,
      typeof reading,
      typeof is,
      typeof noted,
      typeof within,
      typeof fact,
      typeof applies,
    ];
  });
}
