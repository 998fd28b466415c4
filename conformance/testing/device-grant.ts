import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";
import type { Running } from "../kit/testing/fixture.ts";
import type { Dialect } from "../profiles/dialect/dialect.ts";
import { dialectOf } from "../profiles/dialect/read.ts";

export const CLIENT_ID = "agent";

/**
 * The device grant of node-oidc-provider, whose people sign in without a password.
 *
 * @param issuer what it calls itself; where it listens when absent
 */
export async function deviceGrantServer(issuer?: string): Promise<Running> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  const origin = `http://127.0.0.1:${address.port}`;
  const provider = new Provider(issuer ?? origin, {
    clients: [
      {
        client_id: CLIENT_ID,
        grant_types: ["urn:ietf:params:oauth:grant-type:device_code"],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: "none",
      },
    ],
    features: { deviceFlow: { enabled: true }, revocation: { enabled: true } },
    cookies: { keys: ["of the test"] },
  });
  server.on("request", provider.callback());
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The profile of its client, and of the pages that it has in development. */
export const deviceGrant: Dialect = {
  ...dialectOf(
    {
      extends: "rfc8628",
      name: "node-oidc-provider",
      values: { client_id: CLIENT_ID },
      human: {
        confirm: [
          { fields: ["user_code"], fill: { user_code: "{code}" } },
          { fields: ["confirm"] },
          { fields: ["login"], fill: { login: "{email}", password: "any" } },
          { fields: ["prompt"] },
        ],
        decline: [
          { fields: ["user_code"], fill: { user_code: "{code}" } },
          { fields: ["confirm"], fill: { abort: "yes" } },
        ],
        done: "success",
        declined: "interrupted|declined|aborted",
      },
    },
    "device-grant.ts",
  ),
};
