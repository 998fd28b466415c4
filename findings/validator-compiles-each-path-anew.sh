#!/usr/bin/env bash
# express-openapi-validator: each request makes a regular expression of each path of the document, up to the one that it is for.
#
# Guess: paths are compiled when the document is loaded, as routers do; a large document costs a request no more than a small one.
# Truth: nothing of them is kept. A request for the last of n paths compiles n of them with path-to-regexp, the next one again.
# Version: express-openapi-validator 5.6.2 (path-to-regexp 8.4.2), express 5.3.0.
# Why it matters: what validation costs grows with the document and not with the request: with a hundred paths half of a
#   millisecond and more for each. Who judges in production has a reason to give one document, and one validator, to each router.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts express-openapi-validator@5.6.2 path-to-regexp@8.4.2 express@5.3.0
cat >count.cjs <<'JS'
// Counted where the validator asks for it; what is asked for is done as ever.
const paths = require("path-to-regexp");
const { pathToRegexp } = paths;
let compiled = 0;
paths.pathToRegexp = (...words) => {
  compiled += 1;
  return pathToRegexp(...words);
};
const express = require("express");
const validator = require("express-openapi-validator");

/** How many paths are compiled for each of two requests for the last path of a document of so many. */
async function counted(size) {
  const operation = { responses: { 200: { description: "It is there." } } };
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  const all = Array.from({ length: size }, (_, n) => [`/things${String(n).padStart(3, "0")}/{id}`, { get: { parameters, ...operation } }]);
  const apiSpec = { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, paths: Object.fromEntries(all) };
  const app = express();
  app.use(validator.middleware({ apiSpec }));
  app.use((_, res) => res.send("ok"));
  const server = await new Promise((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const url = `http://127.0.0.1:${server.address().port}/things${String(size - 1).padStart(3, "0")}/x`;
  const ask = async () => {
    const before = compiled;
    if ((await fetch(url)).status !== 200) throw new Error("the request is right");
    return compiled - before;
  };
  await ask(); // The first one loads the document.
  const found = [await ask(), await ask()];
  server.closeAllConnections();
  server.close();
  return found;
}

(async () => {
  let same = true;
  for (const size of [10, 100]) {
    const found = await counted(size);
    console.log(`${size} paths: ${found.join(" and ")} compiled for one request each`);
    same &&= found.every((count) => count >= size);
  }
  process.exitCode = same ? 0 : 1;
})();
JS
node count.cjs
