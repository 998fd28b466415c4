// Generated from spec/ by `npm run generate`. Do not edit.

/** Every rule for whoever is a client of the server, by its id, in the order of the contract. */
export const clientRules = {
  "client.discovery": {
    "words": "It reads a discovery document or `auth.md` before its first call of anything else.",
    "source": "RFC 8414, RFC 9728, documentation",
    "level": "SHOULD"
  },
  "client.one-registration": {
    "words": "It registers once: no second registration while the claim of the first can go on.",
    "source": "project",
    "level": "MUST"
  },
  "client.no-repeat": {
    "words": "It does not send a registration or a claim start again as it was that is refused with 400 or 403.",
    "source": "project",
    "level": "MUST"
  },
  "client.retry-after": {
    "words": "Told to wait by `Retry-After` (429, 503), it does not ask for the same thing again before.",
    "source": "RFC 9110, documentation",
    "level": "MUST"
  },
  "client.unavailable": {
    "words": "A 429 or 503 on the way does not end its claim: it goes on afterwards.",
    "source": "RFC 9110, project",
    "level": "SHOULD"
  },
  "client.claim-url": {
    "words": "Told `account_claim_required`, it starts the claim or shows its human `claimUrl`, and does not repeat the call before it is claimed.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "client.shows": {
    "words": "It shows its human `user_code` and `verification_uri`, both and as they are, for every claim start (RFC 8628, 3.3).",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.form": {
    "words": "It polls by POST with a form that has `grant_type` and `claim_token` once each; the URL has no query (RFC 6749, 3.2).",
    "source": "RFC 6749, RFC 8628",
    "level": "MUST"
  },
  "client.interval": {
    "words": "It waits at least `interval` seconds between two polls (RFC 8628, 3.5).",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.slow-down": {
    "words": "After `slow_down` it waits 5 seconds longer than the interval was (RFC 8628, 3.5).",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.slow-down-kept": {
    "words": "It keeps the interval that `slow_down` has made for all later polls of that claim start (RFC 8628, 3.5).",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.connection": {
    "words": "A poll that breaks off unanswered is repeated, no sooner than after the interval (RFC 8628, 3.5).",
    "source": "RFC 8628",
    "level": "MUST"
  },
  "client.access-denied": {
    "words": "After `access_denied` it polls no more, unless it has started the claim again.",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.expired-token": {
    "words": "After `expired_token` it sends that claim token no more, neither to poll nor to start.",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.invalid-grant": {
    "words": "After `invalid_grant` it sends that claim token no more, neither to poll nor to start.",
    "source": "RFC 8628, documentation",
    "level": "MUST"
  },
  "client.unknown-error": {
    "words": "Any other error of a poll than `authorization_pending` and `slow_down` ends the polling, one that it does not know too (RFC 8628, 3.5).",
    "source": "RFC 8628",
    "level": "MUST"
  },
  "client.lapse": {
    "words": "When `expires_in` seconds are over it starts the claim again, with the same claim token, and shows the new code.",
    "source": "RFC 8628, documentation",
    "level": "SHOULD"
  },
  "client.delivered": {
    "words": "Once it has the token it polls no more.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "client.swap": {
    "words": "It uses the new token as soon as it has it, and never sends the old one again.",
    "source": "documentation",
    "level": "MUST"
  },
  "client.delivery-lost": {
    "words": "Where the connection breaks while the token is delivered it polls again, at its pace; told `invalid_grant` then, it uses no token, and says that its human can make one in the settings, or ends with an error.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "client.bearer": {
    "words": "It sends an access token in the `Authorization` header as `Bearer` only: in no URL, no other header and no body but that of a revocation (RFC 6750, 2.1).",
    "source": "RFC 6750, documentation",
    "level": "MUST"
  },
  "client.claim-token": {
    "words": "It sends the claim token in the body of claim start, poll and revocation only, and in nothing else.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "client.origin": {
    "words": "It sends tokens to this origin only, also where an answer redirects to another one.",
    "source": "RFC 6750, project",
    "level": "MUST"
  },
  "client.newer": {
    "words": "It lives with members, scopes and values of enumerations that it does not know.",
    "source": "RFC 6749, project",
    "level": "MUST"
  },
  "client.silent": {
    "words": "It prints no access token and no claim token.",
    "source": "RFC 6750, project",
    "level": "SHOULD"
  }
} as const;

export type ClientRuleId = keyof typeof clientRules;

/** Every rule for whoever is a receiver of the server, by its id, in the order of the contract. */
export const receiverRules = {
  "receiver.accepts": {
    "words": "A delivery that is signed as it should be gets a 2xx; a redirect is none, for nobody follows it.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.in-time": {
    "words": "It answers within 10 seconds, whatever comes.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.unsigned": {
    "words": "A delivery without a signature, or with an empty one, gets no 2xx.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.forged": {
    "words": "A delivery gets no 2xx whose body was changed behind its signature, or that was signed with another secret.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.stale": {
    "words": "A delivery that was rightly signed an hour ago gets no 2xx: somebody may be sending it again.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "receiver.future": {
    "words": "A delivery that is rightly signed for an hour ahead gets no 2xx.",
    "source": "project",
    "level": "SHOULD"
  },
  "receiver.refusal": {
    "words": "What it does not trust gets a 4xx: nothing has failed that would be right the next time.",
    "source": "RFC 9110, project",
    "level": "SHOULD"
  },
  "receiver.raw-bytes": {
    "words": "It verifies the body as it came: the same JSON in another writing, rightly signed, gets a 2xx, and no 2xx with the signature of the first writing.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.unicode": {
    "words": "A body with letters of any script, emoji and escapes gets a 2xx.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "receiver.repeat": {
    "words": "A delivery that comes again, with the same id and a new signature, gets a 2xx again.",
    "source": "documentation",
    "level": "MUST"
  },
  "receiver.order": {
    "words": "An event that comes before the one that was made before it gets a 2xx.",
    "source": "documentation, project",
    "level": "MUST"
  },
  "receiver.unknown-type": {
    "words": "An event of a type that it does not know gets a 2xx.",
    "source": "project",
    "level": "MUST"
  },
  "receiver.newer": {
    "words": "An event with members that it does not know gets a 2xx.",
    "source": "project",
    "level": "MUST"
  },
  "receiver.large": {
    "words": "A body of 64 KiB gets a 2xx.",
    "source": "project",
    "level": "SHOULD"
  },
  "receiver.two-signatures": {
    "words": "A right signature is enough, whatever stands beside it in the header: a second `v1`, before or behind, or another scheme.",
    "source": "project",
    "level": "SHOULD"
  },
  "receiver.silent": {
    "words": "No answer has the secret, or the signature that would have been right.",
    "source": "project",
    "level": "MUST"
  }
} as const;

export type ReceiverRuleId = keyof typeof receiverRules;
