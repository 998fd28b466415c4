import { absentOrEmpty, NO_FORMS, repeated } from "../../inputs/forms.ts";
import { encodeForm } from "../../kit/http/body.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import { type AnyCheck, anyCheck, type T } from "../../profiles/dialect/check.ts";
import type { Facts } from "../../profiles/dialect/dialect.ts";
import { forged, type Server } from "../../profiles/dialect/server.ts";

/** Proves, of any server, what the token endpoint answers to an agent that polls. */
export const checks: readonly AnyCheck[] = [
  anyCheck(
    "poll.form-only",
    async (t, server) => {
      const form = server.pollForm(await server.waiting());
      const asForm = encodeForm(form);
      const refused = (answer: Exchange, what: string): void => {
        t.expect(answer, what).status(400, 415);
        if (answer.status === 400) t.expect(answer, what).member("error", "invalid_request");
      };
      const asJson = JSON.stringify(Object.fromEntries(form));
      refused(await server.rawTokenRequest(asJson, "application/json"), "the same parameters as JSON");
      for (const type of NO_FORMS) {
        const what = type === undefined ? "without a media type" : `as ${type}`;
        refused(await server.rawTokenRequest(asForm, type), `the same body ${what}`);
      }
      const [grant, credential, ...client] = form;
      if (grant === undefined || credential === undefined) return t.inconclusive("a poll has no parameters");
      const moved = await server.tokenRequest([grant, ...client], Object.fromEntries([credential]));
      t.expect(moved, "the credential in the query only").status(400).member("error", "invalid_request");
    },
    { title: "media types, and the query" },
  ),

  anyCheck("poll.missing", async (t, server) => {
    const form = server.pollForm(await server.waiting());
    for (const [what, wrong] of absentOrEmpty(form, ["grant_type", server.dialect.credential])) {
      t.expect(await server.tokenRequest(wrong), what)
        .status(400)
        .member("error", "invalid_request");
    }
  }),

  anyCheck("poll.repeated", async (t, server) => {
    const form = server.pollForm(await server.waiting());
    for (const [what, wrong] of repeated(form, ["grant_type", server.dialect.credential])) {
      t.expect(await server.tokenRequest(wrong), what)
        .status(400)
        .member("error", "invalid_request");
    }
  }),

  anyCheck("poll.unknown-params", async (t, server) => {
    const form = server.pollForm(await server.waiting());
    const answer = await server.tokenRequest([...form, [t.unique("parameter"), "1"]]);
    server.expectWaiting(answer, "a poll with an unknown parameter beside");
  }),

  anyCheck("poll.grant-type", async (t, server) => {
    const [, ...others] = server.pollForm(await server.waiting());
    for (const grant of ["nonsense", "urn:example:grant-type:nobody-has-it"]) {
      const answer = await server.tokenRequest([["grant_type", grant], ...others]);
      t.expect(answer, `the grant type ${grant}`).status(400).member("error", "unsupported_grant_type");
    }
  }),

  anyCheck("poll.unknown-token", async (_, server) => {
    const facts = await server.startClaim();
    for (const credential of [forged(facts.credential ?? ""), "nonsense"]) {
      const answer = await server.poll({ ...facts, credential });
      server.expectRefused(answer, "a poll with a credential that nobody was given", "unknown");
    }
  }),

  anyCheck("poll.pending", async (t, server) => {
    const facts = await server.startClaim();
    const answer = await server.poll(facts);
    const what = "the first poll, while the human is asked";
    if (server.outcomeOf(answer) === "delivered") {
      t.fail(what, "to be told to wait", "a token, though nobody has agreed: whoever asks is given one", answer);
    }
    server.expectRefused(answer, what, "pending");
  }),

  anyCheck("poll.slow-down", async (t, server) => {
    const facts = await server.startClaim();
    const first = await server.poll(facts);
    server.refuseGift(first);
    await t.control("the first poll is told to wait", async () => {
      server.expectRefused(first, "the first poll", "pending");
    });
    server.expectRefused(await server.poll(facts), "the second poll, at once", "too fast");
  }),

  anyCheck("poll.harmless", async (t, server) => {
    const facts = await server.register();
    const token = await t.control("the registration gives a token that works", async () => {
      const first = server.anotherTokenIn(await server.anotherTokenAnswer(facts));
      t.value("whether it opens the resource", await server.opens(first)).is(true);
      return first;
    });
    const started = await server.startClaim(facts);
    await server.poll(started);
    t.value("whether the token still opens the resource after a poll", await server.opens(token)).is(true);
    const again = await server.anotherTokenAnswer(facts);
    t.expect(again, "another token after a poll").status(server.dialect.anotherToken.at(-1)?.status ?? 200);
  }),

  anyCheck("poll.delivered", async (t, server) => {
    const { delivered, used } = await delivery(t, server);
    t.expect(delivered, "the first poll after the human has agreed").status(200).mediaType("application/json");
    server.tokenIn(delivered);
    t.value("token_type", delivered.at("token_type"), delivered).matches(/^bearer$/i);
    if (used === undefined) return t.inconclusive("there is no token to use");
    t.expect(used, "the first call with the token").status(server.dialect.useToken.status ?? 200);
  }),

  anyCheck(
    "oauth.no-store",
    async (t, server) => {
      const { delivered } = await delivery(t, server);
      await t.control("a token is delivered", async () => {
        server.tokenIn(delivered);
      });
      t.expect(delivered, "the delivery of a token").directive("cache-control", "no-store");
    },
    { title: "the delivery", needs: ["human"] },
  ),

  anyCheck(
    "oauth.no-store",
    async (t, server) => {
      const answer = await server.anotherTokenAnswer(await server.register());
      await t.control("a token is given", async () => {
        server.anotherTokenIn(answer);
      });
      t.expect(answer, "a token from a registration").directive("cache-control", "no-store");
    },
    { title: "a token from a registration", traits: ["credential-at-registration"] },
  ),

  anyCheck("oauth.description", async (t, server) => {
    const facts = await server.startClaim();
    const sent = `${t.unique("echo")}"\\é`;
    const answers = [
      await server.tokenRequest([["grant_type", sent], ...server.client(facts)]),
      await server.poll({ ...facts, credential: sent }),
      await server.poll(facts),
    ];
    for (const answer of answers) {
      const description = answer.at("error_description");
      t.value("error_description, or nothing", description ?? "none", answer).matches(
        /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/,
      );
    }
  }),

  anyCheck("poll.once", async (t, server) => {
    const { delivered, later } = await delivery(t, server);
    await t.control("a token is delivered", async () => {
      server.tokenIn(delivered);
    });
    for (const answer of later) server.expectRefused(answer, "a poll after the delivery", "spent");
  }),

  anyCheck("poll.once-concurrent", async (t, server) => {
    const { facts } = await server.confirmed();
    const answers = await t.atOnce(50, () => server.poll(facts));
    const delivered = answers.filter((answer) => server.outcomeOf(answer) === "delivered");
    t.value("polls that got a token, of 50 sent at the same instant", delivered.length, delivered.at(-1)).is(1);
  }),

  anyCheck("poll.denied", async (t, server) => {
    const email = t.address("owner");
    const facts = await server.startClaim(undefined, email);
    await t.control("the human can decline", async () => {
      t.value("what came of it", (await server.decline(facts, email)).outcome).is("done");
    });
    server.expectRefused(await server.poll(facts), "the first poll after the human has declined", "denied");
  }),

  anyCheck("poll.revokes-pre-claim", async (t, server) => {
    const email = t.address("owner");
    const registered = await server.register();
    const before = await t.control("the registration gives a token", async () => {
      const answer = await server.anotherTokenAnswer(registered);
      server.anotherTokenIn(answer);
      return server.scopeIn(answer);
    });
    const facts = await server.startClaim(registered, email);
    await t.control("the human can confirm the claim", async () => {
      t.value("what came of the right code", (await server.confirm(facts, email)).outcome).is("done");
    });
    const after = await server.anotherTokenAnswer(registered);
    const isGiven = after.status === (server.dialect.anotherToken.at(-1)?.status ?? 200);
    const scopes = isGiven ? server.scopeIn(after) : [];
    if (isGiven && scopes.length === 0) t.inconclusive(`the answer does not say its scope: ${after.describe()}`);
    const gained = scopes.filter((scope) => !before.includes(scope));
    t.value("scopes that what is from before the claim has gained by it", gained, after).is([]);
  }),

  anyCheck("poll.all-400", async (t, server) => {
    const facts = await server.waiting();
    const [, ...others] = server.pollForm(facts);
    const errors: ReadonlyArray<readonly [string, Exchange]> = [
      [
        "a credential that nobody was given",
        await server.poll({ ...facts, credential: forged(facts.credential ?? "") }),
      ],
      ["another grant type", await server.tokenRequest([["grant_type", "nonsense"], ...others])],
      ["no grant type", await server.tokenRequest(others)],
      ["a poll before the human has agreed", await server.poll(facts)],
    ];
    for (const [what, answer] of errors) t.expect(answer, what).status(400);
  }),
];

/** One claim to the delivery of its token and after: the token is used before anybody polls again, which may end it. */
interface Delivery {
  readonly facts: Facts;
  readonly delivered: Exchange;
  readonly used: Exchange | undefined;
  readonly later: readonly Exchange[];
}

function delivery(t: T, server: Server): Promise<Delivery> {
  return t.shared("a claim and its delivery", async () => {
    const { facts } = await server.confirmed();
    const delivered = await server.poll(facts);
    const isDelivered = server.outcomeOf(delivered) === "delivered";
    const used = isDelivered ? await server.useToken(server.tokenIn(delivered)) : undefined;
    return { facts, delivered, used, later: [await server.poll(facts), await server.poll(facts)] };
  });
}
