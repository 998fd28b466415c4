import { createRequire } from "node:module";
import { type Request, type Response, Router } from "express";
import type { Counter, Histogram } from "prom-client";
import type { Exchange } from "../contract/bind.ts";
import { takeOnlyGet } from "../http/express.ts";

/** How an attempt to deliver a webhook ended: done, to be tried again, or given up. */
export type DeliveryResult = "delivered" | "retrying" | "failed";

export interface DeliveryQueue {
  /** Deliveries that are not done, due or not. */
  readonly depth: number;
  /** For how many seconds the one that has been due longest has been waiting; 0 if none is due. */
  readonly age: number;
}

/** How much and how fast, for Prometheus; never whose: no label has anything that a caller chose. */
export interface Metrics {
  /** Loads what counts; otherwise the first that is counted does. */
  load(): void;
  exchange(exchange: Pick<Exchange, "operation" | "status" | "milliseconds">): void;
  delivery(result: DeliveryResult): void;
  /** Rows that the retention has removed, or given up; `kind` is the sweep's name. */
  removed(kind: string, rows: number): void;
  /** Hands in who can tell of the queue; it is asked at every reading. */
  watchQueue(read: () => Promise<DeliveryQueue>): void;
  /** Everything in Prometheus's text format; without the queue if it cannot be read. */
  text(): Promise<string>;
}

/** Seconds: most answers take a millisecond or two. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const require = createRequire(import.meta.url);

/** Not imported: a server is there sooner without it. */
const library = (): typeof import("prom-client") => require("prom-client");

interface Counted {
  readonly duration: Histogram.Internal<"operation">;
  readonly byStatus: Map<number, Counter.Internal>;
}

/** `ofProcess`: also CPU, memory, event loop and garbage collection, which all apps of a process share. */
export function createMetrics({ ofProcess = false }: { readonly ofProcess?: boolean } = {}): Metrics {
  let made: Counting | undefined;
  let readQueue: (() => Promise<DeliveryQueue>) | undefined;
  const counting = (): Counting => {
    made ??= createCounting(ofProcess);
    return made;
  };
  return {
    load: () => void counting(),
    exchange: (exchange) => counting().exchange(exchange),
    delivery: (result) => counting().delivery(result),
    removed: (kind, rows) => counting().removed(kind, rows),
    watchQueue(read) {
      readQueue = read;
    },
    text: async () => counting().text(await readQueue?.().catch(() => undefined)),
  };
}

interface Counting extends Pick<Metrics, "exchange" | "delivery" | "removed"> {
  text(queue: DeliveryQueue | undefined): Promise<string>;
}

function createCounting(ofProcess: boolean): Counting {
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = library();
  const register = new Registry();
  const queueRegister = new Registry();
  if (ofProcess) collectDefaultMetrics({ register });

  const requests = new Counter({
    name: "opentrain_requests_total",
    help: "Requests by operation (none: no operation has this method and path) and status of the answer.",
    labelNames: ["operation", "status"],
    registers: [register],
  });
  const durations = new Histogram({
    name: "opentrain_request_duration_seconds",
    help: "Time from the head of a request to its answer, by operation.",
    labelNames: ["operation"],
    buckets: BUCKETS,
    registers: [register],
  });
  const deliveries = new Counter({
    name: "opentrain_webhook_attempts_total",
    help: "Attempts to deliver a webhook, by result (retrying: another will follow; failed: it was the last).",
    labelNames: ["result"],
    registers: [register],
  });
  const removals = new Counter({
    name: "opentrain_retention_rows_total",
    help: "Rows that were removed because they had served their purpose, by kind.",
    labelNames: ["kind"],
    registers: [register],
  });
  const depth = new Gauge({
    name: "opentrain_webhook_queue_depth",
    help: "Webhook deliveries that are not done.",
    registers: [queueRegister],
  });
  const age = new Gauge({
    name: "opentrain_webhook_queue_age_seconds",
    help: "How long the webhook delivery that has been due longest has been waiting.",
    registers: [queueRegister],
  });
  // From 0, so that also the first one of its kind is seen as an increase.
  for (const result of ["delivered", "retrying", "failed"] satisfies DeliveryResult[]) deliveries.inc({ result }, 0);

  // What is counted per request has its labels bound once.
  const counted = new Map<string, Counted>();

  return {
    exchange({ operation = "none", status, milliseconds }) {
      let of = counted.get(operation);
      if (of === undefined) {
        of = { duration: durations.labels({ operation }), byStatus: new Map() };
        counted.set(operation, of);
      }
      let requestsOf = of.byStatus.get(status);
      if (requestsOf === undefined) {
        requestsOf = requests.labels({ operation, status });
        of.byStatus.set(status, requestsOf);
      }
      requestsOf.inc();
      of.duration.observe(milliseconds / 1000);
    },
    delivery: (result) => deliveries.inc({ result }),
    removed: (kind, rows) => removals.inc({ kind }, rows),
    async text(queue) {
      const own = await register.metrics();
      if (queue === undefined) return own;
      depth.set(queue.depth);
      age.set(queue.age);
      return `${own}\n${await queueRegister.metrics()}`;
    },
  };
}

/** `/metrics`, open to whoever reaches it, as `/healthz` is: what is in it names nobody. */
export function metricsRouter(metrics: Metrics): Router {
  const router = Router();
  router.get("/metrics", async (_req: Request, res: Response) => {
    const text = await metrics.text();
    res.set({ "Content-Type": library().Registry.PROMETHEUS_CONTENT_TYPE, "Cache-Control": "no-store" }).send(text);
  });
  takeOnlyGet(router, "/metrics");
  return router;
}
