// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    readonly "/api/partner/v1/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List contracts
         * @description The contracts on the jobs that links of the install name, newest first; a link that is removed hides them at once.
         *
         *     The token needs the scope `contracts:read`.
         */
        readonly get: operations["listLinkedContracts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/contracts/{contractId}/budget": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the budget of a contract
         * @description How much of a contract's milestones is used; reading it makes no event.
         *
         *     The token needs the scope `contracts:read`.
         */
        readonly get: operations["getBudget"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/contracts/{contractId}/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List participants
         * @description Who was hired on a contract.
         *
         *     With `participants:email` the work email address is there, to which the customer consents by a box of its own on the consent screen; while that is missing, a token with this scope is refused, before the contract is looked for.
         *
         *     The token needs the scope `participants:read`. One that has `participants:email` is shown more, and refused while the customer has not consented to that.
         */
        readonly get: operations["listParticipants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/contracts/{contractId}/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report usage
         * @description Report what was done on a contract, day by day. All entries are taken, or none.
         *
         *     The checks, in order: request shape, the contract, the days and workers of the entries, the time since it has ended.
         *
         *     The token needs the scope `usage:write`.
         */
        readonly post: operations["reportUsage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/installs/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the current install
         * @description The install that the token belongs to; any valid token may ask.
         */
        readonly get: operations["getCurrentInstall"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the OpenAPI document of the Platform API
         * @description The OpenAPI document of this API and its webhooks, with this origin as its server.
         */
        readonly get: operations["getPlatformApiOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/project-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List project links
         * @description The install's links, newest first.
         *
         *     The token needs the scope `project-links:read`.
         */
        readonly get: operations["listProjectLinks"];
        readonly put?: never;
        /**
         * Create a project link
         * @description Link a project to the customer, and to a job if one is named.
         *
         *     The checks, in order: request shape, the job, the number of links, the project.
         *
         *     The token needs the scope `project-links:write`.
         */
        readonly post: operations["createProjectLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/project-links/{linkId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a project link
         * @description One link of the install.
         *
         *     The token needs the scope `project-links:read`.
         */
        readonly get: operations["getProjectLink"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a project link
         * @description Remove a link of the install, at once and for good.
         *
         *     The token needs the scope `project-links:write`.
         */
        readonly delete: operations["deleteProjectLink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/webhook-endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The install's endpoints, newest first.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly get: operations["listWebhookEndpoints"];
        readonly put?: never;
        /**
         * Create a webhook endpoint
         * @description Have events delivered to a URL.
         *
         *     The checks, in order: request shape, the URL, the scopes of the event types, the number of endpoints.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly post: operations["createWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/partner/v1/webhook-endpoints/{endpointId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description One endpoint of the install.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly get: operations["getWebhookEndpoint"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook endpoint
         * @description Delete an endpoint, with all that waits for it.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly delete: operations["deleteWebhookEndpoint"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a webhook endpoint
         * @description Change an endpoint; `{}` changes nothing.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly patch: operations["updateWebhookEndpoint"];
        readonly trace?: never;
    };
    readonly "/api/partner/v1/webhook-endpoints/{endpointId}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Redeliver events
         * @description Deliver again: one delivery, or all that failed.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly post: operations["redeliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "contract.ended": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Contract ended
         * @description A contract on a job that a link of the install names has ended.
         */
        readonly post: operations["onContractEnded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contract.started": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Contract started
         * @description A contract on a job that a link of the install names has started.
         */
        readonly post: operations["onContractStarted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "install.revoked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Install revoked
         * @description The tokens that the install had are dead: its customer disconnected the app, or approved it again.
         */
        readonly post: operations["onInstallRevoked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "milestone.budget_depleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Milestone budget depleted
         * @description A contract's budget is used up.
         */
        readonly post: operations["onMilestoneBudgetDepleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "milestone.budget_low": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Milestone budget low
         * @description A contract's budget is used to 80 %.
         */
        readonly post: operations["onMilestoneBudgetLow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "milestone.funded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Milestone funded
         * @description A milestone was funded.
         */
        readonly post: operations["onMilestoneFunded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "project_link.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Project link created
         * @description A project link was created.
         */
        readonly post: operations["onProjectLinkCreated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "project_link.removed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Project link removed
         * @description A project link was deleted.
         */
        readonly post: operations["onProjectLinkRemoved"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A milestone that work is done on: of several that are funded the one with the lowest number. */
        readonly ActiveMilestone: {
            readonly amountUsd: components["schemas"]["UsDollars"];
            readonly id: components["schemas"]["ResourceId"];
            readonly name: string | null;
            readonly status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null where the price is fixed. */
            readonly volume: number | null;
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
        readonly AppDisabled: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @enum {string} */
                readonly reason: "app_disabled";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
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
        readonly BadRequest: {
            /** @enum {string} */
            readonly code: "BAD_REQUEST";
            readonly details: {
                readonly issues: readonly components["schemas"]["Issue"][];
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description A challenge for a bearer token (RFC 6750, 3); each API has its own, with its own metadata.
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/partner/v1"
         */
        readonly BearerChallenge: string;
        /** @description How much of a contract's milestones, funded or completed, is used. */
        readonly Budget: {
            readonly activeMilestone: components["schemas"]["ActiveMilestone"] | null;
            readonly consumed: components["schemas"]["Consumption"];
            /**
             * Format: double
             * @description Cut to 4 digits behind the point; may pass 1.
             */
            readonly consumedFraction: number;
            /** Format: double */
            readonly consumedVolume: number;
            readonly contractId: components["schemas"]["ResourceId"];
            /** Format: double */
            readonly fundedAmountUsd: number;
            /**
             * Format: double
             * @description Hours or labels, as are the two volumes below; 0 for a fixed price.
             */
            readonly fundedVolume: number;
            /** @description When a total that was reported changed last. */
            readonly lastUsageAt: string | null;
            readonly paymentType: components["schemas"]["PaymentType"];
            /** Format: double */
            readonly remainingVolume: number;
            readonly state: components["schemas"]["BudgetState"];
        };
        /**
         * @description How much of a contract's budget is used: from 80 % on it is low, from 100 % on depleted.
         * @enum {string}
         */
        readonly BudgetState: "OK" | "LOW" | "DEPLETED";
        /** @description What was reported on a contract. */
        readonly Consumption: {
            /**
             * Format: double
             * @description The seconds as hours, cut to 4 digits behind the point.
             */
            readonly hours: number;
            /** Format: int64 */
            readonly labels: number;
            /** Format: int64 */
            readonly seconds: number;
            /** Format: int64 */
            readonly tasks: number;
        };
        /** @description Work that a trainer was hired for by the customer. */
        readonly Contract: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly endDate: string | null;
            readonly id: components["schemas"]["ResourceId"];
            /** Format: date-time */
            readonly startDate: string;
            readonly status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            readonly title: string;
        };
        readonly ContractData: {
            /** @description As it was when the event was made. */
            readonly contract: components["schemas"]["Contract"];
            /** @description Only if the install has `participants:read` at the moment of sending, and its `workEmail` only with `participants:email`, the customer's consent, and an install that is active at that moment. */
            readonly freelancer?: components["schemas"]["Participant"];
            /** @description As it was when the event was made. */
            readonly projectLink: components["schemas"]["ProjectLink"];
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
        readonly ContractEnded: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ContractData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "contract.ended";
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
        readonly ContractStarted: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ContractData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "contract.started";
        };
        /**
         * @description How a contract stands.
         * @enum {string}
         */
        readonly ContractStatus: "active" | "ended";
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        readonly CountryCode: string;
        readonly CreatedWebhookEndpoint: {
            /** @description For people. */
            readonly message: string;
            /** @description Shown once: what deliveries are signed with. */
            readonly secret: components["schemas"]["WebhookSecret"];
            readonly webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        readonly CreateProjectLinkRequest: {
            /** @description The partner's own id of the project, unique on the install. */
            readonly externalProjectId: components["schemas"]["StorableText"];
            readonly externalProjectName?: components["schemas"]["StorableText"];
            readonly externalProjectUrl?: components["schemas"]["WebUrl"];
            /** @description A job of the customer. */
            readonly jobId?: components["schemas"]["StorableText"];
            /** @default PARTNER_WEBHOOK */
            readonly provisioningMode: components["schemas"]["ProvisioningMode"];
        };
        readonly CreateWebhookEndpointRequest: {
            /** @description One that comes twice counts once. */
            readonly eventTypes: readonly components["schemas"]["EventType"][];
            /** @description https; in development mode also http to `localhost`, `127.0.0.1` or `[::1]`. No user info, no private address. */
            readonly url: components["schemas"]["WebUrl"];
        };
        readonly CurrentInstall: {
            readonly install: components["schemas"]["Install"];
        };
        readonly DeletedProjectLink: {
            /** @enum {boolean} */
            readonly deleted: true;
            /** @description As it was last. */
            readonly projectLink: components["schemas"]["ProjectLink"];
        };
        readonly DeletedWebhookEndpoint: {
            /** @enum {boolean} */
            readonly deleted: true;
            /** @description As it was last. */
            readonly webhookEndpoint: components["schemas"]["WebhookEndpoint"];
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
        readonly DeliveryNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly deliveryId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description Why an endpoint is disabled.
         * @enum {string}
         */
        readonly DisabledReason: "paused" | "delivery_failures" | "disconnected";
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
        readonly EventScopeMissing: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description What may be told to a webhook endpoint.
         * @enum {string}
         */
        readonly EventType: "contract.started" | "contract.ended" | "project_link.created" | "project_link.removed" | "install.revoked" | "milestone.funded" | "milestone.budget_low" | "milestone.budget_depleted";
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
        readonly FeatureDisabled: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @enum {string} */
                readonly reason: "feature_disabled";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description What one customer has granted to one app. */
        readonly Install: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: components["schemas"]["ResourceId"];
            /** @description The customer. */
            readonly organizationId: components["schemas"]["ResourceId"];
            readonly partnerApp: components["schemas"]["PartnerApp"];
            /** @description Whether the customer agreed to share work email addresses, a box of its own on the consent screen. */
            readonly piiConsent: boolean;
            /** @description As they were granted. */
            readonly scopes: readonly components["schemas"]["PlatformScope"][];
            /** @enum {string} */
            readonly status: "ACTIVE" | "REVOKED";
            readonly token: components["schemas"]["InstallToken"];
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
        readonly InstallNotActive: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @enum {string} */
                readonly reason: "install_not_active";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
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
        readonly InstallRevoked: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["InstallRevokedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "install.revoked";
        };
        readonly InstallRevokedData: {
            readonly installId: components["schemas"]["ResourceId"];
            /**
             * @description By the customer who disconnected the app, or by one who approved it again.
             * @enum {string}
             */
            readonly reason: "disconnected" | "reconnected";
            /** Format: date-time */
            readonly revokedAt: string;
        };
        /** @description The token of this call. */
        readonly InstallToken: {
            /** @description The token's public id. */
            readonly id: components["schemas"]["ResourceId"];
            /** @description `<app name> connection`. */
            readonly name: string;
            readonly scopes: readonly components["schemas"]["PlatformScope"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Something went wrong on our side. Try again later.",
         *       "code": "INTERNAL_ERROR",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly InternalError: {
            /** @enum {string} */
            readonly code: "INTERNAL_ERROR";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description What is wrong with one part of a request. */
        readonly Issue: {
            /** @description Why it is refused. */
            readonly message: string;
            /** @description Which part: `body.name`, `query.limit`, `body`. */
            readonly where: string;
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
        readonly JobNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly jobId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description A contract on a job that links of the install name. */
        readonly LinkedContract: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly endDate: string | null;
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            /** @description Every link of the install that names the job. */
            readonly projectLinkIds: readonly components["schemas"]["ResourceId"][];
            /** Format: date-time */
            readonly startDate: string;
            readonly status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            readonly title: string;
        };
        readonly LinkedContractList: {
            /** @description Newest first. */
            readonly contracts: readonly components["schemas"]["LinkedContract"][];
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
        readonly LinkedContractNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly contractId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
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
        readonly MilestoneBudgetDepleted: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "milestone.budget_depleted";
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
        readonly MilestoneBudgetLow: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "milestone.budget_low";
        };
        /** @description As it was when the event was made. */
        readonly MilestoneData: {
            readonly budget: components["schemas"]["Budget"];
            readonly contractId: components["schemas"]["ResourceId"];
            /** @description The funded one; of a budget the active one, or null if there is none. */
            readonly milestone: components["schemas"]["ActiveMilestone"] | null;
            readonly projectLink: components["schemas"]["ProjectLink"];
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
        readonly MilestoneFunded: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["MilestoneData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "milestone.funded";
        };
        /**
         * @description How a milestone stands; one that was cancelled is in no list.
         * @enum {string}
         */
        readonly MilestoneStatus: "NOT_FUNDED" | "ACTIVE_FUNDED" | "COMPLETED" | "CANCELLED";
        readonly OneProjectLink: {
            readonly projectLink: components["schemas"]["ProjectLink"];
        };
        readonly OneWebhookEndpoint: {
            readonly webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        /** @description Who was hired, as far as the install may know it. */
        readonly Participant: {
            readonly country: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            readonly displayName: string;
            readonly opentrainUserId: components["schemas"]["ResourceId"];
            /**
             * Format: uri
             * @description A page that anyone may read.
             */
            readonly profileUrl: string;
            /** @description Only with `participants:email` and the customer's consent; otherwise the member is absent. */
            readonly workEmail?: string;
        };
        readonly ParticipantList: {
            readonly contractId: components["schemas"]["ResourceId"];
            readonly participants: readonly components["schemas"]["Participant"][];
        };
        /** @description The app that was installed. */
        readonly PartnerApp: {
            readonly id: components["schemas"]["ResourceId"];
            readonly name: string;
            readonly slug: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The request body is too large.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly PayloadTooLarge: {
            /** @enum {string} */
            readonly code: "BAD_REQUEST";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description How a job is paid, and a contract on it.
         * @enum {string}
         */
        readonly PaymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";
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
        readonly PiiConsentRequired: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @enum {string} */
                readonly reason: "pii_consent_required";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description What a platform token may do on the Platform API; another catalogue, though it shares a word with the Public API's.
         * @enum {string}
         */
        readonly PlatformScope: "project-links:read" | "project-links:write" | "contracts:read" | "participants:read" | "participants:email" | "usage:write" | "webhooks:manage";
        /** @description A project on the partner's side, tied to the customer here, and to one of its jobs. */
        readonly ProjectLink: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly externalProjectId: string;
            readonly externalProjectName: string | null;
            readonly externalProjectUrl: string | null;
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"] | null;
            readonly provisioningMode: components["schemas"]["ProvisioningMode"];
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
        readonly ProjectLinkCreated: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ProjectLinkData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "project_link.created";
        };
        readonly ProjectLinkData: {
            /** @description As it was when the event was made; of a removed one, its last state. */
            readonly projectLink: components["schemas"]["ProjectLink"];
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
        readonly ProjectLinkLimit: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {number} */
                readonly limit: 1000;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly ProjectLinkList: {
            /** @description All of them, newest first. */
            readonly projectLinks: readonly components["schemas"]["ProjectLink"][];
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
        readonly ProjectLinkNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly linkId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
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
        readonly ProjectLinkRemoved: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ProjectLinkData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: the contract, the project link, the install or the milestone. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "project_link.removed";
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
        readonly ProjectLinkTaken: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @description As it was asked for. */
                readonly externalProjectId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description Who sets the project up on the partner's side; stored, with no other effect.
         * @enum {string}
         */
        readonly ProvisioningMode: "PARTNER_WEBHOOK" | "MANAGED_ADAPTER";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Too many requests. Wait for the time in the Retry-After header.",
         *       "code": "RATE_LIMITED",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly RateLimited: {
            /** @enum {string} */
            readonly code: "RATE_LIMITED";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly RedeliverRequest: {
            /** @description One delivery, whatever its status; without it all that failed. */
            readonly deliveryId?: components["schemas"]["StorableText"];
        };
        readonly Redelivery: {
            /** @description For people; of a disabled endpoint it says that nothing is tried. */
            readonly message: string;
            /**
             * Format: int32
             * @description How many deliveries were given five fresh attempts.
             */
            readonly requeued: number;
            readonly webhookEndpoint: components["schemas"]["WebhookEndpoint"];
        };
        readonly ReportUsageRequest: {
            readonly entries: readonly components["schemas"]["UsageEntry"][];
        };
        /** @description The identifier of something that the server keeps. */
        readonly ResourceId: string;
        readonly ScopeDetails: {
            /** @description What the token has. */
            readonly grantedScopes: readonly components["schemas"]["PlatformScope"][];
            /** @description What the call needs. */
            readonly requiredScopes: readonly components["schemas"]["PlatformScope"][];
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
        readonly ScopeMissing: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Temporarily unavailable. Try again after the time in the Retry-After header.",
         *       "code": "SERVICE_UNAVAILABLE",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly ServiceUnavailable: {
            /** @enum {string} */
            readonly code: "SERVICE_UNAVAILABLE";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        readonly StorableText: string;
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The bearer token is missing or invalid.",
         *       "code": "UNAUTHORIZED",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly Unauthorized: {
            /** @enum {string} */
            readonly code: "UNAUTHORIZED";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The request body must be JSON.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly UnsupportedMediaType: {
            /** @enum {string} */
            readonly code: "BAD_REQUEST";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description What is to be changed; what is not named stays. */
        readonly UpdateWebhookEndpointRequest: {
            /** @description Takes the place of the list. */
            readonly eventTypes?: readonly components["schemas"]["EventType"][];
            /** @description `ACTIVE` re-enables and forgets failures; `DISABLED` pauses: pending deliveries wait. */
            readonly status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Serves pending deliveries too. */
            readonly url?: components["schemas"]["WebUrl"];
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
        readonly UsageAfterEnd: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "contract_ended";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description What was done on one day: each total that is given replaces the one that this install has reported for the day before. */
        readonly UsageEntry: {
            /** @description The partner's own id of its report; kept, and no key. */
            readonly externalReportId?: components["schemas"]["StorableText"];
            /** Format: int32 */
            readonly labelsCompleted?: number;
            /** Format: int32 */
            readonly tasksCompleted?: number;
            /** Format: int32 */
            readonly totalSeconds?: number;
            /**
             * Format: date
             * @description From the day on which the contract started at UTC-12 to the day that it is at UTC+14.
             */
            readonly workDate: string;
            /** @description The hired trainer, who is also meant without it. */
            readonly workerOpentrainUserId?: components["schemas"]["StorableText"];
        };
        readonly UsageReport: {
            /**
             * Format: int32
             * @description How many entries there were: all of them.
             */
            readonly accepted: number;
            /** @description As it is with them. */
            readonly budget: components["schemas"]["Budget"];
            readonly contractId: components["schemas"]["ResourceId"];
        };
        /**
         * Format: double
         * @description US dollars, with at most two digits behind the point.
         */
        readonly UsDollars: number;
        /** @description Where events are delivered to. */
        readonly WebhookEndpoint: {
            /**
             * Format: int32
             * @description Deliveries in a row that were given up.
             */
            readonly consecutiveFailures: number;
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Null while it is active, as is the reason. */
            readonly disabledAt: string | null;
            readonly disabledReason: components["schemas"]["DisabledReason"] | null;
            /** @description Each once, in the order of the catalogue. */
            readonly eventTypes: readonly components["schemas"]["EventType"][];
            readonly id: components["schemas"]["ResourceId"];
            readonly status: components["schemas"]["WebhookEndpointStatus"];
            readonly url: string;
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
        readonly WebhookEndpointLimit: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {number} */
                readonly limit: 10;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly WebhookEndpointList: {
            /** @description All of them, newest first. */
            readonly webhookEndpoints: readonly components["schemas"]["WebhookEndpoint"][];
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
        readonly WebhookEndpointNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly endpointId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description Whether deliveries go out.
         * @enum {string}
         */
        readonly WebhookEndpointStatus: "ACTIVE" | "DISABLED";
        /** @description The secret that a webhook endpoint's deliveries are signed with: `whsec_<secret>`. */
        readonly WebhookSecret: string;
        /**
         * Format: web-url
         * @description An absolute `http` or `https` URL with a host, without white space, control characters and backslashes before its path.
         */
        readonly WebUrl: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listLinkedContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Only those on the job that this link of the install names. */
                readonly projectLinkId?: components["schemas"]["StorableText"];
                readonly status?: components["schemas"]["ContractStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["LinkedContractList"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="contracts:read"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectLinkNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly getBudget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["Budget"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="contracts:read"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedContractNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly listParticipants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["ParticipantList"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The customer has not consented to share work email addresses. Ask for it by the consent screen, or connect without participants:email. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="participants:read"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["PiiConsentRequired"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedContractNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly reportUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportUsageRequest"];
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
                    readonly "application/json": components["schemas"]["UsageReport"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="usage:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such contract on a job that the install has a link to. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedContractNotFound"];
                };
            };
            /** @description The contract has ended, and no usage is taken for this day any more. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsageAfterEnd"];
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
                    readonly "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            readonly 415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    readonly Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    readonly "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnsupportedMediaType"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly getCurrentInstall: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CurrentInstall"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly getPlatformApiOpenApi: {
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
                    /** @description For how long anybody may keep it; `no-store` if the request had credentials. */
                    readonly "Cache-Control": string;
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    readonly ETag: string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
        };
    };
    readonly listProjectLinks: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectLinkList"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:read"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly createProjectLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateProjectLinkRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded and a new resource has been created as a result. */
            readonly 201: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OneProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such job. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobNotFound"];
                };
            };
            /** @description The install already has a link to that project. Or: The install has reached its limit of project links. Delete one first. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectLinkTaken"] | components["schemas"]["ProjectLinkLimit"];
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
                    readonly "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            readonly 415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    readonly Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    readonly "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnsupportedMediaType"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly getProjectLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly linkId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["OneProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:read"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectLinkNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly deleteProjectLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly linkId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["DeletedProjectLink"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="project-links:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such project link. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectLinkNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly listWebhookEndpoints: {
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
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly createWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhookEndpointRequest"];
            };
        };
        readonly responses: {
            /** @description The request has succeeded and a new resource has been created as a result. */
            readonly 201: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatedWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The install lacks a scope that these event types require. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["EventScopeMissing"];
                };
            };
            /** @description The install has reached its limit of webhook endpoints. Delete one first. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointLimit"];
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
                    readonly "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            readonly 415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    readonly Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    readonly "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnsupportedMediaType"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly getWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly endpointId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["OneWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly deleteWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly endpointId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
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
                    readonly "application/json": components["schemas"]["DeletedWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointNotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly updateWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly endpointId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWebhookEndpointRequest"];
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
                    readonly "application/json": components["schemas"]["OneWebhookEndpoint"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. Or: The install lacks a scope that these event types require. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"] | components["schemas"]["EventScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointNotFound"];
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
                    readonly "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            readonly 415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    readonly Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    readonly "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnsupportedMediaType"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly redeliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly endpointId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RedeliverRequest"];
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
                    readonly "application/json": components["schemas"]["Redelivery"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description The bearer token is missing or invalid. */
            readonly 401: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this API's metadata (RFC 9728, 5.1) and the scopes that the operation needs, and `error="invalid_token"` if a token was presented. */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unauthorized"];
                };
            };
            /** @description The install is not active. Or: The app has been deactivated by its partner. Or: The organization that granted the install does not have the annotation-platform feature. Or: The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the call needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallNotActive"] | components["schemas"]["AppDisabled"] | components["schemas"]["FeatureDisabled"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook endpoint. Or: The endpoint has no such delivery. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpointNotFound"] | components["schemas"]["DeliveryNotFound"];
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
                    readonly "application/json": components["schemas"]["PayloadTooLarge"];
                };
            };
            /** @description The request body must be JSON. */
            readonly 415: {
                headers: {
                    /** @description Where the media type is wrong: the right one (RFC 9110, 15.5.16). */
                    readonly Accept?: string;
                    /** @description Where the content coding is wrong: those that are taken (RFC 9110, 15.5.16). */
                    readonly "Accept-Encoding"?: string;
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnsupportedMediaType"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
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
                    readonly "application/json": components["schemas"]["RateLimited"];
                };
            };
            /** @description Something went wrong on our side. Try again later. */
            readonly 500: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InternalError"];
                };
            };
            /** @description Temporarily unavailable. Try again after the time in the Retry-After header. */
            readonly 503: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3); nothing was done.
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceUnavailable"];
                };
            };
        };
    };
    readonly onContractEnded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "contract.ended";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["ContractEnded"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onContractStarted: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "contract.started";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["ContractStarted"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onInstallRevoked: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "install.revoked";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["InstallRevoked"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onMilestoneBudgetDepleted: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "milestone.budget_depleted";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["MilestoneBudgetDepleted"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onMilestoneBudgetLow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "milestone.budget_low";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["MilestoneBudgetLow"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onMilestoneFunded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "milestone.funded";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["MilestoneFunded"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onProjectLinkCreated: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "project_link.created";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["ProjectLinkCreated"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly onProjectLinkRemoved: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Partner-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "project_link.removed";
                /** @description `t` is the time of this attempt in Unix seconds, `v1` the HMAC-SHA256 of `<t>.<raw body>` under the secret of the URL that is called, in hex. */
                readonly "X-OpenTrain-Signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/json": components["schemas"]["ProjectLinkRemoved"];
            };
        };
        readonly responses: {
            /** @description Success is any 2xx within 10 seconds. Anything else, including a redirect, is a failed attempt. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
