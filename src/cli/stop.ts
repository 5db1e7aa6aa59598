import { exitCodes } from "./exit-codes.ts";

/** Asked to stop, and with which code to end. */
export interface Stop {
  readonly code: () => number | undefined;
  readonly release: () => void;
}

/** Lets a long run end at a whole row; asked a second time, the program ends at once. */
export function onStop(act: () => void): Stop {
  let code: number | undefined;
  const asked = (wanted: number) => () => {
    if (code !== undefined) process.exit(wanted);
    code = wanted;
    act();
  };
  const interrupt = asked(exitCodes.interrupted);
  const terminate = asked(exitCodes.terminated);
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", terminate);
  return {
    code: () => code,
    release: () => {
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", terminate);
    },
  };
}
