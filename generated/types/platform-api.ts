// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/partner/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * @description The contracts on the jobs that links of the install name, newest first; a link that is removed hides them at once.
         *
         *     The token needs the scope `contracts:read`.
         */
        get: operations["listLinkedContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/contracts/{contractId}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the budget of a contract
         * @description How much of a contract's milestones is used; reading it makes no event.
         *
         *     The token needs the scope `contracts:read`.
         */
        get: operations["getBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/contracts/{contractId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List participants
         * @description Who was hired on a contract.
         *
         *     With `participants:email` the work email address is there, to which the customer consents by a box of its own on the consent screen; while that is missing, a token with this scope is refused, before the contract is looked for.
         *
         *     The token needs the scope `participants:read`. One that has `participants:email` is shown more, and refused while the customer has not consented to that.
         */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/contracts/{contractId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report usage
         * @description Report what was done on a contract, day by day. All entries are taken, or none.
         *
         *     The checks, in order: request shape, the contract, the days and workers of the entries, the time since it has ended.
         *
         *     The token needs the scope `usage:write`.
         */
        post: operations["reportUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/installs/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current install
         * @description The install that the token belongs to; any valid token may ask.
         */
        get: operations["getCurrentInstall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document of the Platform API
         * @description The OpenAPI document of this API and its webhooks, with this origin as its server.
         */
        get: operations["getPlatformApiOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/project-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project links
         * @description The install's links, newest first.
         *
         *     The token needs the scope `project-links:read`.
         */
        get: operations["listProjectLinks"];
        put?: never;
        /**
         * Create a project link
         * @description Link a project to the customer, and to a job if one is named.
         *
         *     The checks, in order: request shape, the job, the number of links, the project.
         *
         *     The token needs the scope `project-links:write`.
         */
        post: operations["createProjectLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/project-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a project link
         * @description One link of the install.
         *
         *     The token needs the scope `project-links:read`.
         */
        get: operations["getProjectLink"];
        put?: never;
        post?: never;
        /**
         * Delete a project link
         * @description Remove a link of the install, at once and for good.
         *
         *     The token needs the scope `project-links:write`.
         */
        delete: operations["deleteProjectLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The install's endpoints, newest first.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Have events delivered to a URL.
         *
         *     The checks, in order: request shape, the URL, the scopes of the event types, the number of endpoints.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/v1/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description One endpoint of the install.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Delete an endpoint, with all that waits for it.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Change an endpoint; `{}` changes nothing.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/api/partner/v1/webhook-endpoints/{endpointId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver events
         * @description Deliver again: one delivery, or all that failed.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "contract.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contract ended
         * @description A contract on a job that a link of the install names has ended.
         */
        post: operations["onContractEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contract started
         * @description A contract on a job that a link of the install names has started.
         */
        post: operations["onContractStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "install.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install revoked
         * @description The tokens that the install had are dead: its customer disconnected the app, or approved it again.
         */
        post: operations["onInstallRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "milestone.budget_depleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Milestone budget depleted
         * @description A contract's budget is used up.
         */
        post: operations["onMilestoneBudgetDepleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "milestone.budget_low": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Milestone budget low
         * @description A contract's budget is used to 80 %.
         */
        post: operations["onMilestoneBudgetLow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "milestone.funded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Milestone funded
         * @description A milestone was funded.
         */
        post: operations["onMilestoneFunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project_link.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Project link created
         * @description A project link was created.
         */
        post: operations["onProjectLinkCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project_link.removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Project link removed
         * @description A project link was deleted.
         */
        post: operations["onProjectLinkRemoved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A milestone that work is done on: of several that are funded the one with the lowest number. */
        ActiveMilestone: {
            amountUsd: components["schemas"]["UsDollars"];
            id: components["schemas"]["ResourceId"];
            name: string | null;
            status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null where the price is fixed. */
            volume: number | null;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The app has been deactivated by its partner.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "app_disabled"
         *       }
         *     }
         */
        AppDisabled: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @enum {string} */
                reason: "app_disabled";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The request is not valid; details.issues says where and why.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "issues": [
         *           {
         *             "where": "body.name",
         *             "message": "must have at most 120 characters"
         *           }
         *         ]
         *       }
         *     }
         */
        BadRequest: {
            /** @enum {string} */
            code: "BAD_REQUEST";
            details: {
                issues: components["schemas"]["Issue"][];
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description A challenge for a bearer token (RFC 6750, 3); each API has its own, with its own metadata.
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/partner/v1"
         */
        BearerChallenge: string;
        /** @description How much of a contract's milestones, funded or completed, is used. */
        Budget: {
            activeMilestone: components["schemas"]["ActiveMilestone"] | null;
            consumed: components["schemas"]["Consumption"];
            /**
             * Format: double
             * @description Cut to 4 digits behind the point; may pass 1.
             */
            consumedFraction: number;
            /** Format: double */
            consumedVolume: number;
            contractId: components["schemas"]["ResourceId"];
            /** Format: double */
            fundedAmountUsd: number;
            /**
             * Format: double
             * @description Hours or labels, as are the two volumes below; 0 for a fixed price.
             */
            fundedVolume: number;
            /** @description When a total that was reported changed last. */
            lastUsageAt: string | null;
            paymentType: components["schemas"]["PaymentType"];
            /** Format: double */
            remainingVolume: number;
            state: components["schemas"]["BudgetState"];
        };
        /**
         * @description How much of a contract's budget is used: from 80 % on it is low, from 100 % on depleted.
         * @enum {string}
         */
        BudgetState: "OK" | "LOW" | "DEPLETED";
        /** @description What was reported on a contract. */
        Consumption: {
            /**
             * Format: double
             * @description The seconds as hours, cut to 4 digits behind the point.
             */
            hours: number;
            /** Format: int64 */
            labels: number;
            /** Format: int64 */
            seconds: number;
            /** Format: int64 */
            tasks: number;
        };
        /** @description Work that a trainer was hired for by the customer. */
        Contract: {
            /** Format: date-time */
            createdAt: string;
            endDate: string | null;
            id: components["schemas"]["ResourceId"];
            /** Format: date-time */
            startDate: string;
            status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            title: string;
        };
        ContractData: {
            /** @description As it was when the event was made. */
            contract: components["schemas"]["Contract"];
            /** @description Only if the install has `participants:read` at the moment of sending, and its `workEmail` only with `participants:email`, the customer's consent, and an install that is active at that moment. */
            freelancer?: components["schemas"]["Participant"];
            /** @description As it was when the event was made. */
            projectLink: components["schemas"]["ProjectLink"];
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1042",
         *       "type": "contract.ended",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-02-02T17:00:00.000Z",
         *       "resourceId": "c2f7a90d13e8b645",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contract": {
         *           "id": "c2f7a90d13e8b645",
         *           "status": "ended",
         *           "title": "Label 2,000 street scenes",
         *           "startDate": "2026-01-02T09:00:00.000Z",
         *           "endDate": "2026-02-02T17:00:00.000Z",
         *           "createdAt": "2026-01-02T09:00:00.000Z"
         *         },
         *         "freelancer": {
         *           "opentrainUserId": "4c19e7b05d2f8a63",
         *           "displayName": "Maria S.",
         *           "country": "PT",
         *           "profileUrl": "https://opentrain.example.com/profile/4c19e7b05d2f8a63",
         *           "workEmail": "maria.40718263@opentrain.work"
         *         },
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        ContractEnded: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ContractData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "contract.ended";
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1041",
         *       "type": "contract.started",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T09:00:00.000Z",
         *       "resourceId": "c2f7a90d13e8b645",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contract": {
         *           "id": "c2f7a90d13e8b645",
         *           "status": "active",
         *           "title": "Label 2,000 street scenes",
         *           "startDate": "2026-01-02T09:00:00.000Z",
         *           "endDate": null,
         *           "createdAt": "2026-01-02T09:00:00.000Z"
         *         },
         *         "freelancer": {
         *           "opentrainUserId": "4c19e7b05d2f8a63",
         *           "displayName": "Maria S.",
         *           "country": "PT",
         *           "profileUrl": "https://opentrain.example.com/profile/4c19e7b05d2f8a63",
         *           "workEmail": "maria.40718263@opentrain.work"
         *         },
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        ContractStarted: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ContractData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "contract.started";
        };
        /**
         * @description How a contract stands.
         * @enum {string}
         */
        ContractStatus: "active" | "ended";
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        CountryCode: string;
        CreatedWebhookEndpoint: {
            /** @description For people. */
            message: string;
            /** @description Shown once: what deliveries are signed with. */
            secret: components["schemas"]["WebhookSecret"];
            webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        CreateProjectLinkRequest: {
            /** @description The partner's own id of the project, unique on the install. */
            externalProjectId: components["schemas"]["StorableText"];
            externalProjectName?: components["schemas"]["StorableText"];
            externalProjectUrl?: components["schemas"]["WebUrl"];
            /** @description A job of the customer. */
            jobId?: components["schemas"]["StorableText"];
            /** @default PARTNER_WEBHOOK */
            provisioningMode?: components["schemas"]["ProvisioningMode"];
        };
        CreateWebhookEndpointRequest: {
            /** @description One that comes twice counts once. */
            eventTypes: components["schemas"]["EventType"][];
            /** @description https; in development mode also http to `localhost`, `127.0.0.1` or `[::1]`. No user info, no private address. */
            url: components["schemas"]["WebUrl"];
        };
        CurrentInstall: {
            install: components["schemas"]["Install"];
        };
        DeletedProjectLink: {
            /** @enum {boolean} */
            deleted: true;
            /** @description As it was last. */
            projectLink: components["schemas"]["ProjectLink"];
        };
        DeletedWebhookEndpoint: {
            /** @enum {boolean} */
            deleted: true;
            /** @description As it was last. */
            webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The endpoint has no such delivery.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "deliveryId": "a85d13f0c97e4b62"
         *       }
         *     }
         */
        DeliveryNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                deliveryId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description Why an endpoint is disabled.
         * @enum {string}
         */
        DisabledReason: "paused" | "delivery_failures" | "disconnected";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The install lacks a scope that these event types require.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredScopes": [
         *           "contracts:read"
         *         ],
         *         "grantedScopes": [
         *           "webhooks:manage"
         *         ]
         *       }
         *     }
         */
        EventScopeMissing: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description What may be told to a webhook endpoint.
         * @enum {string}
         */
        EventType: "contract.started" | "contract.ended" | "project_link.created" | "project_link.removed" | "install.revoked" | "milestone.funded" | "milestone.budget_low" | "milestone.budget_depleted";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The organization that granted the install does not have the annotation-platform feature.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "feature_disabled"
         *       }
         *     }
         */
        FeatureDisabled: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @enum {string} */
                reason: "feature_disabled";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description What one customer has granted to one app. */
        Install: {
            /** Format: date-time */
            createdAt: string;
            id: components["schemas"]["ResourceId"];
            /** @description The customer. */
            organizationId: components["schemas"]["ResourceId"];
            partnerApp: components["schemas"]["PartnerApp"];
            /** @description Whether the customer agreed to share work email addresses, a box of its own on the consent screen. */
            piiConsent: boolean;
            /** @description As they were granted. */
            scopes: components["schemas"]["PlatformScope"][];
            /** @enum {string} */
            status: "ACTIVE" | "REVOKED";
            token: components["schemas"]["InstallToken"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The install is not active.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "install_not_active"
         *       }
         *     }
         */
        InstallNotActive: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @enum {string} */
                reason: "install_not_active";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1045",
         *       "type": "install.revoked",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-03T08:00:00.000Z",
         *       "resourceId": "1f6e92b7c05d483a",
         *       "jobId": null,
         *       "data": {
         *         "installId": "1f6e92b7c05d483a",
         *         "reason": "disconnected",
         *         "revokedAt": "2026-01-03T08:00:00.000Z"
         *       }
         *     }
         */
        InstallRevoked: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["InstallRevokedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "install.revoked";
        };
        InstallRevokedData: {
            installId: components["schemas"]["ResourceId"];
            /**
             * @description By the customer who disconnected the app, or by one who approved it again.
             * @enum {string}
             */
            reason: "disconnected" | "reconnected";
            /** Format: date-time */
            revokedAt: string;
        };
        /** @description The token of this call. */
        InstallToken: {
            /** @description The token's public id. */
            id: components["schemas"]["ResourceId"];
            /** @description `<app name> connection`. */
            name: string;
            scopes: components["schemas"]["PlatformScope"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Something went wrong on our side. Try again later.",
         *       "code": "INTERNAL_ERROR",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        InternalError: {
            /** @enum {string} */
            code: "INTERNAL_ERROR";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description What is wrong with one part of a request. */
        Issue: {
            /** @description Why it is refused. */
            message: string;
            /** @description Which part: `body.name`, `query.limit`, `body`. */
            where: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such job.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "jobId": "e61b0f8d2c7a4935"
         *       }
         *     }
         */
        JobNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                jobId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description A contract on a job that links of the install name. */
        LinkedContract: {
            /** Format: date-time */
            createdAt: string;
            endDate: string | null;
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            /** @description Every link of the install that names the job. */
            projectLinkIds: components["schemas"]["ResourceId"][];
            /** Format: date-time */
            startDate: string;
            status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            title: string;
        };
        LinkedContractList: {
            /** @description Newest first. */
            contracts: components["schemas"]["LinkedContract"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such contract on a job that the install has a link to.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "contractId": "c2f7a90d13e8b645"
         *       }
         *     }
         */
        LinkedContractNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                contractId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1048",
         *       "type": "milestone.budget_depleted",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-25T09:30:00.000Z",
         *       "resourceId": "d93b5e07f2a1c486",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contractId": "c2f7a90d13e8b645",
         *         "milestone": {
         *           "id": "d93b5e07f2a1c486",
         *           "name": "First 1,000 scenes",
         *           "amountUsd": 1850,
         *           "volume": 100,
         *           "status": "ACTIVE_FUNDED"
         *         },
         *         "budget": {
         *           "contractId": "c2f7a90d13e8b645",
         *           "paymentType": "PAY_PER_HOUR",
         *           "state": "DEPLETED",
         *           "fundedVolume": 100,
         *           "fundedAmountUsd": 1850,
         *           "consumed": {
         *             "seconds": 363600,
         *             "hours": 101,
         *             "labels": 800,
         *             "tasks": 400
         *           },
         *           "consumedVolume": 101,
         *           "remainingVolume": 0,
         *           "consumedFraction": 1.01,
         *           "activeMilestone": {
         *             "id": "d93b5e07f2a1c486",
         *             "name": "First 1,000 scenes",
         *             "amountUsd": 1850,
         *             "volume": 100,
         *             "status": "ACTIVE_FUNDED"
         *           },
         *           "lastUsageAt": "2026-01-25T09:30:00.000Z"
         *         },
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        MilestoneBudgetDepleted: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "milestone.budget_depleted";
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1047",
         *       "type": "milestone.budget_low",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-20T09:30:00.000Z",
         *       "resourceId": "d93b5e07f2a1c486",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contractId": "c2f7a90d13e8b645",
         *         "milestone": {
         *           "id": "d93b5e07f2a1c486",
         *           "name": "First 1,000 scenes",
         *           "amountUsd": 1850,
         *           "volume": 100,
         *           "status": "ACTIVE_FUNDED"
         *         },
         *         "budget": {
         *           "contractId": "c2f7a90d13e8b645",
         *           "paymentType": "PAY_PER_HOUR",
         *           "state": "LOW",
         *           "fundedVolume": 100,
         *           "fundedAmountUsd": 1850,
         *           "consumed": {
         *             "seconds": 297000,
         *             "hours": 82.5,
         *             "labels": 640,
         *             "tasks": 320
         *           },
         *           "consumedVolume": 82.5,
         *           "remainingVolume": 17.5,
         *           "consumedFraction": 0.825,
         *           "activeMilestone": {
         *             "id": "d93b5e07f2a1c486",
         *             "name": "First 1,000 scenes",
         *             "amountUsd": 1850,
         *             "volume": 100,
         *             "status": "ACTIVE_FUNDED"
         *           },
         *           "lastUsageAt": "2026-01-20T09:30:00.000Z"
         *         },
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        MilestoneBudgetLow: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "milestone.budget_low";
        };
        /** @description As it was when the event was made. */
        MilestoneData: {
            budget: components["schemas"]["Budget"];
            contractId: components["schemas"]["ResourceId"];
            /** @description The funded one; of a budget the active one, or null if there is none. */
            milestone: components["schemas"]["ActiveMilestone"] | null;
            projectLink: components["schemas"]["ProjectLink"];
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1046",
         *       "type": "milestone.funded",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T09:30:00.000Z",
         *       "resourceId": "d93b5e07f2a1c486",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contractId": "c2f7a90d13e8b645",
         *         "milestone": {
         *           "id": "d93b5e07f2a1c486",
         *           "name": "First 1,000 scenes",
         *           "amountUsd": 1850,
         *           "volume": 100,
         *           "status": "ACTIVE_FUNDED"
         *         },
         *         "budget": {
         *           "contractId": "c2f7a90d13e8b645",
         *           "paymentType": "PAY_PER_HOUR",
         *           "state": "OK",
         *           "fundedVolume": 100,
         *           "fundedAmountUsd": 1850,
         *           "consumed": {
         *             "seconds": 0,
         *             "hours": 0,
         *             "labels": 0,
         *             "tasks": 0
         *           },
         *           "consumedVolume": 0,
         *           "remainingVolume": 100,
         *           "consumedFraction": 0,
         *           "activeMilestone": {
         *             "id": "d93b5e07f2a1c486",
         *             "name": "First 1,000 scenes",
         *             "amountUsd": 1850,
         *             "volume": 100,
         *             "status": "ACTIVE_FUNDED"
         *           },
         *           "lastUsageAt": null
         *         },
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        MilestoneFunded: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "milestone.funded";
        };
        /**
         * @description How a milestone stands; one that was cancelled is in no list.
         * @enum {string}
         */
        MilestoneStatus: "NOT_FUNDED" | "ACTIVE_FUNDED" | "COMPLETED" | "CANCELLED";
        OneProjectLink: {
            projectLink: components["schemas"]["ProjectLink"];
        };
        OneWebhookEndpoint: {
            webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        /** @description Who was hired, as far as the install may know it. */
        Participant: {
            country: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            displayName: string;
            opentrainUserId: components["schemas"]["ResourceId"];
            /**
             * Format: uri
             * @description A page that anyone may read.
             */
            profileUrl: string;
            /** @description Only with `participants:email` and the customer's consent; otherwise the member is absent. */
            workEmail?: string;
        };
        ParticipantList: {
            contractId: components["schemas"]["ResourceId"];
            participants: components["schemas"]["Participant"][];
        };
        /** @description The app that was installed. */
        PartnerApp: {
            id: components["schemas"]["ResourceId"];
            name: string;
            slug: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The request body is too large.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        PayloadTooLarge: {
            /** @enum {string} */
            code: "BAD_REQUEST";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description How a job is paid, and a contract on it.
         * @enum {string}
         */
        PaymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The customer has not consented to share work email addresses. Ask for it by the consent screen, or connect without participants:email.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "pii_consent_required"
         *       }
         *     }
         */
        PiiConsentRequired: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @enum {string} */
                reason: "pii_consent_required";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description What a platform token may do on the Platform API; another catalogue, though it shares a word with the Public API's.
         * @enum {string}
         */
        PlatformScope: "project-links:read" | "project-links:write" | "contracts:read" | "participants:read" | "participants:email" | "usage:write" | "webhooks:manage";
        /** @description A project on the partner's side, tied to the customer here, and to one of its jobs. */
        ProjectLink: {
            /** Format: date-time */
            createdAt: string;
            externalProjectId: string;
            externalProjectName: string | null;
            externalProjectUrl: string | null;
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"] | null;
            provisioningMode: components["schemas"]["ProvisioningMode"];
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1043",
         *       "type": "project_link.created",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-01T10:05:00.000Z",
         *       "resourceId": "4b8e07c1d2f3a695",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        ProjectLinkCreated: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ProjectLinkData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "project_link.created";
        };
        ProjectLinkData: {
            /** @description As it was when the event was made; of a removed one, its last state. */
            projectLink: components["schemas"]["ProjectLink"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The install has reached its limit of project links. Delete one first.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "limit": 1000
         *       }
         *     }
         */
        ProjectLinkLimit: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {number} */
                limit: 1000;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        ProjectLinkList: {
            /** @description All of them, newest first. */
            projectLinks: components["schemas"]["ProjectLink"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such project link.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "linkId": "4b8e07c1d2f3a695"
         *       }
         *     }
         */
        ProjectLinkNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                linkId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description What happened, as it is delivered: the body of a webhook.
         * @example {
         *       "id": "1044",
         *       "type": "project_link.removed",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-01T11:00:00.000Z",
         *       "resourceId": "4b8e07c1d2f3a695",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "projectLink": {
         *           "id": "4b8e07c1d2f3a695",
         *           "jobId": "e61b0f8d2c7a4935",
         *           "externalProjectId": "street-scenes",
         *           "externalProjectName": "Street scenes",
         *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
         *           "provisioningMode": "PARTNER_WEBHOOK",
         *           "createdAt": "2026-01-01T10:05:00.000Z"
         *         }
         *       }
         *     }
         */
        ProjectLinkRemoved: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ProjectLinkData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "project_link.removed";
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The install already has a link to that project.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "externalProjectId": "street-scenes"
         *       }
         *     }
         */
        ProjectLinkTaken: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @description As it was asked for. */
                externalProjectId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description Who sets the project up on the partner's side; stored, with no other effect.
         * @enum {string}
         */
        ProvisioningMode: "PARTNER_WEBHOOK" | "MANAGED_ADAPTER";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Too many requests. Wait for the time in the Retry-After header.",
         *       "code": "RATE_LIMITED",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        RateLimited: {
            /** @enum {string} */
            code: "RATE_LIMITED";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        RedeliverRequest: {
            /** @description One delivery, whatever its status, for 30 days after it was made or 90 after it was given up; without it all that failed. */
            deliveryId?: components["schemas"]["StorableText"];
        };
        Redelivery: {
            /** @description For people; of a disabled endpoint it says that nothing is tried. */
            message: string;
            /**
             * Format: int32
             * @description How many deliveries were given five fresh attempts.
             */
            requeued: number;
            webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        ReportUsageRequest: {
            entries: components["schemas"]["UsageEntry"][];
        };
        /** @description The identifier of something that the server keeps. */
        ResourceId: string;
        ScopeDetails: {
            /** @description What the token has. */
            grantedScopes: components["schemas"]["PlatformScope"][];
            /** @description What the call needs. */
            requiredScopes: components["schemas"]["PlatformScope"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The token lacks a scope that this operation requires.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredScopes": [
         *           "project-links:write"
         *         ],
         *         "grantedScopes": [
         *           "project-links:read"
         *         ]
         *       }
         *     }
         */
        ScopeMissing: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Temporarily unavailable. Try again after the time in the Retry-After header.",
         *       "code": "SERVICE_UNAVAILABLE",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        ServiceUnavailable: {
            /** @enum {string} */
            code: "SERVICE_UNAVAILABLE";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        StorableText: string;
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The bearer token is missing or invalid.",
         *       "code": "UNAUTHORIZED",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        Unauthorized: {
            /** @enum {string} */
            code: "UNAUTHORIZED";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The request body must be JSON.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        UnsupportedMediaType: {
            /** @enum {string} */
            code: "BAD_REQUEST";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description What is to be changed; what is not named stays. */
        UpdateWebhookEndpointRequest: {
            /** @description Takes the place of the list. */
            eventTypes?: components["schemas"]["EventType"][];
            /** @description `ACTIVE` re-enables and forgets failures; `DISABLED` pauses: pending deliveries wait. */
            status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Serves pending deliveries too. */
            url?: components["schemas"]["WebUrl"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The contract has ended, and no usage is taken for this day any more.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "contract_ended"
         *       }
         *     }
         */
        UsageAfterEnd: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "contract_ended";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description What was done on one day: each total that is given replaces the one that this install has reported for the day before. */
        UsageEntry: {
            /** @description The partner's own id of its report; kept, and no key. */
            externalReportId?: components["schemas"]["StorableText"];
            /** Format: int32 */
            labelsCompleted?: number;
            /** Format: int32 */
            tasksCompleted?: number;
            /** Format: int32 */
            totalSeconds?: number;
            /**
             * Format: date
             * @description From the day on which the contract started at UTC-12 to the day that it is at UTC+14.
             */
            workDate: string;
            /** @description The hired trainer, who is also meant without it. */
            workerOpentrainUserId?: components["schemas"]["StorableText"];
        };
        UsageReport: {
            /**
             * Format: int32
             * @description How many entries there were: all of them.
             */
            accepted: number;
            /** @description As it is with them. */
            budget: components["schemas"]["Budget"];
            contractId: components["schemas"]["ResourceId"];
        };
        /**
         * Format: double
         * @description US dollars, with at most two digits behind the point.
         */
        UsDollars: number;
        /** @description Where events are delivered to. */
        WebhookEndpoint: {
            /**
             * Format: int32
             * @description Deliveries in a row that were given up.
             */
            consecutiveFailures: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Null while it is active, as is the reason. */
            disabledAt: string | null;
            disabledReason: components["schemas"]["DisabledReason"] | null;
            /** @description Each once, in the order of the catalogue. */
            eventTypes: components["schemas"]["EventType"][];
            id: components["schemas"]["ResourceId"];
            status: components["schemas"]["WebhookEndpointStatus"];
            url: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The install has reached its limit of webhook endpoints. Delete one first.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "limit": 10
         *       }
         *     }
         */
        WebhookEndpointLimit: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {number} */
                limit: 10;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        WebhookEndpointList: {
            /** @description All of them, newest first. */
            webhookEndpoints: components["schemas"]["WebhookEndpoint"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such webhook endpoint.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "endpointId": "70f4c2d81b9e3a56"
         *       }
         *     }
         */
        WebhookEndpointNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                endpointId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description Whether deliveries go out.
         * @enum {string}
         */
        WebhookEndpointStatus: "ACTIVE" | "DISABLED";
        /** @description The secret that a webhook endpoint's deliveries are signed with: `whsec_<secret>`. */
        WebhookSecret: string;
        /**
         * Format: web-url
         * @description An absolute `http` or `https` URL with a host, without white space, control characters and backslashes before its path.
         */
        WebUrl: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listLinkedContracts: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description Only those on the job that this link of the install names. */
                projectLinkId?: components["schemas"]["StorableText"];
                status?: components["schemas"]["ContractStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["LinkedContractList"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="contracts:read"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLinkNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    getBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["Budget"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="contracts:read"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedContractNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The customer has not consented to share work email addresses. Ask for it by the consent screen, or connect without participants:email. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="participants:read"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["PiiConsentRequired"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedContractNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    reportUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUsageRequest"];
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
                    "application/json": components["schemas"]["UsageReport"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="usage:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedContractNotFound"];
                };
            };
            /** @description The contract has ended, and no usage is taken for this day any more. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageAfterEnd"];
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
                    "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaType"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    getCurrentInstall: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentInstall"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    getPlatformApiOpenApi: {
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
                    "application/json": components["schemas"]["InternalError"];
                };
            };
        };
    };
    listProjectLinks: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLinkList"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:read"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    createProjectLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectLinkRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded and a new resource has been created as a result. */
            201: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such job. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobNotFound"];
                };
            };
            /** @description The install already has a link to that project. Or: The install has reached its limit of project links. Delete one first. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLinkTaken"] | components["schemas"]["ProjectLinkLimit"];
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
                    "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaType"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    getProjectLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["OneProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:read"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLinkNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    deleteProjectLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["DeletedProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLinkNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    listWebhookEndpoints: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The request has succeeded and a new resource has been created as a result. */
            201: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The install lacks a scope that these event types require. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["EventScopeMissing"];
                };
            };
            /** @description The install has reached its limit of webhook endpoints. Delete one first. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointLimit"];
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
                    "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaType"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["OneWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["DeletedWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointNotFound"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpointRequest"];
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
                    "application/json": components["schemas"]["OneWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The install lacks a scope that these event types require. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["EventScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointNotFound"];
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
                    "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaType"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpointId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RedeliverRequest"];
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
                    "application/json": components["schemas"]["Redelivery"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. Or: The endpoint has no such delivery. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointNotFound"] | components["schemas"]["DeliveryNotFound"];
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
                    "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedMediaType"];
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
                    "application/json": components["schemas"]["RateLimited"];
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
                    "application/json": components["schemas"]["InternalError"];
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
                    "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    onContractEnded: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "contract.ended";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1042",
                 *       "type": "contract.ended",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-02-02T17:00:00.000Z",
                 *       "resourceId": "c2f7a90d13e8b645",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contract": {
                 *           "id": "c2f7a90d13e8b645",
                 *           "status": "ended",
                 *           "title": "Label 2,000 street scenes",
                 *           "startDate": "2026-01-02T09:00:00.000Z",
                 *           "endDate": "2026-02-02T17:00:00.000Z",
                 *           "createdAt": "2026-01-02T09:00:00.000Z"
                 *         },
                 *         "freelancer": {
                 *           "opentrainUserId": "4c19e7b05d2f8a63",
                 *           "displayName": "Maria S.",
                 *           "country": "PT",
                 *           "profileUrl": "https://opentrain.example.com/profile/4c19e7b05d2f8a63",
                 *           "workEmail": "maria.40718263@opentrain.work"
                 *         },
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractEnded"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContractStarted: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "contract.started";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1041",
                 *       "type": "contract.started",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T09:00:00.000Z",
                 *       "resourceId": "c2f7a90d13e8b645",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contract": {
                 *           "id": "c2f7a90d13e8b645",
                 *           "status": "active",
                 *           "title": "Label 2,000 street scenes",
                 *           "startDate": "2026-01-02T09:00:00.000Z",
                 *           "endDate": null,
                 *           "createdAt": "2026-01-02T09:00:00.000Z"
                 *         },
                 *         "freelancer": {
                 *           "opentrainUserId": "4c19e7b05d2f8a63",
                 *           "displayName": "Maria S.",
                 *           "country": "PT",
                 *           "profileUrl": "https://opentrain.example.com/profile/4c19e7b05d2f8a63",
                 *           "workEmail": "maria.40718263@opentrain.work"
                 *         },
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContractStarted"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onInstallRevoked: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "install.revoked";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1045",
                 *       "type": "install.revoked",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-03T08:00:00.000Z",
                 *       "resourceId": "1f6e92b7c05d483a",
                 *       "jobId": null,
                 *       "data": {
                 *         "installId": "1f6e92b7c05d483a",
                 *         "reason": "disconnected",
                 *         "revokedAt": "2026-01-03T08:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InstallRevoked"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMilestoneBudgetDepleted: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "milestone.budget_depleted";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1048",
                 *       "type": "milestone.budget_depleted",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-25T09:30:00.000Z",
                 *       "resourceId": "d93b5e07f2a1c486",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "milestone": {
                 *           "id": "d93b5e07f2a1c486",
                 *           "name": "First 1,000 scenes",
                 *           "amountUsd": 1850,
                 *           "volume": 100,
                 *           "status": "ACTIVE_FUNDED"
                 *         },
                 *         "budget": {
                 *           "contractId": "c2f7a90d13e8b645",
                 *           "paymentType": "PAY_PER_HOUR",
                 *           "state": "DEPLETED",
                 *           "fundedVolume": 100,
                 *           "fundedAmountUsd": 1850,
                 *           "consumed": {
                 *             "seconds": 363600,
                 *             "hours": 101,
                 *             "labels": 800,
                 *             "tasks": 400
                 *           },
                 *           "consumedVolume": 101,
                 *           "remainingVolume": 0,
                 *           "consumedFraction": 1.01,
                 *           "activeMilestone": {
                 *             "id": "d93b5e07f2a1c486",
                 *             "name": "First 1,000 scenes",
                 *             "amountUsd": 1850,
                 *             "volume": 100,
                 *             "status": "ACTIVE_FUNDED"
                 *           },
                 *           "lastUsageAt": "2026-01-25T09:30:00.000Z"
                 *         },
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneBudgetDepleted"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMilestoneBudgetLow: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "milestone.budget_low";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1047",
                 *       "type": "milestone.budget_low",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-20T09:30:00.000Z",
                 *       "resourceId": "d93b5e07f2a1c486",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "milestone": {
                 *           "id": "d93b5e07f2a1c486",
                 *           "name": "First 1,000 scenes",
                 *           "amountUsd": 1850,
                 *           "volume": 100,
                 *           "status": "ACTIVE_FUNDED"
                 *         },
                 *         "budget": {
                 *           "contractId": "c2f7a90d13e8b645",
                 *           "paymentType": "PAY_PER_HOUR",
                 *           "state": "LOW",
                 *           "fundedVolume": 100,
                 *           "fundedAmountUsd": 1850,
                 *           "consumed": {
                 *             "seconds": 297000,
                 *             "hours": 82.5,
                 *             "labels": 640,
                 *             "tasks": 320
                 *           },
                 *           "consumedVolume": 82.5,
                 *           "remainingVolume": 17.5,
                 *           "consumedFraction": 0.825,
                 *           "activeMilestone": {
                 *             "id": "d93b5e07f2a1c486",
                 *             "name": "First 1,000 scenes",
                 *             "amountUsd": 1850,
                 *             "volume": 100,
                 *             "status": "ACTIVE_FUNDED"
                 *           },
                 *           "lastUsageAt": "2026-01-20T09:30:00.000Z"
                 *         },
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneBudgetLow"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMilestoneFunded: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "milestone.funded";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1046",
                 *       "type": "milestone.funded",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T09:30:00.000Z",
                 *       "resourceId": "d93b5e07f2a1c486",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "milestone": {
                 *           "id": "d93b5e07f2a1c486",
                 *           "name": "First 1,000 scenes",
                 *           "amountUsd": 1850,
                 *           "volume": 100,
                 *           "status": "ACTIVE_FUNDED"
                 *         },
                 *         "budget": {
                 *           "contractId": "c2f7a90d13e8b645",
                 *           "paymentType": "PAY_PER_HOUR",
                 *           "state": "OK",
                 *           "fundedVolume": 100,
                 *           "fundedAmountUsd": 1850,
                 *           "consumed": {
                 *             "seconds": 0,
                 *             "hours": 0,
                 *             "labels": 0,
                 *             "tasks": 0
                 *           },
                 *           "consumedVolume": 0,
                 *           "remainingVolume": 100,
                 *           "consumedFraction": 0,
                 *           "activeMilestone": {
                 *             "id": "d93b5e07f2a1c486",
                 *             "name": "First 1,000 scenes",
                 *             "amountUsd": 1850,
                 *             "volume": 100,
                 *             "status": "ACTIVE_FUNDED"
                 *           },
                 *           "lastUsageAt": null
                 *         },
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MilestoneFunded"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProjectLinkCreated: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "project_link.created";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1043",
                 *       "type": "project_link.created",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-01T10:05:00.000Z",
                 *       "resourceId": "4b8e07c1d2f3a695",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProjectLinkCreated"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProjectLinkRemoved: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "project_link.removed";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                "X-OpenTrain-Signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "1044",
                 *       "type": "project_link.removed",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-01T11:00:00.000Z",
                 *       "resourceId": "4b8e07c1d2f3a695",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "projectLink": {
                 *           "id": "4b8e07c1d2f3a695",
                 *           "jobId": "e61b0f8d2c7a4935",
                 *           "externalProjectId": "street-scenes",
                 *           "externalProjectName": "Street scenes",
                 *           "externalProjectUrl": "https://labels.example.com/projects/street-scenes",
                 *           "provisioningMode": "PARTNER_WEBHOOK",
                 *           "createdAt": "2026-01-01T10:05:00.000Z"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProjectLinkRemoved"];
            };
        };
        responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
