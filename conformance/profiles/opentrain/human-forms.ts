import type { Browser } from "../../kit/target/browser.ts";
import type { Human, HumanReport, HumanStep } from "../../kit/target/human.ts";
import { type Page, shown } from "../../kit/target/page.ts";
import type { SignedIn } from "./sign-in.ts";

/** What the suite needs of a site to act on its pages. */
export interface Pages {
  browser(): Browser;
  signIn(email: string, options: { start: string }): Promise<SignedIn>;
}

/**
 * The suite itself, which fills in the forms of the pages as a browser would.
 *
 * @param signedIn the browser in which an address has signed in last
 */
export function humanByForms(pages: Pages, signedIn: ReadonlyMap<string, Browser>): Human {
  const browser = (email = ""): Browser => signedIn.get(email) ?? pages.browser();
  return {
    isSuite: true,
    act: (step) => (step.do === "confirm" ? typeUserCode(pages, step) : decideConsent(browser(step.email), step)),
    browser,
  };
}

/** Signs in at the claim's link and types the code, if the page lets this account. */
async function typeUserCode(
  pages: Pages,
  { link, email, code }: HumanStep & { readonly do: "confirm" },
): Promise<HumanReport> {
  const { browser, landed } = await pages.signIn(email, { start: link });
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
