import { constants } from "../../../generated/constants.ts";
import { type OperationId, operations, surfaces } from "../../../generated/operations.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  claimedWithToken,
  forged,
  mint,
  register,
  sharedRegistration,
  sharedRegistrationAnswer,
  startClaim,
} from "../../flows/agent.ts";
import { sharedForgedStart } from "../../flows/claim.ts";
import { newInstall, sharedInstall } from "../../flows/platform.ts";
import { productionServer } from "../../flows/servers.ts";
import { ALL_FORGERIES, acceptedForgeries, FORGED, FORGERIES, REFUSABLE, refusesHost } from "../../inputs/forgeries.ts";
import { corpus, homeless } from "../../inputs/malformed/corpus.ts";
import type { BrokenRequest } from "../../inputs/malformed/requests.ts";
import { NoAnswer } from "../../kit/engine/failure.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import { externalLinks } from "../../kit/http/external-links.ts";
import type { Mail } from "../../kit/target/mailbox.ts";

// Object.keys is typed string[]; the keys of the table are exactly its ids.
const ALL = Object.keys(operations) as OperationId[];
const API = ALL.filter((id) => operations[id].surface !== "console");
const CONSOLE = ALL.filter((id) => operations[id].surface === "console");

/** What holds URLs of this server and can be got by anybody: documents, a challenge, a redirect, pages. */
const SHOWN = [
  ...API.filter((id) => operations[id].method === "GET" && operations[id].bearer === null).map(pathOf),
  operations.getMe.path,
  operations.showOrganization.path,
  operations.showHome.path,
  operations.showClaim.path,
  operations.showSignIn.path,
];

/** OPTIONS is not among them: what answers for other origins may do so for every path. */
const UNKNOWN_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Proves http.*: what holds for the whole server. */
export const checks: readonly Check[] = [
  ...Object.entries(FORGERIES).map(([name, headers]) =>
    check("http.host", { title: `documents, redirects and pages with a forged ${name}`, needs: [] }, async (t) => {
      for (const path of SHOWN) {
        const own = await t.control(`GET ${path} is answered`, () => t.send({ method: "GET", path }));
        const answer = await t.send({ method: "GET", path, headers, offContract: REFUSABLE });
        expectUnmoved(t, answer);
        if (refusesHost(answer, headers)) continue;
        t.expect(answer).status(own.status);
        for (const field of ["location", "www-authenticate", "link", "content-location"]) {
          t.value(`${field} of GET ${path}`, answer.headers.get(field)).is(own.headers.get(field));
        }
        // Errors name their request, and pages hold a new form token every time.
        const isDocument = own.status === 200 && own.mediaType !== "text/html";
        if (isDocument) t.value(`whether GET ${path} is as ever`, answer.text === own.text).is(true);
      }
    }),
  ),

  check("http.host", { title: "registration, claim and mail" }, async (t) => {
    const own = await sharedRegistration(t);
    const { registered, started, mail } = await sharedForgedStart(t);
    expectUnmoved(t, registered.judged);
    const made = t.expect(registered.judged).body(200);
    t.value("claim_endpoint", made.claim_endpoint).is(own.claim_endpoint);
    t.value("token_endpoint", made.token_endpoint).is(own.token_endpoint);

    expectUnmoved(t, started.judged);
    const claim = t.expect(started.judged).body(200);
    t.value("the origin of verification_uri", new URL(claim.verification_uri).origin).is(t.origin);
    if (claim.email_sent) expectOwn(t, mail.judged);
  }),

  check("http.host", { title: "sign-in and its mail", needs: ["human"] }, async (t) => {
    const headers = await acceptedForgeries(t);
    const email = t.address();
    const browser = t.browser();
    const page = await browser.open("/sign-in?return_to=%2Fsettings", headers);
    expectUnmoved(t, page.exchange);
    const asked = await browser.submit(page, "/sign-in", { email }, { headers });
    expectUnmoved(t, asked.exchange);
    t.expect(asked.exchange, "asking for a code").status(303);
    expectOwn(t, await t.mail.arrived(email));
  }),

  check("http.host", { title: "invitations and notices", needs: ["human", "config"] }, async (t) => {
    const site = await t.server({});
    const email = t.address("owner");
    const { claim_token } = await register(t, {}, { site });
    const claim = await startClaim(t, claim_token, email, { site });
    const { browser, landed } = await site.signIn(email, { start: claim.verification_uri });
    const page = await browser.follow(landed);
    const { mail: notice } = await site.mail.next(email, async () => {
      const done = await browser.submit(page, "/claim", { user_code: claim.user_code }, { headers: ALL_FORGERIES });
      expectUnmoved(t, done.exchange);
      t.expect(done.exchange, "the confirmation").status(303);
    });
    t.value("the notice of the claim", notice.text).excludes(FORGED).includes(`${site.origin}/`);

    const { token } = await claimedWithToken(t, { site });
    const colleague = t.address("colleague");
    const { mail } = await site.mail.next(colleague, async () => {
      const json = { email: colleague };
      const answer = await site.call("inviteTeamMember", { bearer: token, json, headers: ALL_FORGERIES });
      expectUnmoved(t, answer);
      t.expect(answer, "an invitation").body(201);
    });
    t.value("the invitation", mail.text).excludes(FORGED).includes(`${site.origin}/invitations/`);
  }),

  check("http.host", { title: "where an account is claimed" }, async (t) => {
    const headers = await acceptedForgeries(t);
    const { access_token: bearer } = await sharedRegistration(t);
    const answer = await t.call("inviteTeamMember", { bearer, json: { email: t.address() }, headers });
    expectUnmoved(t, answer);
    t.expect(answer, "an operation for claimed accounts").envelope(403, "FORBIDDEN", { claimUrl: `${t.origin}/claim` });
  }),

  check("http.host-form", async (t) => {
    const { host } = new URL(t.origin);
    const { access_token: bearer } = await sharedRegistration(t);
    const { token } = await mint(t, bearer);
    const wrong: Readonly<Record<string, readonly string[]>> = {
      "the true one twice": [host, host],
      "the true one, and another": [host, "other.example.com"],
      "another, and the true one": ["other.example.com", host],
      "one with a path": [`${host}/path`],
      "one with white space": [`${host} other.example.com`],
      "one with user info": [`user@${host}`],
      "one with a port that is no number": ["other.example.com:port"],
    };
    for (const [what, hosts] of Object.entries(wrong)) {
      const headers = hosts.map((value) => ["Host", value] as const);
      const offContract = "judged before it is known what was called";
      const form = { token };
      for (const path of ["/auth.md", operations.getMe.path, "/sign-in", "/api/agent/nothing"]) {
        const answer = await t.send({ method: "GET", path, headers, bearer, offContract });
        t.expect(answer, `GET ${path}, whose Host is ${what}`).status(400);
      }
      const { path } = operations.revokeToken;
      const revoked = await t.send({ method: "POST", path, headers, form, offContract });
      t.expect(revoked, `a revocation, whose Host is ${what}`).status(400);
    }
    t.expect(await t.call("getMe", { bearer: token }), "the token afterwards").status(200);
  }),

  check("http.unknown-path", { title: "agent auth" }, async (t) => {
    for (const path of [
      "/api/agent",
      "/api/agent/nothing",
      "/api/agent/oauth/nothing",
      "/api/agent/identity/claim/nothing",
    ]) {
      for (const method of UNKNOWN_METHODS) {
        t.expect(await t.send({ method, path })).oauthError(404, "invalid_request");
      }
    }
  }),

  check("http.unknown-path", { title: "the Public API" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const { base } = surfaces["public-api"];
    for (const path of [`${base}/nothing`, `${base}/auth/nothing`, `${base}/jobs/mine/nothing`]) {
      for (const method of UNKNOWN_METHODS) {
        t.expect(await t.send({ method, path }), "without a token").envelope(404, "NOT_FOUND");
        t.expect(await t.send({ method, path, bearer }), "with a token").envelope(404, "NOT_FOUND");
      }
    }
  }),

  check("http.unknown-path", { title: "the Platform API", needs: ["human"] }, async (t) => {
    const { install } = await sharedInstall(t);
    const { base } = surfaces["platform-api"];
    for (const path of [`${base}/nothing`, `${base}/installs/nothing`, `${base}/webhook-endpoints/a/nothing`]) {
      for (const method of UNKNOWN_METHODS) {
        t.expect(await t.send({ method, path }), "without a token").envelope(404, "NOT_FOUND");
        t.expect(await t.send({ method, path, bearer: install.token }), "with a token").envelope(404, "NOT_FOUND");
      }
    }
  }),

  check("http.unknown-path", { title: "where no surface is" }, async (t) => {
    for (const path of ["/api/", "/api/nothing", "/api/public/nothing", "/api/public/v0/tokens"]) {
      for (const method of ["GET", "POST"]) {
        const answer = await t.send({ method, path, headers: { accept: "text/html" } });
        t.expect(answer).status(404).mediaType("application/json").member("error", isText);
      }
    }
  }),

  check("http.unknown-path", { title: "under /.well-known/" }, async (t) => {
    // Of other protocols, of one of our documents where it is not, and of nothing.
    for (const path of ["openid-configuration", "oauth-authorization-server/nothing", t.unique("nothing")]) {
      for (const method of ["GET", "POST"]) {
        const answer = await t.send({ method, path: `/.well-known/${path}` });
        t.expect(answer).status(404).mediaType("text/plain");
      }
    }
  }),

  check("http.path-value", { title: "the Public API" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    await expectBehindGates(t, "public-api", access_token);
  }),

  check("http.path-value", { title: "the Platform API", needs: ["human"] }, async (t) => {
    const { install } = await sharedInstall(t);
    await expectBehindGates(t, "platform-api", install.token);
  }),

  check("http.path-value", { title: "pages" }, async (t) => {
    for (const id of CONSOLE) {
      const { method, path, session } = operations[id];
      if (session !== "required" || method !== "GET" || !path.includes("{")) continue;
      const open = (value: string) => t.send({ method, path: path.replace(/\{\w+\}/g, value) });
      await t.control(`${id} asks a visitor to sign in`, async () => {
        t.expect(await open("0123456789abcdef")).redirect(/^\/sign-in(\?|$)/);
      });
      for (const [what, value] of Object.entries(NO_IDS)) {
        t.expect(await open(value), `${id} for ${what}, signed out`).redirect(/^\/sign-in(\?|$)/);
      }
    }
  }),

  check("http.method", { title: "a wrong method" }, async (t) => {
    for (const path of new Set(API.map(pathOf))) {
      const here = API.filter((id) => pathOf(id) === path);
      const right: string[] = here.map((id) => operations[id].method);
      const errors = here.map((id) => surfaces[operations[id].surface].errors)[0];
      const options = await t.send({ method: "OPTIONS", path });
      const served = [...right];
      if (right.includes("GET")) served.push("HEAD");
      if (options.status !== 405) served.push("OPTIONS");
      for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
        if (right.includes(method === "HEAD" ? "GET" : method)) continue;
        const answer = await t.send({ method, path });
        t.expect(answer).status(405).header("allow");
        const allowed = (answer.headers.get("allow") ?? "").split(/\s*,\s*/);
        for (const one of served) t.value(`Allow of ${method} ${path}`, allowed).includes(one);
        t.value(`Allow of ${method} ${path}`, allowed).excludes(method);
        if (method === "HEAD") continue;
        if (errors === "oauth") t.expect(answer).oauthError(405, "invalid_request");
        else t.expect(answer).envelope(405, "BAD_REQUEST");
      }
    }
  }),

  check("http.method", { title: "HEAD" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    for (const id of ALL) {
      const { method, path, surface } = operations[id];
      if (method !== "GET") continue;
      const headers = surface === "public-api" ? { authorization: `Bearer ${bearer}` } : {};
      const target = path.replaceAll(/\{\w+\}/g, "0123456789abcdef");
      const got = await t.control(`GET ${path} is answered`, () => t.send({ method: "GET", path: target, headers }));
      const answer = await t.send({ method: "HEAD", path: target, headers });
      t.expect(answer).status(got.status).empty();
      for (const field of ["content-type", "location", "etag", "cache-control"]) {
        t.value(`${field} of HEAD ${path}`, answer.headers.get(field)).is(got.headers.get(field));
      }
      // By the same strong ETag it is the same text: a length that is told is that of GET (RFC 9110, 8.6).
      const told = [answer, got].map(({ headers }) => headers.get("content-length"));
      if (got.headers.get("etag")?.startsWith('"') && !told.includes(undefined)) {
        t.value(`the length of HEAD ${path}`, told[0]).is(told[1]);
      }
    }
  }),

  check("http.no-body", async (t) => {
    // What axios sends with a POST of nothing.
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const { access_token: bearer } = await sharedRegistration(t);
    for (const [words, headers] of [
      ["as a form with length 0", form],
      ["as a form without a chunk", { ...form, "transfer-encoding": "chunked" }],
      ["as JSON with length 0", { "content-type": "application/json" }],
    ] as const) {
      const optional = await t.call("createToken", { bearer, body: "", headers });
      const { token } = t.expect(optional, `an optional body that is missing, ${words}`).body(201);
      await t.call("revokeToken", { form: { token } });
      const required = await t.call("createJobDraft", { bearer, body: "", headers });
      t.expect(required, `a required body that is missing, ${words}`).envelope(400, "BAD_REQUEST");
      for (const operation of ["startClaim", "pollClaimToken", "revokeToken"] as const) {
        const missing = await t.control(`${operation} without a body is refused`, async () => {
          const answer = await t.call(operation);
          t.expect(answer).oauthError(400, "invalid_request");
          return answer;
        });
        const plain = { ...headers, "content-type": "text/plain" };
        const empty = await t.call(operation, { body: "", headers: plain });
        const what = `${operation} without a body, ${words}, as plain text`;
        t.expect(empty, what).oauthError(400, "invalid_request");
        const told = empty.at("error_description");
        t.value(`the description of ${what}`, told).is(missing.at("error_description"));
      }
    }
  }),

  check("http.media-type", async (t) => {
    const { claim_token } = await sharedRegistration(t);
    const unknown = forged(claim_token);
    for (const written of [(type: string) => `${type}; charset=utf-8`, (type: string) => `${type};CHARSET="UTF-8"`]) {
      for (const cased of [(type: string) => type, (type: string) => type.toUpperCase()]) {
        const as = (type: string) => ({ "content-type": written(cased(type)) });
        const json = as("application/json");
        const claim = { claim_token: unknown, email: t.address("nobody") };
        const started = await t.call("startClaim", { body: JSON.stringify(claim), headers: json });
        t.expect(started, `a start as ${json["content-type"]}`).oauthError(
          400,
          "invalid_request",
          /^claim_token_unknown/,
        );
        const form = as("application/x-www-form-urlencoded");
        const fields = { grant_type: constants.claimGrantType, claim_token: unknown };
        const polled = await t.call("pollClaimToken", { body: `${new URLSearchParams(fields)}`, headers: form });
        t.expect(polled, `a poll as ${form["content-type"]}`).oauthError(400, "invalid_grant");
      }
    }
  }),

  check("http.media-type", { title: "an API" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const draft = (type: string) => t.call("createJobDraft", { bearer, body: "{}", headers: { "content-type": type } });
    const types = ["application/json; charset=utf-8", 'application/json;CHARSET="UTF-8"', "Application/JSON"];
    for (const type of types) {
      const answer = await draft(type);
      t.expect(answer, `a draft of nothing as ${type}`).envelope(400, "BAD_REQUEST");
      t.value("where it is wrong", answer.at("details.issues.0.where")).is("body.rawJobDescription");
    }
  }),

  check("http.media-type", { title: "one that begins as the right one" }, async (t) => {
    const { access_token: bearer, claim_token } = await sharedRegistration(t);
    for (const type of ["application/json-patch+json", "application/jsonp"]) {
      const headers = { "content-type": type };
      const draft = await t.call("createJobDraft", { bearer, body: "{}", headers });
      t.expect(draft, `a draft as ${type}`).envelope(415, "BAD_REQUEST");
      const body = JSON.stringify({ claim_token: forged(claim_token), email: t.address("nobody") });
      const start = await t.call("startClaim", { body, headers });
      t.expect(start, `a start as ${type}`).oauthError(400, "invalid_request", /^(?!claim_token_unknown)/);
    }
  }),

  check("http.media-type", { title: "a page's form, as scripts send it" }, async (t) => {
    const path = operations.requestSignInCode.path;
    const post = (type: string) => t.send({ method: "POST", path, body: "email=x", headers: { "content-type": type } });
    const form = "application/x-www-form-urlencoded";
    const own = await t.control("a form without its token is read", async () => {
      const answer = await post(form);
      t.expect(answer).status(403);
      return answer;
    });
    t.expect(await post(`${form};charset=UTF-8`), "the same with a charset").status(own.status);
  }),

  check("http.lifecycle", async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    for (const id of ALL) {
      const { method, surface } = operations[id];
      // Of a GET the answer that it gives, of another method the one to a call without a right; neither does anything.
      const headers = surface === "public-api" && method === "GET" ? { authorization: `Bearer ${bearer}` } : {};
      const answer = await t.send({ method, path: pathOf(id), headers, ...(method === "GET" ? {} : { json: [] }) });
      expectLifecycle(t, answer, operations[id].lifecycle);
    }
    // What POSTs do well.
    const { answer: registered } = await sharedRegistrationAnswer(t);
    expectLifecycle(t, registered, operations.registerAgent.lifecycle);
    const revoked = await t.call("revokeToken", { form: { token: t.unique("token") } });
    expectLifecycle(t, revoked, operations.revokeToken.lifecycle);
    for (const path of ["/nothing", `${surfaces["public-api"].base}/nothing`, "/api/agent/nothing"]) {
      expectLifecycle(t, await t.send({ method: "GET", path }), {});
    }
  }),

  check("http.no-5xx", { title: "agent auth", timeout: 180 }, async (t) => {
    const ids = API.filter((id) => operations[id].surface === "agent-auth");
    await expectNoneFails(t, [...corpus(ids, () => undefined), ...homeless()]);
  }),

  check("http.no-5xx", { title: "the Public API", timeout: 180 }, async (t) => {
    const { access_token } = await register(t);
    const ids = API.filter((id) => operations[id].surface === "public-api");
    await expectNoneFails(
      t,
      corpus(ids, () => access_token),
    );
  }),

  check("http.no-5xx", { title: "the Platform API", needs: ["load", "human"], timeout: 180 }, async (t) => {
    const { install } = await newInstall(t, "http");
    const ids = API.filter((id) => operations[id].surface === "platform-api");
    await expectNoneFails(
      t,
      corpus(ids, () => install.token),
    );
  }),

  check("http.no-5xx", { title: "claimed accounts", needs: ["load", "human"], timeout: 180 }, async (t) => {
    const { token } = await claimedWithToken(t);
    await expectNoneFails(
      t,
      corpus(
        API.filter((id) => operations[id].claimed),
        () => token,
      ),
    );
  }),

  check("http.no-5xx", { title: "the console", timeout: 180 }, async (t) => {
    await expectNoneFails(
      t,
      corpus(CONSOLE, () => undefined),
    );
  }),

  check("http.dev-only", async (t) => {
    const site = await productionServer(t);
    await t.control("the server runs in production mode", async () => {
      const answer = await site.call("getAuthorizationServerMetadata");
      t.expect(answer).body(200);
      t.expect(answer).member("issuer", site.origin);
    });
    for (const path of ["/__dev__", "/__dev__/", "/__dev__/mail", "/__dev__/mail?to=a@example.com", "/__dev__/clock"]) {
      t.expect(await site.send({ method: "GET", path })).status(404);
    }
    const json = { advanceSeconds: 1 };
    t.expect(await site.send({ method: "POST", path: "/__dev__/clock", json })).status(404);
  }),
];

/** Both headers' values; none of the operations has any today. */
interface Lifecycle {
  readonly deprecated?: string;
  readonly sunset?: string;
}

function pathOf(id: OperationId): string {
  return operations[id].path.replace(/\{\w+\}/g, "0123456789abcdef");
}

/** What an answer has to say of its operation's end, as the contract has it. */
function expectLifecycle(t: T, answer: Exchange, { deprecated, sunset }: Lifecycle): void {
  for (const [name, due] of Object.entries({ deprecation: deprecated, sunset })) {
    t.value(`the header ${name}`, answer.headers.get(name), answer).is(due);
  }
}

/** What no id can be, as it stands in a path. */
const NO_IDS: Readonly<Record<string, string>> = {
  "%zz": "%zz",
  "a % alone": "%",
  "a byte that is no UTF-8": "%ff",
  "half of a surrogate pair": "%ed%a0%80",
  "an encoded slash": "x%2Fy",
  "an encoded NUL": "x%00",
  "101 letters": "x".repeat(101),
  "501 letters": "x".repeat(501),
  "5000 letters": "x".repeat(5000),
};

/** Each operation with a token and a parameter in its path asks for a token first, and then answers as for an id that nobody has. */
async function expectBehindGates(t: T, surface: "public-api" | "platform-api", bearer: string): Promise<void> {
  for (const id of ALL) {
    const { method, path, body } = operations[id];
    if (operations[id].surface !== surface || !path.includes("{")) continue;
    const json = body === null ? {} : { json: {} };
    const ask = (value: string, headers: object) =>
      t.send({ method, path: path.replace(/\{\w+\}/g, value), ...json, ...headers });
    if (operations[id].bearer === null) {
      // For everybody, so there is no gate before it.
      for (const [what, value] of Object.entries(NO_IDS)) {
        const answer = await ask(value, {});
        t.value(`the status of ${id} for ${what}`, answer.status).oneOf(400, 404);
      }
      continue;
    }
    const [open, opened] = await t.control(`${id} tells an unknown id from a missing token`, async () => {
      const answers = [await ask("0123456789abcdef", {}), await ask("0123456789abcdef", { bearer })] as const;
      t.expect(answers[0]).envelope(401, "UNAUTHORIZED");
      t.value(`the status of ${id} for an id that nobody has`, answers[1].status).oneOf(400, 403, 404);
      return answers;
    });
    for (const [what, value] of Object.entries(NO_IDS)) {
      t.expect(await ask(value, {}), `${id} for ${what}, without a token`).envelope(open.status, "UNAUTHORIZED");
      const answer = await ask(value, { bearer });
      t.value(`the status of ${id} for ${what}, with a token`, answer.status).oneOf(400, opened.status);
    }
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** The forged name is nowhere in an answer. */
function expectUnmoved(t: T, answer: Exchange): void {
  t.expect(answer).noText(FORGED);
  for (const [name, value] of answer.headers.raw) t.value(`${name} of ${answer.name}`, value).excludes(FORGED);
}

function expectOwn(t: T, { subject, text }: Mail): void {
  t.value("the mail", `${subject}\n${text}`).excludes(FORGED);
  t.value(`links in the mail that lead away from ${t.origin}`, externalLinks(text, t.origin)).is([]);
}

/** Sends all of it, 50 at once, and says of which requests the server broke. */
async function expectNoneFails(t: T, requests: readonly BrokenRequest[]): Promise<void> {
  const faults: string[] = [];
  for (let from = 0; from < requests.length; from += 50) {
    const batch = requests.slice(from, from + 50);
    const found = await t.atOnce(batch.length, (n) => faultOf(t, batch[n] as BrokenRequest)); // n is below its length
    faults.push(...found.filter((fault) => fault !== undefined));
  }
  t.value(
    `of ${requests.length} broken requests, those with a 5xx, with HTML from an API path, or without an answer`,
    faults,
  ).is([]);
  t.expect(await t.call("getProtectedResourceMetadata"), "a good request afterwards").body(200);
}

async function faultOf(t: T, { name, request, mayBeCut }: BrokenRequest): Promise<string | undefined> {
  try {
    const answer = await t.send(request);
    if (answer.status >= 500) return `${name}: ${answer.status}`;
    const isApi = /^\/(api|\.well-known)\//.test(request.path);
    const isHtml = answer.mediaType === "text/html" || /^\s*<!?[a-z]/i.test(answer.text);
    return isApi && isHtml ? `${name}: HTML` : undefined;
  } catch (error) {
    if (!(error instanceof NoAnswer) || error.kind === "unreachable") throw error;
    return mayBeCut && (error.kind === "cut" || error.kind === "half") ? undefined : `${name}: ${error.message}`;
  }
}
