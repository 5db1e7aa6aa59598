// For the entries' modules, which import from entries alone; no entry of the package.
export { has, jsonText, own, ownEntries, ownFields, withoutPrototype } from "./ground/own.ts";
