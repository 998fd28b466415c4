/** The Platform API on a server of its own with a worker that delivers when it is told to, as its tests call it. */
import express from "express";
import type { EventType } from "../../generated/events.ts";
import type { PlatformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { contractRouter } from "../contract/bind.ts";
import { loadSecondOpinion, type SecondOpinion } from "../contract/second-opinion.ts";
import type { Db } from "../storage/schema.ts";
import { createTestWorld, newInstall, serve, type TestInstall, type TestWorld } from "../testing/index.ts";
import { createOutbound } from "../webhooks/outbound.ts";
import { createDeliveryWorker, type DeliveryWorker } from "../webhooks/worker.ts";
import { platformApi } from "./index.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Whatever the server says: the expectations of the tests judge it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

export interface Api {
  readonly world: TestWorld;
  readonly worker: DeliveryWorker;
  /** Whatever went wrong on the server's side: every answer that the contract does not declare, too. */
  readonly errors: unknown[];
  /** A new customer's install, and calls with its token; paths are below the API's base. */
  install(scopes?: readonly PlatformScope[]): Promise<Install>;
  call(token: string, method: string, path: string, json?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

export interface Install extends TestInstall {
  call(method: string, path: string, json?: unknown): Promise<Answer>;
  /** Makes an endpoint and gives its id and secret. */
  hook(url: string, eventTypes?: readonly EventType[]): Promise<{ readonly id: string; readonly secret: string }>;
  /** Makes a link of a project of its own, which makes an event. */
  link(): Promise<Answer>;
}

let opinion: Promise<SecondOpinion> | undefined;

export async function startApi(db: Db, changes?: Parameters<typeof createTestWorld>[1]): Promise<Api> {
  const world = createTestWorld(db, changes);
  const errors: unknown[] = [];
  opinion ??= loadSecondOpinion(["platform-api"]);
  const app = express();
  app.set("query parser", false);
  const { operations, rest } = contractRouter({
    bound: [platformApi(world)],
    strict: true,
    secondOpinion: await opinion,
    always: {},
    onExchange: () => {},
    onError: (error) => errors.push(error),
  });
  app.use(operations, rest);
  const { origin, close } = await serve(app);
  const outbound = createOutbound({ development: true, resolve: async () => ["127.0.0.1"] });
  const worker = createDeliveryWorker(world, { outbound });

  async function call(token: string, method: string, path: string, json?: unknown): Promise<Answer> {
    const response = await fetch(`${origin}/api/partner/v1${path}`, {
      method,
      body: json === undefined ? null : JSON.stringify(json),
      headers: {
        authorization: `Bearer ${token}`,
        ...(json === undefined ? {} : { "content-type": "application/json" }),
      },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  }

  return {
    world,
    worker,
    errors,
    call,
    close,
    async install(scopes) {
      const made = await newInstall(world, scopes);
      const own: Install["call"] = (...asked) => call(made.token, ...asked);
      return {
        ...made,
        call: own,
        async hook(url, eventTypes = ["project_link.created", "project_link.removed"]) {
          const { status, body } = await own("POST", "/webhook-endpoints", { url, eventTypes });
          if (status !== 201) throw new Error(`the endpoint was not made: ${JSON.stringify(body)}`);
          return { id: body.webhookEndpoint.id, secret: body.secret };
        },
        link: () => own("POST", "/project-links", { externalProjectId: newId(world) }),
      };
    },
  };
}
