import { threeDigits } from "./columns.mjs";
import { quoted } from "./quoted.mjs";

/** @typedef {import("./evaluation-table.mjs").EvaluationRun} EvaluationRun */
/** @typedef {{ name: string, kind: string, median: number, low: number, high: number }} Bar A quoted one's median is the middle of its bar. */

const LABELS = 250;
const BARS = 520;
const VALUES = 70;
const ROW = 26;
const TOP = 66;
const WIDTH = LABELS + BARS + VALUES;

const QUOTED = "quoted from an earlier measurement";

const kinds = /** @type {const} */ ([
  ["by hand", "hand"],
  ["this library", "ours"],
  ["engine", "engine"],
  [QUOTED, "quoted"],
]);

// Two sets of colours: each has a contrast of at least 3 to the ground that it stands on.
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .small { font-size: 11px; fill: #59636e }
  .title { font-size: 15px; font-weight: 600 }
  .value { font-variant-numeric: tabular-nums }
  .ground { fill: #ffffff }
  .grid { stroke: #d1d9e0 }
  .one { stroke: #59636e; stroke-dasharray: 3 3 }
  .spread { stroke: #1f2328; stroke-width: 1.5 }
  .hand { fill: #818b98 }
  .ours { fill: #0969da }
  .engine { fill: #bc6c00 }
  .quoted { fill: none; stroke: #bc6c00; stroke-width: 1.5; stroke-dasharray: 4 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .ground { fill: #0d1117 }
    .grid { stroke: #30363d }
    .one { stroke: #9198a1 }
    .spread { stroke: #e6edf3 }
    .hand { fill: #7d8590 }
    .ours { fill: #4493f8 }
    .engine { fill: #d29922 }
    .quoted { stroke: #d29922 }
  }
`;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What is written beside a bar: of a quoted one all that is known, which may be a range. @param {Bar} bar */
const shown = ({ kind, median, low, high }) =>
  kind === QUOTED && low !== high ? `${threeDigits(low)}–${threeDigits(high)}` : threeDigits(median);

/**
 * The ratios of a run as bars on a logarithmic scale, the shortest first.
 *
 * @param {EvaluationRun} run
 * @returns {string}
 */
export function chart(run) {
  /** @type {Bar[]} */
  const bars = [
    ...run.contenders.map(({ name, kind, ratio }) => ({ name, kind, ...ratio })),
    ...quoted.map(({ name, low, high }) => ({
      name,
      kind: QUOTED,
      median: Math.sqrt(low * high),
      low,
      high,
    })),
  ].sort((left, right) => left.median - right.median);

  const first = Math.floor(Math.log10(Math.min(...bars.map(({ low }) => low))));
  const last = Math.ceil(Math.log10(Math.max(...bars.map(({ high }) => high))));
  const across = (/** @type {number} */ ratio) =>
    Math.round((LABELS + ((Math.log10(ratio) - first) / (last - first)) * BARS) * 10) / 10;
  const bottom = TOP + bars.length * ROW;
  const height = bottom + 60;

  const scale = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at)).flatMap((ratio) => [
    `<line class="${ratio === 1 ? "one" : "grid"}" x1="${across(ratio)}" x2="${across(ratio)}" y1="${TOP - 6}" y2="${bottom}"/>`,
    `<text class="small" x="${across(ratio)}" y="${bottom + 16}" text-anchor="middle">${threeDigits(ratio)}</text>`,
  ]);
  const rows = bars.flatMap((bar, at) => {
    const { name, kind, median, low, high } = bar;
    const top = TOP + at * ROW;
    const middle = top + ROW / 2 - 2;
    const shade = kinds.find(([known]) => known === kind)?.[1] ?? "engine";
    const spread =
      low === high
        ? []
        : [`<line class="spread" x1="${across(low)}" x2="${across(high)}" y1="${middle}" y2="${middle}"/>`];
    return [
      `<text x="${LABELS - 8}" y="${middle + 4}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="${shade}" x="${LABELS}" y="${top + 2}" width="${Math.max(1, across(median) - LABELS).toFixed(1)}" height="${ROW - 8}"/>`,
      ...spread,
      `<text class="value" x="${Math.max(across(median), across(high)) + 6}" y="${middle + 4}">${shown(bar)}</text>`,
    ];
  });
  const legend = kinds.flatMap(([name, shade], at) => {
    const x = [LABELS, LABELS + 80, LABELS + 180, LABELS + 260][at] ?? LABELS;
    return [
      `<rect class="${shade}" x="${x}" y="36" width="12" height="12"/>`,
      `<text class="small" x="${x + 17}" y="46">${name}</text>`,
    ];
  });
  const title = "Time for one applicant, as a factor over hand-written code with a trace";
  const about = bars.map((bar) => `${bar.name} ${shown(bar)}`).join("; ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">${title}</title>`,
    `<desc id="about">${escaped(about)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="12" y="22">${title}</text>`,
    ...legend,
    ...scale,
    ...rows,
    `<text class="small" x="12" y="${height - 24}">Logarithmic; shorter is faster; lines span the middle half of the ratios. ${run.day}, Node ${run.node}, ${run.processors} processors.</text>`,
    `<text class="small" x="12" y="${height - 8}">What is quoted was measured on fewer provisions, where all engines stood further from code by hand: not to be held against the bars directly.</text>`,
    "</svg>",
    "",
  ].join("\n");
}
