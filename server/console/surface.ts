/** The console's own part of a request's way: session gate, form tokens, and errors as pages. */
import type { PageState } from "../../generated/pages.ts";
import type { Csrf } from "../accounts/csrf.ts";
import { returnable } from "../accounts/return-to.ts";
import type { SignIn } from "../accounts/sign-in.ts";
import type { Problem, Reply, Surface } from "../contract/types.ts";
import { isOutbox } from "../mail/index.ts";
import { countToDecide } from "../marketplace/approvals/index.ts";
import type { World } from "../world.ts";
import type { Assets } from "./pages/assets.ts";
import type { ConsoleContext, ConsoleOperation } from "./pages/context.ts";
import { createKept } from "./pages/kept.ts";
import { next, returnQuery } from "./pages/redirect.ts";
import { field, navigates, pageOf, refusedForm } from "./pages/refused.ts";
import { type Render, renderer, shownPage, type Visitor } from "./pages/render.ts";

export interface ConsoleParts {
  readonly world: World;
  readonly assets: Assets;
  readonly signIn: SignIn;
  readonly csrf: Csrf;
}

/** They stand on pages for whoever is signed out. */
const SIGNED_OUT_FORMS: readonly string[] = ["requestSignInCode", "signIn"] satisfies readonly ConsoleOperation[];

export function consoleSurface(parts: ConsoleParts): Surface<ConsoleContext> {
  const { world, assets, signIn, csrf } = parts;
  const outbox = world.config.mode === "development" && isOutbox(world.mailer);
  const kept = createKept(world);
  const show = (visitor: Visitor): Render => renderer({ assets, csrf, kept, outbox }, visitor);
  const toDecide = async (human: ConsoleContext["human"]): Promise<number | undefined> =>
    human && countToDecide(world.db, { userId: human.userId, now: world.clock.now() });

  /** The session has ended since the form was shown: who signs in has to hear that nothing of it was done. */
  const toSignInAgain = (back: string, cookie: string | undefined): Reply => {
    const to = signInPath(back);
    const { token, setCookie } = csrf.issue({ cookie, sessionId: undefined });
    const own = { signedOut: true };
    const told = kept.keepRefused({ to: returnable(to), page: "sign-in", state: "email", own }, token);
    return {
      ...next(to),
      headers: { Location: to, "Set-Cookie": told === undefined ? setCookie : [...setCookie, told] },
    };
  };

  return {
    async gate(incoming) {
      const { row, requestId, client, url, headers } = incoming;
      const { cookie } = headers;
      const human = await signIn.currentHuman(cookie);
      // A form is let through to `admit`, which knows from its fields which page it stood on.
      if (row.session === "required" && !human && row.method === "GET") return { reply: toSignIn(url) };
      const here = row.method === "GET" ? url : pageOf(incoming, undefined);
      const again = incoming.method === "GET";
      const render = show({ human, cookie, here, again, toDecide: await toDecide(human) });
      const formToken = (): string => csrf.issue({ cookie, sessionId: human?.sessionId }).token;
      const asked = {
        keep: (email: string) => kept.keepAddress(email, formToken()),
        address: () => kept.address(cookie, formToken()),
      };
      return { context: { ...world, requestId, client, url, cookie, human, signIn, asked, show: render } };
    },

    async admit(incoming, fields, { human, show, requestId }) {
      const { row, headers } = incoming;
      const back = pageOf(incoming, fields);
      const request = {
        cookie: headers.cookie,
        sessionId: human?.sessionId,
        origin: headers.origin,
        referer: headers.referer,
        secFetchSite: headers["sec-fetch-site"],
      };
      const token = field(fields, "csrf");
      if (row.session === "required" && !human && row.method !== "GET") {
        const isOurs = csrf.judge(request, token) !== "foreign-origin";
        return isOurs && navigates(headers) ? toSignInAgain(back, headers.cookie) : toSignIn(back);
      }
      if (!row.csrf) return undefined;
      const refusal = csrf.judge(request, token);
      if (refusal === undefined) return undefined;
      // The form was shown before its visitor signed in, in another window or by the first of two clicks.
      const before = SIGNED_OUT_FORMS.includes(incoming.operation) && { ...request, sessionId: undefined };
      if (before && csrf.judge(before, token) === undefined) return undefined;
      // Who is signed out already has nothing to be protected from.
      if (incoming.operation === "signOut" && !human && refusal === "wrong-token") return next("/");
      return show(403, "error", "form-expired", { back, requestId });
    },

    leave(incoming, fields, { human }, reply) {
      const { row, headers } = incoming;
      const page = shownPage(reply);
      if (!row.csrf || reply.status < 400 || page === undefined || !navigates(headers)) return reply;
      const wait = reply.headers?.["Retry-After"];
      // Not beside the 303, where it is the time to wait before following it (RFC 9110, 10.2.3): with the page it leads to.
      const refused = refusedForm(incoming, fields, page, wait === undefined ? undefined : Number(wait));
      if (refused === undefined) return reply;
      const { token } = csrf.issue({ cookie: headers.cookie, sessionId: human?.sessionId });
      const cookie = kept.keepRefused(refused, token);
      return cookie === undefined ? reply : { status: 303, headers: { Location: refused.to, "Set-Cookie": [cookie] } };
    },

    async problem(problem, { requestId, headers }) {
      const { status, state, headers: own = {} } = errorOf(problem);
      const { cookie } = headers;
      // When something is broken here, the page that says so must not ask the database again.
      const broken = problem.kind === "internal" || problem.kind === "unavailable";
      const human = broken ? undefined : await signIn.currentHuman(cookie).catch(() => undefined);
      const visitor = {
        human,
        cookie,
        here: "/",
        again: false,
        toDecide: await toDecide(human).catch(() => undefined),
      };
      const page = show(visitor)(status, "error", state, { back: "/", requestId });
      return { ...page, headers: own };
    },
  };
}

function toSignIn(path: string): Reply {
  return next(signInPath(path));
}

function signInPath(path: string): string {
  return `/sign-in${returnQuery(path)}`;
}

interface ErrorPage {
  readonly status: number;
  readonly state: PageState<"error">;
  readonly headers?: Reply["headers"];
}

function errorOf(problem: Problem): ErrorPage {
  switch (problem.kind) {
    case "unknown-path":
      return { status: 404, state: "not-found" };
    case "method":
      return { status: 405, state: "method", headers: { allow: problem.allow.join(", ") } };
    case "media-type":
    case "content-coding":
      return { status: 415, state: "bad-request" };
    case "too-large":
      return { status: 413, state: "too-large" };
    case "malformed":
    case "shape":
      return { status: 400, state: "bad-request" };
    case "internal":
      return { status: 500, state: "server-error" };
    case "unavailable":
      return { status: 503, state: "unavailable", headers: { "Retry-After": problem.retryAfterSeconds } };
  }
}
