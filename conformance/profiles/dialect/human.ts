import type { Browser } from "../../kit/target/browser.ts";
import { filledFields } from "../../kit/target/browser.ts";
import { unseen } from "../../kit/target/human.ts";
import { type Page, resolveOn } from "../../kit/target/page.ts";
import type { PageForms } from "../../kit/target/page-forms.ts";
import { filled, type HumanPages, type PageStep } from "./dialect.ts";

/** The suite as the human on the pages of a dialect, which it goes through as its steps say. */
export function pagesOf(human: HumanPages | null): PageForms {
  return {
    withoutMail: human !== null,
    signIn: () => {
      throw unseen();
    },
    async act(step, visitors) {
      const steps = step.do === "confirm" ? human?.confirm : step.do === "decline" ? human?.decline : undefined;
      if (human === null || steps === undefined) throw unseen();
      const email = step.do === "confirm" || step.do === "decline" ? (step.email ?? "") : "";
      const code = "code" in step ? (step.code ?? "") : "";
      const last = await goThrough(visitors.browser(), step.link, steps, { email, code });
      const done = step.do === "confirm" ? human.done : (human.declined ?? human.done);
      return { outcome: new RegExp(done, "i").test(last.text) ? "done" : "refused" };
    },
  };
}

/** A page may answer with the next at once; what leads in a circle is left. */
async function goThrough(
  browser: Browser,
  link: string,
  steps: readonly PageStep[],
  facts: Readonly<Record<string, string>>,
): Promise<Page> {
  let page = await browser.follow(await browser.open(link));
  const left = [...steps];
  for (;;) {
    const at = left.findIndex((step) => fits(step, page));
    const [step] = at < 0 ? [] : left.splice(at, 1);
    if (step === undefined) return page;
    page = await browser.follow(await takeStep(browser, page, step, facts));
  }
}

function fits({ fields = [], link }: PageStep, page: Page): boolean {
  if (link !== undefined) return page.links.some((href) => new RegExp(link).test(href));
  return formOf(page, fields) !== undefined;
}

function formOf(page: Page, fields: readonly string[]): Page["forms"][number] | undefined {
  return page.forms.find(({ method, names }) => method === "POST" && fields.every((field) => names.includes(field)));
}

/** Does one step on a page; gives the answer, which may lead on. */
export async function takeStep(
  browser: Browser,
  page: Page,
  { fields = [], fill = {}, link }: PageStep,
  facts: Readonly<Record<string, string>>,
): Promise<Page> {
  if (link !== undefined) {
    const href = page.links.find((one) => new RegExp(link).test(one)) ?? "";
    return browser.open(resolveOn(page.url, href));
  }
  const form = formOf(page, fields);
  if (form === undefined) return page;
  const filling = Object.fromEntries(Object.entries(fill).map(([name, text]) => [name, filled(text, facts)]));
  const { origin } = page.exchange;
  const action = form.action.startsWith(`${origin}/`) ? form.action.slice(origin.length) : form.action;
  return browser.post(action, filledFields(form, filling), {
    referrerPolicy: page.exchange.headers.get("referrer-policy"),
  });
}
