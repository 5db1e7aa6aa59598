import { expect, test } from "vitest";
import { fact, openPage, settled } from "./open-page.ts";

interface Sample {
  /** From the key to when the answer is worked out and the page changed. */
  readonly work: number;
  /** From the key to when the browser has painted it. */
  readonly painted: number;
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const largest = (numbers: readonly number[]) => Math.max(...numbers);

/** Reported, not asserted: how long it takes is the machine's affair. */
test("a keystroke is answered", async () => {
  const page = await openPage({ policy: "urumqi", matter: "scoring" });
  await page.locator("#load-example").click();
  await settled(page);
  await page.evaluate(() => {
    const samples: Sample[] = [];
    Object.assign(globalThis, { samples });
    let from = 0;
    let worked = 0;
    const afterPaint = (done: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    addEventListener(
      "input",
      () => {
        from = performance.now();
        const key = from;
        afterPaint(() => samples.push({ work: worked - key, painted: performance.now() - key }));
      },
      true,
    );
    // Between the two phases lie the field's own listener and whatever it set going at once: the answer and the changed page.
    addEventListener("input", () => {
      worked = performance.now();
    });
  });
  const total = fact(page, "workforce.total");
  const typed = [..."1234567890".repeat(4)];
  for (const [at, digit] of typed.entries()) {
    if (at % 4 === 0) await total.fill("");
    await total.press(digit);
    // At the pace of a fast typist.
    await page.waitForTimeout(40);
  }
  await settled(page);
  const samples = await page.evaluate(() => (globalThis as unknown as { samples: Sample[] }).samples);
  expect(samples.length).toBeGreaterThanOrEqual(typed.length);
  const of = (take: (sample: Sample) => number) => {
    const times = samples.map(take);
    return `${middle(times).toFixed(1)} ms in the middle, ${largest(times).toFixed(1)} ms at most`;
  };
  console.log(
    `${samples.length} keystrokes on the sheet: worked out ${of(({ work }) => work)}; painted ${of(({ painted }) => painted)}`,
  );
});
