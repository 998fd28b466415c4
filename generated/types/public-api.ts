// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/public/v1/approvals/{approvalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an approval
         * @description How an approval stands, which only the owner decides on its page.
         *
         *     The token needs the scope `payments:read`.
         */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description Who the caller is, what its token may do, and whether the account has been claimed.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * @description The contracts of the account, newest first.
         *
         *     The token needs the scope `payments:read`.
         */
        get: operations["listContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contract
         * @description A contract of the account, with its budget.
         *
         *     The token needs the scope `payments:read`.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/contracts/{contractId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a contract
         * @description End a contract: at once if nothing is funded, else the owner is asked, and what is funded is refunded.
         *
         *     The token needs the scope `payments:write`.
         */
        post: operations["endContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/contracts/{contractId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a milestone
         * @description Add a milestone to a contract; it has no money before its funding is asked for and confirmed.
         *
         *     The token needs the scope `payments:write`.
         */
        post: operations["createMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/job-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a job draft
         * @description Draft a job; nobody else sees it before it is published.
         *
         *     The token needs the scope `jobs:write`.
         */
        post: operations["createJobDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/job-drafts/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a job draft
         * @description Change a draft; what is published or closed stays as it is.
         *
         *     The token needs the scope `jobs:write`.
         */
        patch: operations["updateJobDraft"];
        trace?: never;
    };
    "/api/public/v1/job-drafts/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the capabilities
         * @description Which parts of this API the server has; the same for every token.
         */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search open jobs
         * @description The open jobs of everybody. It takes no token, and looks at none.
         */
        get: operations["searchJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an open job
         * @description One open job. It takes no token, and looks at none.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs/{jobId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a job
         * @description Close a draft or an open job: nobody can propose for it or be hired any more, and contracts on it go on.
         *
         *     The token needs the scope `jobs:write`.
         */
        post: operations["closeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs/{jobId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List proposals
         * @description The proposals for a job of the account, newest first.
         *
         *     The token needs the scope `proposals:read`.
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs/{jobId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a job
         * @description Publish a job, claimed or not.
         *
         *     The token needs the scope `jobs:write`.
         */
        post: operations["publishJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/jobs/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own jobs
         * @description The account's jobs and drafts, newest first.
         *
         *     The token needs the scope `jobs:read`.
         */
        get: operations["listMyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations or messages
         * @description The account's conversations; or the messages of one, which are read with that.
         *
         *     The token needs the scope `messages:read`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description Write in a conversation of the account, in the name of the token's user.
         *
         *     The token needs the scope `messages:write`.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/milestones/{milestoneId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to approve a milestone
         * @description Ask the owner to take the work of a milestone as done: confirmed, the trainer is paid all that it holds.
         *
         *     The token needs the scope `payments:write`.
         */
        post: operations["approveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/milestones/{milestoneId}/fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to fund a milestone
         * @description Ask the owner to fund a milestone.
         *
         *     The token needs the scope `payments:write`.
         */
        post: operations["fundMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document of the Public API
         * @description The OpenAPI document of this API, with this origin as its server.
         */
        get: operations["getPublicApiOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/payments/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pending payments
         * @description What is to be paid as soon as the owner confirms it.
         *
         *     The token needs the scope `payments:read`.
         */
        get: operations["listPendingPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a proposal
         * @description A proposal for a job of the account.
         *
         *     The token needs the scope `proposals:read`.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Review a proposal
         * @description Shortlist or decline a proposal, or take that back; the same status again changes nothing.
         *
         *     The token needs the scope `proposals:write`.
         */
        patch: operations["reviewProposal"];
        trace?: never;
    };
    "/api/public/v1/proposals/{proposalId}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a conversation
         * @description Start the conversation with whoever has proposed, or find the one that there is.
         *
         *     The token needs the scope `messages:write`.
         */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/proposals/{proposalId}/hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to hire
         * @description Ask the owner to hire whoever has sent this proposal: once that is confirmed, a contract begins.
         *
         *     The token needs the scope `proposals:write`.
         */
        post: operations["hireProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the team
         * @description The organization, its members, and the invitations that are open.
         *
         *     The token needs the scope `team:read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/team/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a team member
         * @description Invite somebody to the team by email; the link in the mail lasts seven days.
         *
         *     The token needs the scope `team:write`.
         */
        post: operations["inviteTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * @description The tokens of the account, newest first, without their secrets.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create a token
         * @description Make another token of the same account.
         *
         *     The checks, in order: request shape, known scopes, expiry in the future, scopes covered by the caller's, expiry not beyond the caller's, number of active tokens.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token by its id
         * @description Revoke a token of the account, the caller's own too; it is dead at once.
         */
        delete: operations["revokeTokenById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll updates
         * @description What has happened since: the events that the token's scopes show, each once, in an order that never changes.
         *
         *     To follow them, call again with `nextCursor`, at once while `hasMore`, else after a while. The same events go to the account's webhooks, under the same ids.
         *
         *     The token needs one of the scopes `proposals:read`, `messages:read`, `payments:read`.
         */
        get: operations["pollUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The organization's webhooks, newest first.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Have the organization's events delivered to a URL. The webhook is the organization's: it outlives the token that made it, and every token with the scope sees it.
         *
         *     The checks, in order: request shape, the URL, the scopes of the event types, the number of webhooks.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook of the organization.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Delete a webhook, with all that waits for it.
         *
         *     The token needs the scope `webhooks:manage`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "approval.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approval decided
         * @description An approval was confirmed or declined, or has expired.
         */
        post: operations["onApprovalConfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.budget_state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contract budget state changed
         * @description A contract's budget got low or depleted, or has recovered.
         */
        post: operations["onContractBudgetStateChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contract.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contract created
         * @description A hire was confirmed: the contract has started.
         */
        post: operations["onContractCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Message received
         * @description A trainer has written in a conversation.
         */
        post: operations["onMessageReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "milestone.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Milestone status changed
         * @description A milestone was funded, completed or cancelled.
         */
        post: operations["onMilestoneStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment pending
         * @description Funding or paying out a milestone waits for a human.
         */
        post: operations["onPaymentPending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposal received
         * @description A trainer has sent a proposal for a job of the account.
         */
        post: operations["onProposalReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "proposal.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposal status changed
         * @description A proposal was shortlisted, declined, hired, or put back among the unreviewed.
         */
        post: operations["onProposalStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The account that the token opens. */
        Account: {
            /** @description Whether a human has claimed it. */
            claimed: boolean;
            claimedAt: string | null;
            /** @enum {string} */
            kind: "employer_organization";
            /** @description The actor's role; null before the claim. */
            memberRole: components["schemas"]["MemberRole"] | null;
            organizationId: components["schemas"]["ResourceId"] | null;
            /** @description Null before the claim. */
            ownerUserId: components["schemas"]["ResourceId"] | null;
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
        AccountClaimRequired: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @description What to do, in words. */
                action: string;
                /**
                 * Format: uri
                 * @description The claim page.
                 */
                claimUrl: string;
                /** @enum {string} */
                reason: "account_claim_required";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description A milestone that work is done on: of several that are funded the one with the lowest number. */
        ActiveMilestone: {
            amountUsd: components["schemas"]["UsDollars"];
            id: components["schemas"]["ResourceId"];
            name: string | null;
            status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null where the price is fixed. */
            volume: number | null;
        };
        /** @description For whom the token speaks: the agent before the claim, the human afterwards. */
        Actor: {
            /** @description Null before the claim, as are the names. */
            email: string | null;
            firstName: string | null;
            fullName: string | null;
            lastName: string | null;
            userId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            userType: "EMPLOYER";
        };
        Approval: {
            /**
             * Format: uri
             * @description The page on which the owner confirms or declines.
             */
            approvalUrl: string;
            /** @description Of a hire, once it is confirmed. */
            contractId: components["schemas"]["ResourceId"] | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description From then on, it cannot be confirmed.
             */
            expiresAt: string;
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            /** @description Of a funding or a payout. */
            milestoneId: components["schemas"]["ResourceId"] | null;
            proposalId: components["schemas"]["ResourceId"];
            /** @description When it was confirmed or declined, or has expired. */
            resolvedAt: string | null;
            /** @description By its type; null unless it is confirmed. */
            result: components["schemas"]["HireDone"] | components["schemas"]["FundingDone"] | components["schemas"]["PayoutDone"] | components["schemas"]["EndDone"] | null;
            status: components["schemas"]["ApprovalStatus"];
            type: components["schemas"]["ApprovalType"];
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
        ApprovalConfirmed: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ApprovalConfirmedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "approval.confirmed";
        };
        ApprovalConfirmedData: {
            approvalId: components["schemas"]["ResourceId"];
            status: components["schemas"]["ApprovalEnd"];
        };
        /**
         * @description How an approval has ended.
         * @enum {string}
         */
        ApprovalEnd: "confirmed" | "declined" | "expired";
        /**
         * @description Pending for 72 hours, unless the owner decides before.
         * @enum {string}
         */
        ApprovalStatus: "pending" | "confirmed" | "declined" | "expired";
        /**
         * @description What a human is asked to confirm.
         * @enum {string}
         */
        ApprovalType: "proposal_hire" | "milestone_fund" | "milestone_approve" | "contract_end";
        ApprovalView: {
            approval: components["schemas"]["Approval"];
        };
        /** @description Nothing is done yet: a human has to confirm it. */
        AskedApproval: {
            approval: components["schemas"]["Approval"];
            /** @description What to do next, in words. */
            message: string;
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
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/public/v1"
         */
        BearerChallenge: string;
        Bid: {
            amountUsd: components["schemas"]["UsDollars"];
            unit: components["schemas"]["BidUnit"];
        };
        /**
         * @description What an amount is for: an hour, a label, or all of it.
         * @enum {string}
         */
        BidUnit: "PER_HOUR" | "PER_LABEL" | "FIXED";
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
        /**
         * Format: date
         * @description A day of the calendar, `YYYY-MM-DD`.
         */
        CalendarDate: string;
        /** @description The token of this call. */
        CallerToken: {
            id: components["schemas"]["ResourceId"];
            /** @description Its name. */
            label: string;
            ownerOrganizationId: components["schemas"]["ResourceId"] | null;
            scopes: components["schemas"]["PublicScope"][];
        };
        /** @description Who proposes, as far as the employer may know it. */
        Candidate: {
            countryCode: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            displayName: string;
            firstName: string | null;
            /** @description The trainer's user id. */
            id: components["schemas"]["ResourceId"];
            /** @description The first letter of the last name. */
            lastNameInitial: string | null;
            profileTitle: string | null;
        };
        /** @description Which parts of the API a server has. */
        Capabilities: {
            /** @description To buy and spend credits. */
            credits: boolean;
            draftCreate: boolean;
            draftUpdate: boolean;
            /** @description To ask for a hire. */
            hiring: boolean;
            /** @description To send messages. */
            messagingWrites: boolean;
            /** @description To fund and approve milestones. */
            paymentsWrite: boolean;
            publish: boolean;
            team: boolean;
            webhooks: boolean;
        };
        CapabilitiesView: {
            capabilities: components["schemas"]["Capabilities"];
        };
        ClosedJob: {
            /** @description Whether it was closed before this call. */
            alreadyClosed: boolean;
            jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            ok: true;
            /** @enum {string} */
            status: "ARCHIVED";
        };
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
        /** @description What an organization and a trainer have agreed on. */
        Contract: {
            /** Format: date-time */
            createdAt: string;
            endDate: string | null;
            freelancer: components["schemas"]["Freelancer"];
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            /** @description By their numbers; cancelled ones are left out. */
            milestones: components["schemas"]["Milestone"][];
            /** @description This and the rate are the proposal's, for good. */
            paymentType: components["schemas"]["PaymentType"];
            /** @description The one that it has come of. */
            proposalId: components["schemas"]["ResourceId"];
            rateUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When the hire was confirmed.
             */
            startDate: string;
            status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            title: string;
            /**
             * Format: date-time
             * @description When it, or one of its milestones, has changed last.
             */
            updatedAt: string;
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
        ContractBudgetStateChanged: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ContractBudgetStateChangedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "contract.budget_state_changed";
        };
        ContractBudgetStateChangedData: {
            /**
             * Format: double
             * @description May pass 1.
             */
            consumedFraction: number;
            /** Format: double */
            consumedVolume: number;
            contractId: components["schemas"]["ResourceId"];
            /**
             * Format: double
             * @description Hours or labels, as are the two below; 0 for a fixed price.
             */
            fundedVolume: number;
            paymentType: components["schemas"]["PaymentType"];
            previousState: components["schemas"]["BudgetState"];
            /** Format: double */
            remainingVolume: number;
            state: components["schemas"]["BudgetState"];
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
        ContractCreated: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ContractCreatedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "contract.created";
        };
        ContractCreatedData: {
            contractId: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            proposalId: components["schemas"]["ResourceId"];
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
        ContractHasEnded: {
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
        ContractList: {
            /** @description Newest first. */
            contracts: components["schemas"]["Contract"][];
        };
        /**
         * @description How a contract stands.
         * @enum {string}
         */
        ContractStatus: "active" | "ended";
        ContractView: {
            contract: components["schemas"]["ContractWithBudget"];
        };
        /** @description A contract, and how much of what is funded is used. */
        ContractWithBudget: {
            budget: components["schemas"]["Budget"];
            /** Format: date-time */
            createdAt: string;
            endDate: string | null;
            freelancer: components["schemas"]["Freelancer"];
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            /** @description By their numbers; cancelled ones are left out. */
            milestones: components["schemas"]["Milestone"][];
            /** @description This and the rate are the proposal's, for good. */
            paymentType: components["schemas"]["PaymentType"];
            /** @description The one that it has come of. */
            proposalId: components["schemas"]["ResourceId"];
            rateUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When the hire was confirmed.
             */
            startDate: string;
            status: components["schemas"]["ContractStatus"];
            /** @description The job's. */
            title: string;
            /**
             * Format: date-time
             * @description When it, or one of its milestones, has changed last.
             */
            updatedAt: string;
        };
        Conversation: {
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            lastMessage: components["schemas"]["Message"] | null;
            proposalId: components["schemas"]["ResourceId"];
            /**
             * Format: int32
             * @description How many messages the trainer has sent after the newest one that the account has read here.
             */
            unreadCount: number;
            /**
             * Format: date-time
             * @description When it was written in last; before the first message, when it was started.
             */
            updatedAt: string;
        };
        ConversationPage: {
            /** @description The one that was written in last is first; one that is written in meanwhile moves there. */
            conversations: components["schemas"]["Conversation"][];
            /** @description Gives the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        CountryCode: string;
        CreatedToken: {
            metadata: components["schemas"]["TokenRecord"];
            /** @description Shown once. */
            token: components["schemas"]["PersonalToken"];
            /** @enum {string} */
            tokenType: "bearer";
        };
        CreatedWebhook: {
            /** @description For people. */
            message: string;
            /** @description Shown once: what deliveries are signed with. */
            secret: components["schemas"]["WebhookSecret"];
            webhook: components["schemas"]["Webhook"];
        };
        CreateJobDraftRequest: {
            /** @description Chosen by the caller: the same key again gives the same draft. */
            idempotencyKey?: components["schemas"]["StorableText"];
            /** @description The job in the employer's own words; its first line that shows something becomes the title. */
            rawJobDescription: components["schemas"]["VisibleText"];
        };
        /**
         * @description What is to be done, and what it costs.
         * @example {
         *       "name": "The next 500 scenes",
         *       "volume": 40
         *     }
         */
        CreateMilestoneRequest: {
            /** @description For a fixed price. Else it or the volume: it is the rate times the volume, rounded half up to the cent. */
            amountUsd?: components["schemas"]["UsDollars"];
            description?: components["schemas"]["StorableText"];
            /** @description When the work is due; any day. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description It or the description must show something. */
            name?: components["schemas"]["OptionalName"];
            /** @description Hours or labels, by the contract's payment type; none for a fixed price. Without it, it follows from the amount, cut to its digits; with it, the amount is the rate times the volume, rounded half up to the cent. */
            volume?: components["schemas"]["WorkVolume"];
        };
        CreateTokenRequest: {
            /**
             * Format: date-time
             * @description In the future, and not after the caller's own expiry, which is the default.
             */
            expiresAt?: string;
            /** @default API token */
            name?: components["schemas"]["DisplayName"];
            /** @description A subset of the caller's, where a `x:write` covers its `x:read`; all of the caller's by default. */
            scopes?: components["schemas"]["ScopeName"][];
        };
        CreateWebhookRequest: {
            /** @description One that comes twice counts once. */
            eventTypes: components["schemas"]["EventType"][];
            /** @description https; in development mode also http to `localhost`, `127.0.0.1` or `[::1]`. No user info, no private address. */
            url: components["schemas"]["WebUrl"];
        };
        DeletedWebhook: {
            /** @enum {boolean} */
            deleted: true;
            /** @description As it was last. */
            webhook: components["schemas"]["Webhook"];
        };
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        DisplayName: string;
        /** @description What came of a confirmed end. */
        EndDone: {
            /** @enum {boolean} */
            contractEnded: true;
        };
        /** @description The contract has ended; nothing of it was funded. */
        EndedContract: {
            contractId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            ok: true;
            /** @enum {string} */
            status: "ended";
        };
        /**
         * @description What happens to an account's work, and with which scope it may be read.
         * @enum {string}
         */
        EventType: "proposal.received" | "proposal.status_changed" | "message.received" | "contract.created" | "milestone.status_changed" | "payment.pending" | "approval.confirmed" | "contract.budget_state_changed";
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
        ExpiryBeyondCaller: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: {
                /** @enum {string} */
                reason: "expiry_beyond_caller";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description Who works on a contract, as far as the employer may know it. */
        Freelancer: {
            country: components["schemas"]["CountryCode"];
            /** @description First name and initial of the last; `Freelancer` without names. */
            displayName: string;
            /** @description The trainer's user id. */
            userId: components["schemas"]["ResourceId"];
        };
        /** @description What came of a confirmed funding. */
        FundingDone: {
            /** @enum {boolean} */
            funded: true;
        };
        /** @description What came of a confirmed hire. */
        HireDone: {
            contractId: components["schemas"]["ResourceId"];
            freelancerUserId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            hired: true;
            jobId: components["schemas"]["ResourceId"];
        };
        /** @description What is to be done first, and what it costs. */
        HireMilestone: {
            /** @description For a fixed price. Else it or the volume: it is the rate times the volume, rounded half up to the cent. */
            amount?: components["schemas"]["UsDollars"];
            description?: components["schemas"]["StorableText"];
            /** @description When the work is due; any day. */
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description It or the description must show something. */
            name?: components["schemas"]["OptionalName"];
            /** @description Hours or labels, by the contract's payment type; none for a fixed price. Without it, it follows from the amount, cut to its digits; with it, the amount is the rate times the volume, rounded half up to the cent. */
            volume?: components["schemas"]["WorkVolume"];
        };
        HireProposalRequest: {
            milestone: components["schemas"]["HireMilestone"];
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
        InviteEmailSendFailed: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "invite_email_send_failed";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        InviteTeamMemberRequest: {
            /** @description ASCII, up to 254 characters, one `@`, no white space; no name, quotes, `mailto:` or final dot; compared case-insensitively. */
            email: components["schemas"]["StorableText"];
        };
        /** @description What is wrong with one part of a request. */
        Issue: {
            /** @description Why it is refused. */
            message: string;
            /** @description Which part: `body.name`, `query.limit`, `body`. */
            where: string;
        };
        Job: {
            /** Format: date-time */
            createdAt: string;
            id: components["schemas"]["ResourceId"];
            status: components["schemas"]["JobStatus"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
        };
        JobDraft: {
            /**
             * Format: uri
             * @description Where a human finds it.
             */
            draftUrl: string;
            jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            ok: true;
            /** @enum {string} */
            status: "DRAFT";
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
        JobNotOpen: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "job_not_open";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        JobPage: {
            /** @description Newest first. */
            jobs: components["schemas"]["Job"][];
            /** @description Gives the next page; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @description Where a job is in its life.
         * @enum {string}
         */
        JobStatus: "DRAFT" | "OPEN" | "ONGOING" | "COMPLETED" | "ARCHIVED" | "PENDING_APPROVAL";
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
        JobStatusConflict: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                requiredStatus: "DRAFT";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        Me: {
            account: components["schemas"]["Account"];
            actor: components["schemas"]["Actor"];
            token: components["schemas"]["CallerToken"];
        };
        /**
         * @description What a human is in an organization.
         * @enum {string}
         */
        MemberRole: "OWNER" | "MEMBER";
        Message: {
            content: string;
            conversationId: components["schemas"]["ResourceId"];
            /** Format: date-time */
            createdAt: string;
            id: components["schemas"]["ResourceId"];
            /** @description Whether the account has sent it, whoever of its people it was; if not, the trainer has. */
            isFromViewer: boolean;
            jobId: components["schemas"]["ResourceId"];
            senderUserId: components["schemas"]["ResourceId"];
        };
        /**
         * @description Where a list of messages begins.
         * @enum {string}
         */
        MessageDirection: "older" | "newer";
        MessagePage: {
            /** @description In the direction that was asked for. */
            messages: components["schemas"]["Message"][];
            /** @description Gives the next page; null on the last. */
            nextCursor: string | null;
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
        MessageReceived: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["MessageReceivedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "message.received";
        };
        MessageReceivedData: {
            conversationId: components["schemas"]["ResourceId"];
            messageId: components["schemas"]["ResourceId"];
        };
        Milestone: {
            amountUsd: components["schemas"]["UsDollars"];
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            dueDate: components["schemas"]["CalendarDate"] | null;
            id: components["schemas"]["ResourceId"];
            /**
             * Format: int32
             * @description From 1 on; that of the hire is the first.
             */
            milestoneNumber: number;
            name: string | null;
            /** @description The approval about it that waits for the owner. */
            pendingApproval: components["schemas"]["ResourceId"] | null;
            status: components["schemas"]["MilestoneStatus"];
            /** @description Hours or labels; null for a fixed price. */
            volume: components["schemas"]["WorkVolume"] | null;
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
        MilestoneNotFundable: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "milestone_not_fundable";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        MilestoneNotFunded: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "milestone_not_funded";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /**
         * @description How a milestone stands; one that was cancelled is in no list.
         * @enum {string}
         */
        MilestoneStatus: "NOT_FUNDED" | "ACTIVE_FUNDED" | "COMPLETED" | "CANCELLED";
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
        MilestoneStatusChanged: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["MilestoneStatusChangedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "milestone.status_changed";
        };
        MilestoneStatusChangedData: {
            contractId: components["schemas"]["ResourceId"];
            milestoneId: components["schemas"]["ResourceId"];
            status: components["schemas"]["MilestoneStatus"];
        };
        MilestoneView: {
            milestone: components["schemas"]["Milestone"];
        };
        /**
         * @description The error of the two APIs: for people, for programs, and for the server's log.
         * @example {
         *       "error": "Not found.",
         *       "code": "NOT_FOUND",
         *       "requestId": "9d1f60c2a7b84e35"
         *     }
         */
        NotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        OneWebhook: {
            webhook: components["schemas"]["Webhook"];
        };
        /** @description A job that anybody may propose for. */
        OpenJob: {
            /** @description The name of the organization that offers it. */
            companyName: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            datePosted: string;
            /** @description All of it, as plain text. */
            descriptionText: string;
            id: components["schemas"]["ResourceId"];
            /** @description Null: left to the proposals. */
            paymentType: components["schemas"]["PaymentType"] | null;
            /** @description Per hour, per label, or for the whole of it. */
            rateUsd: components["schemas"]["UsDollars"] | null;
            title: string;
            /**
             * Format: uri
             * @description Its page, where people propose.
             */
            url: string;
        };
        OpenJobPage: {
            /** @description The last published first. */
            jobs: components["schemas"]["OpenJob"][];
            /** @description Gives the next page; null on the last. */
            nextCursor: string | null;
        };
        /**
         * Format: optional-name
         * @description A name as a person may read it, or nothing: no control, line-break or direction characters.
         */
        OptionalName: string;
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
        OwnMember: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "own_member";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        /** @description A funding or payout that waits for the owner. */
        Payment: {
            amountUsd: components["schemas"]["UsDollars"];
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /** @description That of the approval that it waits for. */
            id: components["schemas"]["ResourceId"];
            job: components["schemas"]["PaymentJob"];
            milestone: components["schemas"]["PaymentMilestone"];
            status: components["schemas"]["PaymentStatus"];
        };
        PaymentJob: {
            id: components["schemas"]["ResourceId"];
            title: string;
        };
        PaymentList: {
            /** @description Newest first. */
            payments: components["schemas"]["Payment"][];
        };
        PaymentMilestone: {
            id: components["schemas"]["ResourceId"];
            name: string | null;
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
        PaymentPending: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["PaymentPendingData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "payment.pending";
        };
        PaymentPendingData: {
            contractId: components["schemas"]["ResourceId"];
            milestoneId: components["schemas"]["ResourceId"];
        };
        /**
         * @description Which way money is to go.
         * @enum {string}
         */
        PaymentStatus: "PENDING_FUNDING" | "PENDING_PAYOUT";
        /**
         * @description How a job is paid, and a contract on it.
         * @enum {string}
         */
        PaymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";
        /** @description What came of a milestone whose work was confirmed. */
        PayoutDone: {
            /** @enum {boolean} */
            paidOut: true;
        };
        /** @description A personal API token, the bearer of every Public API call: `ot_pat_<public id>_<secret>`. */
        PersonalToken: string;
        Proposal: {
            bid: components["schemas"]["Bid"];
            candidate: components["schemas"]["Candidate"];
            /** @description The contract that it has led to. */
            contract: components["schemas"]["ResourceId"] | null;
            coverLetter: string;
            /** Format: date-time */
            createdAt: string;
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            jobTitle: string;
            status: components["schemas"]["ProposalState"];
            /**
             * Format: date-time
             * @description When its status changed last.
             */
            updatedAt: string;
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
        ProposalDeclined: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "proposal_declined";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        ProposalHired: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "proposal_hired";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        ProposalNotReady: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {string} */
                reason: "proposal_not_ready_for_messaging";
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        ProposalPage: {
            /** @description Gives the next page; null on the last. */
            nextCursor: string | null;
            /** @description Newest first. */
            proposals: components["schemas"]["ProposalSummary"][];
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
        ProposalReceived: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ProposalReceivedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "proposal.received";
        };
        ProposalReceivedData: {
            jobId: components["schemas"]["ResourceId"];
            proposalId: components["schemas"]["ResourceId"];
        };
        ProposalState: {
            /** @description For people. */
            label: string;
            /** @description For programs. */
            raw: components["schemas"]["ProposalStatus"];
        };
        /**
         * @description How the employer has answered a proposal.
         * @enum {string}
         */
        ProposalStatus: "UNREVIEWED" | "SHORTLISTED" | "DECLINED" | "HIRED";
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
        ProposalStatusChanged: {
            /** @enum {string} */
            apiVersion: "v1";
            /** Format: date-time */
            createdAt: string;
            data: components["schemas"]["ProposalStatusChangedData"];
            /** @description A decimal number that grows from event to event. */
            id: string;
            /** @description The job that it has to do with, if any. */
            jobId: components["schemas"]["ResourceId"] | null;
            /** @description What it happened to: of a pending payment the milestone, else what the type says. */
            resourceId: components["schemas"]["ResourceId"];
            /** @enum {string} */
            type: "proposal.status_changed";
        };
        ProposalStatusChangedData: {
            proposalId: components["schemas"]["ResourceId"];
            status: components["schemas"]["ProposalStatus"];
        };
        ProposalSummary: {
            bid: components["schemas"]["Bid"];
            candidate: components["schemas"]["Candidate"];
            /** Format: date-time */
            createdAt: string;
            id: components["schemas"]["ResourceId"];
            jobId: components["schemas"]["ResourceId"];
            jobTitle: string;
            status: components["schemas"]["ProposalState"];
            /**
             * Format: date-time
             * @description When its status changed last.
             */
            updatedAt: string;
        };
        ProposalView: {
            proposal: components["schemas"]["Proposal"];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        PublishedJob: {
            /** @description Whether it was public before this call. */
            alreadyPublished: boolean;
            jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            ok: true;
            /** @enum {string} */
            status: "OPEN";
        };
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
        /** @description The identifier of something that the server keeps. */
        ResourceId: string;
        /**
         * @description What a review can make of a proposal; hiring is more than that.
         * @enum {string}
         */
        ReviewedStatus: "SHORTLISTED" | "DECLINED" | "UNREVIEWED";
        ReviewProposalRequest: {
            status: components["schemas"]["ReviewedStatus"];
        };
        RevokedToken: {
            token: components["schemas"]["TokenRecord"];
        };
        /**
         * @description A challenge for a bearer token (RFC 6750, 3); each API has its own, with its own metadata.
         * @example Bearer resource_metadata="https://opentrain.example.com/.well-known/oauth-protected-resource/api/public/v1", error="insufficient_scope", scope="team:write"
         */
        ScopeChallenge: string;
        ScopeDetails: {
            /** @description What the token has. */
            grantedScopes: components["schemas"]["PublicScope"][];
            /** @description What the call needs. */
            requiredScopes: components["schemas"]["PublicScope"][];
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
        ScopeExceeded: {
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
         * Format: storable-text
         * @description What may be a scope; an unknown one is refused with the list of all.
         */
        ScopeName: string;
        SendMessageRequest: {
            content: components["schemas"]["VisibleText"];
            conversationId: components["schemas"]["StorableText"];
        };
        SentMessage: {
            message: components["schemas"]["Message"];
            /** @enum {boolean} */
            ok: true;
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
        StartedConversation: {
            conversationId: components["schemas"]["ResourceId"];
            /** @description Whether this call has made it. */
            created: boolean;
            jobId: components["schemas"]["ResourceId"];
            /** @enum {boolean} */
            ok: true;
            proposalId: components["schemas"]["ResourceId"];
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        StorableText: string;
        Team: {
            invites: components["schemas"]["TeamInvite"][];
            members: components["schemas"]["TeamMember"][];
            organization: components["schemas"]["TeamOrganization"];
        };
        /** @description An invitation that can still be accepted. */
        TeamInvite: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: components["schemas"]["ResourceId"];
        };
        TeamInviteResult: {
            /** @description As it is kept: in lower case. */
            email: string;
            /** @enum {boolean} */
            ok: true;
            /**
             * @description Only `invite_created` sends a mail.
             * @enum {string}
             */
            status: "invite_created" | "already_member" | "already_invited";
        };
        TeamMember: {
            email: string;
            /** Format: date-time */
            joinedAt: string;
            name: string | null;
            role: components["schemas"]["MemberRole"];
            userId: components["schemas"]["ResourceId"];
        };
        TeamOrganization: {
            id: components["schemas"]["ResourceId"];
            name: string;
            ownerName: string | null;
            /** @description Null before the claim. */
            ownerUserId: components["schemas"]["ResourceId"] | null;
        };
        TeamView: {
            team: components["schemas"]["Team"];
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
        TokenLimit: {
            /** @enum {string} */
            code: "CONFLICT";
            details: {
                /** @enum {number} */
                limit: 25;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        TokenList: {
            /** @description Newest first: all active ones, and the newest 100 of the others. */
            tokens: components["schemas"]["TokenRecord"][];
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
        TokenNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                tokenId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description What may be known of a token: everything but its secret. */
        TokenRecord: {
            /** Format: date-time */
            createdAt: string;
            /** @description Null: does not expire. */
            expiresAt: string | null;
            id: components["schemas"]["ResourceId"];
            /** @description To the minute; null until the first use. */
            lastUsedAt: string | null;
            name: string;
            organizationId: components["schemas"]["ResourceId"] | null;
            /** @description The prefix, and the first and last four characters of the id: nothing of the secret. */
            preview: string;
            revokedAt: string | null;
            scopes: components["schemas"]["PublicScope"][];
            /** @enum {string} */
            status: "active" | "expired" | "revoked";
        };
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
        UnknownScopes: {
            /** @enum {string} */
            code: "BAD_REQUEST";
            details: {
                supportedScopes: components["schemas"]["PublicScope"][];
                /** @description As they were sent. */
                unknownScopes: string[];
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        UnknownStatus: {
            /** @enum {string} */
            code: "BAD_REQUEST";
            details: {
                supportedStatuses: components["schemas"]["ProposalStatus"][];
            };
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
        /** @description What is to be changed of a draft; what is not named stays, and there is something. */
        UpdateJobDraftRequest: {
            /** @description Null leaves it to the proposals. */
            paymentType?: components["schemas"]["PaymentType"] | null;
            /** @description Per hour, per label, or for the whole of it, with at most two digits behind the point. Null leaves it to the proposals. */
            rateUsd?: components["schemas"]["UsDollars"] | null;
            /** @description Takes the place of the description; the title stays. */
            rawJobDescription?: components["schemas"]["VisibleText"];
            /** @description Its own, in place of the first line of the description. */
            title?: components["schemas"]["DisplayName"];
        };
        Updates: {
            /** @description Oldest first, by ids that grow. */
            events: (components["schemas"]["ProposalReceived"] | components["schemas"]["ProposalStatusChanged"] | components["schemas"]["MessageReceived"] | components["schemas"]["ContractCreated"] | components["schemas"]["MilestoneStatusChanged"] | components["schemas"]["PaymentPending"] | components["schemas"]["ApprovalConfirmed"] | components["schemas"]["ContractBudgetStateChanged"])[];
            /** @description Whether there are more already. */
            hasMore: boolean;
            /** @description Goes on behind the last event that is shown; if none is, it is the cursor of this call. */
            nextCursor: string;
        };
        /**
         * Format: double
         * @description US dollars, with at most two digits behind the point.
         */
        UsDollars: number;
        /**
         * Format: visible-text
         * @description Text that can be stored and shows something: at least one of its characters is visible.
         */
        VisibleText: string;
        /** @description Where the events of an organization are delivered to. */
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            /** @description Null while it is active, as is the reason. */
            disabledAt: string | null;
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /** @description Each once, in the order of the catalogue. */
            eventTypes: components["schemas"]["EventType"][];
            id: components["schemas"]["ResourceId"];
            /** @description A disabled one stays so: delete it and make another. */
            status: components["schemas"]["WebhookStatus"];
            url: string;
        };
        /**
         * @description Why a webhook is disabled.
         * @enum {string}
         */
        WebhookDisabledReason: "delivery_failures" | "deleted";
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
        WebhookLimit: {
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
        WebhookList: {
            /** @description All of them, newest first. */
            webhooks: components["schemas"]["Webhook"][];
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
        WebhookNotFound: {
            /** @enum {string} */
            code: "NOT_FOUND";
            details: {
                /** @description As it was asked for. */
                webhookId: string;
            };
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
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
        WebhookScopeMissing: {
            /** @enum {string} */
            code: "FORBIDDEN";
            details: components["schemas"]["ScopeDetails"];
            /** @description One or two sentences for people. */
            error: string;
            /** @description Equals the `X-Request-Id` header. */
            requestId: string;
        };
        /** @description The secret that a webhook endpoint's deliveries are signed with: `whsec_<secret>`. */
        WebhookSecret: string;
        /**
         * @description Whether deliveries go out.
         * @enum {string}
         */
        WebhookStatus: "ACTIVE" | "DISABLED";
        /**
         * Format: web-url
         * @description An absolute `http` or `https` URL with a host, without white space, control characters and backslashes before its path.
         */
        WebUrl: string;
        /**
         * Format: double
         * @description Hours, with at most two digits behind the point, or whole labels.
         */
        WorkVolume: number;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["ApprovalView"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    getMe: {
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
                    "application/json": components["schemas"]["Me"];
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
    listContracts: {
        parameters: {
            query?: {
                /** @description Only those on this job. */
                jobId?: components["schemas"]["StorableText"];
                /** @description Only those of this status. */
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
                    "application/json": components["schemas"]["ContractList"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    getContract: {
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
                    "application/json": components["schemas"]["ContractView"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    endContract: {
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
                    "application/json": components["schemas"]["EndedContract"];
                };
            };
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The contract has ended, so nothing about it changes any more. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractHasEnded"];
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
    createMilestone: {
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
                "application/json": components["schemas"]["CreateMilestoneRequest"];
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
                    "application/json": components["schemas"]["MilestoneView"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The contract has ended, so nothing about it changes any more. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractHasEnded"];
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
    createJobDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobDraftRequest"];
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
                    "application/json": components["schemas"]["JobDraft"];
                };
            };
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
                    "application/json": components["schemas"]["JobDraft"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    updateJobDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJobDraftRequest"];
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
                    "application/json": components["schemas"]["JobDraft"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The job is not in the status that this needs. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatusConflict"];
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
    getCapabilities: {
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
                    "application/json": components["schemas"]["CapabilitiesView"];
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
    searchJobs: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                limit?: number;
                /** @description Only jobs that are paid so. */
                payType?: components["schemas"]["PaymentType"];
                /** @description Words that are in the title or the description. */
                q?: components["schemas"]["StorableText"];
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
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description For how long shared caches may keep it. */
                    "Cache-Control": "public, s-maxage=300, stale-while-revalidate=3600";
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenJobPage"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            429: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["StorableText"];
            };
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
                    /** @description For how long shared caches may keep it. */
                    "Cache-Control": "public, s-maxage=300, stale-while-revalidate=3600";
                    /** @description For `If-None-Match` (RFC 9110, 13.1.2). */
                    ETag: string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenJob"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description Too many requests. Wait for the time in the Retry-After header. */
            429: {
                headers: {
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
                    /** @description Scripts of all origins may read it. */
                    "Access-Control-Allow-Origin": "*";
                    /** @description The headers that scripts may read too. */
                    "Access-Control-Expose-Headers": string;
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
    closeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["ClosedJob"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    listProposals: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                limit?: number;
                /** @description Only those of this status: a `ProposalStatus`, in capitals or small letters. */
                status?: components["schemas"]["StorableText"];
            };
            header?: never;
            path: {
                jobId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            /** @description The request is not valid; details.issues says where and why. Or: No such status. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"] | components["schemas"]["UnknownStatus"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    publishJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["PublishedJob"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:write"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The job is not in the status that this needs. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStatusConflict"];
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
    listMyJobs: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: components["schemas"]["StorableText"];
                /** @description How many at most. */
                limit?: number;
                /** @description Only jobs of this status. */
                status?: components["schemas"]["JobStatus"];
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
                    "application/json": components["schemas"]["JobPage"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="jobs:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    listMessages: {
        parameters: {
            query?: {
                /** @description The conversation whose messages are wanted; without it, the conversations are. */
                conversationId?: components["schemas"]["StorableText"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["schemas"]["StorableText"];
                /** @description Where the messages begin; conversations have one order only. */
                direction?: components["schemas"]["MessageDirection"];
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["ConversationPage"] | components["schemas"]["MessagePage"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
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
                    "application/json": components["schemas"]["SentMessage"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    approveMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The milestone holds no money: it is not funded, or was settled. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneNotFunded"];
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
    fundMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The milestone is funded, completed or cancelled. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneNotFundable"];
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
    getPublicApiOpenApi: {
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
    listPendingPayments: {
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
                    "application/json": components["schemas"]["PaymentList"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="payments:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    getProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["ProposalView"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
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
    reviewProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewProposalRequest"];
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
                    "application/json": components["schemas"]["ProposalView"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal has led to a contract, so its status is settled. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalHired"];
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
    startConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["StartedConversation"];
                };
            };
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
                    "application/json": components["schemas"]["StartedConversation"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="messages:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal is declined, so no conversation can be started. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalNotReady"];
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
    hireProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: components["schemas"]["StorableText"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HireProposalRequest"];
            };
        };
        responses: {
            /** @description The request has been accepted for processing, but processing has not yet completed. */
            202: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedApproval"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The proposal has led to a contract, so its status is settled. Or: The proposal is declined, so nobody can be hired by it. Or: The job is not open, so nobody can be hired for it. Or: The trainer belongs to the organization, so it cannot hire them. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalHired"] | components["schemas"]["ProposalDeclined"] | components["schemas"]["JobNotOpen"] | components["schemas"]["OwnMember"];
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
    getTeam: {
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
                    "application/json": components["schemas"]["TeamView"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="team:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    inviteTeamMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteTeamMemberRequest"];
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
                    "application/json": components["schemas"]["TeamInviteResult"];
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
            /** @description The token lacks a scope that this operation requires. Or: A human must claim this account first. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description With a missing scope only: `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="team:write"
                     */
                    "WWW-Authenticate"?: components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClaimRequired"] | components["schemas"]["ScopeMissing"];
                };
            };
            /** @description The invitation email could not be sent, so no invitation was created. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteEmailSendFailed"];
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
    listTokens: {
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
                    "application/json": components["schemas"]["TokenList"];
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
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
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
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description No such scope. Or: The request is not valid; details.issues says where and why. */
            400: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnknownScopes"] | components["schemas"]["BadRequest"];
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
            /** @description A token cannot grant scopes that it does not have. Or: A new token cannot expire later than the token that creates it. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description With scopes that the caller lacks only: `error="insufficient_scope"`, with these scopes (RFC 6750, 3.1). */
                    "WWW-Authenticate"?: components["schemas"]["ScopeChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeExceeded"] | components["schemas"]["ExpiryBeyondCaller"];
                };
            };
            /** @description The account has reached its limit of active tokens. Revoke one first. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenLimit"];
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
    revokeTokenById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token's public id. */
                tokenId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["RevokedToken"];
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
            /** @description No such token. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenNotFound"];
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
    pollUpdates: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before: the id of an event. */
                cursor?: string;
                /** @description How many at most. */
                limit?: number;
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
                    "application/json": components["schemas"]["Updates"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="proposals:read messages:read payments:read"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    listWebhooks: {
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
                    "application/json": components["schemas"]["WebhookList"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
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
                    "application/json": components["schemas"]["CreatedWebhook"];
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
            /** @description The token lacks a scope that this operation requires. Or: The token lacks a scope that these event types require. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation or the event types need (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"] | components["schemas"]["WebhookScopeMissing"];
                };
            };
            /** @description The organization has reached its limit of webhooks. Delete one first. */
            409: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookLimit"];
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
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["OneWebhook"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNotFound"];
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: components["schemas"]["StorableText"];
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
                    "application/json": components["schemas"]["DeletedWebhook"];
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
            /** @description The token lacks a scope that this operation requires. */
            403: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /**
                     * @description `error="insufficient_scope"`, with the scopes that the operation needs (RFC 6750, 3.1).
                     * @example Bearer error="insufficient_scope", scope="webhooks:manage"
                     */
                    "WWW-Authenticate": components["schemas"]["BearerChallenge"];
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeMissing"];
                };
            };
            /** @description No such webhook. */
            404: {
                headers: {
                    /** @description The answer holds secrets (RFC 6749, 5.1). */
                    "Cache-Control": "no-store";
                    /** @description Names this exchange in the server's log. */
                    "X-Request-Id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNotFound"];
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
    onApprovalConfirmed: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "approval.confirmed";
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
                "application/json": components["schemas"]["ApprovalConfirmed"];
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
    onContractBudgetStateChanged: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "contract.budget_state_changed";
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
                "application/json": components["schemas"]["ContractBudgetStateChanged"];
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
    onContractCreated: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "contract.created";
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
                "application/json": components["schemas"]["ContractCreated"];
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
    onMessageReceived: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "message.received";
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
                "application/json": components["schemas"]["MessageReceived"];
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
    onMilestoneStatusChanged: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "milestone.status_changed";
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
                "application/json": components["schemas"]["MilestoneStatusChanged"];
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
    onPaymentPending: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "payment.pending";
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
                "application/json": components["schemas"]["PaymentPending"];
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
    onProposalReceived: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "proposal.received";
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
                "application/json": components["schemas"]["ProposalReceived"];
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
    onProposalStatusChanged: {
        parameters: {
            query?: never;
            header: {
                "User-Agent": "OpenTrain-Webhooks/1.0";
                /** @description The id of the delivery, the same on every attempt. */
                "X-OpenTrain-Delivery": components["schemas"]["ResourceId"];
                /** @description The type of the event. */
                "X-OpenTrain-Event": "proposal.status_changed";
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
                "application/json": components["schemas"]["ProposalStatusChanged"];
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
