import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { Running } from "../kit/testing/fixture.ts";
import { deviceGrantServer } from "./device-grant.ts";

/** A request on its way to the provider, or its answer on the way back. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

type Pass = (passing: Passing) => Promise<Answer>;

/** A deliberate fault in front of the provider: changes a request, or its answer, or answers itself. */
export type Fault = (passing: Passing, pass: Pass) => Promise<Answer>;

/** The provider with a fault in front of it: what it calls itself is where the fault listens. */
export async function faultyDeviceGrant(fault: Fault): Promise<Running> {
  let provider = "";
  const server = createServer((incoming, response) => {
    void answer(incoming, response, (passing) => fault(passing, (next) => pass(provider, next)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  const origin = `http://127.0.0.1:${address.port}`;
  const inner = await deviceGrantServer(origin);
  provider = inner.origin;
  return {
    origin,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await inner.close();
    },
  };
}

async function answer(incoming: IncomingMessage, response: ServerResponse, answerOf: Pass): Promise<void> {
  const body = await textOf(incoming);
  const { method = "GET", url: path = "/", headers } = incoming;
  const { status, headers: fields, body: text } = await answerOf({ method, path, headers: { ...headers }, body });
  delete fields["content-length"];
  delete fields["transfer-encoding"];
  response.writeHead(status, fields).end(text);
}

function pass(provider: string, { method, path, headers, body }: Passing): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = request(`${provider}${path}`, { method, headers: { ...headers, ...length } }, async (incoming) => {
      resolve({ status: incoming.statusCode ?? 0, headers: { ...incoming.headers }, body: await textOf(incoming) });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const isPoll = ({ path }: Passing): boolean => path === "/token";
const isRevocation = ({ path }: Passing): boolean => path === "/token/revocation";
const fieldsOf = ({ body }: Passing): URLSearchParams => new URLSearchParams(body);
const FORM = "application/x-www-form-urlencoded";

function refusal(status: number, error: string): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ error }) };
}

/** Members of JSON as a form. */
function asForm(passing: Passing): Passing {
  const members: unknown = JSON.parse(passing.body);
  const form = new URLSearchParams(
    Object.entries(members ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return { ...passing, headers: { ...passing.headers, "content-type": FORM }, body: form.toString() };
}

const isJson = ({ headers }: Passing): boolean => headers["content-type"] === "application/json";

/** An answer whose JSON has other members. */
async function changed(answered: Promise<Answer>, change: (members: Record<string, unknown>) => void): Promise<Answer> {
  const got = await answered;
  if (got.status !== 200) return got;
  // The provider's answers there are objects.
  const members = JSON.parse(got.body) as Record<string, unknown>;
  change(members);
  return { ...got, body: JSON.stringify(members) };
}

/** The faults by what they do, each with the rules that it breaks. */
export const faults: Readonly<Record<string, readonly [broken: readonly string[], make: () => Fault]>> = {
  "JSON is taken at the token endpoint": [
    ["poll.form-only"],
    () => (passing, on) => on(isPoll(passing) && isJson(passing) ? asForm(passing) : passing),
  ],
  "a missing grant_type is an unsupported one": [
    ["poll.missing"],
    () => (passing, on) => {
      const isMissing = isPoll(passing) && !fieldsOf(passing).get("grant_type") && fieldsOf(passing).size > 1;
      return isMissing ? Promise.resolve(refusal(400, "unsupported_grant_type")) : on(passing);
    },
  ],
  "of a repeated parameter the last counts": [
    ["poll.repeated"],
    () => (passing, on) => {
      if (!isPoll(passing) || isJson(passing)) return on(passing);
      return on({ ...passing, body: new URLSearchParams(Object.fromEntries(fieldsOf(passing))).toString() });
    },
  ],
  "an unknown parameter is refused": [
    ["poll.unknown-params"],
    () => (passing, on) => {
      const known = ["grant_type", "device_code", "client_id"];
      const isOdd =
        isPoll(passing) && !isJson(passing) && [...fieldsOf(passing).keys()].some((one) => !known.includes(one));
      return isOdd && fieldsOf(passing).has("grant_type")
        ? Promise.resolve(refusal(400, "invalid_request"))
        : on(passing);
    },
  ],
  "a grant that nobody has is an invalid request": [
    ["poll.grant-type"],
    () => async (passing, on) => {
      const got = await on(passing);
      return isPoll(passing) && got.body.includes("unsupported_grant_type") ? refusal(400, "invalid_request") : got;
    },
  ],
  "a device code that nobody was given has expired": [
    ["poll.unknown-token"],
    () => {
      const known = new Set<string>();
      return async (passing, on) => {
        const got = await on(passing);
        if (passing.path === "/device/auth") known.add(String(JSON.parse(got.body).device_code));
        const code = isPoll(passing) ? fieldsOf(passing).get("device_code") : null;
        const isUnknown = got.body.includes("invalid_grant") && code !== null && !known.has(code);
        return isUnknown ? refusal(400, "expired_token") : got;
      };
    },
  ],
  "an error has another status": [
    ["poll.all-400", "poll.unknown-token"],
    () => {
      const known = new Set<string>();
      return async (passing, on) => {
        const got = await on(passing);
        if (passing.path === "/device/auth") known.add(String(JSON.parse(got.body).device_code));
        const code = isPoll(passing) ? fieldsOf(passing).get("device_code") : null;
        return got.body.includes("invalid_grant") && code !== null && !known.has(code) ? { ...got, status: 401 } : got;
      };
    },
  ],
  "a token is delivered again": [
    ["poll.once"],
    () => {
      const delivered = new Map<string, Answer & { token: string }>();
      const used = new Set<string>();
      return async (passing, on) => {
        used.add(String(passing.headers.authorization).replace(/^Bearer /, ""));
        const code = fieldsOf(passing).get("device_code") ?? "";
        const before = delivered.get(code);
        if (isPoll(passing) && before !== undefined && used.has(before.token)) {
          return { ...before, headers: { ...before.headers } };
        }
        const got = await on(passing);
        if (isPoll(passing) && got.status === 200) {
          delivered.set(code, {
            ...got,
            headers: { ...got.headers },
            token: String(JSON.parse(got.body).access_token),
          });
        }
        return got;
      };
    },
  ],
  "polls at the same instant get the same token": [
    ["poll.once-concurrent"],
    () => {
      const going = new Map<string, Promise<Answer>>();
      return async (passing, on) => {
        const code = passing.body;
        if (!isPoll(passing)) return on(passing);
        const other = going.get(code);
        if (other !== undefined) {
          const got = await other;
          return { ...got, headers: { ...got.headers } };
        }
        const mine = on(passing);
        going.set(code, mine);
        try {
          const got = await mine;
          return { ...got, headers: { ...got.headers } };
        } finally {
          going.delete(code);
        }
      };
    },
  ],
  "a token may be stored on the way": [
    ["oauth.no-store"],
    () => async (passing, on) => {
      const got = await on(passing);
      if (isPoll(passing) && got.status === 200) delete got.headers["cache-control"];
      return got;
    },
  ],
  "an error_description repeats what was sent": [
    ["oauth.description"],
    () => async (passing, on) => {
      const got = await on(passing);
      if (!isPoll(passing) || got.status !== 400) return got;
      return { ...got, body: JSON.stringify({ ...JSON.parse(got.body), error_description: `no "${passing.body}"` }) };
    },
  ],
  "who has declined is said to have waited": [
    ["poll.denied"],
    () => async (passing, on) => {
      const got = await on(passing);
      return isPoll(passing) && got.body.includes("access_denied") ? refusal(400, "expired_token") : got;
    },
  ],
  "a revoked token goes on": [
    ["revoke.live"],
    () => async (passing, on) => {
      const [token = "", ...more] = fieldsOf(passing).getAll("token");
      const isLive = isRevocation(passing) && token !== "" && more.length === 0;
      return isLive ? { status: 200, headers: {}, body: "" } : on(passing);
    },
  ],
  "a hint that is none is refused": [
    ["revoke.hint"],
    () => async (passing, on) => {
      const isOdd = isRevocation(passing) && fieldsOf(passing).get("token_type_hint") === "nonsense";
      return isOdd ? refusal(400, "unsupported_token_type") : on(passing);
    },
  ],
  "a token that is none is an error to revoke": [
    ["revoke.unknown"],
    () => async (passing, on) => {
      const isNone = isRevocation(passing) && fieldsOf(passing).get("token") === "nonsense";
      return isNone ? refusal(400, "invalid_request") : on(passing);
    },
  ],
  "nothing to revoke is revoked": [
    ["revoke.missing"],
    () => async (passing, on) => {
      const isNothing = isRevocation(passing) && !isJson(passing) && !fieldsOf(passing).get("token");
      return isNothing ? { status: 200, headers: {}, body: "" } : on(passing);
    },
  ],
  "JSON is taken at the revocation endpoint": [
    ["revoke.form-only"],
    () => (passing, on) => on(isRevocation(passing) && isJson(passing) ? asForm(passing) : passing),
  ],
  "the metadata name another issuer": [
    ["discovery.server"],
    () => (passing, on) => {
      if (!passing.path.startsWith("/.well-known/")) return on(passing);
      return changed(on(passing), (members) => {
        members.issuer = "https://issuer.example.com";
      });
    },
  ],
  "a 401 has no challenge": [
    ["discovery.challenge", "bearer.invalid"],
    () => async (passing, on) => {
      const got = await on(passing);
      if (got.status === 401) delete got.headers["www-authenticate"];
      return got;
    },
  ],
  "a challenge says nothing of the token": [
    ["bearer.invalid"],
    () => async (passing, on) => {
      const got = await on(passing);
      if (got.status === 401) got.headers["www-authenticate"] = 'Bearer realm="it", DPoP algs="ES256"';
      return got;
    },
  ],
};
