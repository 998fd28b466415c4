import type { Browser } from "../../kit/target/browser.ts";
import type { DecideStep, HumanReport, HumanStep, ProposeStep, WriteStep } from "../../kit/target/human.ts";
import { type Page, shown } from "../../kit/target/page.ts";
import type { PageForms, Visitors } from "../../kit/target/page-forms.ts";
import { signIn } from "./sign-in.ts";

/** The sign-in, claim and consent pages of the console. */
export const pages: PageForms = {
  signIn,
  act: (step, visitors) => {
    switch (step.do) {
      case "confirm":
        return typeUserCode(visitors, step);
      case "propose":
        return propose(visitors, step);
      case "write":
        return write(visitors, step);
      case "decide":
        return decide(visitors, step);
      default:
        return decideConsent(visitors.browser(step.email), step);
    }
  },
};

/** Makes a trainer profile, unless there is one, and fills in the form of the job's page, if it offers one. */
async function propose(visitors: Visitors, step: ProposeStep): Promise<HumanReport> {
  const { browser, landed } = await visitors.signIn(step.email, { start: "/settings/trainer" });
  const profile = await browser.follow(landed);
  if (profile.main?.state === "none") {
    const filling = { first_name: step.first, last_name: step.last, country: step.country, title: step.title };
    await browser.submit(profile, "/settings/trainer", filling);
  }
  const job = await browser.open(step.link);
  const action = `${job.url}/proposals`;
  if (!offers(job, action)) return { outcome: "refused" };
  const bid = { amount_usd: step.amount, unit: step.unit, cover_letter: step.letter };
  const done = await browser.submit(job, action, bid);
  return { outcome: done.status === 303 ? "done" : "refused" };
}

/** Sends a message by the form of the conversation's page, if it is shown to this account. */
async function write(visitors: Visitors, step: WriteStep): Promise<HumanReport> {
  const { browser, landed } = await visitors.signIn(step.email, { start: step.link });
  const page = await browser.follow(landed);
  if (!offers(page, page.url)) return { outcome: "refused" };
  const done = await browser.submit(page, page.url, { content: step.text });
  return { outcome: done.status === 303 ? "done" : "refused" };
}

/** Presses a button of an approval's page, if it offers them to this account. */
async function decide(visitors: Visitors, { email, link, decision }: DecideStep): Promise<HumanReport> {
  const before = await visitors.browser(email).open(link);
  // Whoever has signed in before is still.
  const { browser, page } =
    before.main?.page === "approval"
      ? { browser: visitors.browser(email), page: before }
      : await arrive(visitors, email, link);
  if (!offers(page, page.url)) return { outcome: "refused" };
  const done = await browser.submit(page, page.url, { decision });
  return { outcome: done.status === 303 ? "done" : "refused" };
}

async function arrive(visitors: Visitors, email: string, link: string): Promise<{ browser: Browser; page: Page }> {
  const { browser, landed } = await visitors.signIn(email, { start: link });
  return { browser, page: await browser.follow(landed) };
}

/** Signs in at the claim's link and types the code, if the page lets this account. */
async function typeUserCode(
  visitors: Visitors,
  { link, email, code }: HumanStep & { readonly do: "confirm" },
): Promise<HumanReport> {
  const { browser, landed } = await visitors.signIn(email, { start: link });
  const page = await browser.follow(landed);
  if (!offers(page, "/claim")) return { outcome: "refused" };
  const done = await browser.submit(page, "/claim", { user_code: code });
  return { outcome: done.status === 303 ? "done" : "refused" };
}

/** Opens a consent link and presses one of its buttons, if the page offers them to this account. */
async function decideConsent(
  browser: Browser,
  step: HumanStep & { readonly do: "approve" | "decline" },
): Promise<HumanReport> {
  const screen = await browser.open(step.link);
  if (!offers(screen, screen.url)) return { outcome: "refused" };
  const box = step.do === "approve" ? { pii_consent: step.pii ? "on" : undefined } : {};
  const page = await browser.submit(screen, screen.url, { decision: step.do, ...box });
  if (step.do === "decline") return { outcome: page.status < 400 ? "done" : "refused" };
  const token = shown(page, "data-secret");
  return token === undefined ? { outcome: "refused" } : { outcome: "done", token };
}

function offers(page: Page, action: string): boolean {
  return page.forms.some((form) => form.action.split("?")[0] === action.split("?")[0]);
}
