import { newExecution, within } from "../../kit/engine/execution.ts";
import { NoAnswer, Stopped } from "../../kit/engine/failure.ts";
import type { Tidied } from "../../kit/engine/report.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { Site } from "../../kit/target/site.ts";
import type { Cleanup } from "../../kit/target/target.ts";
import type { AnyServer } from "./any-server.ts";
import { type Dialect, filled } from "./dialect.ts";
import { placeOf, pointed } from "./documents.ts";

const CLEANUP_MS = 60_000;
/** Whoever has pressed Ctrl-C does not want to wait. */
const INTERRUPTED_CLEANUP_MS = 10_000;

/** What a run was given at a server of another dialect and could be used afterwards: tokens, which are revoked (RFC 7009). */
export function cleanupOf(dialect: Dialect): Cleanup<AnyServer> {
  const tokens = new Set<string>();
  let server: unknown;
  const pointers = [
    dialect.delivered.accessToken,
    ...dialect.anotherToken.flatMap(({ gives = {} }) => gives.accessToken ?? []),
  ];
  return {
    watch({ request, status, json }) {
      if (status < 200 || status > 299) return;
      if (request.method === "GET" && dialect.documents.server.includes(request.target)) server ??= json;
      if (request.method !== "POST") return;
      for (const pointer of pointers) {
        const token = pointed(json, pointer);
        if (typeof token === "string") tokens.add(token);
      }
    },
    async run(site, interrupted) {
      const hurry = AbortSignal.timeout(interrupted?.aborted === true ? INTERRUPTED_CLEANUP_MS : CLEANUP_MS);
      const place = placeOf(dialect, "revocation", { server, resource: undefined });
      const url = URL.parse(place ?? "", site.origin);
      const path = place !== undefined && url?.origin === site.origin ? url.pathname + url.search : undefined;
      let revoked = 0;
      await within(newExecution(hurry), async () => {
        for (const token of tokens) {
          if (path !== undefined && (await didEnd(() => revoke(site, path, token, dialect)))) revoked += 1;
        }
      });
      const left = tokens.size - revoked;
      return { revoked, deactivated: 0, left: left > 0 ? [`${left} tokens`] : [] } satisfies Tidied;
    },
  };
}

async function revoke(site: Site<AnyServer>, path: string, token: string, dialect: Dialect): Promise<boolean> {
  const values = Object.fromEntries(Object.entries(dialect.values).map(([name, value]) => [name, value ?? ""]));
  const client = Object.entries(dialect.client).map(([name, value]) => [name, filled(value, values)] as const);
  const answer: Exchange = await site.send({ method: "POST", path, form: [["token", token], ...client] });
  return answer.status === 200;
}

/** What cannot be ended is told, and keeps nothing else from being ended. */
async function didEnd(end: () => Promise<boolean>): Promise<boolean> {
  try {
    return await end();
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Stopped) return false;
    throw error;
  }
}
