// Generated from spec/ by `npm run generate`. Do not edit.

/** Every rule of behaviour, by its id, in the order of the contract. */
export const rules = {
  "oauth.description": {
    "words": "`error_description` is printable ASCII without `\"` and `\\` and repeats nothing the caller sent.",
    "needs": [],
    "source": "RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "oauth.no-store": {
    "words": "Every answer of the four POSTs has `Cache-Control: no-store`; the token endpoint's also `Pragma: no-cache`.",
    "needs": [],
    "source": "RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.host": {
    "words": "A forged `Host`, `X-Forwarded-Host` or `Forwarded` changes no URL in any answer, page, redirect or mail.",
    "needs": [
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.host-form": {
    "words": "A request with several `Host` header fields, also alike ones, or with one that is no name or address with an optional port, gets 400 from every path and method, and nothing is done (RFC 9112, 3.2).",
    "needs": [],
    "source": "RFC 9112",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.unknown-path": {
    "words": "An unknown path under `/api/` gets a JSON 404 of the surface's own shape, under `/.well-known/` one in plain text, for that is no surface's.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.path-value": {
    "words": "A path parameter of any writing (not decodable, longer than an id may be, with an encoded slash or NUL) is judged behind the gates of its operation: without a token 401 (a page: on to the sign-in), with one 400 or the operation's own 404.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.method": {
    "words": "A wrong method gets a JSON 405 whose `Allow` names the methods that are served there and no others; HEAD works wherever GET does.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.no-body": {
    "words": "A request without a body (length 0, or no chunk) has no media type either, whatever its `Content-Type` says: it is taken where the body is optional, and gets what a missing body gets where it is required.",
    "needs": [],
    "source": "RFC 9110, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.media-type": {
    "words": "A body's media type is read as RFC 9110 (8.3.1) has it: its case does not matter, and `charset=utf-8` beside it, quoted or not, changes nothing.",
    "needs": [],
    "source": "RFC 9110, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.lifecycle": {
    "words": "Every answer of an operation that is to go says so in `Deprecation` (RFC 9745) and, where the day is set, `Sunset` (RFC 8594), with the values of its document; no other answer has either.",
    "needs": [],
    "source": "RFC 9745, RFC 8594",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.no-5xx": {
    "words": "No request of the corpus of broken requests gets a 5xx, or HTML from an API path.",
    "needs": [
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "http.dev-only": {
    "words": "In production mode `/__dev__/` is 404.",
    "needs": [
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": []
  },
  "register.empty-body": {
    "words": "`{}` is enough; an absent body is taken as `{}`.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.shape": {
    "words": "The 200 body has exactly the declared members, prefixes `ot_pat_` and `ot_clm_`, `token_type` `bearer` in lower case, and `scopes` as a JSON array equal to the pre-claim set.",
    "needs": [],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.window": {
    "words": "`claim_token_expires_at` is 24 hours after registration, within a minute.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.endpoints": {
    "words": "`claim_endpoint` and `token_endpoint` are this server's own absolute URLs; an empty POST to each gets a JSON 400.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.identity-type": {
    "words": "Another string as `identity_type` gets 400 `unsupported_identity_type`, whatever the other members are; null or another JSON type 400 `invalid_request`.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.limits": {
    "words": "A member too long, empty, only white space or invisible characters, null or of another JSON type gets 400 `invalid_request` naming the member.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.names": {
    "words": "Control, line-break and bidirectional-override characters in a name get 400 `invalid_request`.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.unknown-members": {
    "words": "Unknown members are ignored.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.malformed": {
    "words": "Malformed JSON, a non-object and another media type get 400 `invalid_request` as JSON; a body over 100 kB gets 413.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.disabled": {
    "words": "With anonymous registration off: 403 `anonymous_not_enabled` here and at claim start, whatever else is wrong with the body; polling and revoking go on.",
    "needs": [
      "config"
    ],
    "source": "seed, documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.rate-limited": {
    "words": "Over the limit: 429 `rate_limit_exceeded` and `Retry-After`.",
    "needs": [
      "config",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.token-live": {
    "words": "The access token works at once on the Public API.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.unguessable": {
    "words": "In 200 registrations every secret part has at least 22 base64url characters, none repeats, none share a prefix of 8.",
    "needs": [
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.after-window": {
    "words": "An account never claimed goes on working with its pre-claim token after 24 hours.",
    "needs": [
      "clock"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.at-rest": {
    "words": "No secret part of a token, session or code occurs in the database; six-digit codes are stored keyed (HMAC), webhook secrets encrypted with a key kept outside the database.",
    "needs": [
      "store"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "register.not-logged": {
    "words": "No secret part of a token or session, no code and no webhook secret is in the server's log, wherever a request or an answer had it: header, query, path, body or mail.",
    "needs": [
      "log",
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "claim-token.not-bearer": {
    "words": "`ot_clm_` and `ot_cat_` values are refused as bearer tokens (401).",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "registerAgent"
    ]
  },
  "claim.shape": {
    "words": "The members and their types are as declared; the code is six digits.",
    "needs": [],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.expires-in": {
    "words": "`expires_in` is 1800, or the seconds left of the window if they are fewer.",
    "needs": [
      "clock"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.code-not-in-uri": {
    "words": "The code appears nowhere in `verification_uri`.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.restart": {
    "words": "Calling again gives a new code and a new attempt; the earlier code and link stop working; the new email may differ.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.restart-race": {
    "words": "Of a start and a confirmation at the same instant exactly one wins, wholly.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.unknown-token": {
    "words": "An unknown or malformed `claim_token` gets 400 `invalid_request`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.email-form": {
    "words": "An address is ASCII, up to 254 characters, has one `@` and no white space or control characters, and is compared case-insensitively (ASCII only); another writing of a mailbox (a name, a quoted local part, `mailto:`, a final dot of the domain) is none either; else 400 `invalid_request`.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.window-over": {
    "words": "After the 24 hour window: 400 `invalid_request`.",
    "needs": [
      "clock"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.email-taken": {
    "words": "An address whose account belongs to an organization gets 400 `invalid_request` with an `error_description` starting with `email_already_registered`.",
    "needs": [
      "human"
    ],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.restart-after-sign-up": {
    "words": "An account made on the way to a claim page belongs to nothing until it confirms, so a claim for its address can be started again.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.no-squat": {
    "words": "A pending claim on an address stops neither another agent's claim on it nor its owner's sign-up; the first confirmation wins.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.already-claimed": {
    "words": "Once claimed: 400 `invalid_request`.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.rate-limited": {
    "words": "Over the limit for one claim token or one client: 429 `rate_limit_exceeded` and `Retry-After`; failed starts count too.",
    "needs": [
      "config",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.mail": {
    "words": "When `email_sent` is true a mail with the `verification_uri` reaches that address; it does not hold the code.",
    "needs": [
      "mail"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.mail-content": {
    "words": "No text chosen by the agent is in the mail's subject or headers, and in its body only as plain text without links; it says what to do if one does not know the agent.",
    "needs": [
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.mail-limit": {
    "words": "Over the mail limit of an address (all agents together) a start succeeds with `email_sent: false` and sends nothing.",
    "needs": [
      "mail",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "claim.mail-failure": {
    "words": "When mail cannot be sent the call succeeds with `email_sent: false`.",
    "needs": [
      "config"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "startClaim"
    ]
  },
  "poll.form-only": {
    "words": "A JSON body or another media type gets 400 `invalid_request`; the URL's query is not read.",
    "needs": [],
    "source": "RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.missing": {
    "words": "A missing or empty `grant_type` gets 400 `invalid_request`; so does, with the right one, a missing or empty `claim_token`.",
    "needs": [],
    "source": "documentation, RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.repeated": {
    "words": "A repeated `grant_type` gets 400 `invalid_request`; so does, with the right one, any other repeated parameter.",
    "needs": [],
    "source": "RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.unknown-params": {
    "words": "Unknown parameters, `client_id` and an `Authorization` header are ignored.",
    "needs": [],
    "source": "RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.grant-type": {
    "words": "Another `grant_type` gets 400 `unsupported_grant_type`, whatever else is missing, repeated or wrong.",
    "needs": [],
    "source": "documentation, RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.unknown-token": {
    "words": "An unknown `claim_token`, or another kind of token, gets 400 `invalid_grant`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.pending": {
    "words": "Before the human has finished: 400 `authorization_pending`, also when no attempt was started or the last one lapsed (the description then says to start the claim again).",
    "needs": [],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.slow-down": {
    "words": "A poll sooner than the interval after the one before (whatever that was answered; 1 s of tolerance; the first is never too fast) gets 400 `slow_down`; each adds 5 s to the interval, up to 60; kept per claim token, reset by a new start.",
    "needs": [],
    "source": "seed, RFC 8628, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.window-over": {
    "words": "Unclaimed after 24 hours: 400 `expired_token`.",
    "needs": [
      "clock"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.delivered": {
    "words": "The first poll after the claim gets 200 with a new `ot_pat_` and exactly the post-claim scopes, at once even if polled fast.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.scope": {
    "words": "The answer also carries `scope`, the scopes joined by spaces.",
    "needs": [
      "human"
    ],
    "source": "RFC 6749",
    "level": "SHOULD",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.once": {
    "words": "Every later poll gets 400 `invalid_grant`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.once-concurrent": {
    "words": "Of 50 polls at the same instant exactly one gets the token.",
    "needs": [
      "human",
      "load"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.over-cap": {
    "words": "The token is delivered even if the account has 25 active tokens.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.grace": {
    "words": "A claimed but undelivered token stays deliverable for 24 hours after the claim, then `expired_token`.",
    "needs": [
      "human",
      "clock"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.revokes-pre-claim": {
    "words": "All pre-claim tokens, minted ones too, are dead the moment the human confirms, before the exchange; also one whose creation was in flight at that instant.",
    "needs": [
      "human",
      "load"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "poll.all-400": {
    "words": "Every error of a well-formed call to this endpoint but 413, 429, 500 and 503 has the status 400.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "pollClaimToken"
    ]
  },
  "revoke.live": {
    "words": "A live token gets 200 `{}` and stops working at once.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.unknown": {
    "words": "200 `{}` for unknown, malformed and already revoked tokens: same body, same headers but date and request id.",
    "needs": [],
    "source": "seed, RFC 7009",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.other-kinds": {
    "words": "`ot_clm_` ends the claim (polls get `invalid_grant`, starts 400), `ot_ptk_` dies while its install stays, `ot_cat_` does nothing; always 200 `{}`.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.missing": {
    "words": "A missing, empty or repeated `token` gets 400 `invalid_request`.",
    "needs": [],
    "source": "documentation, RFC 6749",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.hint": {
    "words": "A `token_type_hint` of any value is accepted and does not matter.",
    "needs": [],
    "source": "RFC 7009",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.form-only": {
    "words": "A JSON body gets 400 `invalid_request`.",
    "needs": [],
    "source": "RFC 7009",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "revokeToken"
    ]
  },
  "discovery.resource": {
    "words": "The protected-resource document has `resource` (the origin), `resource_name`, `authorization_servers` (one, equal to the other document's `issuer`), `scopes_supported` (the 11 Public API scopes), `bearer_methods_supported` `[\"header\"]` and `resource_documentation`.",
    "needs": [],
    "source": "RFC 9728, documentation",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getProtectedResourceMetadata"
    ]
  },
  "discovery.path-suffix": {
    "words": "The RFC 9728 path forms for `/api/public/v1` and `/api/partner/v1` answer with a document whose `resource` is that API's URL and whose `scopes_supported` is that API's catalogue; the partner's has no `authorization_servers`.",
    "needs": [],
    "source": "RFC 9728",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getProtectedResourceMetadata"
    ]
  },
  "discovery.challenge": {
    "words": "A 401 of either API carries `WWW-Authenticate: Bearer resource_metadata=\"<URL of that API's document>\"`, with `error=\"invalid_token\"` if and only if a non-empty value was presented under the scheme Bearer; `scope` in it names the scopes that the operation needs, if it needs any.",
    "needs": [],
    "source": "RFC 9728, RFC 6750",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getProtectedResourceMetadata"
    ]
  },
  "discovery.insufficient-scope": {
    "words": "A 403 with `details.requiredScopes` carries `WWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"<these>\"`: the token lacks a scope of the operation, of an event type it asks for, or of the token it would make. Other 403s carry no challenge.",
    "needs": [],
    "source": "RFC 6750",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getProtectedResourceMetadata"
    ]
  },
  "discovery.cors": {
    "words": "Discovery documents, `auth.md` and the OpenAPI documents can be read cross-origin (`*`, OPTIONS 204), have an ETag and a public max-age.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getProtectedResourceMetadata"
    ]
  },
  "discovery.server": {
    "words": "The server document has `issuer` (the origin), `token_endpoint`, `revocation_endpoint`, `grant_types_supported` holding the claim grant, `token_endpoint_auth_methods_supported` and `revocation_endpoint_auth_methods_supported` `[\"none\"]`, `scopes_supported` (the 11) and `service_documentation` (`<origin>/auth.md`); `response_types_supported` is `[]` (another server may leave it out: there is no authorization endpoint).",
    "needs": [],
    "source": "RFC 8414, documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAuthorizationServerMetadata"
    ]
  },
  "discovery.agent-auth": {
    "words": "Its `agent_auth` block has `skill` (auth.md), `identity_endpoint`, `claim_endpoint`, `grant_type`, `polling_interval` (5) and `identity_types_supported` `[\"anonymous\"]` (left out when registration is off).",
    "needs": [],
    "source": "seed, documentation, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAuthorizationServerMetadata"
    ]
  },
  "discovery.aliases": {
    "words": "It also has the names that agent-readiness scanners look for: `register_uri` = `identity_endpoint`, `claim_uri` = `claim_endpoint`, `revocation_uri` = `revocation_endpoint`, and `anonymous.credential_types_supported` `[\"api_key\"]`.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAuthorizationServerMetadata"
    ]
  },
  "auth-md.served": {
    "words": "`GET /auth.md` is `text/markdown; charset=utf-8`, its first heading contains `auth.md`; it names its version.",
    "needs": [],
    "source": "seed, project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAuthMd"
    ]
  },
  "auth-md.true": {
    "words": "Every URL in it is this origin's and answers; its error codes, scopes and constants equal those of the served OpenAPI, both ways: it is generated.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAuthMd"
    ]
  },
  "llms-txt.true": {
    "words": "`GET /llms.txt` is `text/markdown; charset=utf-8`: a heading, then links, each to this origin and each answering 200; `auth.md` and the three OpenAPI documents are among them.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getLlmsTxt"
    ]
  },
  "openapi.served": {
    "words": "`/openapi.json` under each API and `/api/agent/openapi.json`: OpenAPI 3.1, no token, `servers` is this origin, same version as `auth.md`.",
    "needs": [],
    "source": "documentation, seed",
    "level": "MUST",
    "page": "agent-auth",
    "operations": [
      "getAgentOpenApi"
    ]
  },
  "envelope.shape": {
    "words": "Every error has the envelope; its `requestId` equals the `X-Request-Id` header, which success answers have too.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "envelope.validation": {
    "words": "A request that the schema refuses gets 400 with `details.issues`, each naming where (`body.name`, `query.limit`) and why.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "bearer.missing": {
    "words": "No credentials, another scheme, or `Bearer` with nothing after it: 401.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "bearer.invalid": {
    "words": "An unknown, malformed, expired or revoked token, a token of the other API, a claim token: 401, all with the same message.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "bearer.scheme": {
    "words": "The name of the scheme is case-insensitive; a token in the query or the body is not looked at.",
    "needs": [],
    "source": "RFC 6750",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "bearer.no-store": {
    "words": "Every answer to a call with a bearer has `Cache-Control: no-store`, but for the operations that take none and look at none: they are the job board's.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "scope.missing": {
    "words": "A token without the scope gets 403 with `details.requiredScopes` and `details.grantedScopes`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "scope.write-implies-read": {
    "words": "`x:write` serves wherever `x:read` is asked.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "gate.order": {
    "words": "Unknown path 404 and wrong method 405, then 401, claim, scope, then 413, 415, 400, then the resource's own 404 and 409: a caller without the scope learns nothing of body rules or of what exists.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "gate.claim": {
    "words": "An operation that needs a claimed account, called with any live token of an unclaimed one, whatever its scopes: 403 with `details.reason` `account_claim_required`, `details.action` (in words) and `details.claimUrl` (`<origin>/claim`).",
    "needs": [],
    "source": "seed, documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "foreign.404": {
    "words": "Another account's resource is 404, never 403.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "rate.public": {
    "words": "Over the limit: 429 `RATE_LIMITED` and `Retry-After`.",
    "needs": [
      "config",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "rate.spoofed": {
    "words": "`X-Forwarded-For` from a peer that is no trusted proxy moves no limit.",
    "needs": [
      "config",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "rate.proxy": {
    "words": "Behind a trusted proxy each client has limits of its own, by the last entry of `X-Forwarded-For` that is no trusted proxy, with or without port, IPv6 by /64. What stands before it moves no limit; an entry that names nobody counts as the proxy.",
    "needs": [
      "config",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "tenant.keys": {
    "words": "One `idempotencyKey` in two accounts makes two drafts; another account's cursor never shows its rows.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": []
  },
  "me.shape": {
    "words": "The answer has exactly the declared members. Before the claim `claimed` is false and names and email are null; after it `claimed` is true, the actor is the human and `memberRole` is `OWNER`.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "getMe"
    ]
  },
  "tokens.create-default": {
    "words": "An empty body gets 201: the caller's scopes, the name `API token`, no expiry.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.subset": {
    "words": "A scope that the caller's do not cover (write covers its read) gets 403 with `details.requiredScopes` and `details.grantedScopes`, and nothing is made.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.unknown-scope": {
    "words": "A scope that does not exist gets 400 with `details.unknownScopes` and `details.supportedScopes`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.limits": {
    "words": "`name` empty, only white space or invisible characters, or over 120 characters, `scopes` empty or not strings, `expiresAt` no date, not in the future, or not before the year 10000 (UTC): 400.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.expiry-inherited": {
    "words": "A caller that expires makes no token that outlives it: the default is its own expiry, a later one gets 403 with `details.reason` `expiry_beyond_caller`.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.secret-once": {
    "words": "The secret is in the body of the 201 and nowhere else, ever.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.works": {
    "words": "The new token authenticates, with exactly its scopes.",
    "needs": [],
    "source": "seed",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.cap": {
    "words": "A 26th active token gets 409 `CONFLICT` with `details.limit` 25; creates at the same instant do not pass it.",
    "needs": [
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createToken"
    ]
  },
  "tokens.list": {
    "words": "All active tokens and the newest 100 of the others, with their status, newest first, never a secret.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listTokens"
    ]
  },
  "tokens.last-used": {
    "words": "`lastUsedAt` moves when the token is used, to the minute at least.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listTokens"
    ]
  },
  "tokens.expiry": {
    "words": "After its `expiresAt` a token gets 401, is listed as `expired`, and does not count as active.",
    "needs": [
      "clock"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listTokens"
    ]
  },
  "tokens.revoke": {
    "words": "200 `{token}` with the status `revoked`; the token is dead at once; a second call gives the same record.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "revokeTokenById"
    ]
  },
  "tokens.foreign": {
    "words": "The id of another account's token gets 404 with `details.tokenId`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "revokeTokenById"
    ]
  },
  "jobs.draft-idempotent": {
    "words": "The same `idempotencyKey` never makes two drafts, also at the same instant.",
    "needs": [
      "load"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createJobDraft"
    ]
  },
  "jobs.description": {
    "words": "`rawJobDescription` empty, only white space or invisible characters, or over 60,000 characters: 400 with `details.issues`. The first line with a visible character becomes the title.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createJobDraft"
    ]
  },
  "jobs.update": {
    "words": "It changes what is named of a draft of the own account (another's: 404). Of a published or closed job nothing can be changed: 409 with `details.requiredStatus`. Nothing named, or a member that it does not take: 400.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "updateJobDraft"
    ]
  },
  "jobs.capabilities": {
    "words": "Any token learns which parts of the API the server has: each is true exactly if the published document has its operation, and `credits` is false.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "getCapabilities"
    ]
  },
  "jobs.close": {
    "words": "A draft or an open job becomes `ARCHIVED`; again: 200 with `alreadyClosed: true`. It is on the job board no more, and publishing it is 409 with `details.requiredStatus`, also at the same instant.",
    "needs": [
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "closeJob"
    ]
  },
  "jobs.publish": {
    "words": "It works for an unclaimed account; again: 200 with `alreadyPublished: true`.",
    "needs": [],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "publishJob"
    ]
  },
  "jobs.page": {
    "words": "Cursors walk every job exactly once while others are added; a malformed cursor or a limit out of range gets 400.",
    "needs": [],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listMyJobs"
    ]
  },
  "jobs.public": {
    "words": "The operations without token show open jobs only, and of the employer nothing but the organization's name. Their answers have `Cache-Control: public, s-maxage=300, stale-while-revalidate=3600` and can be read by scripts of all origins, their refusals too. A token that is sent along, good or bad, is not looked at.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "searchJobs"
    ]
  },
  "jobs.rate": {
    "words": "Over 120 calls without token a minute and client (a setting of the server): 429 `RATE_LIMITED` and `Retry-After`.",
    "needs": [
      "config",
      "load"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "searchJobs"
    ]
  },
  "jobs.search": {
    "words": "Found is a job whose title or description has every word of `q` as a whole word, in any case: a word is a run of letters and digits, with their accents. Nothing else in `q` is syntax; without a word it is as if it was left out. The cursor walks what is found once, while jobs are published and closed.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "searchJobs"
    ]
  },
  "proposals.list": {
    "words": "The proposals of a job of the account, newest first, each once whatever comes meanwhile, those of one status in capitals or small letters. A status that is none gets 400 with `details.supportedStatuses`, another account's job 404.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listProposals"
    ]
  },
  "proposals.masked": {
    "words": "Of a trainer there is the user id, the display name, the first name, the initial of the last, the title and the country: no last name, no email address, nothing else of the account.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listProposals"
    ]
  },
  "proposals.review": {
    "words": "A proposal goes from any of `UNREVIEWED`, `SHORTLISTED` and `DECLINED` to any other, by API and page, as often as wanted; the same status again gets 200 and changes nothing. A `HIRED` one stays so: 409 with `details.reason` `proposal_hired`.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "reviewProposal"
    ]
  },
  "conversation.start": {
    "words": "A proposal has one conversation: the first call makes it (201), every other finds it (200), also at the same instant. A declined proposal that has none gets 409 with `details.reason` `proposal_not_ready_for_messaging`; one that was begun stays open, whatever becomes of the proposal.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "startConversation"
    ]
  },
  "messages.order": {
    "words": "The messages of a conversation come from the newest on (`older`, also if no direction is given) or from the oldest on (`newer`); by the cursor each comes once, while others are sent.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listMessages"
    ]
  },
  "messages.unread": {
    "words": "`unreadCount` is the number of messages that the trainer has sent after the newest one that a list of messages has answered to the account. Lists of conversations, and pages of older messages, do not change it.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listMessages"
    ]
  },
  "messages.sides": {
    "words": "Only the employer's account and the trainer who proposed read and write in a conversation; for everybody else it is unknown (404). The trainer sees it and writes from the employer's first message on (before: 404, and 409 to a message). Who belongs to both writes as the trainer at `/work` and as the employer by the API.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "sendMessage"
    ]
  },
  "approvals.visible": {
    "words": "An approval is seen by the tokens of its organization that have `payments:read`, and on its page by the people of the organization; for everybody else it is unknown (404), also for the trainer whom it is about.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "getApproval"
    ]
  },
  "approvals.expiry": {
    "words": "A pending approval has expired from `expiresAt` on, 72 hours after it was asked for, that millisecond too: it can neither be confirmed nor declined then (409). The event of it comes once, within 60 seconds, whoever reads it or nobody. One that was decided before stays as it is.",
    "needs": [
      "human",
      "clock"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "getApproval"
    ]
  },
  "hire.pending": {
    "words": "The call hires nobody: it gives a pending approval (202). While that is pending, the same terms again give the same approval, also at the same instant; other terms get one of their own, and the one before is `declined`. 409 with `details.reason`: `proposal_hired`, `proposal_declined`, `job_not_open`.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "hireProposal"
    ]
  },
  "hire.terms": {
    "words": "The name or the description of the milestone shows something. For a fixed price there is an amount and no volume; else an amount, a volume or both: with both the amount is the rate times the volume, rounded half up to the cent, and a missing one follows from the other, a volume cut to two digits of an hour or to whole labels. Anything else, an unknown member of the milestone, and whatever is out of bounds: 400.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "hireProposal"
    ]
  },
  "contracts.list": {
    "words": "The contracts of the account, newest first, all of them or those on one job or of one status, each with the trainer and its milestones by their numbers; one of them also with its budget. A status that is none gets 400, a job or contract of another account or of nobody 404.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "getContract"
    ]
  },
  "milestones.create": {
    "words": "A milestone is `NOT_FUNDED`, holds the terms that were sent as a hire would read them (an unknown member, `amount` too: 400), and has the next number of its contract: from 1 on, which is the hire's, without a gap, also at the same instant. For a contract that has ended: 409 with `details.reason` `contract_ended`.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createMilestone"
    ]
  },
  "milestones.fund": {
    "words": "Only a milestone that is `NOT_FUNDED` can be funded, else 409 with `details.reason` `milestone_not_fundable`. The call moves no money: it gives a pending approval (202), and the same one while that is pending, also at the same instant; confirmed, the milestone is `ACTIVE_FUNDED`.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "fundMilestone"
    ]
  },
  "milestones.approve": {
    "words": "Only a milestone that is `ACTIVE_FUNDED` can be approved, else 409 with `details.reason` `milestone_not_funded`. The call pays nothing: it gives a pending approval (202), and the same one while that is pending; confirmed, the milestone is `COMPLETED`, and all that it held is paid out.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "approveMilestone"
    ]
  },
  "contracts.end": {
    "words": "A contract of which nothing is `ACTIVE_FUNDED` has ended with the call (200); else the call gives an approval (202), the same one while that is pending, and confirming it refunds each funded milestone. Either way its milestones that are not `COMPLETED` are cancelled and gone from the lists, and what is pending about it and them is `declined`. It never gets money afterwards, also at the same instant; ending it again is 409 with `details.reason` `contract_ended`.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "endContract"
    ]
  },
  "payments.pending": {
    "words": "The fundings and payouts of milestones of the account whose approval is pending, newest first, and nothing else: none that is decided or has expired, no hire and no end of a contract.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "listPendingPayments"
    ]
  },
  "updates.order": {
    "words": "Ids are decimal and grow from event to event. Without `cursor` it begins with the first event; `limit` counts the events that the token's scopes show, and passes over all others; an empty page gives its own cursor back (`0` if there was none); a cursor that is no decimal number, or a limit out of range: 400.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "pollUpdates"
    ]
  },
  "updates.no-gap": {
    "words": "Whoever polls while events are made at the same instant, by several instances of the server too, misses none: behind an id that was shown no smaller one appears later.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "pollUpdates"
    ]
  },
  "updates.scopes": {
    "words": "One of the three scopes is enough, and shows the events of its kind only; a token with none of them gets 403 with all three as `details.requiredScopes`.",
    "needs": [],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "pollUpdates"
    ]
  },
  "webhooks.public": {
    "words": "As endpoints of the Platform API (URLs, a secret that is shown once, signatures, retries, receivers apart from one another), with the User-Agent `OpenTrain-Webhooks/1.0` and the eight types of this API, each of which needs its read scope (403 with `details.requiredScopes`); at most 10, disabled ones too (409 with `details.limit`, also at the same instant). A webhook is the organization's: every token with the scope sees it, and it outlives the token that made it.",
    "needs": [
      "human",
      "receiver",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "createWebhook"
    ]
  },
  "webhooks.final": {
    "words": "A webhook whose deliveries were given up ten times in a row is disabled for good: nothing makes it active again, and what happens meanwhile is not kept for it. Deleted and made anew it is told of what comes after.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "public-api",
    "operations": [
      "deleteWebhook"
    ]
  },
  "platform.token-live": {
    "words": "A revoked or unknown token gets 401.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "platform.install-active": {
    "words": "A token left live on an install that is not `ACTIVE` gets 403 with `details.reason` `install_not_active`.",
    "needs": [
      "store"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "platform.app-active": {
    "words": "While the app is `DISABLED` every call gets 403 with `details.reason` `app_disabled`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "platform.feature": {
    "words": "While the granting employer does not have the annotation-platform feature, read at the time of the request, every call gets 403 with `details.reason` `feature_disabled`.",
    "needs": [
      "human",
      "config"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "platform.scope": {
    "words": "A token without the scope gets 403; `project-links:write` implies `project-links:read`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "platform.order": {
    "words": "The gates, in this order: token, install, app, feature, scope; the first that fails answers.",
    "needs": [
      "human",
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "hooks.ssrf": {
    "words": "A host that resolves at delivery to a private, loopback, link-local, shared or metadata address (IPv4-mapped and NAT64 forms too) is not called; the NAT64 form of a public address, which DNS64 adds to it, is no reason not to call it; the address that was checked is the address that is dialled.",
    "needs": [
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.signature": {
    "words": "`X-OpenTrain-Signature` verifies with the secret over the raw bytes; `t` is fresh on every attempt.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.id": {
    "words": "Retries of a delivery reuse its id.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.success": {
    "words": "Any 2xx within 10 seconds is a success; redirects are not followed and count as failures.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.retries": {
    "words": "5 attempts, 1, 5, 30 and 120 minutes after the end of the one before, never early, at most 10 seconds late, then `FAILED`.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.auto-disable": {
    "words": "10 deliveries exhausted in a row disable the endpoint and fail its pending ones; a success resets the count; events while it is disabled make no deliveries.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.no-backfill": {
    "words": "A new endpoint gets only events that are made after it.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.durable": {
    "words": "An event accepted before a crash is delivered after it: at least once.",
    "needs": [
      "receiver",
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "delivery.isolated": {
    "words": "A slow or dead receiver delays no other endpoint and no API call.",
    "needs": [
      "receiver",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "events.contract": {
    "words": "`contract.started` and `contract.ended` are made once for each link on the contract's job of each active install, with the contract as `resourceId` and `{contract, freelancer, projectLink}` as `data`.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "events.freelancer": {
    "words": "`freelancer` is in them only if the install has `participants:read` at the moment of sending: `contracts:read` alone shows nobody.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "events.email": {
    "words": "Its `workEmail` is there only if the install has `participants:email` as well, the customer's consent, and is active, all at the moment of each sending, retries and redeliveries too; otherwise the member is absent.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "events.milestone": {
    "words": "`milestone.funded`, `milestone.budget_low` and `milestone.budget_depleted` have `{contractId, milestone, budget, projectLink}` as `data`, and the milestone as `resourceId`, or the contract where none is active. A start is told before the funding that comes with it.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "events.link-later": {
    "words": "A link that is made after a contract has started brings no event of it; the contract is in the list.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": []
  },
  "installs.current": {
    "words": "The answer has exactly the declared members; `scopes` and `piiConsent` are what was granted; the token's name is `<app name> connection`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "getCurrentInstall"
    ]
  },
  "links.limits": {
    "words": "`externalProjectId` missing, empty or over 200 characters, `externalProjectName` over 300, `externalProjectUrl` over 2048 or not http(s), an unknown `provisioningMode`: 400 with `details.issues`.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createProjectLink"
    ]
  },
  "links.unique": {
    "words": "A second link of an `externalProjectId` on the install gets 409, also at the same instant.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createProjectLink"
    ]
  },
  "links.cap": {
    "words": "Over 1,000 links on an install: 409 with `details.limit`.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createProjectLink"
    ]
  },
  "links.job-owned": {
    "words": "A `jobId` that is no job of the granting employer gets 404.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createProjectLink"
    ]
  },
  "links.foreign": {
    "words": "Another install's link gets 404, to get and to delete.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "getProjectLink"
    ]
  },
  "links.events": {
    "words": "Creating a link makes `project_link.created`, deleting it `project_link.removed` with its last snapshot; `data` is `{projectLink}`.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "deleteProjectLink"
    ]
  },
  "contracts.linked": {
    "words": "An install sees the contracts on jobs that its own links name, with the ids of those links; every other contract gets 404 from every operation, at once when the last link to its job is removed.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listLinkedContracts"
    ]
  },
  "contracts.limit": {
    "words": "Newest first; a `limit` out of range gets 400 and is not clamped, a `projectLinkId` that is not of the install 404.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listLinkedContracts"
    ]
  },
  "participants.email": {
    "words": "With `participants:email` granted and the customer's consent a participant has `workEmail`: the address that the trainer is shown on the own page.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listParticipants"
    ]
  },
  "participants.consent": {
    "words": "With `participants:email` granted and no consent the call gets 403 with `details.reason` `pii_consent_required`, judged at each call, after the scope and before the contract is looked for.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listParticipants"
    ]
  },
  "participants.no-email": {
    "words": "With `participants:read` alone the answer is 200 and has no member `workEmail`, not even null.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listParticipants"
    ]
  },
  "participants.reconnect": {
    "words": "A reconnect that gives or takes the consent changes the next answer.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listParticipants"
    ]
  },
  "participants.personal": {
    "words": "The trainer's own address is in no answer, event, page or log line that others see, and the work email in none but those of the Platform API; the owner's address is on no page of the trainer.",
    "needs": [
      "human",
      "receiver",
      "log"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "listParticipants"
    ]
  },
  "budget.read-only": {
    "words": "Reading makes no event, whatever the state.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "getBudget"
    ]
  },
  "usage.cumulative": {
    "words": "The totals of a worker's day are replaced, by lower ones too; a member that is left out keeps what was stored, which is 0 at first. The same report again changes nothing, `lastUsageAt` included.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "usage.installs": {
    "words": "Each install replaces its own totals, and the budget has the sum of all; what was reported counts when the link or the install is gone.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "usage.bounds": {
    "words": "A number or text out of its bounds, a day before the contract's start at UTC-12, a worker who was not hired, a worker's day twice in one call: 400 with `details.issues` that names the entry. So does a call of no entry or more than 100. Nothing of it is stored.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "usage.future": {
    "words": "A day is taken from its first moment at UTC+14 on, and refused with 400 before.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "usage.after-end": {
    "words": "Of a contract that has ended, days up to its end (the date of it at UTC+14) are taken until 30 times 24 hours after it. A later day, or from then on any, gets 409 with `details.reason` `contract_ended`, and nothing of the call is stored.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "usage.race": {
    "words": "Of 50 reports for one day at the same instant, all beyond the budget, one is left, and each threshold is told once.",
    "needs": [
      "human",
      "receiver",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "budget.thresholds": {
    "words": "Passing 0.8 and 1.0 upwards makes `milestone.budget_low` and `milestone.budget_depleted`, both in that order where both are passed at once; what stays above makes none, and what was lowered in between, by a correction or by funding, makes them again; a contract that has ended makes none. The organization is told each change of the state, downwards too.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "reportUsage"
    ]
  },
  "hooks.url": {
    "words": "The URL is https; http only to `localhost`, `127.0.0.1` or `[::1]`, and only in development mode; up to 2048 characters; no user info; a forbidden address as a literal in any spelling: 400.",
    "needs": [
      "human",
      "config"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createWebhookEndpoint"
    ]
  },
  "hooks.event-types": {
    "words": "`eventTypes` is a non-empty subset of the eight; an unknown one gets 400; duplicates collapse.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createWebhookEndpoint"
    ]
  },
  "hooks.event-scope": {
    "words": "`contract.*` and `milestone.*` need `contracts:read`, `project_link.*` needs `project-links:read`: else 403 with `details.requiredScopes`; after a reconnect without it, or without `webhooks:manage`, no such event is made.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createWebhookEndpoint"
    ]
  },
  "hooks.secret-once": {
    "words": "The secret (`whsec_...`) is in the answer to the create and nowhere else, ever.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createWebhookEndpoint"
    ]
  },
  "hooks.cap": {
    "words": "Over 10 endpoints on an install: 409 with `details.limit`.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "createWebhookEndpoint"
    ]
  },
  "hooks.update": {
    "words": "`{}` changes nothing (200). `eventTypes` replaces the list; `ACTIVE` re-enables and zeroes `consecutiveFailures`; `DISABLED` pauses: pending deliveries wait; a new `url` serves pending ones too.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "updateWebhookEndpoint"
    ]
  },
  "hooks.delete": {
    "words": "Pending deliveries of a deleted endpoint are dropped.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "deleteWebhookEndpoint"
    ]
  },
  "hooks.redeliver": {
    "words": "With an id that delivery goes out again whatever its status, without one all `FAILED` do: five fresh attempts, the same delivery id; on a disabled endpoint it succeeds and says that nothing is tried.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "redeliver"
    ]
  },
  "hooks.redeliver-kept": {
    "words": "A delivery that was made can be redelivered for 30 days, one that was given up for 90, with its id and with all that failed; afterwards it may be gone: 404.",
    "needs": [
      "human",
      "receiver",
      "clock"
    ],
    "source": "project",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "redeliver"
    ]
  },
  "hooks.redeliver-foreign": {
    "words": "Another endpoint's delivery id gets 404, and so does another install's endpoint, whatever is asked of it.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "platform-api",
    "operations": [
      "redeliver"
    ]
  },
  "session.csrf": {
    "words": "A post with a foreign `Origin`, without the form token or with another session's changes nothing (403). `Origin: null` alone is not foreign: it is all that a browser says for a page without referrer under plain http.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "session.cookie": {
    "words": "The session cookie is `HttpOnly` and `SameSite=Lax`; in production also `Secure`, with a name that starts with `__Host-`.",
    "needs": [
      "human",
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "session.not-bearer": {
    "words": "A cookie opens no API, and a bearer token opens no page.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "page.headers": {
    "words": "Every page has `frame-ancestors 'none'` and neither inline scripts nor foreign sources in its Content-Security-Policy, `Referrer-Policy: no-referrer`, `X-Content-Type-Options: nosniff` and `Cache-Control: no-store`.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "page.get-safe": {
    "words": "GET and HEAD of any page or link, mailed ones too, change nothing: mail scanners open them.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "page.refused-form": {
    "words": "A browser that navigates (`Sec-Fetch-Dest: document`) is sent from a refused form by 303 to the form's page, which then says, once, what was wrong and holds what was typed, secrets aside, and how long to wait if the refusal is a 429 or 503 (`Retry-After`: not beside the 303, where it would delay the redirect); neither the typed values nor an email address are in that URL. Any other client gets the page as the answer, with its 4xx status.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "page.escaped": {
    "words": "Whatever a user or an agent typed is shown as text.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": []
  },
  "session.return-to": {
    "words": "Only a path of this origin is followed after signing in, or after making an organization or a trainer profile on the way; `//h`, `/\\h`, `%5c`, absolute URLs, `javascript:` and control characters lead to the start page.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showSignIn"
    ]
  },
  "session.same-answer": {
    "words": "A known and an unknown address get the same page, status and mail.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "requestSignInCode"
    ]
  },
  "session.mail-limit": {
    "words": "Over the mail limit nothing is sent, and the page says to wait.",
    "needs": [
      "human",
      "mail",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "requestSignInCode"
    ]
  },
  "session.mail-limit-client": {
    "words": "There is a limit to the codes that one client has mailed, whatever the addresses; over it nothing is sent, and the page says to wait.",
    "needs": [
      "human",
      "mail",
      "config"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "requestSignInCode"
    ]
  },
  "session.code": {
    "words": "Signing in takes a code sent by mail: 8 digits (unlike the claim's 6), 10 minutes, 5 tries also at the same instant, once.",
    "needs": [
      "human",
      "mail",
      "clock",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "signIn"
    ]
  },
  "session.code-typed": {
    "words": "The code is taken as people type and paste it: white space, no-break spaces, hyphens and full-width digits do not matter; what is not eight digits then counts as no try.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "signIn"
    ]
  },
  "session.twice": {
    "words": "A sign-in form that is sent twice by one browser, as by two clicks, leads where it leads the second time too, and an open session stays.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "signIn"
    ]
  },
  "session.sign-up": {
    "words": "Asking for a code makes no account; the first sign-in makes one that belongs to no organization; an organization comes only from a claim, an invitation or the explicit form.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "signIn"
    ]
  },
  "session.fixation": {
    "words": "Signing in gives a new session id, which is dead after signing out, also if replayed.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "signIn"
    ]
  },
  "claim-page.sign-in": {
    "words": "The page asks a signed-out visitor to sign in or sign up, then comes back to the claim; until then it shows the address only masked.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showClaim"
    ]
  },
  "claim-page.shows-agent": {
    "words": "It names the agent and organization as registered, escaped, and says what claiming unlocks.",
    "needs": [
      "human"
    ],
    "source": "documentation",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showClaim"
    ]
  },
  "claim-page.no-token": {
    "words": "`/claim` alone (the `claimUrl` of errors) explains what to ask the agent for (200); an unknown token is a 404 page.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showClaim"
    ]
  },
  "claim-page.choice": {
    "words": "Declining is as plain as confirming: the page that asks for the code has a button for each, the second one next to the first with no other control or link between them, and says what declining does.",
    "needs": [
      "human"
    ],
    "source": "RFC 10027, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showClaim"
    ]
  },
  "claim-page.email-bound": {
    "words": "Only the account whose address equals the claim's can confirm; another account is told so and nothing changes, nor does its try count.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.confirm": {
    "words": "The right code from the right account claims: the agent's organization gets this human as owner.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.keeps-work": {
    "words": "Drafts, organization id and name survive the claim.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.wrong-code": {
    "words": "A wrong code is refused with the tries left; after 5 the attempt is dead even for the right code.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.made": {
    "words": "After the claim the page shows its owner what the agent made before: how many jobs, and the newest five with links that work. Nobody else sees it, nor an owner who has left.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.tries-concurrent": {
    "words": "Of 50 codes posted at once at most 5 are judged.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.tries-total": {
    "words": "20 wrong codes over all attempts of a claim end it: starts get 400 `too_many_wrong_codes`.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.attempt-expired": {
    "words": "An attempt older than 1800 s is refused, and so is any after the 24 hour window, even with the right code.",
    "needs": [
      "human",
      "clock"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.superseded": {
    "words": "The link of a restarted attempt is refused.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.code-typed": {
    "words": "The code is taken as people type and paste it: white space, no-break spaces, hyphens and full-width digits do not matter; what is not six digits then is `invalid-code` and counts as no try.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.single-use": {
    "words": "A completed attempt cannot be completed again.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.one-organization": {
    "words": "An account that joined an organization meanwhile cannot confirm.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.notice": {
    "words": "On confirmation the owner gets a mail naming the agent, the scopes, and where to revoke.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "confirmClaim"
    ]
  },
  "claim-page.decline": {
    "words": "\"Not mine\" ends the attempt; polls say `access_denied` until a new start or the end of the window.",
    "needs": [
      "human"
    ],
    "source": "RFC 8628, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "declineClaim"
    ]
  },
  "tokens.before-claim": {
    "words": "A human signed in with the claim's address reaches nothing of the agent's account before confirming.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showOrganization"
    ]
  },
  "team.rename": {
    "words": "The owner renames the organization; every page and `GET /team` show the new name at once. A name that is empty, only white space or invisible characters, too long, or has direction characters is refused (400), and a member is refused (403); either way nothing changes.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "renameOrganization"
    ]
  },
  "team.leave": {
    "words": "A member leaves by the form of a page that asks; on the next request they belong to no organization, and may join another, or this one again if they are invited.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "leaveOrganization"
    ]
  },
  "team.hand-over": {
    "words": "An owner with members leaves only by handing over to one of them (else 400), who is `OWNER` from that instant; the organization has exactly one owner all the time, also if several forms come at the same instant.",
    "needs": [
      "human",
      "mail",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "leaveOrganization"
    ]
  },
  "team.close": {
    "words": "An owner who is alone closes the organization by leaving: its tokens are 401, its pending invitations are withdrawn, and a claimed token that was not collected never is (`invalid_grant`). While an app is connected, an app of the organization is active, or one of its contracts is: 409, and nothing changes.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "leaveOrganization"
    ]
  },
  "team.leave-tokens": {
    "words": "Every personal token that acts in the name of somebody who leaves, or is removed, is 401 on the next call, also one whose making was in flight at that instant. A claimed token that was not collected before its owner leaves never is (`invalid_grant`). What apps have been granted goes on.",
    "needs": [
      "human",
      "mail",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "leaveOrganization"
    ]
  },
  "team.as-shown": {
    "words": "The form to leave does what its page said or nothing: if somebody joined, left or handed over meanwhile, so that leaving would do something else, 409.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "leaveOrganization"
    ]
  },
  "tokens.in-app": {
    "words": "The owner of a claimed organization makes, lists and revokes its tokens, with any of the 11 Public API scopes; the secret is shown once, on the answer to the form; reload or back never shows it again.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showPersonalTokens"
    ]
  },
  "tokens.in-app-owner": {
    "words": "A member sees and makes none.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showPersonalTokens"
    ]
  },
  "team.audit": {
    "words": "Who renamed the organization, invited, withdrew an invitation, joined, removed a member, left and handed over, and when, is kept, and shown to its people.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showTeam"
    ]
  },
  "team.invite": {
    "words": "The owner invites, and nobody else. A pending invitation is not mailed twice, nor is a member invited; a mail that cannot be sent: 409 `invite_email_send_failed` and no invitation.",
    "needs": [
      "human",
      "mail"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "inviteMember"
    ]
  },
  "team.invite-limit": {
    "words": "Over the daily limit: 429.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "inviteMember"
    ]
  },
  "team.invite-withdraw": {
    "words": "The owner withdraws a pending invitation by the form of a page that asks: nobody joins by it any more, its link leads to `withdrawn`, and the address can be invited again. A member is refused (403), another organization's owner finds nothing (404).",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "withdrawInvitation"
    ]
  },
  "team.invite-withdraw-race": {
    "words": "Of withdrawing an invitation and accepting it at the same instant exactly one succeeds.",
    "needs": [
      "human",
      "mail",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "withdrawInvitation"
    ]
  },
  "team.remove": {
    "words": "The owner removes a member by the form of a page that asks: on the next request they belong to no organization, and they may be invited again. The owner cannot be removed (409), a member removes nobody (403), and somebody of another organization is not found (404).",
    "needs": [
      "human",
      "mail"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "removeMember"
    ]
  },
  "team.accept": {
    "words": "Only an account with the invited address and no organization accepts, by a post, once, within 7 days; it becomes `MEMBER`.",
    "needs": [
      "human",
      "mail",
      "clock"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "acceptInvitation"
    ]
  },
  "job-page.list": {
    "words": "The owner and the members see the jobs of their organization at `/jobs`, newest first, drafts too; of other organizations they see what is open.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showJobs"
    ]
  },
  "job-page.board": {
    "words": "Anybody sees the open jobs at `/jobs`, the last published first, by the words of `q` as the API finds them, and each at `/jobs/{jobId}`; nobody but its own organization sees a draft.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showJobs"
    ]
  },
  "trainer.profile": {
    "words": "Whoever is signed in makes and changes a trainer profile at `/settings/trainer`: first and last name (up to 60 characters each, either may be missing), country (assigned by ISO 3166-1, required) and title (up to 120). Anything else gets 400, and nothing changes.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "saveTrainerProfile"
    ]
  },
  "trainer.work-email": {
    "words": "The work email is made with the profile: the letters a to z of the first name without accents, in lower case (at most 30; none: `trainer`), a dot, 8 random digits, `@` and the server's work email domain. It is the trainer's own, stays whatever changes in the profile, also if the form comes several times at the same instant, and is on no page but the own.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "saveTrainerProfile"
    ]
  },
  "trainer.public-profile": {
    "words": "`/profile/{opentrainUserId}` shows the display name, title and country of a trainer to anyone, and neither the last name nor an email address. Without a profile: 404.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showProfile"
    ]
  },
  "trainer.display-name": {
    "words": "The display name is the first name and the initial of the last (`Maria S.`). Without a last name it is the first alone, without a first the initial, and without any `Freelancer`.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showProfile"
    ]
  },
  "proposals.propose": {
    "words": "A trainer proposes on the page of an open job, and the employer's token finds the amount, the unit and the cover letter as they were typed. An amount that is none, has more than two digits behind the point or is not from 0.01 to 1,000,000, a unit that is none, a cover letter that is empty, shows nothing or has over 5,000 characters: 400, and nothing is proposed.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "proposeForJob"
    ]
  },
  "proposals.own-job": {
    "words": "A trainer cannot propose for a job of an organization that the human belongs to (403), nor twice for one job (409), nor for one that is not open (404), also at the same instant; without a profile the form leads to it. Who joined the organization after proposing cannot be hired by it: 409 with `details.reason` `own_member`.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "proposeForJob"
    ]
  },
  "proposals.page": {
    "words": "The owner and the members see the proposals for a job of their organization and answer them by the same page; of a trainer they see there what the API tells. For everybody else, the trainer too, the page and its forms are unknown (404).",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showProposals"
    ]
  },
  "proposals.work": {
    "words": "A trainer sees the own proposals at `/work`, newest first, with the job and how the employer has answered, and the own contracts; nobody else's.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showWork"
    ]
  },
  "messages.page": {
    "words": "A trainer reads and answers a conversation at `/work/conversations/{id}`, which `/work` links to; of the employer the page names the organization, and no person. A message that is empty, shows nothing or has over 10,000 characters, a line break being one of them: 400, and nothing is sent.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConversation"
    ]
  },
  "approvals.human": {
    "words": "Only the signed-in owner confirms or declines, by the form of the approval's page with its `csrf`. A member sees the approval and gets 403; no token, API call or GET decides. What was decided before stays so: 409, and the page says how it stands and, by the address while they belong to the organization, who has decided.",
    "needs": [
      "human"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideApproval"
    ]
  },
  "approvals.as-shown": {
    "words": "The page says who is paid, for what and how much, and the form carries a fingerprint of that. If it would be about anything else meanwhile, or the fingerprint is another: 409, the page shows what it is now, and the approval stays pending.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideApproval"
    ]
  },
  "approvals.recheck": {
    "words": "What the asking has checked is checked again in the transaction that confirms: if the job is closed by now, the proposal declined, the trainer a member, or the milestone or contract in another state, then 409, nothing moves, and the approval is `declined`.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideApproval"
    ]
  },
  "hire.confirmed": {
    "words": "Confirming a hire makes in one transaction: the contract, `active`, its first milestone, `ACTIVE_FUNDED`, the ledger entries of its funding, the proposal `HIRED`, and the events of all that. Two confirmations at the same instant make one contract.",
    "needs": [
      "human",
      "load"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideApproval"
    ]
  },
  "contracts.page": {
    "words": "The owner and the members see the contracts of their organization at `/contracts`, and each with its milestones, budget and reported days on a page of its own; of a trainer they see there what the API tells. For everybody else, the trainer too, a contract is unknown (404).",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showContract"
    ]
  },
  "ledger.balanced": {
    "words": "A milestone is funded once, and then paid out or refunded once, never both, whatever is confirmed, repeated or raced: of each contract what was funded is at any time what was paid out, refunded and is held, and no sum is negative. The ledger's entries sum to zero.",
    "needs": [
      "human",
      "load"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showContract"
    ]
  },
  "app.list": {
    "words": "The partner sees its apps with status, client id and consent link.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showApps"
    ]
  },
  "app.no-secret": {
    "words": "No client secret exists anywhere: neither in a page nor in an answer.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showApps"
    ]
  },
  "app.create": {
    "words": "A new app is active at once; the answer, where the form leads, has the client id (`ptnapp_...`) and the consent link (`<origin>/integrations/{slug}/connect`).",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "createApp"
    ]
  },
  "app.constraints": {
    "words": "`name` 1 to 120 characters, at least one of them visible, `slug` `^[a-z0-9-]{1,50}$`, `description` up to 500, `website_url` http(s), `redirect_uris` up to 10 absolute http(s) URLs without query, fragment or user info, `scopes` 1 to 7 of the Platform API's: each has its own clear error beside the field, and nothing is saved.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "createApp"
    ]
  },
  "app.slug-taken": {
    "words": "A slug that is taken or reserved gets 409.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "createApp"
    ]
  },
  "app.cap": {
    "words": "Over 25 apps of an organization: 409.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "createApp"
    ]
  },
  "app.installs": {
    "words": "The partner sees for each of its apps the installs, and only of its own apps: organization name, scopes, dates, last use.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showApp"
    ]
  },
  "app.foreign": {
    "words": "Another partner's app is 404, to see, to change, to deactivate and to reactivate.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showApp"
    ]
  },
  "app.edit": {
    "words": "Everything but the slug can be changed; a slug in an update is refused, and nothing is saved.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "updateApp"
    ]
  },
  "app.scopes-new-only": {
    "words": "Changed scopes bind new installs; existing ones keep theirs until they reconnect.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "updateApp"
    ]
  },
  "app.deactivate": {
    "words": "The app becomes `DISABLED`: the consent link refuses, reconnects too; API calls of every install get 403; no event is made, and queued deliveries wait.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "deactivateApp"
    ]
  },
  "app.reactivate": {
    "words": "After a reactivation all of it works again, with the same tokens.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "reactivateApp"
    ]
  },
  "consent.sign-in": {
    "words": "A signed-out visitor signs in and comes back with the same query.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConsent"
    ]
  },
  "consent.screen": {
    "words": "The screen shows the app's name, description and site, the organization that makes it, the host it returns to, that the app is not verified, each requested scope in words, and who is granting.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConsent"
    ]
  },
  "consent.params": {
    "words": "A repeated parameter, or one over 4,096 characters, gets a 400 page.",
    "needs": [],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConsent"
    ]
  },
  "consent.redirect-match": {
    "words": "`redirect_uri` has the same origin as a registered one and a path equal to it or below it at a `/` boundary (`/cb/` equals `/cb`; an empty base path matches all).",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConsent"
    ]
  },
  "consent.redirect-hostile": {
    "words": "Refused with a 400 page and no redirect, judged on the raw string: another origin, scheme or port, user info, fragment, white space or control characters, backslashes, dot segments, any of them or `/` percent-encoded once or twice, a prefix that is no path segment (`/cbx` for `/cb`), a query naming `opentrain_install_id`, `state`, `external_project_id`, `error` or `code`, an app with no redirect URIs.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showConsent"
    ]
  },
  "consent.owner-only": {
    "words": "Only the organization's owner can approve; a member is told so; a human without an organization is led to make one.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.as-shown": {
    "words": "It grants exactly what the screen showed; if the app's scopes, status or redirect URIs changed since, nothing is granted and the new screen is shown.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.tampered": {
    "words": "A PII flag for an app that did not ask for `participants:email` is ignored; `redirect_uri` is judged again on the post.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.pii-box": {
    "words": "If `participants:email` is requested there is a separate box, unchecked at first, on reconnecting too; else there is no box.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.pii-optional": {
    "words": "Approving without the box grants the scope with `piiConsent: false`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.token-once": {
    "words": "On approval the token is shown once, on the answer to the form; back and a second visit never show it again.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.form-once": {
    "words": "Posting one form again (reload, double click, back) shows, makes and revokes nothing.",
    "needs": [
      "human",
      "load"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.return-link": {
    "words": "The token page never leaves by itself: one link carries the way back; there is none without `redirect_uri`.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.redirect": {
    "words": "The way back keeps the URI's own query and adds exactly `opentrain_install_id`, and `state` and `external_project_id` if they were given, equal to what came after one form-decoding (an empty one comes back empty); never a token.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.decline": {
    "words": "Declining grants nothing, and an existing install stays as it was; the way back carries `error=access_denied` and the echoes, and no install id.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.feature": {
    "words": "An organization without the annotation-platform feature cannot approve.",
    "needs": [
      "human",
      "config"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "consent.csrf": {
    "words": "As `session.csrf`: a cross-site or token-less post grants nothing.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.no-other-mint": {
    "words": "Only approving the consent screen makes an `ot_ptk_`.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.one": {
    "words": "There is one install per organization and app; it keeps its id over reconnects, and over disconnecting and connecting again.",
    "needs": [
      "human"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.reconnect": {
    "words": "Approving again revokes all earlier tokens of the install before the new one exists; scopes and PII consent become the new ones; links and endpoints stay.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.one-live-token": {
    "words": "At no moment do two tokens of an install answer 200, also for two approvals at once.",
    "needs": [
      "human",
      "load"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.reduce": {
    "words": "After a reconnect with fewer scopes the older, broader token gets 401.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.revoked-event": {
    "words": "`install.revoked` is also sent on a reconnect, with `data.reason` `reconnected` (else `disconnected`).",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "documentation, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "decideConsent"
    ]
  },
  "install.list": {
    "words": "The customer sees the organization's installs with app, scopes, PII consent, dates and last use.",
    "needs": [
      "human"
    ],
    "source": "seed",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showIntegrations"
    ]
  },
  "install.audit": {
    "words": "Who granted, declined, reconnected and disconnected, and when, is kept and shown.",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "showIntegrations"
    ]
  },
  "install.disconnect": {
    "words": "The install becomes `REVOKED`, every token is 401 on the next call, `install.revoked` goes to its subscribed endpoints, deliveries queued before still go out, no other event is made any more; connecting again makes it `ACTIVE`, links kept, endpoints `DISABLED` until re-enabled.",
    "needs": [
      "human",
      "receiver"
    ],
    "source": "seed, project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "disconnectInstall"
    ]
  },
  "install.disconnect-owner": {
    "words": "A member is told that only the owner can disconnect; for another organization's owner the install is unknown (404).",
    "needs": [
      "human"
    ],
    "source": "project",
    "level": "MUST",
    "page": "console",
    "operations": [
      "disconnectInstall"
    ]
  }
} as const;

export type RuleId = keyof typeof rules;

/** What a check must be given besides the server's URL. */
export type Need = "human" | "mail" | "clock" | "config" | "receiver" | "load" | "store" | "log";
