#!/usr/bin/env bash
# Node.js fetch and Express: a client that asks again with If-None-Match is never answered 304.
#
# Guess: fetch with the `If-None-Match` that it was given is answered 304 by Express, as curl is: the tag is the same.
# Truth: where the caller sets a conditional header, fetch goes past its cache (Fetch, HTTP-network-or-cache fetch: the cache mode
#   becomes "no-store") and adds `Cache-Control: no-cache`. Express's `res.send` takes that for a wish for the whole answer and
#   sends 200 with the body. HTTP knows no such exception: whoever has If-None-Match, and a tag that matches, gets 304 (RFC 9110, 13.1.2).
# Version: express 5.3.0 (fresh 2.0.0), fetch of undici 7.16.0 as Node.js has it.
# Why it matters: agents and clients in Node.js that keep a document and its ETag, to spare both sides, download it whole each
#   time, and whoever tests a server's ETag with curl does not see it. What helps: compare If-None-Match before `res.send`.
#
# Needs Node.js 20.18 or newer. Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts express@5.3.0 undici@7.16.0
cat >ask.mjs <<'JS'
import http from "node:http";
import express from "express";
import { fetch } from "undici";

const seen = [];
const app = express();
app.get("/document", (req, res) => {
  seen.push(req.get("cache-control"));
  res.send("the same each time");
});
const server = app.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}/document`;
  const headers = { "If-None-Match": (await fetch(url)).headers.get("etag") };
  const byHttp = await new Promise((resolve) => http.get(url, { headers }, (answer) => resolve(answer.resume().statusCode)));
  const byFetch = (await fetch(url, { headers })).status;
  console.log(`node:http with If-None-Match: ${byHttp}, Cache-Control sent: ${seen[1]}`);
  console.log(`fetch with If-None-Match:     ${byFetch}, Cache-Control sent: ${seen[2]}`);
  server.closeAllConnections();
  server.close();
  process.exitCode = byHttp === 304 && byFetch === 200 && seen[2] === "no-cache" ? 0 : 1;
});
JS
node ask.mjs
