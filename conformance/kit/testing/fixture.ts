import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pages } from "../../profiles/opentrain/human-forms.ts";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { type Contract, openContract } from "../contract/contract.ts";
import { type Check, type CheckFunction, checkFor } from "../engine/check.ts";
import type { Report } from "../engine/report.ts";
import type { Need, Rule } from "../engine/rules.ts";
import { type RunOptions, runConformance } from "../engine/run.ts";
import { openTarget } from "../target/open.ts";
import type { Profile } from "../target/profile.ts";
import type { Bounds } from "../target/traffic.ts";

/** A contract of three operations, for the tests of the engine itself. */
export const operations = {
  getThing: { surface: "tiny", method: "GET", path: "/things/{thingId}" },
  makeThing: { surface: "tiny", method: "POST", path: "/things" },
  about: { surface: "tiny", method: "GET", path: "/about" },
} as const;

type TinyRule = "thing.one" | "thing.two" | "thing.nice" | "thing.later" | "thing.stored";

function rule(words: string, needs: readonly Need[] = [], level: "MUST" | "SHOULD" = "MUST"): Rule {
  return { words, needs, level, source: "test", page: "tiny", operations: [] };
}

export const tinyRules: Readonly<Record<TinyRule, Rule>> = {
  "thing.one": rule("The first rule."),
  "thing.two": rule("The second rule."),
  "thing.nice": rule("A nicety.", [], "SHOULD"),
  "thing.later": rule("What happens later.", ["clock"]),
  "thing.stored": rule("What is stored.", ["store", "mail"]),
};

export interface Tiny {
  readonly rule: TinyRule;
  readonly operations: typeof operations;
  readonly answers: object;
  readonly pages: { readonly hall: { readonly states: { readonly open: string } } };
  readonly oauthCode: string;
  readonly envelopeCode: string;
}

export const check: CheckFunction<Tiny> = checkFor<Tiny>();

const thing = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, inner: { $ref: "#/components/schemas/Inner" } },
};

export const document: unknown = {
  openapi: "3.1.0",
  info: { title: "tiny", version: "1" },
  paths: {
    "/about": {
      get: {
        operationId: "about",
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/About" } } } } },
      },
    },
    "/things": {
      post: {
        operationId: "makeThing",
        responses: {
          201: {
            headers: { "X-Count": { required: true, schema: { type: "integer", minimum: 1 } } },
            content: { "application/json": { schema: thing } },
          },
          400: { $ref: "#/components/responses/Bad" },
          204: {},
        },
      },
    },
    "/things/{thingId}": {
      get: { operationId: "getThing", responses: { 200: { content: { "application/json": { schema: thing } } } } },
    },
  },
  webhooks: {
    "thing.made": {
      post: {
        operationId: "onThingMade",
        parameters: [
          { name: "X-Tiny-Event", in: "header", required: true, schema: { const: "thing.made" } },
          { name: "X-Tiny-Delivery", in: "header", required: true, schema: { type: "string", minLength: 4 } },
        ],
        requestBody: { required: true, content: { "application/json": { schema: thing } } },
        responses: { "2XX": { description: "Taken." } },
      },
    },
  },
  components: {
    responses: {
      Bad: {
        content: {
          "application/json": {
            schema: { anyOf: [{ $ref: "#/components/schemas/Missing" }, { $ref: "#/components/schemas/Wrong" }] },
          },
        },
      },
    },
    schemas: {
      About: { type: "object", required: ["name"], properties: { name: { const: "tiny" } } },
      Inner: { allOf: [{ $ref: "#/components/schemas/Part" }, { properties: { b: { type: "number" } } }] },
      Part: { type: "object", properties: { a: { type: "number" } } },
      Missing: { type: "object", required: ["error"], properties: { error: { const: "missing" } } },
      Wrong: { type: "object", required: ["error"], properties: { error: { const: "wrong" }, at: { type: "string" } } },
    },
  },
};

export function tinyContract(): Contract {
  return openContract(operations, { tiny: document }, { event: "X-Tiny-Event", delivery: "X-Tiny-Delivery" });
}

/** The tiny contract, with the secrets and the pages of another. */
export const tinyProfile: Profile = {
  contract: tinyContract(),
  secrets,
  development: { mail: "/__dev__/mail", clock: "/__dev__/clock" },
  pages,
};

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface Running {
  readonly origin: string;
  close(): Promise<void>;
}

/** A server on this machine; the handler has the whole body. */
export async function serve(handler: Handler): Promise<Running> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => handler(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Behaves: `about` until it is gone, and whatever `more` does for other paths (404 by default). */
export function tinyServer(
  more: Handler = (_, response) => json(response, 404, {}),
  isGone: () => boolean = () => false,
): Promise<Running> {
  return serve((request, response, body) => {
    if (request.url === "/about" && !isGone()) json(response, 200, { name: "tiny" });
    else more(request, response, body);
  });
}

/** Runs checks of the tiny contract against a server that behaves so. */
export async function judge(
  checks: ReadonlyArray<Check<Tiny>>,
  more?: Handler,
  { bounds, ...options }: Partial<Omit<RunOptions<Tiny>, "target" | "checks">> & { readonly bounds?: Bounds } = {},
  isGone?: () => boolean,
): Promise<Report> {
  const server = await tinyServer(more, isGone);
  const target = await openTarget<Tiny>({ profile: tinyProfile, origin: server.origin, bounds });
  // Only the rules that are checked, so that the verdict is about them.
  const rules = Object.fromEntries(Object.entries(tinyRules).filter(([id]) => checks.some((one) => one.rule === id)));
  try {
    return await runConformance({ target, checks, rules, ...options });
  } finally {
    await target.close();
    await server.close();
  }
}
