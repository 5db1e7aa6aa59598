/** @typedef {import("./applicant.mjs").Applicant} Applicant */
/**
 * What is timed: something that answers for one applicant.
 *
 * @typedef {Pick<import("./contenders.mjs").Contender, "name" | "answer" | "isAsync">} Contender
 */

/** How long one batch shall last at least: long against the clock's steps and a pause of the garbage collector. */
const BATCH_MILLISECONDS = 100;

/** Answers are kept here for a moment, so that the compiler may not leave out making them. */
/** @type {{ answer?: unknown }} */
export const kept = {};

/**
 * Runs a contender over a batch and gives the milliseconds for one evaluation. Batches go on where the last one of this
 * contender ended, so that a slow one sees other applicants each time.
 *
 * @typedef {{ contender: Contender, evaluations: number, next: number }} Lane
 * @param {Lane} lane
 * @param {readonly Applicant[]} applicants
 * @returns {Promise<number>}
 */
async function timeBatch(lane, applicants) {
  const { contender, evaluations } = lane;
  const { answer, isAsync } = contender;
  let { next } = lane;
  const begun = performance.now();
  for (let done = 0; done < evaluations; done += 1) {
    const facts = /** @type {Applicant} */ (applicants[next]);
    kept.answer = isAsync ? await answer(facts) : answer(facts);
    next = next + 1 === applicants.length ? 0 : next + 1;
  }
  const lasted = performance.now() - begun;
  lane.next = next;
  return lasted / evaluations;
}

/**
 * Warms a contender up, and finds how many evaluations make a batch.
 *
 * @param {Contender} contender
 * @param {readonly Applicant[]} applicants
 * @returns {Promise<Lane>}
 */
async function warmedUp(contender, applicants) {
  const lane = { contender, evaluations: 1, next: 0 };
  // Three batches of full length: the compiler is done well before the last of them ends.
  for (let full = 0; full < 3; ) {
    const each = await timeBatch(lane, applicants);
    if (each * lane.evaluations >= BATCH_MILLISECONDS) full += 1;
    else lane.evaluations *= 2;
  }
  return lane;
}

/**
 * Times every contender against the baseline, each batch beside one of the baseline's, so that whatever slows the machine
 * down for a while slows both down. Which of the two goes first changes from round to round.
 *
 * @param {Contender} baseline
 * @param {readonly Contender[]} contenders
 * @param {readonly Applicant[]} applicants
 * @param {number} rounds
 * @returns {Promise<{ name: string, milliseconds: number[], ratios: number[] }[]>}
 */
export async function timePairs(baseline, contenders, applicants, rounds) {
  const reference = await warmedUp(baseline, applicants);
  /** @type {Lane[]} */
  const lanes = [];
  for (const contender of contenders) lanes.push(await warmedUp(contender, applicants));

  const own = { name: baseline.name, milliseconds: /** @type {number[]} */ ([]), ratios: /** @type {number[]} */ ([]) };
  const timed = lanes.map(({ contender }) => ({
    name: contender.name,
    milliseconds: /** @type {number[]} */ ([]),
    ratios: /** @type {number[]} */ ([]),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, lane] of lanes.entries()) {
      const first = await timeBatch(round % 2 === 0 ? reference : lane, applicants);
      const second = await timeBatch(round % 2 === 0 ? lane : reference, applicants);
      const [plain, other] = round % 2 === 0 ? [first, second] : [second, first];
      own.milliseconds.push(plain);
      own.ratios.push(1);
      timed[at]?.milliseconds.push(other);
      timed[at]?.ratios.push(other / plain);
    }
  }
  return [own, ...timed];
}
