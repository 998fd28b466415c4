#!/usr/bin/env bash
# Clients made from an OpenAPI document send a declared form (application/x-www-form-urlencoded) as something else.
#
# Guess: a client made from a document sends a body as the only media type that the document declares for it. OAuth's token and
#   revocation endpoints (RFC 6749, RFC 7009) are such forms, and every document of an authorization server has them.
# Truth: the client of openapi-typescript-codegen sends multipart/form-data, though it knows the media type; that of
#   openapi-client-axios sends JSON. Neither says a word.
# Versions: openapi-typescript-codegen 0.31.0, openapi-client-axios 7.8.0 (axios 1.13.2).
# Why it matters: the server answers 400 or 415 to a call that looks right. What helps: URLSearchParams as the body for
#   openapi-client-axios; another generator (@hey-api/openapi-ts, orval) in the place of openapi-typescript-codegen.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-typescript-codegen@0.31.0 openapi-client-axios@7.8.0 \
  axios@1.13.2 typescript@5.9.3 @types/node@24.10.1
cat >api.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": { "title": "Tokens", "version": "1" },
  "servers": [{ "url": "http://127.0.0.1" }],
  "paths": {
    "/token": {
      "post": {
        "operationId": "getToken",
        "tags": ["Token"],
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": { "type": "object", "required": ["grant_type"], "properties": { "grant_type": { "type": "string" } } }
            }
          }
        },
        "responses": { "200": { "description": "A token." } }
      }
    }
  }
}
JSON
node node_modules/openapi-typescript-codegen/bin/index.js --input api.json --output client >/dev/null
node node_modules/typescript/bin/tsc --outDir built --module commonjs --target es2022 --skipLibCheck client/index.ts
cat >see.cjs <<'JS'
const { createServer } = require("node:http");
const { OpenAPIClientAxios } = require("openapi-client-axios");
const { OpenAPI, TokenService } = require("./built/index.js");

let got = "";
const server = createServer((request, response) => {
  got = request.headers["content-type"] ?? "nothing";
  request.resume().on("end", () => response.end());
});
server.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const body = { grant_type: "client_credentials" };
  OpenAPI.BASE = url;
  await TokenService.getToken(body);
  const codegen = got;
  const api = await new OpenAPIClientAxios({ definition: require("./api.json"), withServer: { url } }).init();
  await api.getToken(null, body);
  const axios = got;
  server.close();
  console.log("declared:                   application/x-www-form-urlencoded");
  console.log(`openapi-typescript-codegen: ${codegen.split(";")[0]}`);
  console.log(`openapi-client-axios:       ${axios.split(";")[0]}`);
  const holds = codegen.startsWith("multipart/form-data") && axios.startsWith("application/json");
  console.log(holds ? "As found: neither sends the form that is declared." : "This has changed.");
  process.exit(holds ? 0 : 1);
});
JS
node see.cjs
