/**
 * A peer's device grant as its documentation starts it, `node peer-process.ts <peer> <file>`, with what makes it fast and is still
 * honest: no log, no limits on requests, no wait between polls, and a write-ahead log for SQLite, as ours has. Tells its port.
 */
import { createServer, type RequestListener } from "node:http";
import type { Peer } from "./peers.ts";

const [peer, file = ""] = process.argv.slice(2);
const server = createServer();
server.listen(0, "127.0.0.1", async () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const listeners: Readonly<Record<Peer, (origin: string) => Promise<RequestListener>>> = { oidcProvider, betterAuth };
  server.on("request", await listeners[peer as Peer](`http://127.0.0.1:${port}`));
  process.send?.(port);
});
process.on("disconnect", () => process.exit());

/** Keeps everything in memory, of each kind of thing the thousand that were used last. */
async function oidcProvider(origin: string): Promise<RequestListener> {
  const { default: Provider } = await import("oidc-provider");
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: "agent",
        grant_types: ["urn:ietf:params:oauth:grant-type:device_code"],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: "none",
      },
    ],
    features: { deviceFlow: { enabled: true } },
    cookies: { keys: ["of the bench"] },
  });
  return provider.callback();
}

async function betterAuth(origin: string): Promise<RequestListener> {
  const [{ DatabaseSync }, { betterAuth: create }, { deviceAuthorization }, { getMigrations }, { toNodeHandler }] =
    await Promise.all([
      import("node:sqlite"),
      import("better-auth"),
      import("better-auth/plugins/device-authorization"),
      import("better-auth/db/migration"),
      import("better-auth/node"),
    ]);
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode = wal; pragma synchronous = normal");
  const auth = create({
    baseURL: origin,
    secret: "a secret of the bench, which nothing depends on",
    database,
    plugins: [deviceAuthorization({ interval: "0s" })],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  await (await getMigrations(auth.options)).runMigrations();
  return toNodeHandler(auth);
}
