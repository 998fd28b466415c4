// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    readonly "/api/public/v1/approvals/{approvalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an approval
         * @description How an approval stands, which only the owner decides on its page.
         *
         *     The token needs the scope `payments:read`.
         */
        readonly get: operations["getApproval"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/auth/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the caller
         * @description Who the caller is, what its token may do, and whether the account has been claimed.
         */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List contracts
         * @description The contracts of the account, newest first.
         *
         *     The token needs the scope `payments:read`.
         */
        readonly get: operations["listContracts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/contracts/{contractId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a contract
         * @description A contract of the account, with its budget.
         *
         *     The token needs the scope `payments:read`.
         */
        readonly get: operations["getContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/contracts/{contractId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a contract
         * @description End a contract: at once if nothing is funded, else the owner is asked, and what is funded is refunded.
         *
         *     The token needs the scope `payments:write`.
         */
        readonly post: operations["endContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/contracts/{contractId}/milestones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a milestone
         * @description Add a milestone to a contract; it has no money before its funding is asked for and confirmed.
         *
         *     The token needs the scope `payments:write`.
         */
        readonly post: operations["createMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/job-drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a job draft
         * @description Draft a job; nobody else sees it before it is published.
         *
         *     The token needs the scope `jobs:write`.
         */
        readonly post: operations["createJobDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/job-drafts/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a job draft
         * @description Change a draft; what is published or closed stays as it is.
         *
         *     The token needs the scope `jobs:write`.
         */
        readonly patch: operations["updateJobDraft"];
        readonly trace?: never;
    };
    readonly "/api/public/v1/job-drafts/capabilities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the capabilities
         * @description Which parts of this API the server has; the same for every token.
         */
        readonly get: operations["getCapabilities"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search open jobs
         * @description The open jobs of everybody. It takes no token, and looks at none.
         */
        readonly get: operations["searchJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an open job
         * @description One open job. It takes no token, and looks at none.
         */
        readonly get: operations["getJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs/{jobId}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a job
         * @description Close a draft or an open job: nobody can propose for it or be hired any more, and contracts on it go on.
         *
         *     The token needs the scope `jobs:write`.
         */
        readonly post: operations["closeJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs/{jobId}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List proposals
         * @description The proposals for a job of the account, newest first.
         *
         *     The token needs the scope `proposals:read`.
         */
        readonly get: operations["listProposals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs/{jobId}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a job
         * @description Publish a job, claimed or not.
         *
         *     The token needs the scope `jobs:write`.
         */
        readonly post: operations["publishJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/jobs/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List own jobs
         * @description The account's jobs and drafts, newest first.
         *
         *     The token needs the scope `jobs:read`.
         */
        readonly get: operations["listMyJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List conversations or messages
         * @description The account's conversations; or the messages of one, which are read with that.
         *
         *     The token needs the scope `messages:read`.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        /**
         * Send a message
         * @description Write in a conversation of the account, in the name of the token's user.
         *
         *     The token needs the scope `messages:write`.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/milestones/{milestoneId}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask to approve a milestone
         * @description Ask the owner to take the work of a milestone as done: confirmed, the trainer is paid all that it holds.
         *
         *     The token needs the scope `payments:write`.
         */
        readonly post: operations["approveMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/milestones/{milestoneId}/fund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask to fund a milestone
         * @description Ask the owner to fund a milestone.
         *
         *     The token needs the scope `payments:write`.
         */
        readonly post: operations["fundMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the OpenAPI document of the Public API
         * @description The OpenAPI document of this API, with this origin as its server.
         */
        readonly get: operations["getPublicApiOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/payments/pending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List pending payments
         * @description What is to be paid as soon as the owner confirms it.
         *
         *     The token needs the scope `payments:read`.
         */
        readonly get: operations["listPendingPayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/proposals/{proposalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a proposal
         * @description A proposal for a job of the account.
         *
         *     The token needs the scope `proposals:read`.
         */
        readonly get: operations["getProposal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Review a proposal
         * @description Shortlist or decline a proposal, or take that back; the same status again changes nothing.
         *
         *     The token needs the scope `proposals:write`.
         */
        readonly patch: operations["reviewProposal"];
        readonly trace?: never;
    };
    readonly "/api/public/v1/proposals/{proposalId}/conversation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a conversation
         * @description Start the conversation with whoever has proposed, or find the one that there is.
         *
         *     The token needs the scope `messages:write`.
         */
        readonly post: operations["startConversation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/proposals/{proposalId}/hire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask to hire
         * @description Ask the owner to hire whoever has sent this proposal: once that is confirmed, a contract begins.
         *
         *     The token needs the scope `proposals:write`.
         */
        readonly post: operations["hireProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the team
         * @description The organization, its members, and the invitations that are open.
         *
         *     The token needs the scope `team:read`.
         */
        readonly get: operations["getTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/team/invites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a team member
         * @description Invite somebody to the team by email; the link in the mail lasts seven days.
         *
         *     The token needs the scope `team:write`.
         */
        readonly post: operations["inviteTeamMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tokens
         * @description The tokens of the account, newest first, without their secrets.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /**
         * Create a token
         * @description Make another token of the same account.
         *
         *     The checks, in order: request shape, known scopes, expiry in the future, scopes covered by the caller's, expiry not beyond the caller's, number of active tokens.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/tokens/{tokenId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a token by its id
         * @description Revoke a token of the account, the caller's own too; it is dead at once.
         */
        readonly delete: operations["revokeTokenById"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/updates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Poll updates
         * @description What has happened since: the events that the token's scopes show, each once, in an order that never changes.
         *
         *     To follow them, call again with `nextCursor`, at once while `hasMore`, else after a while. The same events go to the account's webhooks, under the same ids.
         *
         *     The token needs one of the scopes `proposals:read`, `messages:read`, `payments:read`.
         */
        readonly get: operations["pollUpdates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhooks
         * @description The organization's webhooks, newest first.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Create a webhook
         * @description Have the organization's events delivered to a URL. The webhook is the organization's: it outlives the token that made it, and every token with the scope sees it.
         *
         *     The checks, in order: request shape, the URL, the scopes of the event types, the number of webhooks.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/v1/webhooks/{webhookId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook of the organization.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly get: operations["getWebhook"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook
         * @description Delete a webhook, with all that waits for it.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "approval.confirmed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approval decided
         * @description An approval was confirmed or declined, or has expired.
         */
        readonly post: operations["onApprovalConfirmed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contract.budget_state_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Contract budget state changed
         * @description A contract's budget got low or depleted, or has recovered.
         */
        readonly post: operations["onContractBudgetStateChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contract.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Contract created
         * @description A hire was confirmed: the contract has started.
         */
        readonly post: operations["onContractCreated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "message.received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Message received
         * @description A trainer has written in a conversation.
         */
        readonly post: operations["onMessageReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "milestone.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Milestone status changed
         * @description A milestone was funded, completed or cancelled.
         */
        readonly post: operations["onMilestoneStatusChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.pending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Payment pending
         * @description Funding or paying out a milestone waits for a human.
         */
        readonly post: operations["onPaymentPending"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "proposal.received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Proposal received
         * @description A trainer has sent a proposal for a job of the account.
         */
        readonly post: operations["onProposalReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "proposal.status_changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Proposal status changed
         * @description A proposal was shortlisted, declined, hired, or put back among the unreviewed.
         */
        readonly post: operations["onProposalStatusChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The account that the token opens. */
        readonly Account: {
            /** @description Whether a human has claimed it. */
            readonly claimed: boolean;
            readonly claimedAt: string | null;
            /** @enum {string} */
            readonly kind: "employer_organization";
            /** @description The actor's role; null before the claim. */
            readonly memberRole: components["schemas"]["MemberRole"] | null;
            readonly organizationId: components["schemas"]["ResourceId"] | null;
            /** @description Null before the claim. */
            readonly ownerUserId: components["schemas"]["ResourceId"] | null;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "A human must claim this account first.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "account_claim_required",
         *         "action": "Start the claim and give your human the link and the code.",
         *         "claimUrl": "https://opentrain.example.com/claim"
         *       }
         *     }
         */
        readonly AccountClaimRequired: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @description What to do, in words. */
                readonly action: string;
                /**
                 * Format: uri
                 * @description The claim page.
                 */
                readonly claimUrl: string;
                /** @enum {string} */
                readonly reason: "account_claim_required";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description A milestone that work is done on: of several that are funded the one with the lowest number. */
        readonly ActiveMilestone: {
            readonly amountUsd: components["schemas"]["UsDollars"];
            readonly id: components["schemas"]["ResourceId"];
            readonly name: string | null;
            readonly status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null where the price is fixed. */
            readonly volume: number | null;
        };
        /** @description For whom the token speaks: the agent before the claim, the human afterwards. */
        readonly Actor: {
            /** @description Null before the claim, as are the names. */
            readonly email: string | null;
            readonly firstName: string | null;
            readonly fullName: string | null;
            readonly lastName: string | null;
            readonly userId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly userType: "EMPLOYER";
        };
        readonly Approval: {
            /**
             * Format: uri
             * @description The page on which the owner confirms or declines.
             */
            readonly approvalUrl: string;
            /** @description Of a hire, once it is confirmed. */
            readonly contractId: components["schemas"]["ResourceId"] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description From then on, it cannot be confirmed.
             */
            readonly expiresAt: string;
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            /** @description Of a funding or a payout. */
            readonly milestoneId: components["schemas"]["ResourceId"] | null;
            readonly proposalId: components["schemas"]["ResourceId"];
            /** @description When it was confirmed or declined, or has expired. */
            readonly resolvedAt: string | null;
            /** @description By its type; null unless it is confirmed. */
            readonly result: components["schemas"]["HireDone"] | components["schemas"]["FundingDone"] | components["schemas"]["PayoutDone"] | components["schemas"]["EndDone"] | null;
            readonly status: components["schemas"]["ApprovalStatus"];
            readonly type: components["schemas"]["ApprovalType"];
        };
        /**
         * @description An approval was confirmed or declined, or has expired.
         * @example {
         *       "id": "2047",
         *       "type": "approval.confirmed",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-05T12:00:00.000Z",
         *       "resourceId": "f05a8d3c7e91b264",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "approvalId": "f05a8d3c7e91b264",
         *         "status": "confirmed"
         *       }
         *     }
         */
        readonly ApprovalConfirmed: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ApprovalConfirmedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "approval.confirmed";
        };
        readonly ApprovalConfirmedData: {
            readonly approvalId: components["schemas"]["ResourceId"];
            readonly status: components["schemas"]["ApprovalEnd"];
        };
        /**
         * @description How an approval has ended.
         * @enum {string}
         */
        readonly ApprovalEnd: "confirmed" | "declined" | "expired";
        /**
         * @description Pending for 72 hours, unless the owner decides before.
         * @enum {string}
         */
        readonly ApprovalStatus: "pending" | "confirmed" | "declined" | "expired";
        /**
         * @description What a human is asked to confirm.
         * @enum {string}
         */
        readonly ApprovalType: "proposal_hire" | "milestone_fund" | "milestone_approve" | "contract_end";
        readonly ApprovalView: {
            readonly approval: components["schemas"]["Approval"];
        };
        /** @description Nothing is done yet: a human has to confirm it. */
        readonly AskedApproval: {
            readonly approval: components["schemas"]["Approval"];
            /** @description What to do next, in words. */
            readonly message: string;
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
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/public/v1"
         */
        readonly BearerChallenge: string;
        readonly Bid: {
            readonly amountUsd: components["schemas"]["UsDollars"];
            readonly unit: components["schemas"]["BidUnit"];
        };
        /**
         * @description What an amount is for: an hour, a label, or all of it.
         * @enum {string}
         */
        readonly BidUnit: "PER_HOUR" | "PER_LABEL" | "FIXED";
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
        /**
         * Format: date
         * @description A day of the calendar, `YYYY-MM-DD`.
         */
        readonly CalendarDate: string;
        /** @description The token of this call. */
        readonly CallerToken: {
            readonly id: components["schemas"]["ResourceId"];
            /** @description Its name. */
            readonly label: string;
            readonly ownerOrganizationId: components["schemas"]["ResourceId"] | null;
            readonly scopes: readonly components["schemas"]["PublicScope"][];
        };
        /** @description Who proposes, as far as the employer may know it. */
        readonly Candidate: {
            readonly countryCode: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            readonly displayName: string;
            readonly firstName: string | null;
            /** @description The trainer's user id. */
            readonly id: components["schemas"]["ResourceId"];
            /** @description The first letter of the last name. */
            readonly lastNameInitial: string | null;
            readonly profileTitle: string | null;
        };
        /** @description Which parts of the API a server has. */
        readonly Capabilities: {
            /** @description To buy and spend credits. */
            readonly credits: boolean;
            readonly draftCreate: boolean;
            readonly draftUpdate: boolean;
            /** @description To ask for a hire. */
            readonly hiring: boolean;
            /** @description To send messages. */
            readonly messagingWrites: boolean;
            /** @description To fund and approve milestones. */
            readonly paymentsWrite: boolean;
            readonly publish: boolean;
            readonly team: boolean;
            readonly webhooks: boolean;
        };
        readonly CapabilitiesView: {
            readonly capabilities: components["schemas"]["Capabilities"];
        };
        readonly ClosedJob: {
            /** @description Whether it was closed before this call. */
            readonly alreadyClosed: boolean;
            readonly jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly ok: true;
            /** @enum {string} */
            readonly status: "ARCHIVED";
        };
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
        /** @description What an organization and a trainer have agreed on. */
        readonly Contract: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly endDate: string | null;
            readonly freelancer: components["schemas"]["Freelancer"];
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            /** @description By their numbers; cancelled ones are left out. */
            readonly milestones: readonly components["schemas"]["Milestone"][];
            /** @description This and the rate are the proposal's, for good. */
            readonly paymentType: components["schemas"]["PaymentType"];
            /** @description The one that it has come of. */
            readonly proposalId: components["schemas"]["ResourceId"];
            readonly rateUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When the hire was confirmed.
             */
            readonly startDate: string;
            readonly status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            readonly title: string;
            /**
             * Format: date-time
             * @description When it, or one of its milestones, has changed last.
             */
            readonly updatedAt: string;
        };
        /**
         * @description A contract's budget got low or depleted, or has recovered.
         * @example {
         *       "id": "2048",
         *       "type": "contract.budget_state_changed",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-20T09:30:00.000Z",
         *       "resourceId": "c2f7a90d13e8b645",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contractId": "c2f7a90d13e8b645",
         *         "previousState": "OK",
         *         "state": "LOW",
         *         "paymentType": "PAY_PER_HOUR",
         *         "fundedVolume": 100,
         *         "consumedVolume": 82.5,
         *         "remainingVolume": 17.5,
         *         "consumedFraction": 0.825
         *       }
         *     }
         */
        readonly ContractBudgetStateChanged: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ContractBudgetStateChangedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "contract.budget_state_changed";
        };
        readonly ContractBudgetStateChangedData: {
            /**
             * Format: double
             * @description May pass 1.
             */
            readonly consumedFraction: number;
            /** Format: double */
            readonly consumedVolume: number;
            readonly contractId: components["schemas"]["ResourceId"];
            /**
             * Format: double
             * @description Hours or labels, as are the two below; 0 for a fixed price.
             */
            readonly fundedVolume: number;
            readonly paymentType: components["schemas"]["PaymentType"];
            readonly previousState: components["schemas"]["BudgetState"];
            /** Format: double */
            readonly remainingVolume: number;
            readonly state: components["schemas"]["BudgetState"];
        };
        /**
         * @description A hire was confirmed.
         * @example {
         *       "id": "2044",
         *       "type": "contract.created",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T09:00:00.000Z",
         *       "resourceId": "c2f7a90d13e8b645",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "contractId": "c2f7a90d13e8b645",
         *         "jobId": "e61b0f8d2c7a4935",
         *         "proposalId": "9a4c0e7d53b1f286"
         *       }
         *     }
         */
        readonly ContractCreated: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ContractCreatedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "contract.created";
        };
        readonly ContractCreatedData: {
            readonly contractId: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            readonly proposalId: components["schemas"]["ResourceId"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The contract has ended, so nothing about it changes any more.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "contract_ended"
         *       }
         *     }
         */
        readonly ContractHasEnded: {
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
        readonly ContractList: {
            /** @description Newest first. */
            readonly contracts: readonly components["schemas"]["Contract"][];
        };
        /**
         * @description How a contract stands.
         * @enum {string}
         */
        readonly ContractStatus: "active" | "ended";
        readonly ContractView: {
            readonly contract: components["schemas"]["ContractWithBudget"];
        };
        /** @description A contract, and how much of what is funded is used. */
        readonly ContractWithBudget: {
            readonly budget: components["schemas"]["Budget"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly endDate: string | null;
            readonly freelancer: components["schemas"]["Freelancer"];
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            /** @description By their numbers; cancelled ones are left out. */
            readonly milestones: readonly components["schemas"]["Milestone"][];
            /** @description This and the rate are the proposal's, for good. */
            readonly paymentType: components["schemas"]["PaymentType"];
            /** @description The one that it has come of. */
            readonly proposalId: components["schemas"]["ResourceId"];
            readonly rateUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When the hire was confirmed.
             */
            readonly startDate: string;
            readonly status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            readonly title: string;
            /**
             * Format: date-time
             * @description When it, or one of its milestones, has changed last.
             */
            readonly updatedAt: string;
        };
        readonly Conversation: {
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            readonly lastMessage: components["schemas"]["Message"] | null;
            readonly proposalId: components["schemas"]["ResourceId"];
            /**
             * Format: int32
             * @description How many messages the trainer has sent after the newest one that the account has read here.
             */
            readonly unreadCount: number;
            /**
             * Format: date-time
             * @description When it was written in last; before the first message, when it was started.
             */
            readonly updatedAt: string;
        };
        readonly ConversationPage: {
            /** @description The one that was written in last is first; one that is written in meanwhile moves there. */
            readonly conversations: readonly components["schemas"]["Conversation"][];
            /** @description Gives the next page; null on the last. */
            readonly nextCursor: string | null;
        };
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        readonly CountryCode: string;
        readonly CreatedToken: {
            readonly metadata: components["schemas"]["TokenRecord"];
            /** @description Shown once. */
            readonly token: components["schemas"]["PersonalToken"];
            /** @enum {string} */
            readonly tokenType: "bearer";
        };
        readonly CreatedWebhook: {
            /** @description For people. */
            readonly message: string;
            /** @description Shown once: what deliveries are signed with. */
            readonly secret: components["schemas"]["WebhookSecret"];
            readonly webhook: components["schemas"]["Webhook"];
        };
        readonly CreateJobDraftRequest: {
            /** @description Chosen by the caller: the same key again gives the same draft. */
            readonly idempotencyKey?: components["schemas"]["StorableText"];
            /** @description The job in the employer's own words; its first line that shows something becomes the title. */
            readonly rawJobDescription: components["schemas"]["VisibleText"];
        };
        /**
         * @description What is to be done, and what it costs.
         * @example {
         *       "name": "The next 500 scenes",
         *       "volume": 40
         *     }
         */
        readonly CreateMilestoneRequest: {
            /** @description For a fixed price. Else it or the volume: it is the rate times the volume, rounded half up to the cent. */
            readonly amountUsd?: components["schemas"]["UsDollars"];
            readonly description?: components["schemas"]["StorableText"];
            /** @description When the work is due; any day. */
            readonly dueDate?: components["schemas"]["CalendarDate"];
            /** @description It or the description must show something. */
            readonly name?: components["schemas"]["StorableText"];
            /** @description Hours or labels, by the contract's payment type; none for a fixed price. Without it, it follows from the amount, cut to its digits; with it, the amount is the rate times the volume, rounded half up to the cent. */
            readonly volume?: components["schemas"]["WorkVolume"];
        };
        readonly CreateTokenRequest: {
            /**
             * Format: date-time
             * @description In the future, and not after the caller's own expiry, which is the default.
             */
            readonly expiresAt?: string;
            /** @default API token */
            readonly name: components["schemas"]["DisplayName"];
            /** @description A subset of the caller's, where a `x:write` covers its `x:read`; all of the caller's by default. */
            readonly scopes?: readonly components["schemas"]["ScopeName"][];
        };
        readonly CreateWebhookRequest: {
            /** @description One that comes twice counts once. */
            readonly eventTypes: readonly components["schemas"]["EventType"][];
            /** @description https; in development mode also http to `localhost`, `127.0.0.1` or `[::1]`. No user info, no private address. */
            readonly url: components["schemas"]["WebUrl"];
        };
        readonly DeletedWebhook: {
            /** @enum {boolean} */
            readonly deleted: true;
            /** @description As it was last. */
            readonly webhook: components["schemas"]["Webhook"];
        };
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        readonly DisplayName: string;
        /** @description What came of a confirmed end. */
        readonly EndDone: {
            /** @enum {boolean} */
            readonly contractEnded: true;
        };
        /** @description The contract has ended; nothing of it was funded. */
        readonly EndedContract: {
            readonly contractId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly ok: true;
            /** @enum {string} */
            readonly status: "ended";
        };
        /**
         * @description What happens to an account's work, and with which scope it may be read.
         * @enum {string}
         */
        readonly EventType: "proposal.received" | "proposal.status_changed" | "message.received" | "contract.created" | "milestone.status_changed" | "payment.pending" | "approval.confirmed" | "contract.budget_state_changed";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "A new token cannot expire later than the token that creates it.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "expiry_beyond_caller"
         *       }
         *     }
         */
        readonly ExpiryBeyondCaller: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: {
                /** @enum {string} */
                readonly reason: "expiry_beyond_caller";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description Who works on a contract, as far as the employer may know it. */
        readonly Freelancer: {
            readonly country: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            readonly displayName: string;
            /** @description The trainer's user id. */
            readonly userId: components["schemas"]["ResourceId"];
        };
        /** @description What came of a confirmed funding. */
        readonly FundingDone: {
            /** @enum {boolean} */
            readonly funded: true;
        };
        /** @description What came of a confirmed hire. */
        readonly HireDone: {
            readonly contractId: components["schemas"]["ResourceId"];
            readonly freelancerUserId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly hired: true;
            readonly jobId: components["schemas"]["ResourceId"];
        };
        /** @description What is to be done first, and what it costs. */
        readonly HireMilestone: {
            /** @description For a fixed price. Else it or the volume: it is the rate times the volume, rounded half up to the cent. */
            readonly amount?: components["schemas"]["UsDollars"];
            readonly description?: components["schemas"]["StorableText"];
            /** @description When the work is due; any day. */
            readonly dueDate?: components["schemas"]["CalendarDate"];
            /** @description It or the description must show something. */
            readonly name?: components["schemas"]["StorableText"];
            /** @description Hours or labels, by the contract's payment type; none for a fixed price. Without it, it follows from the amount, cut to its digits; with it, the amount is the rate times the volume, rounded half up to the cent. */
            readonly volume?: components["schemas"]["WorkVolume"];
        };
        readonly HireProposalRequest: {
            readonly milestone: components["schemas"]["HireMilestone"];
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
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The invitation email could not be sent, so no invitation was created.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "invite_email_send_failed"
         *       }
         *     }
         */
        readonly InviteEmailSendFailed: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "invite_email_send_failed";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly InviteTeamMemberRequest: {
            /** @description ASCII, up to 254 characters, one `@`, no white space; no name, quotes, `mailto:` or final dot; compared case-insensitively. */
            readonly email: components["schemas"]["StorableText"];
        };
        /** @description What is wrong with one part of a request. */
        readonly Issue: {
            /** @description Why it is refused. */
            readonly message: string;
            /** @description Which part: `body.name`, `query.limit`, `body`. */
            readonly where: string;
        };
        readonly Job: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: components["schemas"]["ResourceId"];
            readonly status: components["schemas"]["JobStatus"];
            readonly title: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly JobDraft: {
            /**
             * Format: uri
             * @description Where a human finds it.
             */
            readonly draftUrl: string;
            readonly jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly ok: true;
            /** @enum {string} */
            readonly status: "DRAFT";
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The job is not open, so nobody can be hired for it.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "job_not_open"
         *       }
         *     }
         */
        readonly JobNotOpen: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "job_not_open";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly JobPage: {
            /** @description Newest first. */
            readonly jobs: readonly components["schemas"]["Job"][];
            /** @description Gives the next page; null on the last. */
            readonly nextCursor: string | null;
        };
        /**
         * @description Where a job is in its life.
         * @enum {string}
         */
        readonly JobStatus: "DRAFT" | "OPEN" | "ONGOING" | "COMPLETED" | "ARCHIVED" | "PENDING_APPROVAL";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The job is not in the status that this needs.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredStatus": "DRAFT"
         *       }
         *     }
         */
        readonly JobStatusConflict: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly requiredStatus: "DRAFT";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly Me: {
            readonly account: components["schemas"]["Account"];
            readonly actor: components["schemas"]["Actor"];
            readonly token: components["schemas"]["CallerToken"];
        };
        /**
         * @description What a human is in an organization.
         * @enum {string}
         */
        readonly MemberRole: "OWNER" | "MEMBER";
        readonly Message: {
            readonly content: string;
            readonly conversationId: components["schemas"]["ResourceId"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: components["schemas"]["ResourceId"];
            /** @description Whether the account has sent it, whoever of its people it was; if not, the trainer has. */
            readonly isFromViewer: boolean;
            readonly jobId: components["schemas"]["ResourceId"];
            readonly senderUserId: components["schemas"]["ResourceId"];
        };
        /**
         * @description Where a list of messages begins.
         * @enum {string}
         */
        readonly MessageDirection: "older" | "newer";
        readonly MessagePage: {
            /** @description In the direction that was asked for. */
            readonly messages: readonly components["schemas"]["Message"][];
            /** @description Gives the next page; null on the last. */
            readonly nextCursor: string | null;
        };
        /**
         * @description Whoever proposed has written.
         * @example {
         *       "id": "2043",
         *       "type": "message.received",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T08:45:00.000Z",
         *       "resourceId": "6d20f1b9a8c4e375",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "conversationId": "b71e94c3d2a0f568",
         *         "messageId": "6d20f1b9a8c4e375"
         *       }
         *     }
         */
        readonly MessageReceived: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["MessageReceivedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "message.received";
        };
        readonly MessageReceivedData: {
            readonly conversationId: components["schemas"]["ResourceId"];
            readonly messageId: components["schemas"]["ResourceId"];
        };
        readonly Milestone: {
            readonly amountUsd: components["schemas"]["UsDollars"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly description: string | null;
            readonly dueDate: components["schemas"]["CalendarDate"] | null;
            readonly id: components["schemas"]["ResourceId"];
            /**
             * Format: int32
             * @description From 1 on; that of the hire is the first.
             */
            readonly milestoneNumber: number;
            readonly name: string | null;
            /** @description The approval about it that waits for the owner. */
            readonly pendingApproval: components["schemas"]["ResourceId"] | null;
            readonly status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null for a fixed price. */
            readonly volume: components["schemas"]["WorkVolume"] | null;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The milestone is funded, completed or cancelled.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "milestone_not_fundable"
         *       }
         *     }
         */
        readonly MilestoneNotFundable: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "milestone_not_fundable";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The milestone holds no money: it is not funded, or was settled.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "milestone_not_funded"
         *       }
         *     }
         */
        readonly MilestoneNotFunded: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "milestone_not_funded";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description How a milestone stands; one that was cancelled is in no list.
         * @enum {string}
         */
        readonly MilestoneStatus: "NOT_FUNDED" | "ACTIVE_FUNDED" | "COMPLETED" | "CANCELLED";
        /**
         * @description A milestone was funded, completed or cancelled.
         * @example {
         *       "id": "2045",
         *       "type": "milestone.status_changed",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T09:00:00.000Z",
         *       "resourceId": "d93b5e07f2a1c486",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "milestoneId": "d93b5e07f2a1c486",
         *         "contractId": "c2f7a90d13e8b645",
         *         "status": "ACTIVE_FUNDED"
         *       }
         *     }
         */
        readonly MilestoneStatusChanged: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["MilestoneStatusChangedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "milestone.status_changed";
        };
        readonly MilestoneStatusChangedData: {
            readonly contractId: components["schemas"]["ResourceId"];
            readonly milestoneId: components["schemas"]["ResourceId"];
            readonly status: components["schemas"]["MilestoneStatus"];
        };
        readonly MilestoneView: {
            readonly milestone: components["schemas"]["Milestone"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Not found.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        readonly NotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly OneWebhook: {
            readonly webhook: components["schemas"]["Webhook"];
        };
        /** @description A job that anybody may propose for. */
        readonly OpenJob: {
            /** @description The name of the organization that offers it. */
            readonly companyName: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            readonly datePosted: string;
            /** @description All of it, as plain text. */
            readonly descriptionText: string;
            readonly id: components["schemas"]["ResourceId"];
            /** @description Null: left to the proposals. */
            readonly paymentType: components["schemas"]["PaymentType"] | null;
            /** @description Per hour, per label, or for the whole of it. */
            readonly rateUsd: components["schemas"]["UsDollars"] | null;
            readonly title: string;
            /**
             * Format: uri
             * @description Its page, where people propose.
             */
            readonly url: string;
        };
        readonly OpenJobPage: {
            /** @description The last published first. */
            readonly jobs: readonly components["schemas"]["OpenJob"][];
            /** @description Gives the next page; null on the last. */
            readonly nextCursor: string | null;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The trainer belongs to the organization, so it cannot hire them.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "own_member"
         *       }
         *     }
         */
        readonly OwnMember: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "own_member";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
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
        /** @description A funding or payout that waits for the owner. */
        readonly Payment: {
            readonly amountUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            readonly createdAt: string;
            /** @description That of the approval that it waits for. */
            readonly id: components["schemas"]["ResourceId"];
            readonly job: components["schemas"]["PaymentJob"];
            readonly milestone: components["schemas"]["PaymentMilestone"];
            readonly status: components["schemas"]["PaymentStatus"];
        };
        readonly PaymentJob: {
            readonly id: components["schemas"]["ResourceId"];
            readonly title: string;
        };
        readonly PaymentList: {
            /** @description Newest first. */
            readonly payments: readonly components["schemas"]["Payment"][];
        };
        readonly PaymentMilestone: {
            readonly id: components["schemas"]["ResourceId"];
            readonly name: string | null;
        };
        /**
         * @description Funding or paying out a milestone waits for a human.
         * @example {
         *       "id": "2046",
         *       "type": "payment.pending",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-05T10:00:00.000Z",
         *       "resourceId": "d93b5e07f2a1c486",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "milestoneId": "d93b5e07f2a1c486",
         *         "contractId": "c2f7a90d13e8b645"
         *       }
         *     }
         */
        readonly PaymentPending: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["PaymentPendingData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "payment.pending";
        };
        readonly PaymentPendingData: {
            readonly contractId: components["schemas"]["ResourceId"];
            readonly milestoneId: components["schemas"]["ResourceId"];
        };
        /**
         * @description Which way money is to go.
         * @enum {string}
         */
        readonly PaymentStatus: "PENDING_FUNDING" | "PENDING_PAYOUT";
        /**
         * @description How a job is paid, and a contract on it.
         * @enum {string}
         */
        readonly PaymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";
        /** @description What came of a milestone whose work was confirmed. */
        readonly PayoutDone: {
            /** @enum {boolean} */
            readonly paidOut: true;
        };
        /** @description A personal API token, the bearer of every Public API call: `ot_pat_<public id>_<secret>`. */
        readonly PersonalToken: string;
        readonly Proposal: {
            readonly bid: components["schemas"]["Bid"];
            readonly candidate: components["schemas"]["Candidate"];
            /** @description The contract that it has led to. */
            readonly contract: components["schemas"]["ResourceId"] | null;
            readonly coverLetter: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            readonly jobTitle: string;
            readonly status: components["schemas"]["ProposalState"];
            /**
             * Format: date-time
             * @description When its status changed last.
             */
            readonly updatedAt: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The proposal is declined, so nobody can be hired by it.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "proposal_declined"
         *       }
         *     }
         */
        readonly ProposalDeclined: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "proposal_declined";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The proposal has led to a contract, so its status is settled.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "proposal_hired"
         *       }
         *     }
         */
        readonly ProposalHired: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "proposal_hired";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The proposal is declined, so no conversation can be started.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "reason": "proposal_not_ready_for_messaging"
         *       }
         *     }
         */
        readonly ProposalNotReady: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {string} */
                readonly reason: "proposal_not_ready_for_messaging";
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly ProposalPage: {
            /** @description Gives the next page; null on the last. */
            readonly nextCursor: string | null;
            /** @description Newest first. */
            readonly proposals: readonly components["schemas"]["ProposalSummary"][];
        };
        /**
         * @description Somebody has sent a proposal for a job.
         * @example {
         *       "id": "2041",
         *       "type": "proposal.received",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T08:00:00.000Z",
         *       "resourceId": "9a4c0e7d53b1f286",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "proposalId": "9a4c0e7d53b1f286",
         *         "jobId": "e61b0f8d2c7a4935"
         *       }
         *     }
         */
        readonly ProposalReceived: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ProposalReceivedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "proposal.received";
        };
        readonly ProposalReceivedData: {
            readonly jobId: components["schemas"]["ResourceId"];
            readonly proposalId: components["schemas"]["ResourceId"];
        };
        readonly ProposalState: {
            /** @description For people. */
            readonly label: string;
            /** @description For programs. */
            readonly raw: components["schemas"]["ProposalStatus"];
        };
        /**
         * @description How the employer has answered a proposal.
         * @enum {string}
         */
        readonly ProposalStatus: "UNREVIEWED" | "SHORTLISTED" | "DECLINED" | "HIRED";
        /**
         * @description A proposal was shortlisted, declined, hired, or put back among the unreviewed.
         * @example {
         *       "id": "2042",
         *       "type": "proposal.status_changed",
         *       "apiVersion": "v1",
         *       "createdAt": "2026-01-02T08:30:00.000Z",
         *       "resourceId": "9a4c0e7d53b1f286",
         *       "jobId": "e61b0f8d2c7a4935",
         *       "data": {
         *         "proposalId": "9a4c0e7d53b1f286",
         *         "status": "SHORTLISTED"
         *       }
         *     }
         */
        readonly ProposalStatusChanged: {
            /** @enum {string} */
            readonly apiVersion: "v1";
            /** Format: date-time */
            readonly createdAt: string;
            readonly data: components["schemas"]["ProposalStatusChangedData"];
            /** @description A decimal number that grows from event to event. */
            readonly id: string;
            /** @description The job that it has to do with, if any. */
            readonly jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            readonly resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            readonly type: "proposal.status_changed";
        };
        readonly ProposalStatusChangedData: {
            readonly proposalId: components["schemas"]["ResourceId"];
            readonly status: components["schemas"]["ProposalStatus"];
        };
        readonly ProposalSummary: {
            readonly bid: components["schemas"]["Bid"];
            readonly candidate: components["schemas"]["Candidate"];
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: components["schemas"]["ResourceId"];
            readonly jobId: components["schemas"]["ResourceId"];
            readonly jobTitle: string;
            readonly status: components["schemas"]["ProposalState"];
            /**
             * Format: date-time
             * @description When its status changed last.
             */
            readonly updatedAt: string;
        };
        readonly ProposalView: {
            readonly proposal: components["schemas"]["Proposal"];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        readonly PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        readonly PublishedJob: {
            /** @description Whether it was public before this call. */
            readonly alreadyPublished: boolean;
            readonly jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly ok: true;
            /** @enum {string} */
            readonly status: "OPEN";
        };
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
        /** @description The identifier of something that the server keeps. */
        readonly ResourceId: string;
        /**
         * @description What a review can make of a proposal; hiring is more than that.
         * @enum {string}
         */
        readonly ReviewedStatus: "SHORTLISTED" | "DECLINED" | "UNREVIEWED";
        readonly ReviewProposalRequest: {
            readonly status: components["schemas"]["ReviewedStatus"];
        };
        readonly RevokedToken: {
            readonly token: components["schemas"]["TokenRecord"];
        };
        /**
         * @description A challenge for a bearer token (RFC 6750, 3); each API has its own, with its own metadata.
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/public/v1", error="insufficient_scope", scope="team:write"
         */
        readonly ScopeChallenge: string;
        readonly ScopeDetails: {
            /** @description What the token has. */
            readonly grantedScopes: readonly components["schemas"]["PublicScope"][];
            /** @description What the call needs. */
            readonly requiredScopes: readonly components["schemas"]["PublicScope"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "A token cannot grant scopes that it does not have.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredScopes": [
         *           "team:write"
         *         ],
         *         "grantedScopes": [
         *           "jobs:read"
         *         ]
         *       }
         *     }
         */
        readonly ScopeExceeded: {
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
         *       "error": "The token lacks a scope that this operation requires.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredScopes": [
         *           "jobs:write"
         *         ],
         *         "grantedScopes": [
         *           "jobs:read"
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
         * Format: storable-text
         * @description What may be a scope; an unknown one is refused with the list of all.
         */
        readonly ScopeName: string;
        readonly SendMessageRequest: {
            readonly content: components["schemas"]["VisibleText"];
            readonly conversationId: components["schemas"]["StorableText"];
        };
        readonly SentMessage: {
            readonly message: components["schemas"]["Message"];
            /** @enum {boolean} */
            readonly ok: true;
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
        readonly StartedConversation: {
            readonly conversationId: components["schemas"]["ResourceId"];
            /** @description Whether this call has made it. */
            readonly created: boolean;
            readonly jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            readonly ok: true;
            readonly proposalId: components["schemas"]["ResourceId"];
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        readonly StorableText: string;
        readonly Team: {
            readonly invites: readonly components["schemas"]["TeamInvite"][];
            readonly members: readonly components["schemas"]["TeamMember"][];
            readonly organization: components["schemas"]["TeamOrganization"];
        };
        /** @description An invitation that can still be accepted. */
        readonly TeamInvite: {
            /** Format: date-time */
            readonly createdAt: string;
            readonly email: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly id: components["schemas"]["ResourceId"];
        };
        readonly TeamInviteResult: {
            /** @description As it is kept: in lower case. */
            readonly email: string;
            /** @enum {boolean} */
            readonly ok: true;
            /**
             * @description Only `invite_created` sends a mail.
             * @enum {string}
             */
            readonly status: "invite_created" | "already_member" | "already_invited";
        };
        readonly TeamMember: {
            readonly email: string;
            /** Format: date-time */
            readonly joinedAt: string;
            readonly name: string | null;
            readonly role: components["schemas"]["MemberRole"];
            readonly userId: components["schemas"]["ResourceId"];
        };
        readonly TeamOrganization: {
            readonly id: components["schemas"]["ResourceId"];
            readonly name: string;
            readonly ownerName: string | null;
            /** @description Null before the claim. */
            readonly ownerUserId: components["schemas"]["ResourceId"] | null;
        };
        readonly TeamView: {
            readonly team: components["schemas"]["Team"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The account has reached its limit of active tokens. Revoke one first.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "limit": 25
         *       }
         *     }
         */
        readonly TokenLimit: {
            /** @enum {string} */
            readonly code: "CONFLICT";
            readonly details: {
                /** @enum {number} */
                readonly limit: 25;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        readonly TokenList: {
            /** @description Newest first: all active ones, and the newest 100 of the others. */
            readonly tokens: readonly components["schemas"]["TokenRecord"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such token.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "tokenId": "8f2a61c09d3e91cd"
         *       }
         *     }
         */
        readonly TokenNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly tokenId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description What may be known of a token: everything but its secret. */
        readonly TokenRecord: {
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Null: does not expire. */
            readonly expiresAt: string | null;
            readonly id: components["schemas"]["ResourceId"];
            /** @description To the minute; null until the first use. */
            readonly lastUsedAt: string | null;
            readonly name: string;
            readonly organizationId: components["schemas"]["ResourceId"] | null;
            /** @description The prefix, and the first and last four characters of the id: nothing of the secret. */
            readonly preview: string;
            readonly revokedAt: string | null;
            readonly scopes: readonly components["schemas"]["PublicScope"][];
            /** @enum {string} */
            readonly status: "active" | "expired" | "revoked";
        };
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
         *       "error": "No such scope.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "unknownScopes": [
         *           "jobs:delete"
         *         ],
         *         "supportedScopes": [
         *           "jobs:read",
         *           "jobs:write",
         *           "proposals:read",
         *           "proposals:write",
         *           "messages:read",
         *           "messages:write",
         *           "payments:read",
         *           "payments:write",
         *           "team:read",
         *           "team:write",
         *           "webhooks:manage"
         *         ]
         *       }
         *     }
         */
        readonly UnknownScopes: {
            /** @enum {string} */
            readonly code: "BAD_REQUEST";
            readonly details: {
                readonly supportedScopes: readonly components["schemas"]["PublicScope"][];
                /** @description As they were sent. */
                readonly unknownScopes: readonly string[];
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such status.",
         *       "code": "BAD_REQUEST",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "supportedStatuses": [
         *           "UNREVIEWED",
         *           "SHORTLISTED",
         *           "DECLINED",
         *           "HIRED"
         *         ]
         *       }
         *     }
         */
        readonly UnknownStatus: {
            /** @enum {string} */
            readonly code: "BAD_REQUEST";
            readonly details: {
                readonly supportedStatuses: readonly components["schemas"]["ProposalStatus"][];
            };
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
        /** @description What is to be changed of a draft; what is not named stays, and there is something. */
        readonly UpdateJobDraftRequest: {
            /** @description Null leaves it to the proposals. */
            readonly paymentType?: components["schemas"]["PaymentType"] | null;
            /** @description Per hour, per label, or for the whole of it, with at most two digits behind the point. Null leaves it to the proposals. */
            readonly rateUsd?: components["schemas"]["UsDollars"] | null;
            /** @description Takes the place of the description; the title stays. */
            readonly rawJobDescription?: components["schemas"]["VisibleText"];
            /** @description Its own, in place of the first line of the description. */
            readonly title?: components["schemas"]["DisplayName"];
        };
        readonly Updates: {
            /** @description Oldest first, by ids that grow. */
            readonly events: readonly (components["schemas"]["ProposalReceived"] | components["schemas"]["ProposalStatusChanged"] | components["schemas"]["MessageReceived"] | components["schemas"]["ContractCreated"] | components["schemas"]["MilestoneStatusChanged"] | components["schemas"]["PaymentPending"] | components["schemas"]["ApprovalConfirmed"] | components["schemas"]["ContractBudgetStateChanged"])[];
            /** @description Whether there are more already. */
            readonly hasMore: boolean;
            /** @description Goes on behind the last event that is shown; if none is, it is the cursor of this call. */
            readonly nextCursor: string;
        };
        /**
         * Format: double
         * @description US dollars, with at most two digits behind the point.
         */
        readonly UsDollars: number;
        /**
         * Format: visible-text
         * @description Text that can be stored and shows something: at least one of its characters is visible.
         */
        readonly VisibleText: string;
        /** @description Where the events of an organization are delivered to. */
        readonly Webhook: {
            /** Format: date-time */
            readonly createdAt: string;
            /** @description Null while it is active, as is the reason. */
            readonly disabledAt: string | null;
            readonly disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /** @description Each once, in the order of the catalogue. */
            readonly eventTypes: readonly components["schemas"]["EventType"][];
            readonly id: components["schemas"]["ResourceId"];
            /** @description A disabled one stays so: delete it and make another. */
            readonly status: components["schemas"]["WebhookStatus"];
            readonly url: string;
        };
        /**
         * @description Why a webhook is disabled.
         * @enum {string}
         */
        readonly WebhookDisabledReason: "delivery_failures" | "deleted";
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The organization has reached its limit of webhooks. Delete one first.",
         *       "code": "CONFLICT",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "limit": 10
         *       }
         *     }
         */
        readonly WebhookLimit: {
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
        readonly WebhookList: {
            /** @description All of them, newest first. */
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "No such webhook.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "webhookId": "70f4c2d81b9e3a56"
         *       }
         *     }
         */
        readonly WebhookNotFound: {
            /** @enum {string} */
            readonly code: "NOT_FOUND";
            readonly details: {
                /** @description As it was asked for. */
                readonly webhookId: string;
            };
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "The token lacks a scope that these event types require.",
         *       "code": "FORBIDDEN",
         *       "requestId": "9d1f60c2a7b84e35",
         *       "details": {
         *         "requiredScopes": [
         *           "payments:read"
         *         ],
         *         "grantedScopes": [
         *           "proposals:read",
         *           "webhooks:manage"
         *         ]
         *       }
         *     }
         */
        readonly WebhookScopeMissing: {
            /** @enum {string} */
            readonly code: "FORBIDDEN";
            readonly details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            readonly error: string;
            /** @description Equals the `X-Request-Id` header. */
            readonly requestId: string;
        };
        /** @description The secret that a webhook endpoint's deliveries are signed with: `whsec_<secret>`. */
        readonly WebhookSecret: string;
        /**
         * @description Whether deliveries go out.
         * @enum {string}
         */
        readonly WebhookStatus: "ACTIVE" | "DISABLED";
        /**
         * Format: web-url
         * @description An absolute `http` or `https` URL with a host, without white space, control characters and backslashes before its path.
         */
        readonly WebUrl: string;
        /**
         * Format: double
         * @description Hours, with at most two digits behind the point, or whole labels.
         */
        readonly WorkVolume: number;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly approvalId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["ApprovalView"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly getMe: {
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
                    readonly "application/json": components["schemas"]["Me"];
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
    readonly listContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those on this job. */
                readonly jobId?: components["schemas"]["StorableText"];
                /** @description Only those of this status. */
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
                    readonly "application/json": components["schemas"]["ContractList"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly getContract: {
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
                    readonly "application/json": components["schemas"]["ContractView"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly endContract: {
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
                    readonly "application/json": components["schemas"]["EndedContract"];
                };
            };
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            readonly 202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The contract has ended, so nothing about it changes any more. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractHasEnded"];
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
    readonly createMilestone: {
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
                readonly "application/json": components["schemas"]["CreateMilestoneRequest"];
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
                    readonly "application/json": components["schemas"]["MilestoneView"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The contract has ended, so nothing about it changes any more. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractHasEnded"];
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
    readonly createJobDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateJobDraftRequest"];
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
                    readonly "application/json": components["schemas"]["JobDraft"];
                };
            };
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
                    readonly "application/json": components["schemas"]["JobDraft"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly updateJobDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateJobDraftRequest"];
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
                    readonly "application/json": components["schemas"]["JobDraft"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The job is not in the status that this needs. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobStatusConflict"];
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
    readonly getCapabilities: {
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
                    readonly "application/json": components["schemas"]["CapabilitiesView"];
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
    readonly searchJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Only jobs that are paid so. */
                readonly payType?: components["schemas"]["PaymentType"];
                /** @description Words that are in the title or the description. */
                readonly q?: components["schemas"]["StorableText"];
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
                    /** @description For how long shared caches may keep it. */
                    readonly "Cache-Control": "public, s-maxage=300, stale-while-revalidate=3600";
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    readonly ETag: string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenJobPage"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            readonly 429: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: components["schemas"]["StorableText"];
            };
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
                    /** @description For how long shared caches may keep it. */
                    readonly "Cache-Control": "public, s-maxage=300, stale-while-revalidate=3600";
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    readonly ETag: string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenJob"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            readonly 429: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    readonly "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    readonly "Access-Control-Expose-Headers": string;
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
    readonly closeJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["ClosedJob"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly listProposals: {
        readonly parameters: {
            readonly query?: {
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Only those of this status: a `ProposalStatus`, in capitals or small letters. */
                readonly status?: components["schemas"]["StorableText"];
            };
            readonly header?: never;
            readonly path: {
                readonly jobId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["ProposalPage"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. Or: No such status. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"] | components["schemas"]["UnknownStatus"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly publishJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["PublishedJob"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The job is not in the status that this needs. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobStatusConflict"];
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
    readonly listMyJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                readonly limit?: number;
                /** @description Only jobs of this status. */
                readonly status?: components["schemas"]["JobStatus"];
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
                    readonly "application/json": components["schemas"]["JobPage"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description The conversation whose messages are wanted; without it, the conversations are. */
                readonly conversationId?: components["schemas"]["StorableText"];
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: components["schemas"]["StorableText"];
                /** @description Where the messages begin; conversations have one order only. */
                readonly direction?: components["schemas"]["MessageDirection"];
                /** @description How many at most. */
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["ConversationPage"] | components["schemas"]["MessagePage"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendMessageRequest"];
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
                    readonly "application/json": components["schemas"]["SentMessage"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly approveMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly milestoneId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            readonly 202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The milestone holds no money: it is not funded, or was settled. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MilestoneNotFunded"];
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
    readonly fundMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly milestoneId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            readonly 202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The milestone is funded, completed or cancelled. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MilestoneNotFundable"];
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
    readonly getPublicApiOpenApi: {
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
    readonly listPendingPayments: {
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
                    readonly "application/json": components["schemas"]["PaymentList"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly getProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly proposalId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["ProposalView"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
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
    readonly reviewProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly proposalId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewProposalRequest"];
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
                    readonly "application/json": components["schemas"]["ProposalView"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal has led to a contract, so its status is settled. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalHired"];
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
    readonly startConversation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly proposalId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["StartedConversation"];
                };
            };
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
                    readonly "application/json": components["schemas"]["StartedConversation"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal is declined, so no conversation can be started. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalNotReady"];
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
    readonly hireProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly proposalId: components["schemas"]["StorableText"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HireProposalRequest"];
            };
        };
        readonly responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            readonly 202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal has led to a contract, so its status is settled. Or: The proposal is declined, so nobody can be hired by it. Or: The job is not open, so nobody can be hired for it. Or: The trainer belongs to the organization, so it cannot hire them. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalHired"] | components["schemas"]["ProposalDeclined"] | components["schemas"]["JobNotOpen"] | components["schemas"]["OwnMember"];
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
    readonly getTeam: {
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
                    readonly "application/json": components["schemas"]["TeamView"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="team:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly inviteTeamMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InviteTeamMemberRequest"];
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
                    readonly "application/json": components["schemas"]["TeamInviteResult"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="team:write"
                     */
                    readonly "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description The invitation email could not be sent, so no invitation was created. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteEmailSendFailed"];
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
    readonly listTokens: {
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
                    readonly "application/json": components["schemas"]["TokenList"];
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
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTokenRequest"];
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
                    readonly "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description No such scope. Or: The request is not valid; details.issues says where and why. */
            readonly 400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnknownScopes"] | components["schemas"]["BadRequest"];
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
            /** @description A token cannot grant scopes that it does not have. Or: A new token cannot expire later than the token that creates it. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description With scopes that the caller lacks only: `error="insufficient_scope"`, with these scopes (RFC 6750, 3.1). */
                    readonly "WWW-Authenticate"?: components["schemas"]["ScopeChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeExceeded"] | components["schemas"]["ExpiryBeyondCaller"];
                };
            };
            /** @description The account has reached its limit of active tokens. Revoke one first. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenLimit"];
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
    readonly revokeTokenById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's public id. */
                readonly tokenId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["RevokedToken"];
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
            /** @description No such token. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenNotFound"];
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
    readonly pollUpdates: {
        readonly parameters: {
            readonly query?: {
                /** @description The `nextCursor` of the page before: the id of an event. */
                readonly cursor?: string;
                /** @description How many at most. */
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["Updates"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read messages:read payments:read"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly listWebhooks: {
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
                    readonly "application/json": components["schemas"]["WebhookList"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
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
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhookRequest"];
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
                    readonly "application/json": components["schemas"]["CreatedWebhook"];
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
            /** @description The token lacks a scope that this operation requires. Or: The token lacks a scope that these event types require. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation or the event types need (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"] | components["schemas"]["WebhookScopeMissing"];
                };
            };
            /** @description The organization has reached its limit of webhooks. Delete one first. */
            readonly 409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookLimit"];
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
    readonly getWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly webhookId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["OneWebhook"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookNotFound"];
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
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly webhookId: components["schemas"]["StorableText"];
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
                    readonly "application/json": components["schemas"]["DeletedWebhook"];
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
            /** @description The token lacks a scope that this operation requires. */
            readonly 403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    readonly "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook. */
            readonly 404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    readonly "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    readonly "X-Request-Id": string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookNotFound"];
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
    readonly onApprovalConfirmed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "approval.confirmed";
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
                 *       "id": "2047",
                 *       "type": "approval.confirmed",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-05T12:00:00.000Z",
                 *       "resourceId": "f05a8d3c7e91b264",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "approvalId": "f05a8d3c7e91b264",
                 *         "status": "confirmed"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApprovalConfirmed"];
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
    readonly onContractBudgetStateChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "contract.budget_state_changed";
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
                 *       "id": "2048",
                 *       "type": "contract.budget_state_changed",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-20T09:30:00.000Z",
                 *       "resourceId": "c2f7a90d13e8b645",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "previousState": "OK",
                 *         "state": "LOW",
                 *         "paymentType": "PAY_PER_HOUR",
                 *         "fundedVolume": 100,
                 *         "consumedVolume": 82.5,
                 *         "remainingVolume": 17.5,
                 *         "consumedFraction": 0.825
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractBudgetStateChanged"];
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
    readonly onContractCreated: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "contract.created";
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
                 *       "id": "2044",
                 *       "type": "contract.created",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T09:00:00.000Z",
                 *       "resourceId": "c2f7a90d13e8b645",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "jobId": "e61b0f8d2c7a4935",
                 *         "proposalId": "9a4c0e7d53b1f286"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractCreated"];
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
    readonly onMessageReceived: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "message.received";
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
                 *       "id": "2043",
                 *       "type": "message.received",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T08:45:00.000Z",
                 *       "resourceId": "6d20f1b9a8c4e375",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "conversationId": "b71e94c3d2a0f568",
                 *         "messageId": "6d20f1b9a8c4e375"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["MessageReceived"];
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
    readonly onMilestoneStatusChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "milestone.status_changed";
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
                 *       "id": "2045",
                 *       "type": "milestone.status_changed",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T09:00:00.000Z",
                 *       "resourceId": "d93b5e07f2a1c486",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "milestoneId": "d93b5e07f2a1c486",
                 *         "contractId": "c2f7a90d13e8b645",
                 *         "status": "ACTIVE_FUNDED"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["MilestoneStatusChanged"];
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
    readonly onPaymentPending: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "payment.pending";
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
                 *       "id": "2046",
                 *       "type": "payment.pending",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-05T10:00:00.000Z",
                 *       "resourceId": "d93b5e07f2a1c486",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "milestoneId": "d93b5e07f2a1c486",
                 *         "contractId": "c2f7a90d13e8b645"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["PaymentPending"];
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
    readonly onProposalReceived: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "proposal.received";
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
                 *       "id": "2041",
                 *       "type": "proposal.received",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T08:00:00.000Z",
                 *       "resourceId": "9a4c0e7d53b1f286",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "proposalId": "9a4c0e7d53b1f286",
                 *         "jobId": "e61b0f8d2c7a4935"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProposalReceived"];
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
    readonly onProposalStatusChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                readonly "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                readonly "X-OpenTrain-Event": "proposal.status_changed";
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
                 *       "id": "2042",
                 *       "type": "proposal.status_changed",
                 *       "apiVersion": "v1",
                 *       "createdAt": "2026-01-02T08:30:00.000Z",
                 *       "resourceId": "9a4c0e7d53b1f286",
                 *       "jobId": "e61b0f8d2c7a4935",
                 *       "data": {
                 *         "proposalId": "9a4c0e7d53b1f286",
                 *         "status": "SHORTLISTED"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProposalStatusChanged"];
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
