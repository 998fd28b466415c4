import { tokenPrefixes } from "../../../generated/constants.ts";
import type { OpenTrain } from "../../check.ts";
import { newExecution, within } from "../../kit/engine/execution.ts";
import { ExpectationFailed, NoAnswer, Stopped } from "../../kit/engine/failure.ts";
import type { Tidied } from "../../kit/engine/report.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import type { Browser } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";
import type { Site } from "../../kit/target/site.ts";
import type { Cleanup } from "../../kit/target/target.ts";

const APPS = "/settings/developer/apps";
const CLEANUP_MS = 60_000;
/** Whoever has pressed Ctrl-C does not want to wait. */
const INTERRUPTED_CLEANUP_MS = 10_000;

/**
 * What a run makes and could be used afterwards: personal tokens, those of agents too, and apps. An app that is
 * deactivated takes its installs, their tokens and their webhook endpoints with it.
 */
export function cleanup(): Cleanup<OpenTrain> {
  const tokens = new Set<string>();
  const apps = new Map<string, Browser>();
  const personal = new RegExp(`${tokenPrefixes.PersonalToken}[0-9A-Za-z]+_[\\w-]{20,}`, "g");
  return {
    watch(exchange, browser) {
      if (exchange.status >= 200 && exchange.status < 300) {
        for (const [token] of exchange.text.matchAll(personal)) tokens.add(token);
      }
      const app = madeApp(exchange);
      if (app !== undefined && browser !== undefined) apps.set(app, browser);
    },
    async run(site, interrupted) {
      const hurry = AbortSignal.timeout(interrupted?.aborted === true ? INTERRUPTED_CLEANUP_MS : CLEANUP_MS);
      const left: string[] = [];
      let revoked = 0;
      let deactivated = 0;
      await within(newExecution(hurry), async () => {
        for (const token of tokens) if (await didEnd(() => revoke(site, token))) revoked += 1;
        for (const [id, browser] of apps) {
          if (await didEnd(() => deactivate(site, browser, id))) deactivated += 1;
          else left.push(`the app ${id}`);
        }
      });
      if (revoked < tokens.size) left.push(`${tokens.size - revoked} personal tokens`);
      return { revoked, deactivated, left } satisfies Tidied;
    },
  };
}

/** The id of the app that this answer says was made. */
function madeApp({ request, status, location }: Exchange): string | undefined {
  if (request.method !== "POST" || request.target.split("?")[0] !== APPS || status !== 303) return undefined;
  return new RegExp(`^${APPS}/([^/?]+)`).exec(location ?? "")?.[1];
}

async function revoke(site: Site<OpenTrain>, token: string): Promise<boolean> {
  return (await site.call("revokeToken", { form: { token } })).status === 200;
}

async function deactivate(site: Site<OpenTrain>, browser: Browser, id: string): Promise<boolean> {
  const page = await appPage(site, browser, id);
  if (page.main?.page !== "app") return false;
  const form = page.forms.find(({ action }) => action === `${APPS}/${id}/deactivate`);
  // No such form: it is deactivated already.
  return form === undefined || (await browser.submit(page, form.action)).status === 303;
}

/** The page of an app; its maker may have to sign in again, when the run has moved the time by days. */
async function appPage(site: Site<OpenTrain>, browser: Browser, id: string): Promise<Page> {
  const page = await browser.open(`${APPS}/${id}`);
  const email = site.emailIn(browser);
  if (page.main?.page === "app" || email === undefined) return page;
  await site.signIn(email, { browser });
  return browser.open(`${APPS}/${id}`);
}

/** Tidying proves nothing: what cannot be ended is told, and the rest is tried all the same. */
async function didEnd(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Stopped || error instanceof ExpectationFailed) return false;
    throw error;
  }
}
