/** Receivers that never answer, and one that does: what came first is what counts, not when. */
import { describe, expect, test } from "vitest";
import { newId } from "../accounts/id.ts";
import { lockingInstall } from "../storage/lock.ts";
import { createTestWorld, databases, newInstall } from "../testing/index.ts";
import { emitEvents } from "./emit.ts";
import { installEventTypes } from "./event-types.ts";
import type { Outcome } from "./outbound.ts";
import { mintWebhookSecret } from "./secret.ts";
import { createDeliveryWorker } from "./worker.ts";

const PARTNERS = 60;
const ENDPOINTS = 10;
const WELL = "https://well.example.com/";

describe.each(databases)("receivers that hang, on $name", ({ open }) => {
  test("keep no delivery of another partner waiting, neither when they are new nor when they are known for it", async () => {
    const world = createTestWorld((await open()).db);
    const eventTypes = installEventTypes.write(["install.revoked"]);

    async function partner(urls: readonly string[]): Promise<string> {
      const { installId } = await newInstall(world);
      const endpoints = urls.map((url) => {
        const id = newId(world);
        const { sealedSecret } = mintWebhookSecret(world, id);
        return { id, installId, url, eventTypes, sealedSecret, createdAt: 0 };
      });
      await world.db.insertInto("webhookEndpoints").values(endpoints).execute();
      return installId;
    }
    async function emit(installId: string, count = 1): Promise<void> {
      const data = { installId, reason: "reconnected", revokedAt: "2030-01-01T00:00:00Z" } as const;
      const event = { installId, type: "install.revoked", resourceId: "r", jobId: null, data } as const;
      const events = Array.from({ length: count }, () => event);
      await lockingInstall(world.db, installId, (trx) => emitEvents(trx, world, events));
      world.webhookWork.announce();
    }

    const hanging: (() => void)[] = [];
    let ended = 0;
    /** Of each delivery that arrived, how many that hang had ended before. */
    const arrived: number[] = [];
    const worker = createDeliveryWorker(world, {
      pollMilliseconds: 50,
      outbound: (url) => {
        if (url === WELL) {
          arrived.push(ended);
          return Promise.resolve<Outcome>({ kind: "answered", status: 204, milliseconds: 1 });
        }
        return new Promise<Outcome>((resolve) => {
          hanging.push(() => {
            ended++;
            resolve({ kind: "timeout" });
          });
        });
      },
    });
    const well = await partner([WELL]);
    for (let n = 0; n < PARTNERS; n++) {
      const urls = Array.from({ length: ENDPOINTS }, (_, i) => `https://silent.example.com/${n}/${i}`);
      await emit(await partner(urls), 2);
    }
    worker.start();
    // More than could once be under way in all.
    await expect.poll(() => hanging.length, { timeout: 30_000 }).toBe(PARTNERS * ENDPOINTS);
    await emit(well);
    await expect.poll(() => arrived, { timeout: 30_000 }).toEqual([0]);
    for (const end of hanging.splice(0)) end();
    // All but what nobody may have, since each of them has more than two thirds of it.
    await expect.poll(() => hanging.length, { timeout: 30_000 }).toBeGreaterThan(500);
    await emit(well, 20);
    await expect.poll(() => arrived.length, { timeout: 30_000 }).toBe(21);
    expect(new Set(arrived.slice(1))).toEqual(new Set([PARTNERS * ENDPOINTS]));
    const stopped = worker.stop();
    for (const end of hanging.splice(0)) end();
    await stopped;
  }, 120_000);
});
