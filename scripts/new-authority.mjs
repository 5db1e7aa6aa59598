#!/usr/bin/env node
// Lays out a new authority, to be filled in. Usage:
// npm run new:authority -- ID PREFIX "机关名称" "name of the authority"
// as in: npm run new:authority -- datong dt "大同市人力资源和社会保障局" "Datong Human Resources and Social Security Bureau"
import { fileURLToPath } from "node:url";
import { layOut } from "./authority/lay-out.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [id = "", prefix = "", zh = "", en = ""] = process.argv.slice(2);

try {
  const { made, changed } = layOut(root, { id, prefix, zh, en });
  console.log(`新建 made:\n${made.map((file) => `  ${file}`).join("\n")}`);
  console.log(`改动 changed:\n${changed.map((file) => `  ${file}`).join("\n")}`);
  console.log("下一步见 CONTRIBUTING.md。 What comes next: see CONTRIBUTING.md.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
