// Prints where the browser is, or fails with how to install it.
import { chromiumPath } from "./chromium.mjs";

try {
  console.log(chromiumPath());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
