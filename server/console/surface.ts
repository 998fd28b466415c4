/** The console's own part of a request's way: session gate, form tokens, and errors as pages. */
import { operations } from "../../generated/operations.ts";
import { type PageState, pages } from "../../generated/pages.ts";
import type { Csrf } from "../accounts/csrf.ts";
import type { SignIn } from "../accounts/sign-in.ts";
import type { Incoming, Problem, Reply, Surface } from "../contract/types.ts";
import { isOutbox } from "../mail/index.ts";
import type { World } from "../world.ts";
import type { Assets } from "./assets.ts";
import type { ConsoleContext } from "./context.ts";
import { next, returnQuery } from "./redirect.ts";
import { type Render, renderer } from "./render.ts";

export interface ConsoleParts {
  readonly world: World;
  readonly assets: Assets;
  readonly signIn: SignIn;
  readonly csrf: Csrf;
}

export function consoleSurface(parts: ConsoleParts): Surface<ConsoleContext> {
  const { world, assets, signIn, csrf } = parts;
  const outbox = world.config.mode === "development" && isOutbox(world.mailer);
  const show = (human: ConsoleContext["human"], cookie: string | undefined, here: string): Render =>
    renderer({ assets, csrf, outbox }, { human, cookie, here });

  return {
    async gate(incoming) {
      const { row, requestId, client, url, headers } = incoming;
      const { cookie } = headers;
      const human = await signIn.currentHuman(cookie);
      // A form is let through to `admit`, which knows from its fields which page it stood on.
      if (row.session === "required" && !human && row.method === "GET") return { reply: toSignIn(url) };
      const here = row.method === "GET" ? url : pageOf(incoming, undefined);
      return { context: { ...world, requestId, client, url, cookie, human, signIn, show: show(human, cookie, here) } };
    },

    async admit(incoming, fields, { human, show, requestId }) {
      const { row, headers } = incoming;
      const back = pageOf(incoming, fields);
      if (row.session === "required" && !human && row.method !== "GET") return toSignIn(back);
      if (!row.csrf) return undefined;
      const request = {
        cookie: headers.cookie,
        sessionId: human?.sessionId,
        origin: headers.origin,
        referer: headers.referer,
        secFetchSite: headers["sec-fetch-site"],
      };
      if (csrf.judge(request, field(fields, "csrf")) === undefined) return undefined;
      return show(403, "error", "form-expired", { back, requestId });
    },

    async problem(problem, { requestId, headers }) {
      const { status, state, allow } = errorOf(problem);
      const { cookie } = headers;
      // When something is broken here, the page that says so must not ask the database again.
      const human = problem.kind === "internal" ? undefined : await signIn.currentHuman(cookie).catch(() => undefined);
      const page = show(human, cookie, "/")(status, "error", state, { back: "/", requestId });
      return { ...page, headers: allow === undefined ? {} : { allow } };
    },
  };
}

function toSignIn(path: string): Reply {
  return next(`/sign-in${returnQuery(path)}`);
}

/** The page on which the operation's form stands: where to come back to. */
function pageOf({ operation, url }: Incoming, fields: unknown): string {
  const token = field(fields, "token");
  if (operation === "declineClaim" || operation === "confirmClaim") {
    return typeof token === "string" ? `/claim?token=${encodeURIComponent(token)}` : "/claim";
  }
  const { page, path } = operations[operation];
  const at: string = (page && pages[page].path) ?? "/";
  if (!at.includes("{")) return at;
  // What the page's path leaves open stands at the same place in the form's own.
  const [given = "", ...query] = url.split("?");
  const segments = given.split("/");
  const filled = at.split("/").map((segment, n) => (segment.startsWith("{") ? (segments[n] ?? "") : segment));
  return [filled.join("/"), ...(at === path ? query : [])].join("?");
}

function field(fields: unknown, name: string): unknown {
  // Parsed form fields: an object without prototype, or nothing.
  return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>)[name] : undefined;
}

interface ErrorPage {
  readonly status: number;
  readonly state: PageState<"error">;
  readonly allow?: string;
}

function errorOf(problem: Problem): ErrorPage {
  switch (problem.kind) {
    case "unknown-path":
      return { status: 404, state: "not-found" };
    case "method":
      return { status: 405, state: "method", allow: problem.allow.join(", ") };
    case "media-type":
      return { status: 415, state: "bad-request" };
    case "too-large":
      return { status: 413, state: "too-large" };
    case "malformed":
    case "shape":
      return { status: 400, state: "bad-request" };
    case "internal":
      return { status: 500, state: "server-error" };
  }
}
