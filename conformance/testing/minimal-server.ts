import type { ServerResponse } from "node:http";
import { publicScope } from "../../generated/scopes.ts";
import { type Handler, json, type Running, serve } from "../kit/testing/fixture.ts";

/** The discovery document of the contract, as a server at this origin has it. */
export function discovery(origin: string, response: ServerResponse): void {
  const document = {
    resource: origin,
    resource_name: "OpenTrain",
    authorization_servers: [origin],
    scopes_supported: [publicScope.jobsRead],
    bearer_methods_supported: ["header"],
    resource_documentation: `${origin}/auth.md`,
  };
  json(response, 200, document, {
    "cache-control": "public, max-age=300",
    "access-control-allow-origin": "*",
    "x-request-id": "0123456789abcdef",
    etag: '"1"',
  });
}

/** A server that has one document of the contract as it should be, and does whatever else it is told to. */
export function minimalServer(more: Handler): Promise<Running> {
  return serve((request, response, body) => {
    if (request.url === "/.well-known/oauth-protected-resource") discovery(`http://${request.headers.host}`, response);
    else more(request, response, body);
  });
}

/** The same, which has nothing else, and leaves it to the test how registering ends. */
export function registrationServer(onRegister: (end: (status: number) => void) => void): Promise<Running> {
  return minimalServer((request, response) => {
    if (request.url !== "/api/agent/identity") return json(response, 404, {});
    onRegister((status) => json(response, status, {}));
  });
}
