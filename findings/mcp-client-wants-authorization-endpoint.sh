#!/usr/bin/env bash
# The MCP SDK's client refuses the metadata of an authorization server that has no authorization endpoint, also for client credentials.
#
# Guess: the client reads metadata as RFC 8414 has it, where `authorization_endpoint` may be left out when no supported grant uses
#   it (section 2). The SDK ships a provider for client credentials (RFC 6749, 4.4), a grant that never goes there.
# Truth: its schema requires `authorization_endpoint` in any case. Discovery of a valid server that has client credentials only
#   throws a ZodError, and so does `auth()` with the SDK's own ClientCredentialsProvider: nothing is sent to the token endpoint.
#   oauth4webapi reads the same document and gets the token.
# Versions: @modelcontextprotocol/sdk 1.32.2, oauth4webapi 3.8.8.
# Why it matters: a server for machines alone (client credentials, device grant, a grant of its own) cannot be used by MCP clients,
#   unless its metadata is read by hand and given to `fetchToken`, or names an endpoint that is none, which it should not.
#
# Exits 0 as long as this is so, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @modelcontextprotocol/sdk@1.32.2 oauth4webapi@3.8.8
cat >see.js <<'JS'
import { createServer } from "node:http";
import { auth } from "@modelcontextprotocol/sdk/client/auth.js";
import { ClientCredentialsProvider } from "@modelcontextprotocol/sdk/client/auth-extensions.js";
import * as oauth from "oauth4webapi";

let origin = "";
let asked = 0;
const metadata = () => ({
  issuer: origin,
  token_endpoint: `${origin}/token`,
  response_types_supported: [],
  grant_types_supported: ["client_credentials"],
  token_endpoint_auth_methods_supported: ["client_secret_basic"],
});
const server = createServer((request, response) => {
  response.setHeader("Content-Type", "application/json");
  if (request.url === "/token") {
    asked += 1;
    request.resume();
    return response.end(JSON.stringify({ access_token: "abc", token_type: "Bearer" }));
  }
  if (request.url === "/.well-known/oauth-authorization-server") return response.end(JSON.stringify(metadata()));
  if (request.url?.startsWith("/.well-known/oauth-protected-resource")) {
    return response.end(JSON.stringify({ resource: `${origin}/mcp`, authorization_servers: [origin] }));
  }
  response.writeHead(404).end("{}");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
origin = `http://127.0.0.1:${server.address().port}`;

const provider = new ClientCredentialsProvider({ clientId: "robot", clientSecret: "secret", expectedIssuer: origin });
let sdk;
try {
  sdk = await auth(provider, { serverUrl: `${origin}/mcp` });
} catch (error) {
  sdk = `${error.name}: ${error.issues?.[0]?.path?.join(".") ?? error.message}`;
}
const askedBySdk = asked;

const insecure = { [oauth.allowInsecureRequests]: true };
const issuer = new URL(origin);
const found = await oauth.discoveryRequest(issuer, { ...insecure, algorithm: "oauth2" });
const as = await oauth.processDiscoveryResponse(issuer, found);
const client = { client_id: "robot" };
const answer = await oauth.clientCredentialsGrantRequest(as, client, oauth.ClientSecretBasic("secret"), {}, insecure);
const { access_token } = await oauth.processClientCredentialsResponse(as, client, answer);
server.close();

console.log(`oauth4webapi: ${access_token === "abc" ? "a token" : "no token"}`);
console.log(`MCP SDK:      ${sdk}, ${askedBySdk} requests of the token endpoint`);
const holds = access_token === "abc" && sdk === "ZodError: authorization_endpoint" && askedBySdk === 0;
console.log(holds ? "As found: the MCP SDK wants an authorization endpoint for a grant without one." : "This has changed.");
process.exit(holds ? 0 : 1);
JS
node see.js
