// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the authorization server metadata
         * @description The authorization server, with the block that tells agents how to register (RFC 8414).
         */
        get: operations["getAuthorizationServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata of the origin
         * @description The protected resource that this origin is (RFC 9728).
         */
        get: operations["getProtectedResourceMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource/api/partner/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata of the Platform API
         * @description The Platform API as a protected resource (RFC 9728, 3.1: path form).
         */
        get: operations["getPlatformApiResourceMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource/api/public/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metadata of the Public API
         * @description The Public API as a protected resource (RFC 9728, 3.1: path form).
         */
        get: operations["getPublicApiResourceMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an agent
         * @description Register an agent anonymously; it may work at once with the pre-claim scopes.
         */
        post: operations["registerAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/identity/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the claim
         * @description Start, or start again, the claim by the human who has this email address.
         *
         *     The checks, in order: request shape, claim token, claimed, window, email form, limits, email taken. The description of a 400 starts with one stable word: `claim_token_unknown`, `already_claimed`, `claim_window_over`, `email_invalid`, `too_many_wrong_codes`, `email_already_registered`.
         */
        post: operations["startClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Revoke a token (RFC 7009). The answer is the same whatever the token was.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Poll for the claimed token
         * @description Exchange the claim token for the post-claim token, once the human has confirmed.
         *
         *     The checks, in order: grant type, request shape, claim token, delivered already, claimed (deliver), window, pace, declined, pending.
         */
        post: operations["pollClaimToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document of agent auth
         * @description The OpenAPI document of agent auth, with this origin as its server.
         */
        get: operations["getAgentOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get auth.md
         * @description This protocol in prose, for agents and people; generated from the same contract.
         */
        get: operations["getAuthMd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get llms.txt
         * @description Where an agent finds what it needs: `auth.md`, the documents and the reference, as Markdown (llmstxt.org).
         */
        get: operations["getLlmsTxt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
        AccessDenied: {
            /** @enum {string} */
            error: "access_denied";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description How an agent comes to a token by itself. */
        AgentAuthBlock: {
            anonymous: components["schemas"]["AnonymousIdentity"];
            /** Format: uri */
            claim_endpoint: string;
            /**
             * Format: uri
             * @description The same as `claim_endpoint`.
             */
            claim_uri: string;
            /** @enum {string} */
            grant_type: "urn:opentrain:agent-auth:grant-type:claim";
            /** Format: uri */
            identity_endpoint: string;
            /** @description Absent while anonymous registration is off. */
            identity_types_supported?: "anonymous"[];
            /**
             * Format: int32
             * @description Seconds.
             */
            polling_interval: number;
            /**
             * Format: uri
             * @description The same as `identity_endpoint`.
             */
            register_uri: string;
            /**
             * Format: uri
             * @description The same as `revocation_endpoint`.
             */
            revocation_uri: string;
            /**
             * Format: uri
             * @description The prose of this protocol, for the agent to read.
             */
            skill: string;
        };
        AnonymousIdentity: {
            credential_types_supported: "api_key"[];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "anonymous_not_enabled",
         *       "error_description": "Anonymous registration is turned off on this server."
         *     }
         */
        AnonymousNotEnabled: {
            /** @enum {string} */
            error: "anonymous_not_enabled";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "authorization_pending",
         *       "error_description": "The human has not finished the claim yet."
         *     }
         */
        AuthorizationPending: {
            /** @enum {string} */
            error: "authorization_pending";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description What a client must know of the authorization server (RFC 8414, 2). */
        AuthorizationServerMetadata: {
            agent_auth: components["schemas"]["AgentAuthBlock"];
            grant_types_supported: string[];
            /** Format: uri */
            issuer: string;
            /** @description Empty: there is no authorization endpoint. */
            response_types_supported: string[];
            /** Format: uri */
            revocation_endpoint: string;
            revocation_endpoint_auth_methods_supported: "none"[];
            scopes_supported: components["schemas"]["PublicScope"][];
            /** Format: uri */
            service_documentation: string;
            /** Format: uri */
            token_endpoint: string;
            token_endpoint_auth_methods_supported: "none"[];
        };
        ClaimedToken: {
            /** @description Replaces the pre-claim token, which is dead already. Shown once. */
            access_token: components["schemas"]["PersonalToken"];
            /** @description The same scopes, joined by spaces (RFC 6749, 5.1). */
            scope: string;
            scopes: components["schemas"]["PostClaimScope"][];
            /** @enum {string} */
            token_type: "bearer";
        };
        ClaimStarted: {
            /** @description Whether a mail with the link went out. */
            email_sent: boolean;
            /**
             * Format: int32
             * @description Seconds that the attempt lasts.
             */
            expires_in: number;
            /**
             * @description Seconds between polls.
             * @enum {number}
             */
            interval: 5;
            /** @description To be told to the human; typed on the claim page. */
            user_code: components["schemas"]["UserCode"];
            /**
             * Format: uri
             * @description The claim page, with the claim attempt in its link.
             */
            verification_uri: string;
        };
        /** @description A claim token, held by the agent and exchanged once for its post-claim token: `ot_clm_<public id>_<secret>`. */
        ClaimToken: string;
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        DisplayName: string;
        /** @description One or two sentences for the developer: printable ASCII without `"` and `\` (RFC 6749, 5.2), nothing the caller sent. */
        ErrorDescription: string;
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "expired_token",
         *       "error_description": "The claim window is over. Register again."
         *     }
         */
        ExpiredToken: {
            /** @enum {string} */
            error: "expired_token";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "The claim token is unknown, or its access token was already delivered."
         *     }
         */
        InvalidGrant: {
            /** @enum {string} */
            error: "invalid_grant";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "agent_name: must have at most 120 characters."
         *     }
         */
        InvalidRequest: {
            /** @enum {string} */
            error: "invalid_request";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description A personal API token, the bearer of every Public API call: `ot_pat_<public id>_<secret>`. */
        PersonalToken: string;
        PollRequest: {
            /** @description The `claim_token` of the registration. */
            claim_token: string;
            /** @description `urn:opentrain:agent-auth:grant-type:claim`; another gets `unsupported_grant_type`. */
            grant_type: string;
        };
        /**
         * @description The scopes of the token that is delivered after the claim.
         * @enum {string}
         */
        PostClaimScope: "jobs:read" | "jobs:write" | "proposals:read" | "messages:read" | "payments:read" | "team:read" | "proposals:write" | "messages:write" | "team:write";
        /**
         * @description The scopes of the token that registration gives.
         * @enum {string}
         */
        PreClaimScope: "jobs:read" | "jobs:write" | "proposals:read" | "messages:read" | "payments:read" | "team:read";
        /** @description What a client must know of a protected resource (RFC 9728, 2). */
        ProtectedResourceMetadata: {
            /** @description Absent for an API whose tokens no authorization server gives. */
            authorization_servers?: string[];
            bearer_methods_supported: "header"[];
            /** Format: uri */
            resource: string;
            /** Format: uri */
            resource_documentation: string;
            resource_name: string;
            scopes_supported: string[];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "rate_limit_exceeded",
         *       "error_description": "Too many requests. Wait for the time in the Retry-After header."
         *     }
         */
        RateLimitExceeded: {
            /** @enum {string} */
            error: "rate_limit_exceeded";
            error_description: components["schemas"]["ErrorDescription"];
        };
        RegisterRequest: {
            /** @description What the agent calls itself. */
            agent_name?: components["schemas"]["DisplayName"];
            /** @description Only `anonymous`, the default; another string gets `unsupported_identity_type`. */
            identity_type?: string;
            /** @description Whom it works for, as it says. */
            organization_name?: components["schemas"]["DisplayName"];
        };
        Registration: {
            /** @description Works at once on the Public API, with the pre-claim scopes. Shown once. */
            access_token: components["schemas"]["PersonalToken"];
            /** Format: uri */
            claim_endpoint: string;
            /** @description Starts the claim, and is exchanged for the post-claim token. Shown once. */
            claim_token: components["schemas"]["ClaimToken"];
            /** Format: date-time */
            claim_token_expires_at: string;
            /** @enum {string} */
            grant_type: "urn:opentrain:agent-auth:grant-type:claim";
            /** @enum {string} */
            identity_type: "anonymous";
            registration_id: components["schemas"]["ResourceId"];
            scopes: components["schemas"]["PreClaimScope"][];
            /** Format: uri */
            token_endpoint: string;
            /** @enum {string} */
            token_type: "bearer";
        };
        /** @description The identifier of something that the server keeps. */
        ResourceId: string;
        /** @description Nothing: whether the token was known is not told (RFC 7009, 2.2). */
        Revoked: Record<string, unknown>;
        RevokeRequest: {
            /** @description The token to revoke, of whatever kind. */
            token: string;
            /** @description Accepted and of no effect (RFC 7009, 2.1). */
            token_type_hint?: string;
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "server_error",
         *       "error_description": "Something went wrong on our side. Try again later."
         *     }
         */
        ServerError: {
            /** @enum {string} */
            error: "server_error";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "slow_down",
         *       "error_description": "Polling too fast. Wait 5 seconds longer between polls."
         *     }
         */
        SlowDown: {
            /** @enum {string} */
            error: "slow_down";
            error_description: components["schemas"]["ErrorDescription"];
        };
        StartClaimRequest: {
            /** @description The `claim_token` of the registration. */
            claim_token: string;
            /** @description The human's address: ASCII, up to 254 characters, one `@`, no white space; no name, quotes, `mailto:` or final dot. Only its account can confirm. */
            email: string;
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "temporarily_unavailable",
         *       "error_description": "Temporarily unavailable. Try again after the time in the Retry-After header."
         *     }
         */
        TemporarilyUnavailable: {
            /** @enum {string} */
            error: "temporarily_unavailable";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "invalid_request",
         *       "error_description": "The request body is too large."
         *     }
         */
        TooLarge: {
            /** @enum {string} */
            error: "invalid_request";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "unsupported_grant_type",
         *       "error_description": "The grant type must be urn:opentrain:agent-auth:grant-type:claim."
         *     }
         */
        UnsupportedGrantType: {
            /** @enum {string} */
            error: "unsupported_grant_type";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /**
         * @description The error of the OAuth wire (RFC 6749, 5.2; RFC 8628, 3.5).
         * @example {
         *       "error": "unsupported_identity_type",
         *       "error_description": "The only supported identity_type is anonymous."
         *     }
         */
        UnsupportedIdentityType: {
            /** @enum {string} */
            error: "unsupported_identity_type";
            error_description: components["schemas"]["ErrorDescription"];
        };
        /** @description Six decimal digits, shown to the human by the agent. */
        UserCode: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuthorizationServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServerMetadata"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getProtectedResourceMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getPlatformApiResourceMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getPublicApiResourceMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedResourceMetadata"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    registerAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description The request is not valid for this endpoint. Or: The only supported identity_type is anonymous. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["UnsupportedIdentityType"];
                };
            };
            /** @description Anonymous registration is turned off on this server. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnonymousNotEnabled"];
                };
            };
            /** @description The request body is too large. */
            413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            429: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next call (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitExceeded"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    startClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartClaimRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimStarted"];
                };
            };
            /** @description The request is not valid for this endpoint. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            /** @description Anonymous registration is turned off on this server. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnonymousNotEnabled"];
                };
            };
            /** @description The request body is too large. */
            413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            429: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next call (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateLimitExceeded"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revoked"];
                };
            };
            /** @description The request is not valid for this endpoint. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"];
                };
            };
            /** @description The request body is too large. */
            413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    pollClaimToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PollRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedToken"];
                };
            };
            /** @description The request is not valid for this endpoint. Or: The grant type must be urn:opentrain:agent-auth:grant-type:claim. Or: The claim token is unknown, or its access token was already delivered. Or: The human has not finished the claim yet. Or: Polling too fast. Wait 5 seconds longer between polls. Or: The human declined this claim. Start the claim again to try another address. Or: The claim window is over. Register again. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidRequest"] | components["schemas"]["UnsupportedGrantType"] | components["schemas"]["InvalidGrant"] | components["schemas"]["AuthorizationPending"] | components["schemas"]["SlowDown"] | components["schemas"]["AccessDenied"] | components["schemas"]["ExpiredToken"];
                };
            };
            /** @description The request body is too large. */
            413: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooLarge"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    Pragma: "no-cache";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description For HTTP/1.0 caches (RFC 6749, 5.1). */
                    Pragma: "no-cache";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporarilyUnavailable"];
                };
            };
        };
    };
    getAgentOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getAuthMd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # OpenTrain auth.md
                     *
                     *     Version 1.1.0. How an AI agent gets an account here without a human at the keyboard, works at once, and is
                     *     claimed by its human later. Machine-readable: https://opentrain.example.com/api/agent/openapi.json (this protocol),
                     *     https://opentrain.example.com/api/public/v1/openapi.json (the API that the token opens),
                     *     https://opentrain.example.com/.well-known/oauth-authorization-server and https://opentrain.example.com/.well-known/oauth-protected-resource (discovery).
                     *     The whole contract as Markdown: https://opentrain.example.com/llms.txt.
                     *
                     *     ## 1. Register
                     *
                     *         POST https://opentrain.example.com/api/agent/identity
                     *         Content-Type: application/json
                     *
                     *         {"agent_name": "Labelling agent", "organization_name": "Example Robotics"}
                     *
                     *     Both names are optional; an empty body registers too. Keep two members of the answer: `access_token` (`ot_pat_...`) and
                     *     `claim_token` (`ot_clm_...`). Each is shown once.
                     *
                     *     ## 2. Work
                     *
                     *     Send the access token as `Authorization: Bearer ot_pat_...` (the header only, never a query or body) to
                     *     https://opentrain.example.com/api/public/v1. https://opentrain.example.com/api/public/v1/auth/me says who you are. Before the claim the token has these scopes:
                     *
                     *     - `jobs:read`
                     *     - `jobs:write`
                     *     - `proposals:read`
                     *     - `messages:read`
                     *     - `payments:read`
                     *     - `team:read`
                     *
                     *     An operation that needs a claimed account answers 403 with `details.reason` `account_claim_required` and a `claimUrl`.
                     *
                     *     ## 3. Start the claim
                     *
                     *         POST https://opentrain.example.com/api/agent/identity/claim
                     *         Content-Type: application/json
                     *
                     *         {"claim_token": "ot_clm_...", "email": "owner@example.com"}
                     *
                     *     The answer has a `user_code` (6 digits) and a `verification_uri`. Show your human both, even when `email_sent` is
                     *     true: mail may land in spam, and the mail never holds the code. The human opens the link, signs in with exactly that
                     *     address, and types the code. Each start lasts 1800 seconds (`expires_in`); the whole claim window is 86400 seconds from
                     *     registration. Starting again gives a new code and link and ends the earlier ones. A code may be mistyped 5 times per
                     *     start, and 20 times in all.
                     *
                     *     A well-formed start that is refused is 400 `invalid_request` whose description starts with one of these words: `claim_token_unknown`,
                     *     `already_claimed`, `claim_window_over`, `email_invalid`, `too_many_wrong_codes`, `email_already_registered` (that address
                     *     belongs to an organization already: ask for another one).
                     *
                     *     ## 4. Poll
                     *
                     *         POST https://opentrain.example.com/api/agent/oauth/token
                     *         Content-Type: application/x-www-form-urlencoded
                     *
                     *         grant_type=urn:opentrain:agent-auth:grant-type:claim&claim_token=ot_clm_...
                     *
                     *     Every 5 seconds (`interval`):
                     *
                     *     | answer | what to do |
                     *     |---|---|
                     *     | 400 `authorization_pending` | the human has not finished: go on polling; when `expires_in` is over, or no start is open, start the claim again |
                     *     | 400 `slow_down` | wait 5 seconds longer between polls from now on (up to 60) |
                     *     | 400 `access_denied` | the human said "not mine": start the claim again, with the right address |
                     *     | 400 `expired_token` | unclaimed: the window is over, register again; claimed: the new token was not collected in time, ask your human for one |
                     *     | 400 `invalid_grant` | the claim token is unknown, ended, or its token was delivered before: stop polling; if your human has claimed, ask for a token |
                     *     | 500, 503 | nothing was lost: go on polling, after `Retry-After` where there is one |
                     *     | none, or half of one | the connection broke: go on polling; `invalid_grant` then says that the token was lost with it |
                     *     | 200 | claimed: replace your access token by the new one |
                     *
                     *     The new token comes exactly once, and stays ready for 86400 seconds after the claim. All tokens from before the claim
                     *     are dead from the moment the human confirms. After the claim the token has these scopes:
                     *
                     *     - `jobs:read`
                     *     - `jobs:write`
                     *     - `proposals:read`
                     *     - `messages:read`
                     *     - `payments:read`
                     *     - `team:read`
                     *     - `proposals:write`
                     *     - `messages:write`
                     *     - `team:write`
                     *
                     *     A lost token, or one that was not collected, is replaced by the human, in the settings: https://opentrain.example.com/settings/tokens.
                     *
                     *     ## 5. Revoke
                     *
                     *         POST https://opentrain.example.com/api/agent/oauth/revoke
                     *         Content-Type: application/x-www-form-urlencoded
                     *
                     *         token=ot_pat_...
                     *
                     *     200 with `{}`, whether the token was known or not (RFC 7009); 400 without one `token`.
                     *
                     *     ## Tokens
                     *
                     *     | prefix | what it is |
                     *     |---|---|
                     *     | `ot_pat_` | A personal API token, the bearer of every Public API call. |
                     *     | `ot_clm_` | A claim token, held by the agent and exchanged once for its post-claim token. |
                     *     | `ot_cat_` | A claim attempt token, part of the link that the human opens. |
                     *     | `ot_inv_` | An invitation token, part of the link in an invitation's mail. |
                     *     | `ot_ptk_` | A platform token, the bearer of every Platform API call; it belongs to one install. |
                     *     | `ptnapp_` | The client id of a platform app, which is no secret. |
                     *     | `whsec_` | The secret that a webhook endpoint's deliveries are signed with. |
                     *
                     *     ## Errors
                     *
                     *     Every error here is `{"error": "...", "error_description": "..."}`; the Public API has an envelope of its own.
                     *
                     *     | operation | status | error | meaning |
                     *     |---|---|---|---|
                     *     | registerAgent `/api/agent/identity` | 400 | `invalid_request` | The request is not valid for this endpoint. |
                     *     | registerAgent `/api/agent/identity` | 400 | `unsupported_identity_type` | The only supported identity_type is anonymous. |
                     *     | registerAgent `/api/agent/identity` | 403 | `anonymous_not_enabled` | Anonymous registration is turned off on this server. |
                     *     | registerAgent `/api/agent/identity` | 413 | `invalid_request` | The request body is too large. |
                     *     | registerAgent `/api/agent/identity` | 429 | `rate_limit_exceeded` | Too many requests. Wait for the time in the Retry-After header. |
                     *     | registerAgent `/api/agent/identity` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | registerAgent `/api/agent/identity` | 503 | `temporarily_unavailable` | Temporarily unavailable. Try again after the time in the Retry-After header. |
                     *     | startClaim `/api/agent/identity/claim` | 400 | `invalid_request` | The request is not valid for this endpoint. |
                     *     | startClaim `/api/agent/identity/claim` | 403 | `anonymous_not_enabled` | Anonymous registration is turned off on this server. |
                     *     | startClaim `/api/agent/identity/claim` | 413 | `invalid_request` | The request body is too large. |
                     *     | startClaim `/api/agent/identity/claim` | 429 | `rate_limit_exceeded` | Too many requests. Wait for the time in the Retry-After header. |
                     *     | startClaim `/api/agent/identity/claim` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | startClaim `/api/agent/identity/claim` | 503 | `temporarily_unavailable` | Temporarily unavailable. Try again after the time in the Retry-After header. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `invalid_request` | The request is not valid for this endpoint. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `unsupported_grant_type` | The grant type must be urn:opentrain:agent-auth:grant-type:claim. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `invalid_grant` | The claim token is unknown, or its access token was already delivered. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `authorization_pending` | The human has not finished the claim yet. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `slow_down` | Polling too fast. Wait 5 seconds longer between polls. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `access_denied` | The human declined this claim. Start the claim again to try another address. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 400 | `expired_token` | The claim window is over. Register again. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 413 | `invalid_request` | The request body is too large. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | pollClaimToken `/api/agent/oauth/token` | 503 | `temporarily_unavailable` | Temporarily unavailable. Try again after the time in the Retry-After header. |
                     *     | revokeToken `/api/agent/oauth/revoke` | 400 | `invalid_request` | The request is not valid for this endpoint. |
                     *     | revokeToken `/api/agent/oauth/revoke` | 413 | `invalid_request` | The request body is too large. |
                     *     | revokeToken `/api/agent/oauth/revoke` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | revokeToken `/api/agent/oauth/revoke` | 503 | `temporarily_unavailable` | Temporarily unavailable. Try again after the time in the Retry-After header. |
                     *     | getProtectedResourceMetadata `/.well-known/oauth-protected-resource` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getPublicApiResourceMetadata `/.well-known/oauth-protected-resource/api/public/v1` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getPlatformApiResourceMetadata `/.well-known/oauth-protected-resource/api/partner/v1` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getAuthorizationServerMetadata `/.well-known/oauth-authorization-server` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getAuthMd `/auth.md` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getLlmsTxt `/llms.txt` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *     | getAgentOpenApi `/api/agent/openapi.json` | 500 | `server_error` | Something went wrong on our side. Try again later. |
                     *
                     *     ## Scopes
                     *
                     *     All scopes of the Public API; those beyond the post-claim set are given by a human in the settings only.
                     *
                     *     | scope | grants |
                     *     |---|---|
                     *     | `jobs:read` | See your jobs and drafts |
                     *     | `jobs:write` | Draft, edit and publish jobs |
                     *     | `proposals:read` | Read the proposals that people send you |
                     *     | `proposals:write` | Answer proposals: shortlist, decline, hire |
                     *     | `messages:read` | Read your conversations |
                     *     | `messages:write` | Send messages in your name |
                     *     | `payments:read` | See payments and their state |
                     *     | `payments:write` | Fund and release payments |
                     *     | `team:read` | See the members of your team and open invitations |
                     *     | `team:write` | Invite people to your team |
                     *     | `webhooks:manage` | Manage the webhooks of your account |
                     *
                     *     ## Constants
                     *
                     *     | name | value |
                     *     |---|---|
                     *     | `version` | `1.1.0` |
                     *     | `claimGrantType` | `urn:opentrain:agent-auth:grant-type:claim` |
                     *     | `claimWindowSeconds` | `86400` |
                     *     | `claimAttemptSeconds` | `1800` |
                     *     | `deliveryGraceSeconds` | `86400` |
                     *     | `pollIntervalSeconds` | `5` |
                     *     | `pollIntervalStepSeconds` | `5` |
                     *     | `pollIntervalMaxSeconds` | `60` |
                     *     | `pollToleranceSeconds` | `1` |
                     *     | `userCodeDigits` | `6` |
                     *     | `userCodeTries` | `5` |
                     *     | `userCodeTriesInAll` | `20` |
                     *     | `signInCodeDigits` | `8` |
                     *     | `signInCodeSeconds` | `600` |
                     *     | `signInCodeTries` | `5` |
                     *     | `invitationSeconds` | `604800` |
                     *     | `activePersonalTokens` | `25` |
                     *     | `inactivePersonalTokensListed` | `100` |
                     *     | `appsPerOrganization` | `25` |
                     *     | `redirectUrisPerApp` | `10` |
                     *     | `consentParameterLength` | `4096` |
                     *     | `projectLinksPerInstall` | `1000` |
                     *     | `webhookEndpointsPerInstall` | `10` |
                     *     | `webhooksPerOrganization` | `10` |
                     *     | `webhookAttempts` | `5` |
                     *     | `webhookRetrySeconds` | `60,300,1800,7200` |
                     *     | `webhookTimeoutSeconds` | `10` |
                     *     | `webhookFailuresUntilDisabled` | `10` |
                     *     | `webhookDeliveredDays` | `30` |
                     *     | `webhookFailedDays` | `90` |
                     *
                     *     ## Rules
                     *
                     *     What this server does, beyond the shapes; each is checked by the conformance suite under its id.
                     *
                     *     - `oauth.description`: `error_description` is printable ASCII without `"` and `\` and repeats nothing the caller sent.
                     *     - `oauth.no-store`: Every answer of the four POSTs has `Cache-Control: no-store`; the token endpoint's also `Pragma: no-cache`.
                     *     - `http.host`: A forged `Host`, `X-Forwarded-Host` or `Forwarded` changes no URL in any answer, page, redirect or mail.
                     *     - `http.host-form`: A request with several `Host` header fields, also alike ones, or with one that is no name or address with an optional port, gets 400 from every path and method, and nothing is done (RFC 9112, 3.2).
                     *     - `http.unknown-path`: An unknown path under `/api/` gets a JSON 404 of the surface's own shape, under `/.well-known/` one in plain text, for that is no surface's.
                     *     - `http.path-value`: A path parameter of any writing (not decodable, longer than an id may be, with an encoded slash or NUL) is judged behind the gates of its operation: without a token 401 (a page: on to the sign-in), with one 400 or the operation's own 404.
                     *     - `http.method`: A wrong method gets a JSON 405 whose `Allow` names the methods that are served there and no others; HEAD works wherever GET does.
                     *     - `http.no-body`: A request without a body (length 0, or no chunk) has no media type either, whatever its `Content-Type` says: it is taken where the body is optional, and gets what a missing body gets where it is required.
                     *     - `http.media-type`: A body's media type is read as RFC 9110 (8.3.1) has it: its case does not matter, and `charset=utf-8` beside it, quoted or not, changes nothing.
                     *     - `http.lifecycle`: Every answer of an operation that is to go says so in `Deprecation` (RFC 9745) and, where the day is set, `Sunset` (RFC 8594), with the values of its document; no other answer has either.
                     *     - `http.no-5xx`: No request of the corpus of broken requests gets a 5xx, or HTML from an API path.
                     *     - `http.dev-only`: In production mode `/__dev__/` is 404.
                     *     - `register.empty-body`: `{}` is enough; an absent body is taken as `{}`.
                     *     - `register.shape`: The 200 body has exactly the declared members, prefixes `ot_pat_` and `ot_clm_`, `token_type` `bearer` in lower case, and `scopes` as a JSON array equal to the pre-claim set.
                     *     - `register.window`: `claim_token_expires_at` is 24 hours after registration, within a minute.
                     *     - `register.endpoints`: `claim_endpoint` and `token_endpoint` are this server's own absolute URLs; an empty POST to each gets a JSON 400.
                     *     - `register.identity-type`: Another string as `identity_type` gets 400 `unsupported_identity_type`, whatever the other members are; null or another JSON type 400 `invalid_request`.
                     *     - `register.limits`: A member too long, empty, only white space or invisible characters, null or of another JSON type gets 400 `invalid_request` naming the member.
                     *     - `register.names`: Control, line-break and bidirectional-override characters in a name get 400 `invalid_request`.
                     *     - `register.unknown-members`: Unknown members are ignored.
                     *     - `register.malformed`: Malformed JSON, a non-object and another media type get 400 `invalid_request` as JSON; a body over 100 kB gets 413.
                     *     - `register.disabled`: With anonymous registration off: 403 `anonymous_not_enabled` here and at claim start, whatever else is wrong with the body; polling and revoking go on.
                     *     - `register.rate-limited`: Over the limit: 429 `rate_limit_exceeded` and `Retry-After`.
                     *     - `register.token-live`: The access token works at once on the Public API.
                     *     - `register.unguessable`: In 200 registrations every secret part has at least 22 base64url characters, none repeats, none share a prefix of 8.
                     *     - `register.after-window`: An account never claimed goes on working with its pre-claim token after 24 hours.
                     *     - `register.at-rest`: No secret part of a token, session or code occurs in the database; six-digit codes are stored keyed (HMAC), webhook secrets encrypted with a key kept outside the database.
                     *     - `register.not-logged`: No secret part of a token or session, no code and no webhook secret is in the server's log, wherever a request or an answer had it: header, query, path, body or mail.
                     *     - `claim-token.not-bearer`: `ot_clm_` and `ot_cat_` values are refused as bearer tokens (401).
                     *     - `claim.shape`: The members and their types are as declared; the code is six digits.
                     *     - `claim.expires-in`: `expires_in` is 1800, or the seconds left of the window if they are fewer.
                     *     - `claim.code-not-in-uri`: The code appears nowhere in `verification_uri`.
                     *     - `claim.restart`: Calling again gives a new code and a new attempt; the earlier code and link stop working; the new email may differ.
                     *     - `claim.restart-race`: Of a start and a confirmation at the same instant exactly one wins, wholly.
                     *     - `claim.unknown-token`: An unknown or malformed `claim_token` gets 400 `invalid_request`.
                     *     - `claim.email-form`: An address is ASCII, up to 254 characters, has one `@` and no white space or control characters, and is compared case-insensitively (ASCII only); another writing of a mailbox (a name, a quoted local part, `mailto:`, a final dot of the domain) is none either; else 400 `invalid_request`.
                     *     - `claim.window-over`: After the 24 hour window: 400 `invalid_request`.
                     *     - `claim.email-taken`: An address whose account belongs to an organization gets 400 `invalid_request` with an `error_description` starting with `email_already_registered`.
                     *     - `claim.restart-after-sign-up`: An account made on the way to a claim page belongs to nothing until it confirms, so a claim for its address can be started again.
                     *     - `claim.no-squat`: A pending claim on an address stops neither another agent's claim on it nor its owner's sign-up; the first confirmation wins.
                     *     - `claim.already-claimed`: Once claimed: 400 `invalid_request`.
                     *     - `claim.rate-limited`: Over the limit for one claim token or one client: 429 `rate_limit_exceeded` and `Retry-After`; failed starts count too.
                     *     - `claim.mail`: When `email_sent` is true a mail with the `verification_uri` reaches that address; it does not hold the code.
                     *     - `claim.mail-content`: No text chosen by the agent is in the mail's subject or headers, and in its body only as plain text without links; it says what to do if one does not know the agent.
                     *     - `claim.mail-limit`: Over the mail limit of an address (all agents together) a start succeeds with `email_sent: false` and sends nothing.
                     *     - `claim.mail-failure`: When mail cannot be sent the call succeeds with `email_sent: false`.
                     *     - `poll.form-only`: A JSON body or another media type gets 400 `invalid_request`; the URL's query is not read.
                     *     - `poll.missing`: A missing or empty `grant_type` gets 400 `invalid_request`; so does, with the right one, a missing or empty `claim_token`.
                     *     - `poll.repeated`: A repeated `grant_type` gets 400 `invalid_request`; so does, with the right one, any other repeated parameter.
                     *     - `poll.unknown-params`: Unknown parameters, `client_id` and an `Authorization` header are ignored.
                     *     - `poll.grant-type`: Another `grant_type` gets 400 `unsupported_grant_type`, whatever else is missing, repeated or wrong.
                     *     - `poll.unknown-token`: An unknown `claim_token`, or another kind of token, gets 400 `invalid_grant`.
                     *     - `poll.pending`: Before the human has finished: 400 `authorization_pending`, also when no attempt was started or the last one lapsed (the description then says to start the claim again).
                     *     - `poll.slow-down`: A poll sooner than the interval after the one before (whatever that was answered; 1 s of tolerance; the first is never too fast) gets 400 `slow_down`; each adds 5 s to the interval, up to 60; kept per claim token, reset by a new start.
                     *     - `poll.window-over`: Unclaimed after 24 hours: 400 `expired_token`.
                     *     - `poll.delivered`: The first poll after the claim gets 200 with a new `ot_pat_` and exactly the post-claim scopes, at once even if polled fast.
                     *     - `poll.scope`: The answer also carries `scope`, the scopes joined by spaces.
                     *     - `poll.once`: Every later poll gets 400 `invalid_grant`.
                     *     - `poll.once-concurrent`: Of 50 polls at the same instant exactly one gets the token.
                     *     - `poll.over-cap`: The token is delivered even if the account has 25 active tokens.
                     *     - `poll.grace`: A claimed but undelivered token stays deliverable for 24 hours after the claim, then `expired_token`.
                     *     - `poll.revokes-pre-claim`: All pre-claim tokens, minted ones too, are dead the moment the human confirms, before the exchange; also one whose creation was in flight at that instant.
                     *     - `poll.all-400`: Every error of a well-formed call to this endpoint but 413, 429, 500 and 503 has the status 400.
                     *     - `revoke.live`: A live token gets 200 `{}` and stops working at once.
                     *     - `revoke.unknown`: 200 `{}` for unknown, malformed and already revoked tokens: same body, same headers but date and request id.
                     *     - `revoke.other-kinds`: `ot_clm_` ends the claim (polls get `invalid_grant`, starts 400), `ot_ptk_` dies while its install stays, `ot_cat_` does nothing; always 200 `{}`.
                     *     - `revoke.missing`: A missing, empty or repeated `token` gets 400 `invalid_request`.
                     *     - `revoke.hint`: A `token_type_hint` of any value is accepted and does not matter.
                     *     - `revoke.form-only`: A JSON body gets 400 `invalid_request`.
                     *     - `discovery.resource`: The protected-resource document has `resource` (the origin), `resource_name`, `authorization_servers` (one, equal to the other document's `issuer`), `scopes_supported` (the 11 Public API scopes), `bearer_methods_supported` `["header"]` and `resource_documentation`.
                     *     - `discovery.path-suffix`: The RFC 9728 path forms for `/api/public/v1` and `/api/partner/v1` answer with a document whose `resource` is that API's URL and whose `scopes_supported` is that API's catalogue; the partner's has no `authorization_servers`.
                     *     - `discovery.challenge`: A 401 of either API carries `WWW-Authenticate: Bearer resource_metadata="<URL of that API's document>"`, with `error="invalid_token"` if and only if a non-empty value was presented under the scheme Bearer; `scope` in it names the scopes that the operation needs, if it needs any.
                     *     - `discovery.insufficient-scope`: A 403 with `details.requiredScopes` carries `WWW-Authenticate: Bearer error="insufficient_scope", scope="<these>"`: the token lacks a scope of the operation, of an event type it asks for, or of the token it would make. Other 403s carry no challenge.
                     *     - `discovery.cors`: Discovery documents, `auth.md` and the OpenAPI documents can be read cross-origin (`*`, OPTIONS 204), have an ETag and a public max-age.
                     *     - `discovery.server`: The server document has `issuer` (the origin), `token_endpoint`, `revocation_endpoint`, `grant_types_supported` holding the claim grant, `token_endpoint_auth_methods_supported` and `revocation_endpoint_auth_methods_supported` `["none"]`, `scopes_supported` (the 11) and `service_documentation` (`<origin>/auth.md`); `response_types_supported` is `[]` (another server may leave it out: there is no authorization endpoint).
                     *     - `discovery.agent-auth`: Its `agent_auth` block has `skill` (auth.md), `identity_endpoint`, `claim_endpoint`, `grant_type`, `polling_interval` (5) and `identity_types_supported` `["anonymous"]` (left out when registration is off).
                     *     - `discovery.aliases`: It also has the names that agent-readiness scanners look for: `register_uri` = `identity_endpoint`, `claim_uri` = `claim_endpoint`, `revocation_uri` = `revocation_endpoint`, and `anonymous.credential_types_supported` `["api_key"]`.
                     *     - `auth-md.served`: `GET /auth.md` is `text/markdown; charset=utf-8`, its first heading contains `auth.md`; it names its version.
                     *     - `auth-md.true`: Every URL in it is this origin's and answers; its error codes, scopes and constants equal those of the served OpenAPI, both ways: it is generated.
                     *     - `llms-txt.true`: `GET /llms.txt` is `text/markdown; charset=utf-8`: a heading, then links, each to this origin and each answering 200; `auth.md` and the three OpenAPI documents are among them.
                     *     - `openapi.served`: `/openapi.json` under each API and `/api/agent/openapi.json`: OpenAPI 3.1, no token, `servers` is this origin, same version as `auth.md`.
                     */
                    "text/markdown": string;
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
    getLlmsTxt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has succeeded. */
            200: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # OpenTrain
                     *
                     *     > An AI agent registers itself in one call, works at once, and is claimed by its human later. Version 1.1.0.
                     *
                     *     - [auth.md](https://opentrain.example.com/auth.md): how to register, be claimed, and revoke. Read it first.
                     *
                     *     ## API documents
                     *
                     *     - [OpenTrain agent auth: OpenAPI 3.1](https://opentrain.example.com/api/agent/openapi.json)
                     *     - [OpenTrain Public API: OpenAPI 3.1](https://opentrain.example.com/api/public/v1/openapi.json)
                     *     - [OpenTrain Platform API: OpenAPI 3.1](https://opentrain.example.com/api/partner/v1/openapi.json)
                     *
                     *     ## Reference
                     *
                     *     - [Contents](https://opentrain.example.com/docs/index.md)
                     *     - [The claim ceremony](https://opentrain.example.com/docs/ceremony.md)
                     *     - [Cross-device flows: RFC 10027](https://opentrain.example.com/docs/cross-device.md)
                     *     - [What opens what](https://opentrain.example.com/docs/access.md)
                     *     - [Scopes](https://opentrain.example.com/docs/scopes.md)
                     *     - [Errors](https://opentrain.example.com/docs/errors.md)
                     *     - [Events and webhooks](https://opentrain.example.com/docs/events.md)
                     *     - [Constants and tokens](https://opentrain.example.com/docs/constants.md)
                     */
                    "text/markdown": string;
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerError"];
                };
            };
        };
    };
}
