import { describe, expect, test } from "vitest";
import { systemRandom } from "../../crypto/random.ts";
import { createTestWorld, databases, newHuman } from "../../testing/index.ts";
import { allCountries, displayName, findTrainer, isCountry, lastNameInitial, saveTrainer } from "./index.ts";
import { workEmail } from "./work-email.ts";

test.each([
  ["Maria", "Silva", "Maria S.", "S"],
  ["Maria", null, "Maria", null],
  [null, "Silva", "S.", "S"],
  [null, null, "Freelancer", null],
  ["Ana", "ñandú", "Ana Ñ.", "Ñ"],
  ["Ana", "n\u0303andu", "Ana N\u0303.", "N\u0303"],
  ["Jan", "'t Hooft", "Jan T.", "T"],
  ["Wei", "李", "Wei 李.", "李"],
  ["X", "👩‍👩‍👧", "X 👩‍👩‍👧.", "👩‍👩‍👧"],
])("%s %s is seen as %s", (firstName, lastName, shown, initial) => {
  expect([displayName({ firstName, lastName }), lastNameInitial({ firstName, lastName })]).toEqual([shown, initial]);
});

test.each([
  ["Maria", "maria"],
  ["José María", "josemaria"],
  ["Zoe\u0308 2", "zoe"],
  ["李", "trainer"],
  [null, "trainer"],
  ["a".repeat(40), "a".repeat(30)],
])("the work email of %s begins with %s", (firstName, name) => {
  expect(workEmail(firstName, "work.example.com", systemRandom)).toMatch(
    new RegExp(`^${name}\\.\\d{8}@work\\.example\\.com$`),
  );
});

test("the countries are those of ISO 3166-1", () => {
  expect(allCountries()).toHaveLength(249);
  expect(allCountries().every(({ code, name }) => isCountry(code) && name !== code)).toBe(true);
  expect(["XX", "EU", "UK", "pt", ""].some(isCountry)).toBe(false);
});

describe.each(databases)("trainers on $name", ({ open }) => {
  const profile = { firstName: "Maria", lastName: null, country: "PT", title: null };

  test("saved 20 times at the same instant, the profile has one work email, which stays", async () => {
    const world = createTestWorld((await open()).db);
    const userId = await newHuman(world, "maria@example.com");
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => saveTrainer(world, { userId, ...profile, firstName: `Maria ${n}` })),
    );
    const first = await findTrainer(world.db, userId);
    expect(first?.workEmail).toMatch(/^maria\.\d{8}@opentrain\.work$/);
    await saveTrainer(world, { userId, ...profile, firstName: "Anna" });
    expect(await findTrainer(world.db, userId)).toEqual({ ...first, firstName: "Anna" });
  });

  test("an address that somebody has is drawn again", async () => {
    const { db } = await open();
    const drawn = ["00000001", "00000001", "00000002"].map((hex) => Buffer.from(hex, "hex"));
    const world = createTestWorld(db);
    const random = {
      ...world.random,
      bytes: (n: number) => (n === 4 ? drawn.shift() : undefined) ?? world.random.bytes(n),
    };
    const users = [await newHuman(world, "a@example.com"), await newHuman(world, "b@example.com")];
    for (const userId of users) await saveTrainer({ ...world, random }, { userId, ...profile });
    const addresses = await Promise.all(users.map(async (userId) => (await findTrainer(db, userId))?.workEmail));
    expect(addresses).toEqual(["maria.00000001@opentrain.work", "maria.00000002@opentrain.work"]);
  });
});
