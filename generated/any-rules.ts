// Generated from spec/ by `npm run generate`. Do not edit.

/** The rules that bind any server, whatever its dialect, by their ids. */
export const anyRules = {
  "oauth.description": {
    "words": "The `error_description` of an error has only the characters of RFC 6749, 5.2: printable ASCII without `\"` and `\\`.",
    "needs": [],
    "source": "RFC 6749, 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "oauth.no-store": {
    "words": "An answer that holds a token has `Cache-Control: no-store`.",
    "needs": [],
    "source": "RFC 6749, 5.1",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "register.malformed": {
    "words": "A registration in broken JSON is refused with a 4xx.",
    "needs": [],
    "source": "RFC 9110, 15.5",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "registration"
    ]
  },
  "register.token-live": {
    "words": "What the registration gives opens the resource at once.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "credential-at-registration"
    ]
  },
  "claim.bound-address": {
    "words": "A claim that was started for one address is not started again for another.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "bound-address"
    ]
  },
  "poll.form-only": {
    "words": "The same parameters as JSON or another media type than a form are refused with 400 `invalid_request` or 415; those in the query are not read.",
    "needs": [],
    "source": "RFC 6749, 4.1.3 and 5.2; RFC 8628, 3.4",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.missing": {
    "words": "A missing or empty `grant_type`, or a missing or empty credential of the grant, gets 400 `invalid_request`.",
    "needs": [],
    "source": "RFC 6749, 3.2 and 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.repeated": {
    "words": "A repeated `grant_type`, or a repeated credential of the grant, gets 400 `invalid_request`.",
    "needs": [],
    "source": "RFC 6749, 3.2 and 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.unknown-params": {
    "words": "An unknown parameter is ignored.",
    "needs": [],
    "source": "RFC 6749, 3.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.grant-type": {
    "words": "A grant that nobody has gets 400 `unsupported_grant_type`.",
    "needs": [],
    "source": "RFC 6749, 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.unknown-token": {
    "words": "A credential that nobody was given gets no token, and is refused as the grant has it.",
    "needs": [],
    "source": "RFC 6749, 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.pending": {
    "words": "Before the human has finished a poll is told to wait.",
    "needs": [],
    "source": "RFC 8628, 3.5",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.slow-down": {
    "words": "A poll that comes much sooner than the interval is told to slow down, with 400.",
    "needs": [],
    "source": "RFC 8628, 3.5",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "slow-down"
    ]
  },
  "poll.harmless": {
    "words": "Polling does not end what the registration has given.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "credential-at-registration"
    ]
  },
  "poll.delivered": {
    "words": "Once the human has finished a poll gets 200 with `access_token` and `token_type`, and the token opens the resource.",
    "needs": [
      "human"
    ],
    "source": "RFC 6749, 5.1; RFC 8628, 3.5",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "poll.once": {
    "words": "What comes after the delivery is refused.",
    "needs": [
      "human"
    ],
    "source": "RFC 8628, 3.5; project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "delivered-once"
    ]
  },
  "poll.once-concurrent": {
    "words": "Of 50 polls at the same instant exactly one gets the token.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "delivered-once"
    ]
  },
  "poll.denied": {
    "words": "Once the human has declined a poll is told so, and gets no token.",
    "needs": [
      "human"
    ],
    "source": "RFC 8628, 3.5",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "denial"
    ]
  },
  "poll.revokes-pre-claim": {
    "words": "After the claim nothing from before it gives a token with a scope that only the claim gives.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "credential-at-registration"
    ]
  },
  "poll.all-400": {
    "words": "What is wrong with the grant, and with nothing else, has the status 400.",
    "needs": [],
    "source": "RFC 6749, 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "revoke.live": {
    "words": "A live token gets 200 and stops working at once.",
    "needs": [],
    "source": "RFC 7009, 2.1 and 2.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "revocation"
    ]
  },
  "revoke.unknown": {
    "words": "200 for a token that nobody was given.",
    "needs": [],
    "source": "RFC 7009, 2.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "revocation"
    ]
  },
  "revoke.missing": {
    "words": "A missing, empty or repeated `token` gets 400 `invalid_request`.",
    "needs": [],
    "source": "RFC 7009, 2.1; RFC 6749, 5.2",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "revocation"
    ]
  },
  "revoke.hint": {
    "words": "A `token_type_hint` of any value is accepted.",
    "needs": [],
    "source": "RFC 7009, 2.1",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "revocation"
    ]
  },
  "revoke.form-only": {
    "words": "The same parameters as JSON are refused with 400 or 415.",
    "needs": [],
    "source": "RFC 7009, 2.1",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "revocation"
    ]
  },
  "discovery.server": {
    "words": "The metadata name the `issuer` that they were asked of, the `token_endpoint` and the grant.",
    "needs": [],
    "source": "RFC 8414, 2 and 3.3",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "discovery.resource": {
    "words": "The resource's metadata name the `resource` and, among its `authorization_servers`, the issuer.",
    "needs": [],
    "source": "RFC 9728, 2 and 3.3",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "resource-metadata"
    ]
  },
  "discovery.challenge": {
    "words": "A token that nobody was given is refused with 401 and a challenge of the scheme Bearer.",
    "needs": [],
    "source": "RFC 6750, 3; RFC 9110, 11.6.1",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "bearer.invalid": {
    "words": "That challenge says `invalid_token`.",
    "needs": [],
    "source": "RFC 6750, 3.1",
    "level": "SHOULD",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "session.return-to": {
    "words": "A sign-in that is told to lead to another origin does not lead there, however that is written.",
    "needs": [],
    "source": "RFC 9700, 4.11",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "session.secure-cookie": {
    "words": "The cookies of a sign-in are Secure over https, and are not over http, where a browser would drop them.",
    "needs": [],
    "source": "RFC 6265, 4.1.2.5; project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": []
  },
  "auth-md.true": {
    "words": "Every endpoint that `auth.md` names is served, and every error of its examples is one of the protocol's.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "any",
    "operations": [],
    "traits": [
      "auth-md"
    ]
  }
} as const;

export type AnyRuleId = keyof typeof anyRules;

/** What a server of another dialect may have or not. */
export const traits = ["registration","credential-at-registration","bound-address","slow-down","delivered-once","denial","revocation","resource-metadata","auth-md"] as const;

export type Trait = (typeof traits)[number];
