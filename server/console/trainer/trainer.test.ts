import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databases } from "../../testing/index.ts";
import { newAddress, newOwner, textOf, valuesOf } from "../testing/platform-testing.ts";
import { type Filling, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const TRAINER = "/settings/trainer";
const maria = { first_name: "Maria", last_name: "Silva", country: "PT", title: "Annotator" };

describe.each(databases)("trainer profiles on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db, { workEmailDomain: "work.example.com" });
  });
  afterAll(() => site.close());

  const save = async (who: Visitor, filling: Filling, path = TRAINER): Promise<Shown> =>
    who.submit(await who.open(path), TRAINER, filling);
  const typedIn = ({ html }: Shown, name: string): string | undefined =>
    html.querySelector(`main input[name=${name}]`)?.getAttribute("value");
  const countryOf = ({ html }: Shown): string | undefined =>
    html.querySelector("select[name=country] option[selected]")?.getAttribute("value");

  test("made, seen by anyone, changed", async () => {
    const email = newAddress();
    const human = await signedInAs(site, email);
    expect((await human.open(TRAINER)).state).toBe("trainer/none");
    const made = await save(human, maria);
    expect([made.status, made.location]).toEqual([303, `${TRAINER}?done=saved`]);
    const own = await human.open(made.location ?? "");
    expect([own.state, textOf(own, "data-display-name")]).toEqual(["trainer/profile", "Maria S."]);
    const address = textOf(own, "data-work-email");
    expect(address).toMatch(/^maria\.\d{8}@work\.example\.com$/);
    expect([typedIn(own, "last_name"), countryOf(own), typedIn(own, "title")]).toEqual(["Silva", "PT", "Annotator"]);

    const link = new URL(textOf(own, "data-profile-url")).pathname;
    const seen = await new Visitor(site).open(link);
    expect([seen.status, seen.state, textOf(seen, "data-display-name")]).toEqual([200, "profile/shown", "Maria S."]);
    expect([textOf(seen, "data-title"), valuesOf(seen, "data-country")]).toEqual(["Annotator", ["PT"]]);
    for (const hidden of ["Silva", email, address]) expect(seen.text).not.toContain(hidden);

    await save(human, { first_name: " Anna   Maria ", last_name: " ", country: "DE", title: "" });
    const changed = await human.open(TRAINER);
    expect([textOf(changed, "data-display-name"), textOf(changed, "data-work-email")]).toEqual(["Anna Maria", address]);
    expect(valuesOf(await human.open(link), "data-country")).toEqual(["DE"]);
  });

  test("a member of an organization may have one, and it leads back", async () => {
    const owner = await newOwner(site);
    const done = await save(owner, { country: "FR" }, `${TRAINER}?return_to=%2Fsettings%2Fteam`);
    expect([done.status, done.location]).toEqual([303, "/settings/team"]);
    expect(textOf(await owner.open(TRAINER), "data-display-name")).toBe("Freelancer");
    const elsewhere = await save(owner, { country: "FR" }, `${TRAINER}?return_to=%2F%2Fexample.org`);
    expect(elsewhere.location).toBe(`${TRAINER}?done=saved`);
  });

  test.each<[string, Filling, string]>([
    ["no country", { country: "" }, "country"],
    ["a country that is none", { country: "XX" }, "country"],
    ["a country in small letters", { country: "pt" }, "country"],
    ["two countries", { country: ["PT", "DE"] }, "country"],
    ["a first name of 61", { first_name: "x".repeat(61) }, "first_name"],
    ["a first name that turns the page around", { first_name: "a\u202eb" }, "first_name"],
    ["a last name of two lines", { last_name: "a\nb" }, "last_name"],
    ["a last name that cannot be seen", { last_name: "\u3164" }, "last_name"],
    ["a title of 121", { title: "x".repeat(121) }, "title"],
  ])("%s is refused, and nothing changes", async (_what, wrong, field) => {
    const human = await signedInAs(site, newAddress());
    const refused = await save(human, { ...maria, ...wrong });
    expect([refused.status, refused.state]).toEqual([400, "trainer/invalid"]);
    expect(refused.html.querySelectorAll(".field-error").map((one) => one.getAttribute("id"))).toEqual([
      `${field}-error`,
    ]);
    if (field !== "title") expect(typedIn(refused, "title")).toBe("Annotator");
    expect((await human.open(TRAINER)).state).toBe("trainer/none");
  });

  test("nobody else's profile, and no profile, are unknown", async () => {
    const email = newAddress();
    const human = await signedInAs(site, email);
    const { id } = await site.world.db
      .selectFrom("user")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    for (const unknown of [id, "0".repeat(32), "x", "%00", "%ff"]) {
      const shown = await human.open(`/profile/${unknown}`);
      expect([unknown, shown.status >= 400 && shown.status < 500]).toEqual([unknown, true]);
      if (unknown !== "%ff") expect(shown.state).toBe("profile/unknown");
    }
    expect((await new Visitor(site).open(TRAINER)).location).toBe("/sign-in?return_to=%2Fsettings%2Ftrainer");
  });
});
