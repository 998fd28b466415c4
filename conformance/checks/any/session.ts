import type { Page } from "../../kit/target/page.ts";
import { type AnyCheck, anyCheck, type T } from "../../profiles/dialect/check.ts";
import { takeStep } from "../../profiles/dialect/human.ts";
import type { Server } from "../../profiles/dialect/server.ts";

/** Where a sign-in may be told to lead to, each of which a browser reads as another origin. */
const ELSEWHERE = [
  "https://elsewhere.example.com/",
  "//elsewhere.example.com/",
  "/\\elsewhere.example.com/",
  "\\\\elsewhere.example.com/",
  "/\t/elsewhere.example.com/",
];

/** Proves, of any server whose sign-in page the profile knows, how people are signed in. */
export const checks: readonly AnyCheck[] = [
  anyCheck("session.return-to", async (t, server) => {
    for (const to of ELSEWHERE) {
      const landed = await signIn(t, server, to);
      const location = landed.exchange.headers.get("location");
      const leads = location === undefined ? t.origin : (URL.parse(location, t.origin)?.origin ?? t.origin);
      t.value(`the origin to which a sign-in for ${JSON.stringify(to)} leads`, leads, landed.exchange).is(t.origin);
    }
  }),

  anyCheck("session.secure-cookie", async (t, server) => {
    const { exchange } = await signIn(t, server, "/");
    const cookies = exchange.headers.all("set-cookie");
    if (cookies.length === 0) t.inconclusive(`the sign-in sets no cookie (${exchange.describe()})`);
    const isHttps = t.origin.startsWith("https:");
    const secure = cookies.map((cookie) => /;\s*secure\s*(?:;|$)/i.test(cookie));
    t.value(`whether the cookies of the sign-in are Secure, over ${isHttps ? "https" : "http"}`, secure, exchange).is(
      cookies.map(() => isHttps),
    );
  }),
];

/** The answer to the form of the sign-in page, which is told to lead there. */
async function signIn(t: T, server: Server, to: string): Promise<Page> {
  const known = server.dialect.human?.signIn;
  if (known === undefined) {
    return t.notApplicable(`${server.dialect.name} does not say where its people sign in`, "declared");
  }
  return t.control("a human can sign in", async () => {
    const browser = t.browser();
    const page = await browser.open(known.path.replace("{to}", encodeURIComponent(to)));
    const landed = await takeStep(browser, page, known, { email: t.address() });
    t.value("the status of the sign-in", landed.status, landed.exchange).satisfies("below 400", (one) => one < 400);
    return landed;
  });
}
