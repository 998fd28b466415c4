// Generated from spec/ by `npm run generate`. Do not edit.
import type { operations as AgentAuth } from "./types/agent-auth.ts";
import type { operations as PublicApi } from "./types/public-api.ts";
import type { operations as PlatformApi } from "./types/platform-api.ts";
import type { operations as Console } from "./types/console.ts";

/** Every operation's parameters, body and responses, as openapi-typescript reads them from the documents. */
export interface Operations extends AgentAuth, PublicApi, PlatformApi, Console {}

/** Every operation: where it is, what opens it, what it takes and what it may answer. */
export const operations = {
  "registerAgent": {
    "surface": "agent-auth",
    "method": "POST",
    "path": "/api/agent/identity",
    "summary": "Register an agent",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": false,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "invalid-request",
          "unsupported-identity-type"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "anonymous-not-enabled"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "too-large"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limit-exceeded"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "server-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "temporarily-unavailable"
        ]
      }
    },
    "rules": [
      "register.empty-body",
      "register.shape",
      "register.window",
      "register.endpoints",
      "register.identity-type",
      "register.limits",
      "register.names",
      "register.unknown-members",
      "register.malformed",
      "register.disabled",
      "register.rate-limited",
      "register.token-live",
      "register.unguessable",
      "register.after-window",
      "register.at-rest",
      "register.not-logged",
      "claim-token.not-bearer"
    ]
  },
  "startClaim": {
    "surface": "agent-auth",
    "method": "POST",
    "path": "/api/agent/identity/claim",
    "summary": "Start the claim",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "invalid-request"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "anonymous-not-enabled"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "too-large"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limit-exceeded"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "server-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "temporarily-unavailable"
        ]
      }
    },
    "rules": [
      "claim.shape",
      "claim.expires-in",
      "claim.code-not-in-uri",
      "claim.restart",
      "claim.restart-race",
      "claim.unknown-token",
      "claim.email-form",
      "claim.window-over",
      "claim.email-taken",
      "claim.restart-after-sign-up",
      "claim.no-squat",
      "claim.already-claimed",
      "claim.rate-limited",
      "claim.mail",
      "claim.mail-content",
      "claim.mail-limit",
      "claim.mail-failure"
    ]
  },
  "pollClaimToken": {
    "surface": "agent-auth",
    "method": "POST",
    "path": "/api/agent/oauth/token",
    "summary": "Poll for the claimed token",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store-pragma",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "pragma"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "pragma"
        ],
        "failures": [
          "invalid-request",
          "unsupported-grant-type",
          "invalid-grant",
          "authorization-pending",
          "slow-down",
          "access-denied",
          "expired-token"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "pragma"
        ],
        "failures": [
          "too-large"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "pragma"
        ],
        "failures": [
          "server-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control",
          "pragma"
        ],
        "failures": [
          "temporarily-unavailable"
        ]
      }
    },
    "rules": [
      "poll.form-only",
      "poll.missing",
      "poll.repeated",
      "poll.unknown-params",
      "poll.grant-type",
      "poll.unknown-token",
      "poll.pending",
      "poll.slow-down",
      "poll.window-over",
      "poll.delivered",
      "poll.scope",
      "poll.once",
      "poll.once-concurrent",
      "poll.over-cap",
      "poll.grace",
      "poll.revokes-pre-claim",
      "poll.all-400"
    ]
  },
  "revokeToken": {
    "surface": "agent-auth",
    "method": "POST",
    "path": "/api/agent/oauth/revoke",
    "summary": "Revoke a token",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "invalid-request"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "too-large"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "server-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "temporarily-unavailable"
        ]
      }
    },
    "rules": [
      "revoke.live",
      "revoke.unknown",
      "revoke.other-kinds",
      "revoke.missing",
      "revoke.hint",
      "revoke.form-only"
    ]
  },
  "getProtectedResourceMetadata": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/.well-known/oauth-protected-resource",
    "summary": "Get the metadata of the origin",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": [
      "discovery.resource",
      "discovery.path-suffix",
      "discovery.challenge",
      "discovery.insufficient-scope",
      "discovery.cors"
    ]
  },
  "getPublicApiResourceMetadata": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/.well-known/oauth-protected-resource/api/public/v1",
    "summary": "Get the metadata of the Public API",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": []
  },
  "getPlatformApiResourceMetadata": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/.well-known/oauth-protected-resource/api/partner/v1",
    "summary": "Get the metadata of the Platform API",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": []
  },
  "getAuthorizationServerMetadata": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/.well-known/oauth-authorization-server",
    "summary": "Get the authorization server metadata",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": [
      "discovery.server",
      "discovery.agent-auth",
      "discovery.aliases"
    ]
  },
  "getAuthMd": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/auth.md",
    "summary": "Get auth.md",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/markdown",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": [
      "auth-md.served",
      "auth-md.true"
    ]
  },
  "getLlmsTxt": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/llms.txt",
    "summary": "Get llms.txt",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/markdown",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": [
      "llms-txt.true"
    ]
  },
  "getAgentOpenApi": {
    "surface": "agent-auth",
    "method": "GET",
    "path": "/api/agent/openapi.json",
    "summary": "Get the OpenAPI document of agent auth",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "server-error"
        ]
      }
    },
    "rules": [
      "openapi.served"
    ]
  },
  "getPublicApiOpenApi": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/openapi.json",
    "summary": "Get the OpenAPI document of the Public API",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "internal-error"
        ]
      }
    },
    "rules": []
  },
  "getMe": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/auth/me",
    "summary": "Get the caller",
    "bearer": "personal",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "me.shape"
    ]
  },
  "createToken": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/tokens",
    "summary": "Create a token",
    "bearer": "personal",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": false,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {
      "name": "API token"
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unknown-scopes",
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-exceeded",
          "expiry-beyond-caller"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "token-limit"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "tokens.create-default",
      "tokens.subset",
      "tokens.unknown-scope",
      "tokens.limits",
      "tokens.expiry-inherited",
      "tokens.secret-once",
      "tokens.works",
      "tokens.cap"
    ]
  },
  "listTokens": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/tokens",
    "summary": "List tokens",
    "bearer": "personal",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "tokens.list",
      "tokens.last-used",
      "tokens.expiry"
    ]
  },
  "revokeTokenById": {
    "surface": "public-api",
    "method": "DELETE",
    "path": "/api/public/v1/tokens/{tokenId}",
    "summary": "Revoke a token by its id",
    "bearer": "personal",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "token-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "tokens.revoke",
      "tokens.foreign"
    ]
  },
  "createJobDraft": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/job-drafts",
    "summary": "Create a job draft",
    "bearer": "personal",
    "scopes": [
      "jobs:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 1000000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.draft-idempotent",
      "jobs.description"
    ]
  },
  "updateJobDraft": {
    "surface": "public-api",
    "method": "PATCH",
    "path": "/api/public/v1/job-drafts/{jobId}",
    "summary": "Update a job draft",
    "bearer": "personal",
    "scopes": [
      "jobs:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 1000000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "job-status-conflict"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.update"
    ]
  },
  "getCapabilities": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/job-drafts/capabilities",
    "summary": "Get the capabilities",
    "bearer": "personal",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.capabilities"
    ]
  },
  "closeJob": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/jobs/{jobId}/close",
    "summary": "Close a job",
    "bearer": "personal",
    "scopes": [
      "jobs:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.close"
    ]
  },
  "publishJob": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/jobs/{jobId}/publish",
    "summary": "Publish a job",
    "bearer": "personal",
    "scopes": [
      "jobs:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "job-status-conflict"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.publish"
    ]
  },
  "listMyJobs": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/jobs/mine",
    "summary": "List own jobs",
    "bearer": "personal",
    "scopes": [
      "jobs:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "limit": 25
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.page"
    ]
  },
  "searchJobs": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/jobs",
    "summary": "Search open jobs",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "shared",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "limit": 25
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers",
          "cache-control",
          "etag"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "jobs.public",
      "jobs.rate",
      "jobs.search"
    ]
  },
  "getJob": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/jobs/{jobId}",
    "summary": "Get an open job",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "shared",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers",
          "cache-control",
          "etag"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "listProposals": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/jobs/{jobId}/proposals",
    "summary": "List proposals",
    "bearer": "personal",
    "scopes": [
      "proposals:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "limit": 25
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request",
          "unknown-status"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "proposals.list",
      "proposals.masked"
    ]
  },
  "getProposal": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/proposals/{proposalId}",
    "summary": "Get a proposal",
    "bearer": "personal",
    "scopes": [
      "proposals:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "reviewProposal": {
    "surface": "public-api",
    "method": "PATCH",
    "path": "/api/public/v1/proposals/{proposalId}",
    "summary": "Review a proposal",
    "bearer": "personal",
    "scopes": [
      "proposals:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "proposal-hired"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "proposals.review"
    ]
  },
  "startConversation": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/proposals/{proposalId}/conversation",
    "summary": "Start a conversation",
    "bearer": "personal",
    "scopes": [
      "messages:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "proposal-not-ready"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "conversation.start"
    ]
  },
  "listMessages": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/messages",
    "summary": "List conversations or messages",
    "bearer": "personal",
    "scopes": [
      "messages:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "direction": "older",
      "limit": 20
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "messages.order",
      "messages.unread"
    ]
  },
  "sendMessage": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/messages",
    "summary": "Send a message",
    "bearer": "personal",
    "scopes": [
      "messages:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 200000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "messages.sides"
    ]
  },
  "getApproval": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/approvals/{approvalId}",
    "summary": "Get an approval",
    "bearer": "personal",
    "scopes": [
      "payments:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "approvals.visible",
      "approvals.expiry"
    ]
  },
  "hireProposal": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/proposals/{proposalId}/hire",
    "summary": "Ask to hire",
    "bearer": "personal",
    "scopes": [
      "proposals:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "202": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "proposal-hired",
          "proposal-declined",
          "job-not-open",
          "own-member"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "hire.pending",
      "hire.terms"
    ]
  },
  "listContracts": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/contracts",
    "summary": "List contracts",
    "bearer": "personal",
    "scopes": [
      "payments:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "getContract": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/contracts/{contractId}",
    "summary": "Get a contract",
    "bearer": "personal",
    "scopes": [
      "payments:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "contracts.list"
    ]
  },
  "createMilestone": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/contracts/{contractId}/milestones",
    "summary": "Create a milestone",
    "bearer": "personal",
    "scopes": [
      "payments:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "contract-has-ended"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "milestones.create"
    ]
  },
  "fundMilestone": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/milestones/{milestoneId}/fund",
    "summary": "Ask to fund a milestone",
    "bearer": "personal",
    "scopes": [
      "payments:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "202": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "milestone-not-fundable"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "milestones.fund"
    ]
  },
  "approveMilestone": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/milestones/{milestoneId}/approve",
    "summary": "Ask to approve a milestone",
    "bearer": "personal",
    "scopes": [
      "payments:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "202": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "milestone-not-funded"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "milestones.approve"
    ]
  },
  "endContract": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/contracts/{contractId}/end",
    "summary": "End a contract",
    "bearer": "personal",
    "scopes": [
      "payments:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "202": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "contract-has-ended"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "contracts.end"
    ]
  },
  "listPendingPayments": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/payments/pending",
    "summary": "List pending payments",
    "bearer": "personal",
    "scopes": [
      "payments:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "payments.pending"
    ]
  },
  "getTeam": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/team",
    "summary": "Get the team",
    "bearer": "personal",
    "scopes": [
      "team:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "inviteTeamMember": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/team/invites",
    "summary": "Invite a team member",
    "bearer": "personal",
    "scopes": [
      "team:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": true,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "account-claim-required",
          "scope-missing"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "invite-email-send-failed"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "pollUpdates": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/updates",
    "summary": "Poll updates",
    "bearer": "personal",
    "scopes": [
      "proposals:read",
      "messages:read",
      "payments:read"
    ],
    "anyScope": true,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "limit": 100
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "updates.order",
      "updates.no-gap",
      "updates.scopes"
    ]
  },
  "createWebhook": {
    "surface": "public-api",
    "method": "POST",
    "path": "/api/public/v1/webhooks",
    "summary": "Create a webhook",
    "bearer": "personal",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing",
          "webhook-scope-missing"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-limit"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "webhooks.public"
    ]
  },
  "listWebhooks": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/webhooks",
    "summary": "List webhooks",
    "bearer": "personal",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "getWebhook": {
    "surface": "public-api",
    "method": "GET",
    "path": "/api/public/v1/webhooks/{webhookId}",
    "summary": "Get a webhook",
    "bearer": "personal",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "deleteWebhook": {
    "surface": "public-api",
    "method": "DELETE",
    "path": "/api/public/v1/webhooks/{webhookId}",
    "summary": "Delete a webhook",
    "bearer": "personal",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "webhooks.final"
    ]
  },
  "getPlatformApiOpenApi": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/openapi.json",
    "summary": "Get the OpenAPI document of the Platform API",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": null,
    "csrf": false,
    "cache": "public",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control",
          "etag",
          "access-control-allow-origin",
          "access-control-expose-headers"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id"
        ],
        "failures": [
          "internal-error"
        ]
      }
    },
    "rules": []
  },
  "getCurrentInstall": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/installs/current",
    "summary": "Get the current install",
    "bearer": "platform",
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "installs.current"
    ]
  },
  "createProjectLink": {
    "surface": "platform-api",
    "method": "POST",
    "path": "/api/partner/v1/project-links",
    "summary": "Create a project link",
    "bearer": "platform",
    "scopes": [
      "project-links:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {
      "provisioningMode": "PARTNER_WEBHOOK"
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "job-not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "project-link-taken",
          "project-link-limit"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "links.limits",
      "links.unique",
      "links.cap",
      "links.job-owned"
    ]
  },
  "listProjectLinks": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/project-links",
    "summary": "List project links",
    "bearer": "platform",
    "scopes": [
      "project-links:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "getProjectLink": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/project-links/{linkId}",
    "summary": "Get a project link",
    "bearer": "platform",
    "scopes": [
      "project-links:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "project-link-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "links.foreign"
    ]
  },
  "deleteProjectLink": {
    "surface": "platform-api",
    "method": "DELETE",
    "path": "/api/partner/v1/project-links/{linkId}",
    "summary": "Delete a project link",
    "bearer": "platform",
    "scopes": [
      "project-links:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "project-link-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "links.events"
    ]
  },
  "listLinkedContracts": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/contracts",
    "summary": "List contracts",
    "bearer": "platform",
    "scopes": [
      "contracts:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {
      "limit": 50
    },
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "project-link-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "contracts.linked",
      "contracts.limit"
    ]
  },
  "listParticipants": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/contracts/{contractId}/participants",
    "summary": "List participants",
    "bearer": "platform",
    "scopes": [
      "participants:read"
    ],
    "anyScope": false,
    "consentFor": "participants:email",
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing",
          "pii-consent-required"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "linked-contract-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "participants.email",
      "participants.consent",
      "participants.no-email",
      "participants.reconnect",
      "participants.personal"
    ]
  },
  "getBudget": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/contracts/{contractId}/budget",
    "summary": "Get the budget of a contract",
    "bearer": "platform",
    "scopes": [
      "contracts:read"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "linked-contract-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "budget.read-only"
    ]
  },
  "reportUsage": {
    "surface": "platform-api",
    "method": "POST",
    "path": "/api/partner/v1/contracts/{contractId}/usage",
    "summary": "Report usage",
    "bearer": "platform",
    "scopes": [
      "usage:write"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 300000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "linked-contract-not-found"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "usage-after-end"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "usage.cumulative",
      "usage.installs",
      "usage.bounds",
      "usage.future",
      "usage.after-end",
      "usage.race",
      "budget.thresholds"
    ]
  },
  "createWebhookEndpoint": {
    "surface": "platform-api",
    "method": "POST",
    "path": "/api/partner/v1/webhook-endpoints",
    "summary": "Create a webhook endpoint",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "201": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing",
          "event-scope-missing"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-endpoint-limit"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "hooks.url",
      "hooks.event-types",
      "hooks.event-scope",
      "hooks.secret-once",
      "hooks.cap"
    ]
  },
  "listWebhookEndpoints": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/webhook-endpoints",
    "summary": "List webhook endpoints",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "getWebhookEndpoint": {
    "surface": "platform-api",
    "method": "GET",
    "path": "/api/partner/v1/webhook-endpoints/{endpointId}",
    "summary": "Get a webhook endpoint",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-endpoint-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": []
  },
  "updateWebhookEndpoint": {
    "surface": "platform-api",
    "method": "PATCH",
    "path": "/api/partner/v1/webhook-endpoints/{endpointId}",
    "summary": "Update a webhook endpoint",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing",
          "event-scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-endpoint-not-found"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "hooks.update"
    ]
  },
  "deleteWebhookEndpoint": {
    "surface": "platform-api",
    "method": "DELETE",
    "path": "/api/partner/v1/webhook-endpoints/{endpointId}",
    "summary": "Delete a webhook endpoint",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-endpoint-not-found"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "hooks.delete"
    ]
  },
  "redeliver": {
    "surface": "platform-api",
    "method": "POST",
    "path": "/api/partner/v1/webhook-endpoints/{endpointId}/redeliver",
    "summary": "Redeliver events",
    "bearer": "platform",
    "scopes": [
      "webhooks:manage"
    ],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [
      "install",
      "app",
      "feature"
    ],
    "session": null,
    "csrf": false,
    "cache": "no-store",
    "body": {
      "mediaType": "application/json",
      "required": false,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "bad-request"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unauthorized"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "headers": [
          "www-authenticate",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "install-not-active",
          "app-disabled",
          "feature-disabled",
          "scope-missing"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "webhook-endpoint-not-found",
          "delivery-not-found"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "payload-too-large"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "headers": [
          "accept",
          "accept-encoding",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "unsupported-media-type"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "rate-limited"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "headers": [
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "internal-error"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "headers": [
          "retry-after",
          "x-request-id",
          "cache-control"
        ],
        "failures": [
          "service-unavailable"
        ]
      }
    },
    "rules": [
      "hooks.redeliver",
      "hooks.redeliver-kept",
      "hooks.redeliver-foreign"
    ]
  },
  "showHome": {
    "surface": "console",
    "method": "GET",
    "path": "/",
    "summary": "Show the start page",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "home",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showSignIn": {
    "surface": "console",
    "method": "GET",
    "path": "/sign-in",
    "summary": "Show the sign-in page",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "sign-in",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "session.return-to"
    ]
  },
  "requestSignInCode": {
    "surface": "console",
    "method": "POST",
    "path": "/sign-in",
    "summary": "Mail a sign-in code",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "sign-in",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "429": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "session.same-answer",
      "session.mail-limit",
      "session.mail-limit-client"
    ]
  },
  "showSignInCode": {
    "surface": "console",
    "method": "GET",
    "path": "/sign-in/code",
    "summary": "Show the page for the sign-in code",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "sign-in",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "signIn": {
    "surface": "console",
    "method": "POST",
    "path": "/sign-in/code",
    "summary": "Sign in",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "sign-in",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "session.code",
      "session.code-typed",
      "session.twice",
      "session.sign-up",
      "session.fixation"
    ]
  },
  "signOut": {
    "surface": "console",
    "method": "POST",
    "path": "/sign-out",
    "summary": "Sign out",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": null,
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showClaim": {
    "surface": "console",
    "method": "GET",
    "path": "/claim",
    "summary": "Show the claim page",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "claim",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "claim-page.sign-in",
      "claim-page.shows-agent",
      "claim-page.no-token",
      "claim-page.choice"
    ]
  },
  "confirmClaim": {
    "surface": "console",
    "method": "POST",
    "path": "/claim",
    "summary": "Confirm the claim",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "claim",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "claim-page.email-bound",
      "claim-page.confirm",
      "claim-page.keeps-work",
      "claim-page.wrong-code",
      "claim-page.made",
      "claim-page.tries-concurrent",
      "claim-page.tries-total",
      "claim-page.attempt-expired",
      "claim-page.superseded",
      "claim-page.code-typed",
      "claim-page.single-use",
      "claim-page.one-organization",
      "claim-page.notice"
    ]
  },
  "declineClaim": {
    "surface": "console",
    "method": "POST",
    "path": "/claim/decline",
    "summary": "Decline the claim",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "claim",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "claim-page.decline"
    ]
  },
  "showOrganization": {
    "surface": "console",
    "method": "GET",
    "path": "/settings",
    "summary": "Show the organization",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "organization",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "tokens.before-claim"
    ]
  },
  "createOrganization": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/organization",
    "summary": "Create an organization",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "organization",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "renameOrganization": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/organization/name",
    "summary": "Rename the organization",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "organization",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.rename"
    ]
  },
  "showLeave": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/organization/leave",
    "summary": "Ask before leaving",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "leave",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "leaveOrganization": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/organization/leave",
    "summary": "Leave the organization",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "leave",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.leave",
      "team.hand-over",
      "team.close",
      "team.leave-tokens",
      "team.as-shown"
    ]
  },
  "showPersonalTokens": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/tokens",
    "summary": "Show personal tokens",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "tokens",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "tokens.in-app",
      "tokens.in-app-owner"
    ]
  },
  "createPersonalToken": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/tokens",
    "summary": "Create a personal token",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "tokens",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "revokePersonalToken": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/tokens/{tokenId}/revoke",
    "summary": "Revoke a personal token",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "tokens",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showTeam": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/team",
    "summary": "Show the team",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "team",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.audit"
    ]
  },
  "inviteMember": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/team/invites",
    "summary": "Invite a member",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "team",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "429": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.invite",
      "team.invite-limit"
    ]
  },
  "showWithdrawInvitation": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/team/invites/{invitationId}/withdraw",
    "summary": "Ask before withdrawing an invitation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "withdraw-invitation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "withdrawInvitation": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/team/invites/{invitationId}/withdraw",
    "summary": "Withdraw an invitation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "withdraw-invitation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.invite-withdraw",
      "team.invite-withdraw-race"
    ]
  },
  "showRemoveMember": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/team/members/{userId}/remove",
    "summary": "Ask before removing a member",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "remove-member",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "removeMember": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/team/members/{userId}/remove",
    "summary": "Remove a member",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "remove-member",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.remove"
    ]
  },
  "showInvitation": {
    "surface": "console",
    "method": "GET",
    "path": "/invitations/{token}",
    "summary": "Show an invitation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "invitation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "acceptInvitation": {
    "surface": "console",
    "method": "POST",
    "path": "/invitations/{token}",
    "summary": "Accept an invitation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "invitation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "team.accept"
    ]
  },
  "showJobs": {
    "surface": "console",
    "method": "GET",
    "path": "/jobs",
    "summary": "Show the jobs",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "jobs",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "job-page.list",
      "job-page.board"
    ]
  },
  "showJob": {
    "surface": "console",
    "method": "GET",
    "path": "/jobs/{jobId}",
    "summary": "Show a job",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "job",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showTrainerProfile": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/trainer",
    "summary": "Show the own trainer profile",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "trainer",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "saveTrainerProfile": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/trainer",
    "summary": "Save the own trainer profile",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "trainer",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "trainer.profile",
      "trainer.work-email"
    ]
  },
  "showProfile": {
    "surface": "console",
    "method": "GET",
    "path": "/profile/{opentrainUserId}",
    "summary": "Show a trainer's public profile",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "profile",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "trainer.public-profile",
      "trainer.display-name"
    ]
  },
  "proposeForJob": {
    "surface": "console",
    "method": "POST",
    "path": "/jobs/{jobId}/proposals",
    "summary": "Propose for a job",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "job",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "proposals.propose",
      "proposals.own-job"
    ]
  },
  "showProposals": {
    "surface": "console",
    "method": "GET",
    "path": "/jobs/{jobId}/proposals",
    "summary": "Show the proposals for a job",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "proposals",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "proposals.page"
    ]
  },
  "answerProposal": {
    "surface": "console",
    "method": "POST",
    "path": "/jobs/{jobId}/proposals/{proposalId}",
    "summary": "Answer a proposal",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "proposals",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showWork": {
    "surface": "console",
    "method": "GET",
    "path": "/work",
    "summary": "Show the trainer's work",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "work",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "proposals.work"
    ]
  },
  "showConversation": {
    "surface": "console",
    "method": "GET",
    "path": "/work/conversations/{conversationId}",
    "summary": "Show a conversation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "conversation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "messages.page"
    ]
  },
  "writeMessage": {
    "surface": "console",
    "method": "POST",
    "path": "/work/conversations/{conversationId}",
    "summary": "Write in a conversation",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 250000
    },
    "page": "conversation",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showApprovals": {
    "surface": "console",
    "method": "GET",
    "path": "/approvals",
    "summary": "Show the approvals",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "approvals",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showApproval": {
    "surface": "console",
    "method": "GET",
    "path": "/approvals/{approvalId}",
    "summary": "Show an approval",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "approval",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "decideApproval": {
    "surface": "console",
    "method": "POST",
    "path": "/approvals/{approvalId}",
    "summary": "Decide on an approval",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "approval",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "approvals.human",
      "approvals.as-shown",
      "approvals.recheck",
      "hire.confirmed"
    ]
  },
  "showContracts": {
    "surface": "console",
    "method": "GET",
    "path": "/contracts",
    "summary": "Show the contracts",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "contracts",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "showContract": {
    "surface": "console",
    "method": "GET",
    "path": "/contracts/{contractId}",
    "summary": "Show a contract",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "contract",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "contracts.page",
      "ledger.balanced"
    ]
  },
  "showApps": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/developer",
    "summary": "Show the apps",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "apps",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.list",
      "app.no-secret"
    ]
  },
  "createApp": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/developer/apps",
    "summary": "Create an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "apps",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.create",
      "app.constraints",
      "app.slug-taken",
      "app.cap"
    ]
  },
  "showApp": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/developer/apps/{appId}",
    "summary": "Show an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "app",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.installs",
      "app.foreign"
    ]
  },
  "updateApp": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/developer/apps/{appId}",
    "summary": "Update an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "app",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.edit",
      "app.scopes-new-only"
    ]
  },
  "deactivateApp": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/developer/apps/{appId}/deactivate",
    "summary": "Deactivate an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "app",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.deactivate"
    ]
  },
  "reactivateApp": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/developer/apps/{appId}/reactivate",
    "summary": "Reactivate an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "app",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "app.reactivate"
    ]
  },
  "showConsent": {
    "surface": "console",
    "method": "GET",
    "path": "/integrations/{slug}/connect",
    "summary": "Show the consent screen",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "optional",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "consent",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "consent.sign-in",
      "consent.screen",
      "consent.params",
      "consent.redirect-match",
      "consent.redirect-hostile"
    ]
  },
  "decideConsent": {
    "surface": "console",
    "method": "POST",
    "path": "/integrations/{slug}/connect",
    "summary": "Approve or decline",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "consent",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "409": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "consent.owner-only",
      "consent.as-shown",
      "consent.tampered",
      "consent.pii-box",
      "consent.pii-optional",
      "consent.token-once",
      "consent.form-once",
      "consent.return-link",
      "consent.redirect",
      "consent.decline",
      "consent.feature",
      "consent.csrf",
      "install.no-other-mint",
      "install.one",
      "install.reconnect",
      "install.one-live-token",
      "install.reduce",
      "install.revoked-event"
    ]
  },
  "showIntegrations": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/integrations",
    "summary": "Show the integrations",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "integrations",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "install.list",
      "install.audit"
    ]
  },
  "showDisconnect": {
    "surface": "console",
    "method": "GET",
    "path": "/settings/integrations/{installId}/disconnect",
    "summary": "Ask before disconnecting",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": false,
    "cache": "no-store",
    "body": null,
    "page": "disconnect",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "200": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": []
  },
  "disconnectInstall": {
    "surface": "console",
    "method": "POST",
    "path": "/settings/integrations/{installId}/disconnect",
    "summary": "Disconnect an app",
    "bearer": null,
    "scopes": [],
    "anyScope": false,
    "consentFor": null,
    "claimed": false,
    "active": [],
    "session": "required",
    "csrf": true,
    "cache": "no-store",
    "body": {
      "mediaType": "application/x-www-form-urlencoded",
      "required": true,
      "limit": 100000
    },
    "page": "disconnect",
    "lifecycle": {},
    "defaults": {},
    "bodyDefaults": {},
    "responses": {
      "303": {
        "mediaType": null,
        "headers": [
          "location",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "400": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "403": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "404": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "413": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "415": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "500": {
        "mediaType": "text/html",
        "headers": [
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      },
      "503": {
        "mediaType": "text/html",
        "headers": [
          "retry-after",
          "set-cookie",
          "cache-control"
        ],
        "failures": []
      }
    },
    "rules": [
      "install.disconnect",
      "install.disconnect-owner"
    ]
  }
} as const;

export type OperationId = keyof typeof operations;
export type SurfaceId = (typeof operations)[OperationId]["surface"];

/** The operations of one surface. */
export type OperationsOf<S extends SurfaceId> = {
  [Id in OperationId]: (typeof operations)[Id]["surface"] extends S ? Id : never;
}[OperationId];

/** Every surface: the prefix of its paths and the shape of its errors. */
export const surfaces = {
  "agent-auth": {
    "base": "/api/agent",
    "errors": "oauth",
    "openapi": "/api/agent/openapi.json"
  },
  "public-api": {
    "base": "/api/public/v1",
    "errors": "envelope",
    "openapi": "/api/public/v1/openapi.json"
  },
  "platform-api": {
    "base": "/api/partner/v1",
    "errors": "envelope",
    "openapi": "/api/partner/v1/openapi.json"
  },
  "console": {
    "base": "/",
    "errors": "page",
    "openapi": null
  }
} as const;
