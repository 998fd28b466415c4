/** Where its tokens go. */
import { bearerOf, type Call, isAfter } from "../call.ts";
import { fail, inEach, type JudgesOf, notReached, pass, seconds } from "../judge.ts";
import { endOf, type Observation, pollsOf } from "../observation.ts";

/** Where in a request a secret stands; undefined: nowhere. */
function placeOf(secret: string, { target, headers, body }: Call): "URL" | "body" | `header ${string}` | undefined {
  if (decoded(target).includes(secret)) return "URL";
  const [name] = headers.raw.find(([, value]) => decoded(value).includes(secret)) ?? [];
  if (name !== undefined) return `header ${name.toLowerCase()}`;
  return decoded(body).includes(secret) ? "body" : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function accessTokens({ registrations }: Observation): readonly string[] {
  return registrations.flatMap(({ accessToken, claimedToken }) => [accessToken, claimedToken ?? []].flat());
}

function claimTokens({ registrations }: Observation): readonly string[] {
  return registrations.map(({ claimToken }) => claimToken);
}

export const secrets: JudgesOf<"swap" | "bearer" | "claim-token" | "origin" | "silent"> = {
  "client.swap": inEach(["claimed"], (seen) => {
    const got = pollsOf(seen).find(({ status }) => status === 200);
    if (got === undefined) return notReached(`It was not claimed; ${endOf(seen)}.`);
    const later = seen.calls.filter((call) => isAfter(call, got));
    for (const { accessToken } of seen.registrations) {
      const old = later.find((call) => bearerOf(call) === accessToken);
      if (old === undefined) continue;
      return fail(`It had the new token at ${seconds(got.at)}, and sent the old one at ${seconds(old.at)}.`, got, old);
    }
    const used = later.find((call) => seen.registrations.some(({ claimedToken }) => claimedToken === bearerOf(call)));
    if (used === undefined) return notReached(`It called nothing with the new token; ${endOf(seen)}.`);
    return pass("It used the new token, and the old one no more.", got, used);
  }),
  "client.bearer": inEach(["claimed"], (seen) => {
    let used: Call | undefined;
    for (const call of seen.calls.filter(({ place }) => place === "here")) {
      for (const token of accessTokens(seen)) {
        const place = placeOf(token, call);
        if (place === undefined) continue;
        if (place === "body" && call.operation === "revokeToken") continue;
        if (place === "header authorization" && bearerOf(call) === token) used ??= call;
        else return fail(`It sent an access token in the ${place}.`, call);
      }
    }
    if (used === undefined) return notReached(`It sent no access token; ${endOf(seen)}.`);
    return pass("It sent access tokens in the Authorization header only.", used);
  }),
  "client.claim-token": inEach(["claimed"], (seen) => {
    const may: readonly unknown[] = ["startClaim", "pollClaimToken", "revokeToken"];
    let used: Call | undefined;
    for (const call of seen.calls.filter(({ place }) => place === "here")) {
      for (const token of claimTokens(seen)) {
        const place = placeOf(token, call);
        if (place === undefined) continue;
        if (place === "body" && may.includes(call.operation)) used ??= call;
        else
          return fail(`It sent the claim token in the ${place} of ${call.method} ${call.target.split("?")[0]}.`, call);
      }
    }
    if (used === undefined) return notReached(`It sent no claim token; ${endOf(seen)}.`);
    return pass("It sent the claim token where it belongs.", used);
  }),
  "client.origin": {
    needs: ["redirect"],
    judge(seen) {
      const all = [...accessTokens(seen), ...claimTokens(seen)];
      const led = seen.calls.find(({ told }) => "location" in told);
      const leak = seen.calls.find((call) => call.place === "elsewhere" && all.some((one) => placeOf(one, call)));
      if (leak !== undefined) return fail("It sent a token to the origin to which it was redirected.", led, leak);
      if (led === undefined) return notReached(`It was not redirected: it did not poll; ${endOf(seen)}.`);
      return pass("It was redirected to another origin, and sent no token there.", led);
    },
  },
  "client.silent": inEach(["claimed"], (seen) => {
    if (seen.registrations.length === 0) return notReached(`It has no token; ${endOf(seen)}.`);
    const printed = [...accessTokens(seen), ...claimTokens(seen)].filter((token) => seen.output.includes(token));
    if (printed.length === 0) return pass("It printed no token.");
    return fail(`It printed ${printed.length} of its tokens.`);
  }),
};
