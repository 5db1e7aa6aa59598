#!/usr/bin/env node
// Tries the auditors' door as its users meet it: packs the library and installs the package in three projects (vitest, Jest,
// node:test), runs the tests of examples/auditing/ there, checks their types, and sees that a wrong expectation fails with its
// clause. Takes the runners from the package registry, so it is no part of the tests.
// Usage, after `npm run build`: node scripts/try-testing.mjs [--show]
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const examples = join(root, "examples/auditing");
const show = process.argv.includes("--show");
const folder = mkdtempSync(join(tmpdir(), "laowu-testing-"));
const typescript = "typescript@6.0.3";

/** Types that must be known to `expect`, and one call that must not compile. */
const CALLS = `
const { recognition } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} }).matters;
expect(recognition).toBeNotMet("uq.workforce");
expect(recognition).not.toScore("uq.s1.4", "0..5");
// @ts-expect-error: an id alone is no score.
expect(recognition).toScore("uq.s1.4");
expect([1]).toHaveLength(1);
`;

const projects = [
  {
    name: "vitest",
    // Jest's types beside vitest's, as in a project that moves from the one to the other.
    install: ["vitest@4.1.12", "@types/jest@30.0.0", typescript],
    ambient: ["jest"],
    test: "vitest/decision.test.ts",
    run: ["npx", "vitest", "run"],
    types: {
      "calls.ts": `import { evaluate } from "laowu-rules";\nimport "laowu-rules/testing";\nimport { expect } from "vitest";\n${CALLS}`,
    },
    wrong: ['toBeNotMet("uq.workforce")', 'toBeMet("uq.workforce")'],
  },
  {
    name: "jest",
    install: ["jest@30.5.2", "@types/jest@30.0.0", "@jest/globals@30.5.2", typescript],
    ambient: ["jest"],
    test: "jest/decision.test.cjs",
    run: ["npx", "jest"],
    types: {
      "calls.ts": `import { evaluate } from "laowu-rules";\nimport "laowu-rules/testing";\n${CALLS}`,
      "imported.ts": `import { expect } from "@jest/globals";
import { evaluate } from "laowu-rules";
import type { LaowuMatchers } from "laowu-rules/testing";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T> extends LaowuMatchers<R> {}
}
${CALLS}`,
    },
    wrong: ['toBeNotMet("uq.workforce")', 'toBeMet("uq.workforce")'],
  },
  {
    name: "node",
    install: [typescript],
    ambient: [],
    test: "node/decision.test.mjs",
    run: ["node", "--test", "--test-reporter=spec"],
    types: {
      "calls.ts": `import { evaluate } from "laowu-rules";
import { assertMet, assertScore } from "laowu-rules/testing";

const { matters } = evaluate({ policy: "urumqi", matter: "recognition", asOf: "2025-06-30", facts: {} });
assertMet(matters.recognition, "uq.workforce");
// @ts-expect-error: an id alone is no score.
assertScore(matters.recognition, "uq.s1.4");
`,
    },
    wrong: ['assertNotMet(recognition, "uq.workforce")', 'assertMet(recognition, "uq.workforce")'],
  },
];

/**
 * @param {string} cwd
 * @param {readonly string[]} command
 */
function run(cwd, [program = "", ...args]) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1" };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env });
  return { status, output: `${stdout}${stderr}` };
}

let failed = 0;
/**
 * @param {string} what
 * @param {boolean} held
 * @param {string} output
 */
function report(what, held, output) {
  console.log(`${held ? "✓" : "×"} ${what}`);
  if (!held) failed += 1;
  if (show || !held) console.log(output.replaceAll(folder, "…"));
}

/**
 * @param {string} cwd
 * @param {readonly string[]} types
 * @param {boolean} skipLibCheck
 */
function checkTypes(cwd, types, skipLibCheck) {
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", types, skipLibCheck };
  writeFileSync(
    join(cwd, "tsconfig.json"),
    JSON.stringify({
      compilerOptions,
      files: readdirSync(cwd).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts")),
    }),
  );
  return run(cwd, ["npx", "tsc"]);
}

try {
  const packed = run(root, ["npm", "pack", "--pack-destination", folder, "--ignore-scripts"]);
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "");
  report("npm pack", packed.status === 0, packed.output);
  for (const { name, install, ambient, test, run: command, types, wrong } of projects) {
    const cwd = join(folder, name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, "package.json"), '{ "name": "scratch", "private": true, "type": "module" }\n');
    const installed = run(cwd, ["npm", "install", "--no-audit", "--no-fund", tarball, ...install]);
    report(`${name}: installed`, installed.status === 0, installed.output);
    for (const file of ["applicant.json", "cases.csv"]) copyFileSync(join(examples, file), join(cwd, file));
    const file = test.split("/")[1] ?? "";
    copyFileSync(join(examples, test), join(cwd, file));
    const good = run(cwd, command);
    report(`${name}: the tests of examples/auditing/${test} pass`, good.status === 0, good.output);

    const [right = "", mistaken = ""] = wrong;
    const source = readFileSync(join(examples, test), "utf8");
    writeFileSync(join(cwd, file), source.replace(right, mistaken));
    writeFileSync(
      join(cwd, "cases.csv"),
      readFileSync(join(examples, "cases.csv"), "utf8").replace("uq.workforce=met", "uq.workforce=not-met"),
    );
    const bad = run(cwd, command);
    const says = ["三（二）3", "从业人数不少于300人", "还差1人", "exactly-enough"].every((words) =>
      bad.output.includes(words),
    );
    report(
      `${name}: a wrong expectation fails and names clause, figure and case`,
      bad.status !== 0 && says,
      bad.output,
    );

    for (const [typed, code] of Object.entries(types)) writeFileSync(join(cwd, typed), code);
    const checked = checkTypes(cwd, ambient, true);
    report(`${name}: the types of the matchers are known`, checked.status === 0, checked.output);
    const strict = checkTypes(cwd, ambient, false)
      .output.split("\n")
      .filter((line) => /laowu-rules|calls|imported/.test(line));
    report(`${name}: the declarations collide with none of the runner's`, strict.length === 0, strict.join("\n"));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
