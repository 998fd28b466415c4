import { type Check, check } from "../../check.ts";
import { newHuman, newOwner, sharedTeam } from "../../flows/console.ts";
import { newTrainer, ownProfile, saveProfile, TRAINER } from "../../flows/trainer.ts";
import { shown } from "../../kit/target/page.ts";

const RIGHT = { first_name: "Maria", last_name: "Silva", country: "PT", title: "Annotator" };

/** Proves trainer.*: what a trainer says, and what others see of it. */
export const checks: readonly Check[] = [
  check("trainer.profile", async (t) => {
    const { browser } = await newHuman(t);
    t.expect((await browser.open(TRAINER)).exchange, "the page before").page("trainer", "none");
    const longest = { first_name: "😀".repeat(60), last_name: "x".repeat(60), title: "日".repeat(120) };
    const wrong = {
      "no country": { country: undefined },
      "an empty country": { country: "" },
      "letters of no country": { country: "XX" },
      "a first name of 61 characters": { first_name: "x".repeat(61) },
      "a last name of 61 characters": { last_name: "x".repeat(61) },
      "a title of 121 characters": { title: "x".repeat(121) },
      "a name that changes the direction of text": { last_name: "Silva\u202e" },
    };
    for (const [what, change] of Object.entries(wrong)) {
      const refused = await saveProfile(browser, { ...RIGHT, ...change });
      t.expect(refused.exchange, what).status(400).page("trainer", "invalid");
    }
    t.expect((await browser.open(TRAINER)).exchange, "the page after what was refused").page("trainer", "none");

    const saved = await saveProfile(browser, { ...longest, country: "PT" });
    t.expect(saved.exchange, "names of 60 characters and a title of 120").status(303);
    const { path } = await ownProfile(t, browser);
    await saveProfile(browser, { ...RIGHT, country: "XX" });
    const before = await t.browser().open(path);
    t.value("the title after a change that was refused", shown(before, "data-title")).is(longest.title);
    const less = await saveProfile(browser, { first_name: "", last_name: "", country: "DE", title: "" });
    t.expect(less.exchange, "nothing but a country").status(303);
    const after = await t.browser().open(path);
    t.value("the title once it is taken away", shown(after, "data-title")).is(undefined);
    t.value("the name once both are taken away", shown(after, "data-display-name")).is("Freelancer");
    const country = after.html.querySelector("[data-country]")?.getAttribute("data-country");
    t.value("the country after the change", country).is("DE");

    const forged = await browser.post(TRAINER, Object.entries({ csrf: "x", ...RIGHT }));
    t.expect(forged.exchange, "the form without its token").status(403).page("error", "form-expired");
    const twice = await browser.open(`${TRAINER}?done=a&done=b`);
    t.expect(twice.exchange, "the page with a repeated parameter").status(400).page("error", "bad-request");

    const { browser: owner } = await newOwner(t);
    t.expect((await saveProfile(owner, RIGHT)).exchange, "the profile of an owner").status(303);
  }),

  check("trainer.work-email", async (t) => {
    const { browser, profile, email } = await newTrainer(t, { first_name: "José María" });
    const { workEmail, path } = profile;
    t.value("the work email of José María", workEmail).matches(/^josemaria\.\d{8}@[a-z0-9.-]+$/);
    await saveProfile(browser, { ...RIGHT, first_name: "Anna" });
    t.value("the work email under another name", (await ownProfile(t, browser)).workEmail).is(workEmail);
    const { browser: other, profile: twin } = await newTrainer(t, { first_name: "José María" });
    t.value("the work email of another José María", twin.workEmail === workEmail).is(false);
    const { profile: nameless } = await newTrainer(t, { first_name: "李" });
    t.value("the work email of a name without letters a to z", nameless.workEmail).matches(/^trainer\.\d{8}@/);
    const { profile: unnamed } = await newTrainer(t, { first_name: "", last_name: "Silva" });
    t.value("the work email without a first name", unnamed.workEmail).matches(/^trainer\.\d{8}@/);
    const { profile: long } = await newTrainer(t, { first_name: "Abcde".repeat(8) });
    t.value("the work email of a name of 40 letters", long.workEmail).matches(/^(abcde){6}\.\d{8}@/);
    const digits = [profile, twin, nameless, unnamed, long].map((one) => Number(/\.(\d+)@/.exec(one.workEmail)?.[1]));
    const sorted = digits.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((number, i) => number - (sorted[i] ?? 0));
    t.value("the least difference between the numbers of five addresses", Math.min(...gaps)).between(5, 1e8);
    for (const [who, page] of Object.entries({
      "the trainer": await browser.open(path),
      "another trainer": await other.open(path),
      "a visitor": await t.browser().open(path),
    })) {
      t.value(`the public profile, for ${who}`, page.exchange.text).excludes(workEmail);
      if (who !== "the trainer") t.value(`the public profile, for ${who}`, page.exchange.text).excludes(email);
    }
    t.value("the trainer's start page", (await browser.open("/")).exchange.text).excludes(workEmail);
  }),

  check("trainer.work-email", { title: "at the same instant", needs: ["human", "load"] }, async (t) => {
    const { browser } = await newHuman(t);
    const page = await browser.open(TRAINER);
    const names = ["Ada", "Bea", "Cleo", "Dora", "Eva", "Fay"];
    const seen = await t.atOnce(names.length, async (n) => {
      await browser.submit(page, TRAINER, { ...RIGHT, first_name: names[n] ?? "" });
      return (await ownProfile(t, browser)).workEmail;
    });
    t.value("work emails that one trainer was shown", [...new Set(seen)].length).is(1);
  }),

  check("trainer.public-profile", async (t) => {
    const { profile, email } = await newTrainer(t, { last_name: "Quintanilha", title: "Annotator of scenes" });
    const visitor = t.browser();
    const page = await visitor.open(profile.path);
    t.expect(page.exchange, "the public profile, for a visitor").status(200).page("profile", "shown");
    t.value("data-display-name", shown(page, "data-display-name")).is("Maria Q.");
    t.value("data-title", shown(page, "data-title")).is("Annotator of scenes");
    t.value("data-country", page.html.querySelector("[data-country]")?.getAttribute("data-country")).is("PT");
    for (const hidden of ["Quintanilha", email, profile.workEmail]) {
      t.value("the public profile", page.exchange.text).excludes(hidden);
    }
    const { token, member } = await sharedTeam(t);
    const { team } = t.expect(await t.call("getTeam", { bearer: token.secret })).body(200);
    const without = team.members.find((one) => one.email === member.email)?.userId ?? "";
    for (const [what, id] of Object.entries({
      "a human without a profile": without,
      "nobody's id": "0".repeat(32),
      "no id": "nonsense",
    })) {
      const missing = await visitor.open(`/profile/${id}`);
      t.expect(missing.exchange, `the profile of ${what}`).status(404).page("profile", "unknown");
    }
  }),

  check("trainer.display-name", async (t) => {
    const { browser, profile } = await newTrainer(t);
    for (const [first_name, last_name, name] of [
      ["Maria", "Silva", "Maria S."],
      ["Maria", "", "Maria"],
      ["", "Silva", "S."],
      ["", "", "Freelancer"],
      ["Maria", "\u{1d4ac}uinn", "Maria \u{1d4ac}."],
    ] as const) {
      await saveProfile(browser, { ...RIGHT, first_name, last_name });
      const who = `the display name of "${first_name}" "${last_name}"`;
      t.value(`${who} on the own page`, (await ownProfile(t, browser)).displayName).is(name);
      t.value(`${who} for others`, shown(await t.browser().open(profile.path), "data-display-name")).is(name);
    }
  }),
];
