/**
 * The server with a worker that may call this machine, `node deliveries-process.ts <url>...`: as production runs it but for
 * that, since the receivers are here. Every install gets an endpoint for each of the URLs.
 */
import { newId } from "../accounts/id.ts";
import { createApp } from "../app.ts";
import { loadConfig } from "../config/config.ts";
import { createKeys } from "../crypto/keys.ts";
import { systemRandom as random } from "../crypto/random.ts";
import { httpServer } from "../http/server.ts";
import { createRateLimits } from "../limits/index.ts";
import { createMailer } from "../mail/index.ts";
import { publishEvents } from "../marketplace/feed/index.ts";
import { createLogger } from "../observability/log.ts";
import { createMetrics } from "../observability/metrics.ts";
import { createWorkSignal } from "../process/work-signal.ts";
import { openDatabase } from "../storage/index.ts";
import { systemClock as clock } from "../time/clock.ts";
import { installEventTypes } from "../webhooks/event-types.ts";
import { createOutbound } from "../webhooks/outbound.ts";
import { mintWebhookSecret } from "../webhooks/secret.ts";
import { createDeliveryWorker } from "../webhooks/worker.ts";
import type { World } from "../world.ts";

const config = loadConfig(process.env, random);
const { db, migrate } = await openDatabase(config.database);
await migrate();
const world: World = {
  config,
  clock,
  random,
  db,
  mailer: createMailer(config, clock),
  limits: createRateLimits({ config, clock, db }),
  log: createLogger(config.logLevel),
  metrics: createMetrics({ ofProcess: true }),
  keys: createKeys(config.secret),
  webhookWork: createWorkSignal(),
};

for (const { id: installId } of await db.selectFrom("installs").select("id").execute()) {
  for (const url of process.argv.slice(2)) {
    const id = newId(world);
    const { sealedSecret } = mintWebhookSecret(world, id);
    const eventTypes = installEventTypes.write(["project_link.created"]);
    await db
      .insertInto("webhookEndpoints")
      .values({ id, installId, url, eventTypes, sealedSecret, createdAt: clock.now() })
      .execute();
  }
}

const outbound = createOutbound({ development: true, resolve: async () => [] });
createDeliveryWorker(world, { outbound, prepare: () => publishEvents(world) }).start();
httpServer(await createApp(world)).listen(config.port, config.host);
