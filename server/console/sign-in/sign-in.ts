import { parseTypedEmail } from "../../accounts/email.ts";
import { returnTo } from "../../accounts/return-to.ts";
import type { CodeRefusal } from "../../accounts/sign-in-codes.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import { appOfSlug } from "../../installs/apps.ts";
import type { ConsoleContext } from "../pages/context.ts";
import { next, returnQuery } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";

/** As the page has it: a minute. */
const MAIL_AGAIN_SECONDS = 60;

type Query = { readonly return_to?: string };

export async function showSignIn(req: Req<"showSignIn">, ctx: ConsoleContext): Promise<Res<"showSignIn">> {
  return ctx.show(200, "sign-in", "email", await view(req.query, ctx, { email: "" }));
}

export async function requestSignInCode(
  req: Req<"requestSignInCode">,
  ctx: ConsoleContext,
): Promise<Res<"requestSignInCode">> {
  const { email } = req.body;
  const asked = await ctx.signIn.requestCode({ email, clientAddress: ctx.client() });
  if ("ok" in asked) {
    const on = next(`/sign-in/code${returnQuery(returnTo(req.query.return_to))}`);
    return { ...on, headers: { ...on.headers, "Set-Cookie": [ctx.asked.keep(asked.email)] } };
  }
  switch (asked.refused) {
    case "invalid-email":
      return invalidEmail(email, req.query, ctx);
    case "mail-failed":
      return later(MAIL_AGAIN_SECONDS, ctx.show(503, "sign-in", "mail-failed", await view(req.query, ctx, { email })));
    case "mail-limit": {
      const { retryAfterSeconds } = asked;
      const seen = await view(req.query, ctx, { email, wait: minutes(retryAfterSeconds) });
      return later(retryAfterSeconds, ctx.show(429, "sign-in", "mail-limit", seen));
    }
  }
}

/** A page that says when to try again, also in a header. */
function later<Page extends { readonly headers: object }>(seconds: number, page: Page) {
  return { ...page, headers: { ...page.headers, "Retry-After": seconds } };
}

export async function requestSignInCodeRefused(
  { fields }: Refusal,
  req: Pick<Req<"requestSignInCode">, "query">,
  ctx: ConsoleContext,
): Promise<Res<"requestSignInCode">> {
  return invalidEmail(String(fields.email ?? ""), req.query, ctx);
}

async function invalidEmail(
  email: string,
  query: Query,
  ctx: ConsoleContext,
): Promise<Extract<Res<"signIn">, { status: 400 }>> {
  const errors = { email: "Enter one email address, such as name@example.com." };
  return ctx.show(400, "sign-in", "invalid-email", await view(query, ctx, { email, errors }));
}

export async function showSignInCode(req: Req<"showSignInCode">, ctx: ConsoleContext): Promise<Res<"showSignInCode">> {
  const email = parseTypedEmail(req.query.email ?? ctx.asked.address() ?? "");
  if (email === undefined) {
    const to = returnTo(req.query.return_to);
    // Signed in meanwhile, by the first of two clicks or in another window.
    return next(ctx.human ? to : `/sign-in${returnQuery(to)}`);
  }
  return ctx.show(200, "sign-in", "code", await view(req.query, ctx, { email, asksCode: true }));
}

export async function signIn(req: Req<"signIn">, ctx: ConsoleContext): Promise<Res<"signIn">> {
  const { email, code } = req.body;
  const signedIn = await ctx.signIn.signIn({ email, code, cookie: ctx.cookie });
  if ("refused" in signedIn) {
    if (signedIn.refused === "invalid-email") return invalidEmail(email, req.query, ctx);
    // The second of two clicks: the first has used the code.
    if (signedIn.refused === "code-expired" && ctx.human?.email === parseTypedEmail(email)) {
      return next(returnTo(req.query.return_to));
    }
    return refusedCode(signedIn, email, req.query, ctx);
  }
  const to = next(returnTo(req.query.return_to));
  return { ...to, headers: { ...to.headers, "Set-Cookie": signedIn.setCookie } };
}

export async function signInRefused(
  { fields }: Refusal,
  req: Pick<Req<"signIn">, "query">,
  ctx: ConsoleContext,
): Promise<Res<"signIn">> {
  const email = parseTypedEmail(String(fields.email ?? ""));
  return email === undefined
    ? invalidEmail(String(fields.email ?? ""), req.query, ctx)
    : refusedCode({ refused: "no-code" }, email, req.query, ctx);
}

async function refusedCode(
  refusal: CodeRefusal | { readonly refused: "no-code" },
  email: string,
  query: Query,
  ctx: ConsoleContext,
): Promise<Extract<Res<"signIn">, { status: 400 }>> {
  const show = async (
    state: "wrong-code" | "code-expired" | "too-many-tries",
    own: Partial<Views["sign-in"]> = {},
  ): Promise<Extract<Res<"signIn">, { status: 400 }>> =>
    ctx.show(400, "sign-in", state, await view(query, ctx, { email, asksCode: true, ...own }));
  switch (refusal.refused) {
    case "no-code":
      return show("wrong-code", { errors: { code: "The code has 8 digits. This did not count as a try." } });
    case "wrong-code": {
      const { triesLeft } = refusal;
      const left = triesLeft === 1 ? "You have one more try." : `You have ${triesLeft} more tries.`;
      return show("wrong-code", { triesLeft, errors: { code: `Check the newest email from us. ${left}` } });
    }
    default:
      return show(refusal.refused);
  }
}

export async function signOut(_req: Req<"signOut">, ctx: ConsoleContext): Promise<Res<"signOut">> {
  const to = next("/");
  return { ...to, headers: { ...to.headers, "Set-Cookie": await ctx.signIn.signOut(ctx.cookie) } };
}

async function view(
  query: Query,
  { db }: Pick<ConsoleContext, "db">,
  own: Pick<Views["sign-in"], "email"> & Partial<Views["sign-in"]>,
): Promise<Views["sign-in"]> {
  const to = returnTo(query.return_to);
  const app = await appToConnect(db, to);
  return { asksCode: false, errors: {}, purpose: purposeOf(to), app, query: returnQuery(to), ...own };
}

/** The app whose consent screen comes next; nothing for what is no consent link of ours, or leads to none. */
async function appToConnect(db: ConsoleContext["db"], to: string): Promise<string | undefined> {
  const [path = ""] = to.split("?");
  const slug = /^\/integrations\/([a-z0-9-]+)\/connect$/.exec(path)?.[1];
  const app = slug === undefined ? undefined : await appOfSlug(db, slug);
  return app?.status === "ACTIVE" ? app.name : undefined;
}

function purposeOf(to: string): Views["sign-in"]["purpose"] {
  if (to.startsWith("/claim")) return "claim";
  if (to.startsWith("/invitations/")) return "invitation";
  return to.startsWith("/integrations/") ? "consent" : undefined;
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? "a minute" : `${count} minutes`;
}
