import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { expect, test } from "vitest";

// Additions to global prototypes change no answer: each public function of the built library is called in a process of its own.
const program = fileURLToPath(new URL("polluted.mjs", import.meta.url));
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const names = `
  policy matter asOf facts id readings parameters detail names regions occupations lang columns ignore quota applicants
  expected engine title all notices parts failsBy status dates openDates citation score subsidy relaxation naming missing
  criteria outcome message meets shortfall next ways together label options unit kind nearest issues steps problem code values
  format library documents evaluation request ignored matters authority brand workforce training applicant fund award review
  plan materials notice total trained place name amount use year passed lines years honours otherwise binding topic observed
  required sections items max atLeast atMost ceiling payee dependsOn index maximum params keys input length then toJSON cast
  scope counted assumptions conditions when sharedNames openSettled least most power counterpart more latest list field record
  of group`
  .trim()
  .split(/\s+/);
const indexes = ["-1", "0", "1", "2", "3", "4", "5", "9", "30"];
const all = [...names, ...indexes];
/** What the language reads of a property's description. */
const ofDescriptions = ["get", "set", "value", "writable", "enumerable", "configurable"];
const others = "String+Number+Boolean+Function+Date+RegExp+Map+Set+Error";

type Addition = readonly [prototypes: string, kind: string, names: readonly string[]];
type Told = readonly (readonly [call: string, answer: string])[];
interface Found {
  readonly prototype: string;
  readonly kind: string;
  readonly names: number;
  readonly differ: readonly (readonly [call: string, usual: string, found: string])[];
}

async function run(when: "before" | "after", additions: readonly Addition[]): Promise<readonly unknown[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify([dist, when, additions])], {
    encoding: "utf8",
    maxBuffer: 1e9,
    timeout: 120_000,
  });
  return JSON.parse(stdout);
}

/** zod reads its options and descriptions through prototypes: its schemas may break. */
const isSchema = (call: string) => call.startsWith("schema ");
/** csv-parse goes through its options with `for … in`: with listed additions it reads no cases. */
const readsCases = (call: string) => call.startsWith("cases ");

const afterLoading = run("after", [
  ...["text", "hostile", "listed"].map((kind): Addition => ["Object", kind, all]),
  ["Object", "function", ofDescriptions],
  ["Array", "hostile", all],
  [others, "hostile", all],
]) as Promise<readonly [Told, ...Found[]]>;

test("what is added to global prototypes after loading changes no answer", { timeout: 120_000 }, async () => {
  const [usual, ...found] = await afterLoading;
  expect(usual.length).toBeGreaterThan(500);
  expect(usual.filter(([, answer]) => answer.startsWith("broken"))).toEqual([]);
  for (const { prototype, kind, names: added, differ } of found) {
    const excepted = (call: string) => isSchema(call) || (kind === "listed" && readsCases(call));
    expect({ prototype, kind, differ: differ.filter(([call]) => !excepted(call)) }).toEqual({
      prototype,
      kind,
      differ: [],
    });
    expect(added).toBeGreaterThan(0);
  }
  // The additions are there to be seen: the schemas, which are zod's, do differ.
  expect(found[1]?.differ.some(([call]) => isSchema(call))).toBe(true);
});

test.each(["text", "function", "hostile"])(
  "added before loading, %s: the same answers",
  { timeout: 120_000 },
  async (kind) => {
    const [usual] = await afterLoading;
    // `then` makes a promise of whatever is awaited, and Node.js itself reads `path` and `0`: the import would fail.
    const added = all.filter((name) => !["then", "path", "0"].includes(name));
    const [found] = (await run("before", [["Object", kind, added]])) as [Told];
    expect(found.map(([call]) => call)).toEqual(usual.map(([call]) => call));
    const wrong = found.filter(([call, answer], at) => answer !== usual[at]?.[1] && !isSchema(call));
    expect(wrong).toEqual([]);
  },
);

const classicScript = readFileSync(`${dist}/laowu-rules.global.js`, "utf8");
const calls = `[
  ...["urumqi", "hubei", "baoji", "inner-mongolia"].flatMap((policy) =>
    ["outcome", "result", "full"].map((detail) => () => LaowuRules.evaluate({
      policy, asOf: "2025-06-30", detail, facts: { workforce: { total: 640 }, brand: { name: "乌鲁木齐烤馕师" } },
    }))),
  () => LaowuRules.checkName("urumqi", "新示例烤馕师"),
  () => LaowuRules.describePolicy("urumqi"),
  () => LaowuRules.path({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} }),
].map((call) => { try { return call(); } catch (error) { return "broken " + error; } })`;

/** What the classic script answers in a world of its own, with additions to the prototype of all objects. */
function answeredByScript(value: string | null): unknown {
  const world = vm.createContext({ __proto__: null });
  const each = `for (const name of ${JSON.stringify(all)})`;
  if (value !== null)
    vm.runInContext(
      `${each} Object.defineProperty(Object.prototype, name, { __proto__: null, value: ${value}, configurable: true, writable: true })`,
      world,
    );
  vm.runInContext(classicScript, world);
  vm.runInContext(`answers = ${calls}`, world);
  vm.runInContext(`${each} delete Object.prototype[name]`, world);
  return vm.runInContext("JSON.stringify(answers)", world);
}

test("the classic script answers the same beside additions", { timeout: 120_000 }, () => {
  const usual = answeredByScript(null);
  expect(usual).not.toContain("broken");
  for (const value of ["'text'", "[{ name: '新示例', code: '650100' }]"]) expect(answeredByScript(value)).toBe(usual);
});
