/**
 * The server with a worker that may call this machine, `node deliveries-process.ts <url>...`: as production runs it but for
 * that, since the receivers are here. Every install gets an endpoint for each of the URLs.
 */
import { newId } from "../accounts/id.ts";
import { createApp } from "../app.ts";
import { httpServer } from "../http/server.ts";
import { publishEvents } from "../marketplace/feed/index.ts";
import { installEventTypes } from "../webhooks/event-types.ts";
import { createOutbound } from "../webhooks/outbound.ts";
import { mintWebhookSecret } from "../webhooks/secret.ts";
import { createDeliveryWorker } from "../webhooks/worker.ts";
import { openWorld } from "./process-world.ts";

const world = await openWorld();
const { clock, config, db } = world;

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
