import type { Browser } from "./browser.ts";
import type { Human, HumanReport, HumanStep } from "./human.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Page } from "./page.ts";

export interface SignedIn {
  readonly email: string;
  readonly browser: Browser;
  /** The answer to the code form: a 303 to where the sign-in leads. */
  readonly landed: Page;
}

/** What the suite needs of a server to act on its pages. */
export interface Visitors {
  /** The browser in which this address has signed in last, or a new one. */
  browser(email?: string): Browser;
  signIn(email: string, options: { start: string }): Promise<SignedIn>;
}

/** How the suite itself does on the pages of a server what people do there: by their forms, as a browser would. */
export interface PageForms {
  /** Whether people sign in without a mail that the suite would have to read. */
  readonly withoutMail?: boolean;
  /**
   * Signs a human in.
   *
   * @param start the page to begin on: the sign-in page, or one that shows its form
   * @throws {ExpectationFailed} when a step does not go as the pages declare it
   */
  signIn(browser: Browser, mailbox: Mailbox, email: string, start?: string): Promise<SignedIn>;
  act(step: HumanStep, visitors: Visitors): Promise<HumanReport>;
}

/** The suite itself in the place of a human. */
export function humanByForms(forms: PageForms, visitors: Visitors): Human {
  return {
    isSuite: true,
    act: (step) => forms.act(step, visitors),
    browser: (email) => visitors.browser(email),
  };
}
