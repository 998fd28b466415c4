import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTestWorld, databases, type TestWorld } from "../testing/index.ts";
import { createOrganization, joinOrganization, organizationOf } from "./memberships.ts";

describe.each(databases)("memberships on $name", ({ open }) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = createTestWorld((await open()).db);
  });
  beforeEach(async () => {
    await world.db.deleteFrom("memberships").execute();
    await world.db.deleteFrom("organizations").execute();
  });

  test("a human belongs nowhere until they make an organization, whose owner they are", async () => {
    expect(await organizationOf(world.db, "ann")).toBeUndefined();
    const organizationId = await createOrganization(world, { userId: "ann", name: "Acme" });
    expect(organizationId).toMatch(/^[0-9a-f]{32}$/);
    expect(await organizationOf(world.db, "ann")).toEqual({ organizationId, organizationName: "Acme", role: "OWNER" });
    const now = world.clock.now();
    expect(await world.db.selectFrom("organizations").selectAll().execute()).toEqual([
      { id: organizationId, name: "Acme", ownerUserId: "ann", createdAt: now, claimedAt: now },
    ]);
    expect(await organizationOf(world.db, "bob")).toBeUndefined();
  });

  test("of ten organizations at the same instant one is made", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) => createOrganization(world, { userId: "ann", name: `Acme ${n}` })),
    );
    expect(made.filter((id) => id !== undefined)).toHaveLength(1);
    expect(await world.db.selectFrom("organizations").select("id").execute()).toEqual([
      { id: made.find((id) => id !== undefined) },
    ]);
  });

  test("joining is refused to whoever belongs somewhere, and leaves the role as it was", async () => {
    const now = world.clock.now();
    const organizationId = (await createOrganization(world, { userId: "ann", name: "Acme" })) ?? "";
    const join = (userId: string) => joinOrganization(world.db, { userId, organizationId, role: "MEMBER", now });
    expect(await Promise.all([join("bob"), join("bob"), join("bob")])).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    expect(await join("ann")).toBe(false);
    expect((await organizationOf(world.db, "ann"))?.role).toBe("OWNER");
    expect((await organizationOf(world.db, "bob"))?.role).toBe("MEMBER");
    expect(await createOrganization(world, { userId: "bob", name: "Bob's" })).toBeUndefined();
  });
});
