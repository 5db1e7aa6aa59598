import { execFileSync } from "node:child_process";
import { chromiumPath } from "./chromium.mjs";

/** The page under test is the one that is built from what stands here now; without a browser nothing is tested, and says so. */
export default function setUp(): void {
  chromiumPath();
  execFileSync(process.execPath, ["scripts/make-playground.mjs"], {
    cwd: `${import.meta.dirname}/..`,
    stdio: "inherit",
  });
}
