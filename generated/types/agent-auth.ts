// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    readonly "/.well-known/oauth-authorization-server": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The authorization server, with the block that tells agents how to register (RFC 8414). */
        readonly get: operations["getAuthorizationServerMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/oauth-protected-resource": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The protected resource that this origin is (RFC 9728). */
        readonly get: operations["getProtectedResourceMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/oauth-protected-resource/api/partner/v1": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The Platform API as a protected resource (RFC 9728, 3.1: path form). */
        readonly get: operations["getPlatformApiResourceMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/oauth-protected-resource/api/public/v1": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The Public API as a protected resource (RFC 9728, 3.1: path form). */
        readonly get: operations["getPublicApiResourceMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agent/identity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Register an agent anonymously; it may work at once with the pre-claim scopes. */
        readonly post: operations["registerAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agent/identity/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start, or start again, the claim by the human who has this e-mail address.
         * @description Start, or start again, the claim by the human who has this e-mail address.
         *
         *     The checks, in order: request shape, claim token, claimed, window, e-mail form, limits, e-mail taken. The description of a 400 starts with one stable word: `claim_token_unknown`, `already_claimed`, `claim_window_over`, `email_invalid`, `too_many_wrong_codes`, `email_already_registered`.
         */
        readonly post: operations["startClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agent/oauth/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Revoke a token (RFC 7009). The answer is the same whatever the token was. */
        readonly post: operations["revokeToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agent/oauth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Exchange the claim token for the post-claim token, once the human has confirmed.
         * @description Exchange the claim token for the post-claim token, once the human has confirmed.
         *
         *     The checks, in order: grant type, request shape, claim token, delivered already, claimed (deliver), window, pace, declined, pending.
         */
        readonly post: operations["pollClaimToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agent/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The OpenAPI document of agent auth, with this origin as its server. */
        readonly get: operations["getAgentOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth.md": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This protocol in prose, for agents and people; generated from the same contract. */
        readonly get: operations["getAuthMd"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "access_denied",
         *       "error_description": "The human declined this claim. Start the claim again to try another address."
         *     }
         */
        readonly AccessDenied: {
            /** @enum {string} */
            readonly error: "access_denied";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description How an agent comes to a token by itself. */
        readonly AgentAuthBlock: {
            readonly anonymous: components["schemas"]["AnonymousIdentity"];
            /** Format: uri */
            readonly claim_endpoint: string;
            /**
             * Format: uri
             * @description The same as `claim_endpoint`.
             */
            readonly claim_uri: string;
            /** @enum {string} */
            readonly grant_type: "urn:opentrain:agent-auth:grant-type:claim";
            /** Format: uri */
            readonly identity_endpoint: string;
            /** @description Absent while anonymous registration is off. */
            readonly identity_types_supported?: readonly "anonymous"[];
            /**
             * Format: int32
             * @description Seconds.
             */
            readonly polling_interval: number;
            /**
             * Format: uri
             * @description The same as `identity_endpoint`.
             */
            readonly register_uri: string;
            /**
             * Format: uri
             * @description The same as `revocation_endpoint`.
             */
            readonly revocation_uri: string;
            /**
             * Format: uri
             * @description The prose of this protocol, for the agent to read.
             */
            readonly skill: string;
        };
        readonly AnonymousIdentity: {
            readonly credential_types_supported: readonly "api_key"[];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "anonymous_not_enabled",
         *       "error_description": "This server does not take anonymous registrations at present."
         *     }
         */
        readonly AnonymousNotEnabled: {
            /** @enum {string} */
            readonly error: "anonymous_not_enabled";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "authorization_pending",
         *       "error_description": "The human has not finished the claim yet."
         *     }
         */
        readonly AuthorizationPending: {
            /** @enum {string} */
            readonly error: "authorization_pending";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description What a client must know of the authorization server (RFC 8414, 2). */
        readonly AuthorizationServerMetadata: {
            readonly agent_auth: components["schemas"]["AgentAuthBlock"];
            readonly grant_types_supported: readonly string[];
            /** Format: uri */
            readonly issuer: string;
            /** @description Empty: there is no authorization endpoint. */
            readonly response_types_supported: readonly string[];
            /** Format: uri */
            readonly revocation_endpoint: string;
            readonly revocation_endpoint_auth_methods_supported: readonly "none"[];
            readonly scopes_supported: readonly components["schemas"]["PublicScope"][];
            /** Format: uri */
            readonly service_documentation: string;
            /** Format: uri */
            readonly token_endpoint: string;
            readonly token_endpoint_auth_methods_supported: readonly "none"[];
        };
        readonly ClaimedToken: {
            /** @description Replaces the pre-claim token, which is dead already. Shown once. */
            readonly access_token: components["schemas"]["PersonalToken"];
            /** @description The same scopes, joined by spaces (RFC 6749, 5.1). */
            readonly scope: string;
            readonly scopes: readonly components["schemas"]["PostClaimScope"][];
            /** @enum {string} */
            readonly token_type: "bearer";
        };
        readonly ClaimStarted: {
            /** @description Whether a mail with the link went out. */
            readonly email_sent: boolean;
            /**
             * Format: int32
             * @description Seconds that the attempt lasts.
             */
            readonly expires_in: number;
            /**
             * @description Seconds between polls.
             * @enum {number}
             */
            readonly interval: 5;
            /** @description To be told to the human; typed on the claim page. */
            readonly user_code: components["schemas"]["UserCode"];
            /**
             * Format: uri
             * @description The claim page, with the claim attempt in its link.
             */
            readonly verification_uri: string;
        };
        /** @description A claim token, held by the agent and exchanged once for its post-claim token: `ot_clm_<public id>_<secret>`. */
        readonly ClaimToken: string;
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        readonly DisplayName: string;
        /** @description One or two sentences for the developer: printable ASCII without `"` and `\` (RFC 6749, 5.2), nothing the caller sent. */
        readonly ErrorDescription: string;
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "expired_token",
         *       "error_description": "The claim window is over. Register again."
         *     }
         */
        readonly ExpiredToken: {
            /** @enum {string} */
            readonly error: "expired_token";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "The claim token is unknown, or its token was delivered before."
         *     }
         */
        readonly InvalidGrant: {
            /** @enum {string} */
            readonly error: "invalid_grant";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "agent_name: must have at most 120 characters."
         *     }
         */
        readonly InvalidRequest: {
            /** @enum {string} */
            readonly error: "invalid_request";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description A personal API token, the bearer of every Public API call: `ot_pat_<public id>_<secret>`. */
        readonly PersonalToken: string;
        readonly PollRequest: {
            /** @description The `claim_token` of the registration. */
            readonly claim_token: string;
            /** @description `urn:opentrain:agent-auth:grant-type:claim`; another gets `unsupported_grant_type`. */
            readonly grant_type: string;
        };
        /** @description The scopes of the token that is delivered after the claim. */
        readonly PostClaimScope: components["schemas"]["PreClaimScope"] | ("proposals:write" | "messages:write" | "team:write");
        /**
         * @description The scopes of the token that registration gives.
         * @enum {string}
         */
        readonly PreClaimScope: "jobs:read" | "jobs:write" | "proposals:read" | "messages:read" | "payments:read" | "team:read";
        /** @description What a client must know of a protected resource (RFC 9728, 2). */
        readonly ProtectedResourceMetadata: {
            /** @description Absent for an API whose tokens no authorization server gives. */
            readonly authorization_servers?: readonly string[];
            readonly bearer_methods_supported: readonly "header"[];
            /** Format: uri */
            readonly resource: string;
            /** Format: uri */
            readonly resource_documentation: string;
            readonly resource_name: string;
            readonly scopes_supported: readonly string[];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        readonly PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "rate_limit_exceeded",
         *       "error_description": "Too many requests. Wait as long as Retry-After says."
         *     }
         */
        readonly RateLimitExceeded: {
            /** @enum {string} */
            readonly error: "rate_limit_exceeded";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        readonly RegisterRequest: {
            /** @description What the agent calls itself. */
            readonly agent_name?: components["schemas"]["DisplayName"];
            /** @description Only `anonymous`, the default; another string gets `unsupported_identity_type`. */
            readonly identity_type?: string;
            /** @description Whom it works for, as it says. */
            readonly organization_name?: components["schemas"]["DisplayName"];
        };
        readonly Registration: {
            /** @description Works at once on the Public API, with the pre-claim scopes. Shown once. */
            readonly access_token: components["schemas"]["PersonalToken"];
            /** Format: uri */
            readonly claim_endpoint: string;
            /** @description Starts the claim, and is exchanged for the post-claim token. Shown once. */
            readonly claim_token: components["schemas"]["ClaimToken"];
            /** Format: date-time */
            readonly claim_token_expires_at: string;
            /** @enum {string} */
            readonly grant_type: "urn:opentrain:agent-auth:grant-type:claim";
            /** @enum {string} */
            readonly identity_type: "anonymous";
            readonly registration_id: components["schemas"]["ResourceId"];
            readonly scopes: readonly components["schemas"]["PreClaimScope"][];
            /** Format: uri */
            readonly token_endpoint: string;
            /** @enum {string} */
            readonly token_type: "bearer";
        };
        /** @description The identifier of something that the server keeps. */
        readonly ResourceId: string;
        /** @description Nothing: whether the token was known is not told (RFC 7009, 2.2). */
        readonly Revoked: Record<string, unknown>;
        readonly RevokeRequest: {
            /** @description The token to revoke, of whatever kind. */
            readonly token: string;
            /** @description Accepted and of no effect (RFC 7009, 2.1). */
            readonly token_type_hint?: string;
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "server_error",
         *       "error_description": "Something went wrong on this side. Try again later."
         *     }
         */
        readonly ServerError: {
            /** @enum {string} */
            readonly error: "server_error";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "slow_down",
         *       "error_description": "Too fast: wait 5 seconds longer between polls."
         *     }
         */
        readonly SlowDown: {
            /** @enum {string} */
            readonly error: "slow_down";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        readonly StartClaimRequest: {
            /** @description The `claim_token` of the registration. */
            readonly claim_token: string;
            /** @description The human's address: ASCII, up to 254 characters, one `@`, no white space. Only its account can confirm. */
            readonly email: string;
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "The request body is too large."
         *     }
         */
        readonly TooLarge: {
            /** @enum {string} */
            readonly error: "invalid_request";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "unsupported_grant_type",
         *       "error_description": "The grant type must be urn:opentrain:agent-auth:grant-type:claim."
         *     }
         */
        readonly UnsupportedGrantType: {
            /** @enum {string} */
            readonly error: "unsupported_grant_type";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "unsupported_identity_type",
         *       "error_description": "Only the identity type anonymous is supported."
         *     }
         */
        readonly UnsupportedIdentityType: {
            /** @enum {string} */
            readonly error: "unsupported_identity_type";
            readonly error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description Six decimal digits, shown to the human by the agent. */
        readonly UserCode: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAuthorizationServerMetadata: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationServerMetadata"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly getProtectedResourceMetadata: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly getPlatformApiResourceMetadata: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly getPublicApiResourceMetadata: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly registerAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description The request is not what this endpoint takes. Or: Only the identity type anonymous is supported. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["UnsupportedIdentityType"];
                };
            };
            /** @description This server does not take anonymous registrations at present. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnonymousNotEnabled"];
                };
            };
            /** @description The request body is too large. */
            readonly 413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Too many requests. Wait as long as Retry-After says. */
            readonly 429: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next call (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RateLimitExceeded"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly startClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartClaimRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimStarted"];
                };
            };
            /** @description The request is not what this endpoint takes. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            /** @description This server does not take anonymous registrations at present. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnonymousNotEnabled"];
                };
            };
            /** @description The request body is too large. */
            readonly 413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Too many requests. Wait as long as Retry-After says. */
            readonly 429: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next call (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RateLimitExceeded"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revoked"];
                };
            };
            /** @description The request is not what this endpoint takes. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            /** @description The request body is too large. */
            readonly 413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly pollClaimToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PollRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    readonly Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimedToken"];
                };
            };
            /** @description The request is not what this endpoint takes. Or: The grant type must be urn:opentrain:agent-auth:grant-type:claim. Or: The claim token is unknown, or its token was delivered before. Or: The human has not finished the claim yet. Or: Too fast: wait 5 seconds longer between polls. Or: The human declined this claim. Start the claim again to try another address. Or: The claim window is over. Register again. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    readonly Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["UnsupportedGrantType"] | components["schemas"]["InvalidGrant"] | components["schemas"]["AuthorizationPending"] | components["schemas"]["SlowDown"] | components["schemas"]["AccessDenied"] | components["schemas"]["ExpiredToken"];
                };
            };
            /** @description The request body is too large. */
            readonly 413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    readonly Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    readonly Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly getAgentOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    readonly getAuthMd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has succeeded. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/markdown": string;
                };
            };
            /** @description Something went wrong on this side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
}
