#!/usr/bin/env bash
# The MCP SDK's client gives every OAuth error code that it does not know as `server_error`, those of the device grant too.
#
# Guess: an error of the token endpoint comes with the code that the server sent, known or not: extensions register codes of their
#   own (RFC 6749, 8.5), and the device grant's `authorization_pending` and `slow_down` (RFC 8628, 3.5) say "ask again".
# Truth: `fetchToken` throws `ServerError` with `errorCode` `server_error` for both. The code that was sent is in no member of the error;
#   `error_description` alone, which is for developers to read, tells them apart.
# Versions: @modelcontextprotocol/sdk 1.32.2.
# Why it matters: `prepareTokenRequest` lets a provider ask by any grant, but one that polls cannot tell "not yet" and "slower"
#   from a fault of the server. What helps: an own `fetchFn` that looks at the body first.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @modelcontextprotocol/sdk@1.32.2
cat >see.js <<'JS'
import { createServer } from "node:http";
import { fetchToken } from "@modelcontextprotocol/sdk/client/auth.js";

const codes = ["invalid_grant", "authorization_pending", "slow_down"];
let next = "";
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(400, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ error: next, error_description: "In words." }));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const provider = {
  clientMetadata: { redirect_uris: [] },
  clientInformation: () => ({ client_id: "robot" }),
  prepareTokenRequest: () =>
    new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: "abc" }),
};
const seen = [];
for (const code of codes) {
  next = code;
  const error = await fetchToken(provider, origin).catch((thrown) => thrown);
  const told = JSON.stringify({ ...error, message: error.message }).includes(code);
  seen.push(`${error.errorCode}${told ? " (and the code is in it)" : ""}`);
  console.log(`${code.padEnd(22)} ${seen.at(-1)}`);
}
server.close();
const holds = seen.join() === "invalid_grant,server_error,server_error";
console.log(holds ? "As found: codes that it does not know become server_error." : "This has changed.");
process.exit(holds ? 0 : 1);
JS
node see.js
