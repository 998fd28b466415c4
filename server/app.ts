/** Composes the application from its dependencies; there are no globals. */
import express, { type ErrorRequestHandler, type Express } from "express";
import { surfaces } from "../generated/operations.ts";
import { agentAuth } from "./agent-auth/index.ts";
import { consoleApp } from "./console/index.ts";
import { frame } from "./contract/bind.ts";
import { envelopeProblem } from "./contract/errors.ts";
import { loadSecondOpinion } from "./contract/second-opinion.ts";
import { devRouter } from "./dev/index.ts";
import { healthRouter } from "./health.ts";
import { publicApi } from "./public-api/index.ts";
import type { World } from "./world.ts";

export interface AppOptions {
  /** Which SQL the database speaks; the sign-in library wants to know. */
  readonly databaseKind: "sqlite" | "postgres";
  /** Once true, `/readyz` says so and no new work should come. */
  readonly isStopping?: () => boolean;
}

/** The whole application. Rejects when the contract's documents are not sound. */
export async function createApp(world: World, options: AppOptions): Promise<Express> {
  const { config, log } = world;
  const development = config.mode === "development";
  const human = consoleApp(world);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  app.set("trust proxy", config.trustProxy);

  app.use(human.assets);
  app.use(healthRouter(world, options.isStopping ?? (() => false)));
  if (development) app.use("/__dev__", devRouter(world));
  app.use(
    frame({
      bound: [publicApi(world), agentAuth(world), human.bound],
      strict: development,
      secondOpinion: development ? await loadSecondOpinion(["agent-auth", "public-api"]) : undefined,
      always: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        ...(development ? {} : { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
      },
      onExchange: (exchange) => log.info(exchange, "exchange"),
      onError: (err, about) => log.error({ err, ...about }, "internal error"),
    }),
  );
  app.use(lastResort(world));
  return app;
}

/** Only what Express itself raises comes here, before any operation was found. */
function lastResort({ log }: World): ErrorRequestHandler {
  return (err, req, res, _next) => {
    log.error({ err }, "internal error");
    const { base } = surfaces["public-api"];
    const reply = envelopeProblem({ kind: "internal" }, "unknown");
    if (req.url.startsWith(base)) res.status(reply.status).json(reply.body);
    else res.status(500).type("text/plain").send("Something went wrong on this side.");
  };
}
