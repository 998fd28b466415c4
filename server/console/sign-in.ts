import { parseTypedEmail } from "../accounts/email.ts";
import { returnTo } from "../accounts/return-to.ts";
import type { Refusal, Req, Res } from "../contract/types.ts";
import type { ConsoleContext } from "./context.ts";
import { next, returnQuery } from "./redirect.ts";
import type { Views } from "./views.ts";

type Query = { readonly return_to?: string };

export async function showSignIn(req: Req<"showSignIn">, ctx: ConsoleContext): Promise<Res<"showSignIn">> {
  return ctx.show(200, "sign-in", "email", view(req.query, { email: "" }));
}

export async function requestSignInCode(
  req: Req<"requestSignInCode">,
  ctx: ConsoleContext,
): Promise<Res<"requestSignInCode">> {
  const { email } = req.body;
  const asked = await ctx.signIn.requestCode({ email, clientAddress: ctx.client() });
  if ("ok" in asked) {
    const query = new URLSearchParams({ email: asked.email, ...wanted(req.query) });
    return next(`/sign-in/code?${query}`);
  }
  switch (asked.refused) {
    case "invalid-email":
      return invalidEmail(email, req.query, ctx);
    case "mail-failed":
      return ctx.show(503, "sign-in", "mail-failed", view(req.query, { email }));
    case "mail-limit": {
      const { retryAfterSeconds } = asked;
      const page = ctx.show(429, "sign-in", "mail-limit", view(req.query, { email, wait: minutes(retryAfterSeconds) }));
      return { ...page, headers: { ...page.headers, "Retry-After": retryAfterSeconds } };
    }
  }
}

export async function requestSignInCodeRefused(
  { fields }: Refusal,
  req: Pick<Req<"requestSignInCode">, "query">,
  ctx: ConsoleContext,
): Promise<Res<"requestSignInCode">> {
  return invalidEmail(String(fields.email ?? ""), req.query, ctx);
}

function invalidEmail(email: string, query: Query, ctx: ConsoleContext): Extract<Res<"signIn">, { status: 400 }> {
  const errors = { email: "Type one e-mail address, like name@example.com." };
  return ctx.show(400, "sign-in", "invalid-email", view(query, { email, errors }));
}

export async function showSignInCode(req: Req<"showSignInCode">, ctx: ConsoleContext): Promise<Res<"showSignInCode">> {
  const email = parseTypedEmail(req.query.email ?? "");
  if (email === undefined) return next(`/sign-in${returnQuery(returnTo(req.query.return_to))}`);
  return ctx.show(200, "sign-in", "code", view(req.query, { email, asksCode: true }));
}

export async function signIn(req: Req<"signIn">, ctx: ConsoleContext): Promise<Res<"signIn">> {
  const { email, code } = req.body;
  const signedIn = await ctx.signIn.signIn({ email, code, cookie: ctx.cookie });
  if ("refused" in signedIn) {
    if (signedIn.refused === "invalid-email") return invalidEmail(email, req.query, ctx);
    return refusedCode(signedIn.refused, email, req.query, ctx);
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
    : refusedCode("wrong-code", email, req.query, ctx);
}

function refusedCode(
  state: "wrong-code" | "code-expired" | "too-many-tries",
  email: string,
  query: Query,
  ctx: ConsoleContext,
): Extract<Res<"signIn">, { status: 400 }> {
  const errors: Record<string, string> = state === "wrong-code" ? { code: "Look at the newest mail from us." } : {};
  return ctx.show(400, "sign-in", state, view(query, { email, asksCode: true, errors }));
}

export async function signOut(_req: Req<"signOut">, ctx: ConsoleContext): Promise<Res<"signOut">> {
  const to = next("/");
  return { ...to, headers: { ...to.headers, "Set-Cookie": await ctx.signIn.signOut(ctx.cookie) } };
}

function view(query: Query, own: Pick<Views["sign-in"], "email"> & Partial<Views["sign-in"]>): Views["sign-in"] {
  const to = returnTo(query.return_to);
  return { asksCode: false, errors: {}, purpose: purposeOf(to), query: returnQuery(to), ...own };
}

function purposeOf(to: string): Views["sign-in"]["purpose"] {
  if (to.startsWith("/claim")) return "claim";
  if (to.startsWith("/invitations/")) return "invitation";
  return to.startsWith("/integrations/") ? "consent" : undefined;
}

/** What is not followed is dropped at once, so that no page carries it on. */
function wanted(query: Query): { return_to?: string } {
  const to = returnTo(query.return_to);
  return to === "/" ? {} : { return_to: to };
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? "a minute" : `${count} minutes`;
}
