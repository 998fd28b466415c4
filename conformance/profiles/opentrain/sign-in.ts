import { ExpectationFailed } from "../../kit/engine/failure.ts";
import type { Browser } from "../../kit/target/browser.ts";
import type { Mailbox } from "../../kit/target/mailbox.ts";
import { type Page, resolveOn } from "../../kit/target/page.ts";
import type { SignedIn } from "../../kit/target/page-forms.ts";

/**
 * Signs a human in as the console has it: address, code from the mail, form.
 *
 * @param start the page to begin on: the sign-in page, or one that shows its form
 * @throws {ExpectationFailed} when a step does not go as the pages declare it
 */
export async function signIn(browser: Browser, mailbox: Mailbox, email: string, start = "/sign-in"): Promise<SignedIn> {
  const page = await signInPage(browser, start);
  const { mail, result: asked } = await mailbox.next(email, async () =>
    browser.follow(await browser.submit(page, "/sign-in", { email })),
  );
  const landed = await browser.submit(asked, "/sign-in/code", { code: signInCode(mail.text) });
  if (landed.status !== 303) {
    throw new ExpectationFailed("the right sign-in code", "status 303", landed.exchange.describe());
  }
  return { email, browser, landed };
}

/** The code of 8 digits in a sign-in mail. */
export function signInCode(text: string): string {
  const code = /(?<!\d)\d{4}\s?\d{4}(?!\d)/.exec(text)?.[0].replace(/\s/, "");
  if (code === undefined) throw new ExpectationFailed("the sign-in mail", "a code of 8 digits", text);
  return code;
}

/** The page with the form for the address: where the start leads, or where its link to the sign-in page does. */
async function signInPage(browser: Browser, start: string): Promise<Page> {
  const page = await browser.follow(await browser.open(start));
  if (page.forms.some(({ action }) => action.split("?")[0] === "/sign-in")) return page;
  const link = page.links.map((href) => resolveOn(page.url, href)).find((href) => href.split("?")[0] === "/sign-in");
  return link === undefined ? page : browser.follow(await browser.open(link));
}
