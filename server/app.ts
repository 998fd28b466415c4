/** Composes the application from its dependencies; there are no globals. */
import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import { surfaces } from "../generated/operations.ts";
import { agentAuth } from "./agent-auth/index.ts";
import { consoleApp } from "./console/index.ts";
import { securityHeaders } from "./console/pages/headers.ts";
import { contractRouter } from "./contract/bind.ts";
import { envelopeProblem, oauthProblem } from "./contract/errors.ts";
import { loadSecondOpinion, type SecondOpinion } from "./contract/second-opinion.ts";
import { devRouter } from "./dev/index.ts";
import { clientAddress } from "./http/client-address.ts";
import { createExpress, type Listener, listenerOf } from "./http/express.ts";
import { metricsRouter } from "./observability/metrics.ts";
import { platformApi } from "./platform-api/index.ts";
import { healthRouter } from "./probes/health.ts";
import { publicApi } from "./public-api/index.ts";
import { referenceRouter } from "./reference/reference.ts";
import { isTemporary } from "./storage/errors.ts";
import type { World } from "./world.ts";

export interface AppOptions {
  /** Once true, `/readyz` says so and no new work should come. */
  readonly isStopping?: () => boolean;
  /** Of all surfaces but the console, for tests that start many apps; loaded where it is not given. */
  readonly secondOpinion?: SecondOpinion;
}

/** Loads the documents of the surfaces that are judged twice. */
export function loadAppOpinion(): Promise<SecondOpinion> {
  return loadSecondOpinion(["agent-auth", "public-api", "platform-api"]);
}

/** Serves requests; `warmUp` loads, once it listens, what would keep it from listening soon. */
export type App = Listener & { warmUp(): Promise<void> };

/** The whole application. Rejects when the contract's documents are not sound. */
export async function createApp(world: World, options: AppOptions = {}): Promise<App> {
  const { config, log, metrics } = world;
  const development = config.mode === "development";
  const human = consoleApp(world);
  const app = createExpress();

  const always = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...securityHeaders,
    ...(development ? {} : { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
  const { operations, rest, warmUp } = contractRouter({
    bound: [publicApi(world), platformApi(world), agentAuth(world), human.bound],
    strict: development,
    client: clientAddress(config.trustProxy),
    secondOpinion: development ? (options.secondOpinion ?? (await loadAppOpinion())) : undefined,
    always,
    onExchange: (exchange) => {
      metrics.exchange(exchange);
      log.exchange(exchange);
    },
    isTemporary,
    onError: (err, { temporary, ...about }) => {
      if (temporary) log.warn({ err, ...about }, "the database cannot be used now");
      else log.error({ err, ...about }, "internal error");
    },
  });
  app.use(operations);
  app.use((_req, res, next) => {
    res.set(always);
    next();
  });
  app.use(human.assets);
  app.use(healthRouter(world, options.isStopping ?? (() => false)));
  app.use(metricsRouter(metrics));
  app.use(referenceRouter(config.origin));
  if (development) app.use("/__dev__", devRouter(world));
  app.use(rest);
  app.use(lastResort(world));
  return Object.assign(listenerOf(app), {
    warmUp: async () => {
      metrics.load();
      await warmUp();
      await human.warmUp();
    },
  });
}

/** Only what Express itself raises comes here, and what failed when an answer was to be written. */
function lastResort({ log }: World): ErrorRequestHandler {
  return (err, req, res, next) => {
    if (res.headersSent) {
      log.error({ err }, "failed behind the head of an answer");
      return next(err);
    }
    const { status } = Object(err);
    // The caller's fault: a path that cannot be decoded.
    if (typeof status === "number" && status >= 400 && status < 500) {
      res.status(status).set("Cache-Control", "no-store").type("text/plain").send("This request cannot be read.");
      return;
    }
    const requestId = String(res.getHeader("X-Request-Id") ?? randomUUID());
    log.error({ err, requestId }, "internal error");
    res.set({ "X-Request-Id": requestId, "Cache-Control": "no-store" });
    const under = (surface: keyof typeof surfaces): boolean => req.url.startsWith(`${surfaces[surface].base}/`);
    if (under("public-api") || under("platform-api"))
      res.status(500).json(envelopeProblem({ kind: "internal" }, requestId).body);
    else if (under("agent-auth")) res.status(500).json(oauthProblem({ kind: "internal" }).body);
    else res.status(500).type("text/plain").send("Something went wrong on this side.");
  };
}
