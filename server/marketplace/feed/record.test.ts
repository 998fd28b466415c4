import { describe, expect, test } from "vitest";
import { createTestWorld, databases } from "../../testing/index.ts";
import { recordEvent } from "./index.ts";

describe.each(databases)("events on $name", ({ open }) => {
  test("are recorded with what caused them, or not at all", async () => {
    const { db } = await open();
    const world = createTestWorld(db);
    await db.insertInto("organizations").values({ id: "o", name: "Example", createdAt: 1 }).execute();
    const record = (proposalId: string, fails: boolean) =>
      db.transaction().execute(async (trx) => {
        const about = { organizationId: "o", resourceId: proposalId, jobId: "j" };
        const data = { proposalId, jobId: "j" };
        await recordEvent(trx, world, { ...about, type: "proposal.received", data });
        if (fails) throw new Error("back");
      });
    await record("first", false);
    await expect(record("second", true)).rejects.toThrow("back");
    await record("third", false);
    const rows = await db.selectFrom("recordedEvents").selectAll().orderBy("id").execute();
    expect(rows.map(({ id: _, ...row }) => row)).toEqual(
      ["first", "third"].map((proposalId) => ({
        organizationId: "o",
        type: "proposal.received",
        resourceId: proposalId,
        jobId: "j",
        data: JSON.stringify({ proposalId, jobId: "j" }),
        createdAt: world.clock.now(),
      })),
    );
  });
});
