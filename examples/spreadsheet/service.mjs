#!/usr/bin/env node
// Evaluates tables for Office Scripts: POST { rows, options }, the answer is the table of results. Keeps and logs nothing.
// Usage: node examples/spreadsheet/service.mjs [PORT] — listens on this machine alone; put your own HTTPS in front of it.
import { createServer } from "node:http";
import { isRequestError } from "laowu-rules";
import { evaluateTable } from "laowu-rules/spreadsheet";

const MOST_BYTES = 50_000_000;

/** @param {import("node:http").IncomingMessage} request */
async function textOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new RangeError("too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const server = createServer(async (request, response) => {
  // Scripts run on a page of their own: without this the browser keeps the answer from them.
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  try {
    const { rows, options } = JSON.parse(await textOf(request));
    response.end(JSON.stringify(evaluateTable(rows, options)));
  } catch (error) {
    // What is wrong with the request is the caller's to know; nothing else is.
    const known = isRequestError(error) || error instanceof SyntaxError || error instanceof RangeError;
    response.statusCode = known ? 400 : 500;
    response.end(JSON.stringify(known ? error.message : "error"));
  }
});

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  console.log(`listening on ${typeof address === "object" ? address?.port : address}`);
});
