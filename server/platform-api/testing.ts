/** The Platform API on a server of its own with a worker that delivers when it is told to, as its tests call it. */
import type { EventType } from "../../generated/events.ts";
import type { PlatformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import type { Db } from "../storage/schema.ts";
import {
  type Answer,
  createTestWorld,
  newInstall,
  type ServedSurface,
  serveSurface,
  type TestInstall,
  type TestWorld,
} from "../testing/index.ts";

import { createOutbound } from "../webhooks/outbound.ts";
import { createDeliveryWorker, type DeliveryWorker } from "../webhooks/worker.ts";
import { platformApi } from "./index.ts";

export type { Answer } from "../testing/index.ts";

export interface Api {
  readonly world: TestWorld;
  readonly worker: DeliveryWorker;
  readonly errors: ServedSurface["errors"];
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

export async function startApi(db: Db, changes?: Parameters<typeof createTestWorld>[1]): Promise<Api> {
  const world = createTestWorld(db, changes);
  const { errors, close, ...served } = await serveSurface(platformApi(world));
  const outbound = createOutbound({ development: true, resolve: async () => ["127.0.0.1"] });
  const worker = createDeliveryWorker(world, { outbound });

  const call: Api["call"] = (token, method, path, json) => served.call(method, path, { token, json });
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
