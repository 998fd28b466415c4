import { constants } from "../../../generated/constants.ts";
import { operations } from "../../../generated/operations.ts";
import { type Check, check, type T } from "../../check.ts";
import { register, sharedAccount, sharedDelivery, sharedRegistrationAnswer, sharedStart } from "../../flows/agent.ts";
import { sharedDeclined, sharedWindowEnd } from "../../flows/lifetime.ts";
import { untilLimited } from "../../flows/rate.ts";
import { serversOnAndOff } from "../../flows/servers.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const { claimGrantType: grant_type } = constants;

const POSTS = ["registerAgent", "startClaim", "pollClaimToken", "revokeToken"] as const;
type Post = (typeof POSTS)[number];

/** Proves oauth.*: what all answers of the four POSTs have in common. */
export const checks: readonly Check[] = [
  ...POSTS.map((operation) =>
    check("oauth.description", { title: operation }, async (t) => {
      const sent = t.unique("Echo");
      const marked = `${sent}"\\é\n`;
      for (const answer of await refusals(t, operation, marked)) {
        const description = answer.at("error_description");
        const words = `error_description of ${answer.status}`;
        t.value(`whether ${answer.name} is refused with a 4xx`, answer.status >= 400 && answer.status < 500).is(true);
        t.value(words, description).matches(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
        t.value(words, String(description).toLowerCase()).excludes(sent.toLowerCase());
      }
    }),
  ),

  check("oauth.description", { title: "unknown paths and wrong methods" }, async (t) => {
    const sent = t.unique("echo");
    const answers = [
      await t.send({ method: "POST", path: `/api/agent/${sent}` }),
      await t.send({ method: "GET", path: `/api/agent/identity/${sent}?${sent}=%22` }),
      await t.send({ method: "PUT", path: `/api/agent/identity?${sent}` }),
    ];
    for (const answer of answers) {
      const description = answer.at("error_description");
      t.value(`error_description of ${answer.status}`, description).matches(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
      t.value(`error_description of ${answer.status}`, description).excludes(sent);
    }
  }),

  check("oauth.description", { title: "an address that is taken", needs: ["human"] }, async (t) => {
    const { email } = await sharedAccount(t);
    const { registration } = await sharedStart(t);
    const answer = await t.call("startClaim", { json: { claim_token: registration.claim_token, email } });
    t.expect(answer, "a start for an owner's address").oauthError(400, "invalid_request");
    expectPlain(t, answer, email);
  }),

  check("oauth.description", { title: "what a human and the time decide", needs: ["human", "clock"] }, async (t) => {
    for (const { answer, email } of await decided(t)) expectPlain(t, answer, email);
  }),

  check("oauth.no-store", { title: "what a human and the time decide", needs: ["human", "clock"] }, async (t) => {
    for (const { answer } of await decided(t)) {
      t.expect(answer).directive("cache-control", "no-store").directive("pragma", "no-cache");
    }
  }),

  check("oauth.no-store", { title: "registration that is off", needs: ["config"] }, async (t) => {
    const { off } = await serversOnAndOff(t);
    for (const operation of ["registerAgent", "startClaim"] as const) {
      const answer = await off.call(operation, { json: {} });
      t.expect(answer, operation).oauthError(403, "anonymous_not_enabled").directive("cache-control", "no-store");
    }
  }),

  check("oauth.no-store", { title: "what went well" }, async (t) => {
    const judge = (answer: Exchange): void => {
      t.expect(answer).status(200).directive("cache-control", "no-store");
    };
    judge((await sharedRegistrationAnswer(t)).answer);
    judge((await sharedStart(t)).answer);
    judge(await t.call("revokeToken", { form: { token: t.unique("token") } }));
  }),

  check("oauth.no-store", { title: "the delivery of a token", needs: ["human"] }, async (t) => {
    const { hasty, delivered, later } = await sharedDelivery(t);
    t.expect(delivered, "the delivery").status(200);
    for (const answer of [hasty, delivered, ...later]) {
      t.expect(answer).directive("cache-control", "no-store").directive("pragma", "no-cache");
    }
  }),

  ...POSTS.map((operation) =>
    check("oauth.no-store", { title: `what ${operation} refuses` }, async (t) => {
      for (const answer of await refusals(t, operation, "x")) {
        t.expect(answer).directive("cache-control", "no-store");
        if (operation === "pollClaimToken") t.expect(answer).directive("pragma", "no-cache");
      }
    }),
  ),

  check("oauth.no-store", { title: "over a limit", needs: ["config"] }, async (t) => {
    const site = await t.server({ RATE_LIMITS: "on", LIMIT_REGISTRATIONS: "1", LIMIT_CLAIM_STARTS_PER_TOKEN: "1" });
    const { claim_token } = await register(t, {}, { site });
    const json = { claim_token, email: t.address() };
    for (const call of [() => site.call("registerAgent"), () => site.call("startClaim", { json })]) {
      const over = await untilLimited(t, call);
      t.expect(over, "an answer over a limit").status(429).directive("cache-control", "no-store");
    }
  }),
];

/** The polls of claims that are pending, declined and over; each with the address that it was for. */
async function decided(t: T): Promise<readonly { readonly answer: Exchange; readonly email: string }[]> {
  const { link, first, denied } = await sharedDeclined(t);
  const end = await sharedWindowEnd(t);
  return [
    { answer: first.judged, email: link.email },
    { answer: denied.judged, email: link.email },
    { answer: end.latePoll.judged, email: end.link.email },
  ];
}

/** As RFC 6749 (5.2) has it, and without the address. */
function expectPlain(t: T, answer: Exchange, email: string): void {
  const description = answer.at("error_description");
  t.value(`error_description of ${answer.name}`, description, answer).matches(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  t.value(`error_description of ${answer.name}`, String(description).toLowerCase()).excludes(email.toLowerCase());
}

/** One answer to every kind of request that an operation refuses, each holding this text wherever text can be. */
async function refusals(t: T, operation: Post, text: string): Promise<readonly Exchange[]> {
  const { body } = operations[operation];
  const other = body.mediaType === "application/json" ? "text/plain" : "application/json";
  const raw = (content: string, type: string = body.mediaType) =>
    t.call(operation, { body: content, headers: { "content-type": type } });
  return [
    await raw(`{"text":${JSON.stringify(text)}}`, other),
    await raw(`${text}=1`, `multipart/${encodeURIComponent(text)}`),
    await raw(`"${text}${"x".repeat(body.limit)}"`),
    ...(await Promise.all(refusedBodies(operation, text).map((content) => raw(content)))),
  ];
}

function refusedBodies(operation: Post, text: string): readonly string[] {
  const json = JSON.stringify;
  const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();
  switch (operation) {
    case "registerAgent":
      return [
        `{"agent_name":${json(text)}`,
        `{${text}}`,
        json(text),
        json([text]),
        json({ identity_type: text }),
        json({ agent_name: `\u0000${text}` }),
        json({ organization_name: { [text]: text } }),
      ];
    case "startClaim":
      return [
        `{"email":${json(text)}`,
        json({ [text]: text }),
        json({ claim_token: text }),
        json({ claim_token: [text], email: { [text]: text } }),
        json({ claim_token: text, email: text }),
      ];
    case "pollClaimToken":
      return [
        form({ [text]: text }),
        form({ grant_type: text, claim_token: text }),
        form({ grant_type, claim_token: text }),
        `${form({ grant_type, claim_token: text })}&${form({ claim_token: text })}`,
        `${form({ grant_type, claim_token: text })}&${form({ [text]: text })}&${form({ [text]: text })}`,
      ];
    case "revokeToken":
      return [
        form({ [text]: text }),
        form({ token: "" }),
        `${form({ token: text })}&${form({ token: text })}`,
        `${form({ token: text })}&${form({ [text]: text })}&${form({ [text]: text })}`,
      ];
  }
}
