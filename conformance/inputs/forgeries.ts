import { operations } from "../../generated/operations.ts";
import type { T } from "../check.ts";
import type { Exchange } from "../kit/http/exchange.ts";

/** The header fields by which a request can lie about the host that it is for. */

export const FORGED = "forged.example";
export const FORGERIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Host: { host: FORGED },
  "X-Forwarded-Host": { "x-forwarded-host": FORGED, "x-forwarded-proto": "https", "x-forwarded-port": "8443" },
  Forwarded: { forwarded: `host=${FORGED};proto=https` },
};
export const ALL_FORGERIES: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(FORGERIES));
export const REFUSABLE = "a server may refuse a Host that is not its own";

export function refusesHost(answer: Exchange, headers: Readonly<Record<string, string>>): boolean {
  return "host" in headers && [400, 404, 421].includes(answer.status);
}

/** All that can be forged together; without Host where the server refuses a foreign one. */
export async function acceptedForgeries(t: T): Promise<Readonly<Record<string, string>>> {
  const { path } = operations.getProtectedResourceMetadata;
  const headers = ALL_FORGERIES;
  const answer = await t.send({ method: "GET", path, headers, offContract: REFUSABLE });
  const { host: _, ...others } = headers;
  return refusesHost(answer, headers) ? others : headers;
}
