import { SingleBar } from "cli-progress";
import type { Say } from "./words.ts";

/** How far a long run has come. */
export interface Progress {
  readonly update: (bytes: number, rows: number) => void;
  /** Takes the bar away for a moment, so that a message has a line of its own. */
  readonly aside: (tell: () => void) => void;
  readonly stop: () => void;
}

const none: Progress = { update: () => {}, aside: (tell) => tell(), stop: () => {} };

/** A bar on the terminal behind the standard error; in a pipe, nothing. Of a pipe's length nothing is known, so only rows are counted. */
export function startProgress(size: number | null, wanted: boolean, say: Say): Progress {
  if (!wanted || process.stderr.isTTY !== true) return none;
  const known = size !== null && size > 0;
  const began = performance.now();
  const counts = `${say("table.rows", { rows: "{rows}" })}  ${say("table.rate", { rate: "{rate}" })}`;
  const bar = new SingleBar({
    format: known ? `{bar} {percentage}%  ${counts}` : counts,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
    gracefulExit: false,
  });
  const payload = (rows: number) => ({
    rows,
    rate: Math.round(rows / Math.max(0.001, (performance.now() - began) / 1000)),
  });
  bar.start(known ? size : 1, 0, payload(0));
  // However the program ends, the terminal gets its cursor back.
  const restore = () => bar.stop();
  process.once("exit", restore);
  let last = { bytes: 0, rows: 0 };
  return {
    update: (bytes, rows) => {
      last = { bytes, rows };
      bar.update(known ? Math.min(bytes, size) : 0, payload(rows));
    },
    aside: (tell) => {
      process.stderr.write("\r\u001b[K");
      tell();
      bar.update(known ? Math.min(last.bytes, size) : 0, payload(last.rows));
    },
    stop: () => {
      process.off("exit", restore);
      bar.stop();
    },
  };
}
