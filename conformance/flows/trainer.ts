import type { T } from "../check.ts";
import type { Browser, Filling } from "../kit/target/browser.ts";
import { type Page, shown } from "../kit/target/page.ts";
import { type Human, newHuman } from "./console.ts";

/** The ways through a trainer's pages that checks begin with. */

export const TRAINER = "/settings/trainer";

/** What others see of a trainer, and where; and what only the trainer sees. */
export interface OwnProfile {
  readonly page: Page;
  readonly displayName: string;
  /** The path of the public profile, which ends in the trainer's user id. */
  readonly path: string;
  readonly workEmail: string;
}

/** Sends the form of the profile. */
export async function saveProfile(browser: Browser, filling: Filling): Promise<Page> {
  return browser.submit(await browser.open(TRAINER), TRAINER, filling);
}

export async function ownProfile(t: T, browser: Browser): Promise<OwnProfile> {
  const page = await browser.open(TRAINER);
  t.expect(page.exchange, "the trainer's own profile").page("trainer", "profile");
  const url = shown(page, "data-profile-url") ?? "";
  if (!url.startsWith(`${t.origin}/profile/`)) t.fail("data-profile-url", `a link to ${t.origin}/profile/`, url);
  return {
    page,
    displayName: shown(page, "data-display-name") ?? "",
    path: url.slice(t.origin.length),
    workEmail: shown(page, "data-work-email") ?? "",
  };
}

export interface Trainer extends Human {
  readonly userId: string;
  readonly profile: OwnProfile;
}

/** Somebody who belongs to no organization and has a trainer profile; "Maria Silva" unless told otherwise. */
export async function newTrainer(t: T, names: Filling = {}): Promise<Trainer> {
  const human = await newHuman(t, "trainer");
  return t.control("a human can make a trainer profile", async () => {
    const filling = { first_name: "Maria", last_name: "Silva", country: "PT", title: "Annotator", ...names };
    const done = await saveProfile(human.browser, filling);
    t.expect(done.exchange, "the form of the profile").status(303);
    const profile = await ownProfile(t, human.browser);
    return { ...human, profile, userId: profile.path.split("/").at(-1) ?? "" };
  });
}
