// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the start page
         * @description The start page: what this is, and where to go on.
         */
        get: operations["showHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the approvals
         * @description What the human's organization was asked to confirm, newest first, each an element with `data-approval`, its id, and `data-status` (`pending`, `confirmed`, `declined`, `expired`).
         */
        get: operations["showApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{approvalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an approval
         * @description One approval of the human's organization: who is paid, for what, and how much; while it is pending, for the owner also the form, with the fingerprint of what is shown. Once somebody has decided, `data-decided-by` says who: by the email address, or as a former owner after they have left the organization.
         */
        get: operations["showApproval"];
        put?: never;
        /**
         * Decide on an approval
         * @description Confirm or decline what was asked. Only the owner can, once, and nothing but what was shown.
         */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the claim page
         * @description The claim page: whose agent wants to be claimed, by whom, and what that unlocks.
         *
         *     The states, in the order in which they are judged: no token, unknown, another account, how the attempt ended, one organization only, confirm. A signed-out visitor sees how the attempt ended, or is asked to sign in.
         *
         *     Once it is claimed, its owner finds an element with `data-jobs`, the number of jobs that the agent made before, and for the newest five of them one with `data-job`, the id, and a link to the job. Where it asks for the code, an element with `data-if-declined` says in words what declining does.
         */
        get: operations["showClaim"];
        put?: never;
        /**
         * Confirm the claim
         * @description Confirm the claim with the code that the agent shows.
         *
         *     The checks, in order: unknown, another account, how the attempt ended, one organization only, the code. An element with `data-tries-left` holds the number of tries that a wrong code leaves.
         */
        post: operations["confirmClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claim/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline the claim
         * @description Decline the claim: "not mine". Only the account that could confirm it can.
         */
        post: operations["declineClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the contracts
         * @description The contracts of the human's organization, newest first, each an element with `data-contract`, its id, and `data-status` (`active` or `ended`).
         */
        get: operations["showContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a contract
         * @description A contract of the human's organization: its milestones, each an element with `data-milestone`, its id, and `data-status` (a `MilestoneStatus` in small letters); what has become of its money, each sum an element with `data-sum` (`funded`, `paid-out`, `refunded`, `held`) and `data-cents`; its budget as a bar, with `data-budget` (a `BudgetState` in small letters); and what was reported on 31 days, as a plot and as a table whose rows have `data-day`.
         */
        get: operations["showContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{slug}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the consent screen
         * @description The consent screen: which app of which organization asks for what, and who would grant it. The name of the organization that makes the app is in an element with `data-publisher`. Each scope that the app asks for is in an element with `data-scope`, its name. On reconnecting, one that the install does not have yet has `data-change="gained"` beside it, and one that it would lose is in an element with `data-scope` and `data-change="lost"`.
         *
         *     The states, in the order in which they are judged: unknown app, app disabled, bad request (these before anybody is asked to sign in), no organization, not the owner, feature disabled, connect or reconnect.
         */
        get: operations["showConsent"];
        put?: never;
        /**
         * Approve or decline
         * @description Approve or decline, at the URL of the screen. What can be said against showing the screen is said against the form too, in the same states; then the form is judged: used before, changed. On approval an element with `data-secret` shows the token, once; the one link with `data-return`, if there is a `redirect_uri`, carries the way back.
         */
        post: operations["decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an invitation
         * @description An invitation, as its mail links to it.
         *
         *     The states, in the order in which they are judged: unknown, signed out, another account, accepted, withdrawn, expired, one organization only, accept.
         */
        get: operations["showInvitation"];
        put?: never;
        /**
         * Accept an invitation
         * @description Join the organization that invites.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the jobs
         * @description The job board: the open jobs of everybody, the last published first, each an element with `data-open-job`, its id. Above it whoever belongs to an organization sees its own jobs, newest first, each an element with `data-job`, its id, and `data-status` (`draft`, `open` or `closed`).
         */
        get: operations["showJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a job
         * @description An open job, for anybody. Its organization's people see it also as a draft, where its `draftUrl` leads, and once it is closed.
         */
        get: operations["showJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the proposals for a job
         * @description The proposals for a job of the human's organization, newest first, each an element with `data-proposal`, its id, and `data-status` (a `ProposalStatus` in small letters), and with the forms to answer it.
         */
        get: operations["showProposals"];
        put?: never;
        /**
         * Propose for a job
         * @description Propose for an open job, as a trainer. It cannot be changed or taken back.
         */
        post: operations["proposeForJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{jobId}/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a proposal
         * @description Shortlist or decline a proposal, or take that back. Again is no error.
         */
        post: operations["answerProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/{opentrainUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a trainer's public profile
         * @description What anybody with the link may know of a trainer, in elements with `data-display-name`, `data-title` and `data-country` (the two letters).
         */
        get: operations["showProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the organization
         * @description The organization of the human who is signed in.
         */
        get: operations["showOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/developer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the apps
         * @description The platform apps of the owner's organization, with the form that makes one. Each app is an element with `data-app`, its id.
         */
        get: operations["showApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/developer/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an app
         * @description Make an app; it is active at once. The next page is that of the app.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/developer/apps/{appId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an app
         * @description An app of the owner's organization: what can be changed, and who has installed it. An element with `data-client-id` holds the client id, one with `data-consent-link` the link; each install is an element with `data-install`, its id.
         */
        get: operations["showApp"];
        put?: never;
        /**
         * Update an app
         * @description Change an app: every field takes the place of what was there.
         */
        post: operations["updateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/developer/apps/{appId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate an app
         * @description Deactivate an app: the emergency brake. Again is no error.
         */
        post: operations["deactivateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/developer/apps/{appId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate an app
         * @description Reactivate an app. Again is no error.
         */
        post: operations["reactivateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the integrations
         * @description The apps that the organization has installed, for its owner and its members, and what was done with them. Each install is an element with `data-install`, its id; each line of the trail one with `data-action` (`granted`, `declined`, `reconnected`, `disconnected`).
         */
        get: operations["showIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/integrations/{installId}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask before disconnecting
         * @description Asks whether to disconnect, and says what that ends.
         */
        get: operations["showDisconnect"];
        put?: never;
        /**
         * Disconnect an app
         * @description Disconnect an app, at once. Again is no error.
         */
        post: operations["disconnectInstall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an organization
         * @description Make an organization: for a human who belongs to none.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/organization/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask before leaving
         * @description Asks whether to leave, and says what that ends. What leaving does depends on who leaves: a member leaves; an owner with members hands over to one of them; an owner who is alone closes the organization.
         */
        get: operations["showLeave"];
        put?: never;
        /**
         * Leave the organization
         * @description Leave the organization, at once.
         */
        post: operations["leaveOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/organization/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename the organization
         * @description Rename the organization. Only the owner can; the same name again is no error.
         */
        post: operations["renameOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the team
         * @description Who belongs to the organization, who is invited, the owner's form to invite, and what was done. Each member is an element with `data-member`, the user id; each invitation one with `data-invitation`, its id; each line of the trail one with `data-action` (`renamed`, `invited`, `withdrawn`, `joined`, `removed`, `left`, `handed-over`).
         */
        get: operations["showTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/team/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a member
         * @description Invite somebody by mail. Only the owner can.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/team/invites/{invitationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask before withdrawing an invitation
         * @description Asks whether to withdraw an invitation.
         */
        get: operations["showWithdrawInvitation"];
        put?: never;
        /**
         * Withdraw an invitation
         * @description Withdraw a pending invitation, at once. Again is no error.
         */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/team/members/{userId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask before removing a member
         * @description Asks whether to remove a member, and says what that ends.
         */
        get: operations["showRemoveMember"];
        put?: never;
        /**
         * Remove a member
         * @description Remove a member, at once; who was removed is told by mail. Again is no error.
         */
        post: operations["removeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show personal tokens
         * @description The personal tokens of the owner's organization, with the form that makes one.
         */
        get: operations["showPersonalTokens"];
        put?: never;
        /**
         * Create a personal token
         * @description Make a token. The answer shows its secret, once, in an element with `data-secret`.
         */
        post: operations["createPersonalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/tokens/{tokenId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a personal token
         * @description Revoke a token; again is no error.
         */
        post: operations["revokePersonalToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/trainer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the own trainer profile
         * @description The trainer profile of the human who is signed in, with the form to make or change it. Elements with `data-display-name`, `data-work-email` and `data-profile-url` say what others see, and where.
         */
        get: operations["showTrainerProfile"];
        put?: never;
        /**
         * Save the own trainer profile
         * @description Make the trainer profile, or change it. A human may have one beside a membership.
         */
        post: operations["saveTrainerProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the sign-in page
         * @description Sign in, or sign up: the page that asks for an email address.
         */
        get: operations["showSignIn"];
        put?: never;
        /**
         * Mail a sign-in code
         * @description Have a code mailed; the same answer whether the address is known or not.
         */
        post: operations["requestSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page for the sign-in code
         * @description Ask for the code that was mailed.
         */
        get: operations["showSignInCode"];
        put?: never;
        /**
         * Sign in
         * @description Sign in with the code; the first time this also makes the account.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Sign out.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the trainer's work
         * @description What the human has proposed as a trainer, newest first, each an element with `data-proposal`, its id, and `data-status` (a `ProposalStatus` in small letters); and the 25 conversations that were written in last, each an element with `data-conversation`, its id. One that is older is reached from its proposal. The first part also has the newest 25 contracts that the human was hired for, each an element with `data-contract`, its id, and `data-status` (`active` or `ended`).
         */
        get: operations["showWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a conversation
         * @description A conversation with an employer, for the trainer: the newest 50 messages, oldest first, each an element with `data-message`, its id, and `data-from` (`employer` or `trainer`), and the form to write.
         */
        get: operations["showConversation"];
        put?: never;
        /**
         * Write in a conversation
         * @description Write to the employer, as the trainer.
         */
        post: operations["writeMessage"];
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
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "status": "SHORTLISTED"
         *     }
         */
        AnswerProposalForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            status: components["schemas"]["ReviewedStatus"];
        };
        /**
         * @description What the owner decides.
         * @enum {string}
         */
        ApprovalDecision: "confirm" | "decline";
        /**
         * @description What an amount is for: an hour, a label, or all of it.
         * @enum {string}
         */
        BidUnit: "PER_HOUR" | "PER_LABEL" | "FIXED";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0",
         *       "user_code": "418203"
         *     }
         */
        ConfirmClaimForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description The claim attempt token of the link. */
            token: string;
            /** @description The six digits that the agent shows; white space, hyphens and full-width digits do not matter. */
            user_code: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
         *       "shown": "EXAMPLEEXAMPLEEXAMPLE0",
         *       "decision": "approve"
         *     }
         */
        ConsentForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /**
             * @description The button that was pressed.
             * @enum {string}
             */
            decision: "approve" | "decline";
            /** @description Hidden: names this showing of the screen, which decides once at most. */
            form_id: string;
            /**
             * @description A box of its own, there only if the app asks for `participants:email`: share work email addresses.
             * @enum {string}
             */
            pii_consent?: "on";
            /** @description Hidden: stands for what the screen showed of the app, which is what is granted. */
            shown: string;
        };
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        CountryCode: string;
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Street Labels",
         *       "slug": "street-labels",
         *       "description": "Labelling of street scenes.",
         *       "website_url": "https://labels.example.com",
         *       "redirect_uris": "https://labels.example.com/opentrain/callback",
         *       "scopes": [
         *         "project-links:write",
         *         "webhooks:manage"
         *       ]
         *     }
         */
        CreateAppForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description Up to 500 characters, where a line break counts as one; empty, or nothing visible: none. */
            description?: components["schemas"]["StorableText"];
            /** @description What customers read on the consent screen. */
            name: components["schemas"]["DisplayName"];
            /** @description Where customers may be led back to, one a line, up to 10: absolute http(s) URLs of up to 2048 characters, without query, fragment or user info. */
            redirect_uris?: components["schemas"]["StorableText"];
            /** @description What the app asks its customers for; a checkbox each. */
            scopes: components["schemas"]["PlatformScope"][];
            /** @description Part of the consent link; it never changes. */
            slug: string;
            /** @description http(s); empty: none. */
            website_url?: components["schemas"]["StorableText"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Example Robotics"
         *     }
         */
        CreateOrganizationForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            name: components["schemas"]["DisplayName"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
         *       "name": "Nightly export",
         *       "scopes": [
         *         "jobs:read"
         *       ],
         *       "expires_at": "2026-12-31"
         *     }
         */
        CreatePersonalTokenForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description The last day, in UTC, on which the token works (`2026-12-31`), or an instant (`2026-12-31T10:00:00Z`); empty: no end. */
            expires_at?: string;
            /** @description Hidden: names this showing of the form, which makes one token at most. */
            form_id: string;
            name: components["schemas"]["DisplayName"];
            /** @description What the token may do; a checkbox each. */
            scopes: components["schemas"]["PublicScope"][];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "decision": "confirm",
         *       "fingerprint": "k2Jp0EXAMPLE"
         *     }
         */
        DecideApprovalForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            decision: components["schemas"]["ApprovalDecision"];
            /** @description The hidden field that tells what the page has shown. */
            fingerprint: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0"
         *     }
         */
        DeclineClaimForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description The claim attempt token of the link. */
            token: string;
        };
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        DisplayName: string;
        /**
         * @description What every form has.
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE"
         *     }
         */
        Form: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "colleague@example.com"
         *     }
         */
        InviteMemberForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description Whom to invite, in any writing in which a sign-in code can be asked for. */
            email: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "act": "hand-over",
         *       "new_owner": "d05e8c1f7a3b4926d05e8c1f7a3b4926"
         *     }
         */
        LeaveOrganizationForm: {
            /**
             * @description Hidden: what the form said it would do. If that is not what leaving would do now, nothing is done.
             * @enum {string}
             */
            act: "leave" | "hand-over" | "close";
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description With `hand-over`: the member who becomes the owner, as in `data-member` on the team page. */
            new_owner?: string;
        };
        /**
         * Format: optional-name
         * @description A name as a person may read it, or nothing: no control, line-break or direction characters.
         */
        OptionalName: string;
        /**
         * @description What a platform token may do on the Platform API; another catalogue, though it shares a word with the Public API's.
         * @enum {string}
         */
        PlatformScope: "project-links:read" | "project-links:write" | "contracts:read" | "participants:read" | "participants:email" | "usage:write" | "webhooks:manage";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "amount_usd": "18.50",
         *       "unit": "PER_HOUR",
         *       "cover_letter": "I have labelled street scenes for three years."
         *     }
         */
        ProposeForm: {
            /** @description US dollars with at most two digits behind a point, 0.01 to 1000000. */
            amount_usd: string;
            /** @description 1 to 5,000 characters, a line break being one of them. */
            cover_letter: components["schemas"]["VisibleText"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description The one that the job is paid by, if it says so. */
            unit: components["schemas"]["BidUnit"];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Example Robotics Labs"
         *     }
         */
        RenameOrganizationForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            name: components["schemas"]["DisplayName"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "owner@example.com"
         *     }
         */
        RequestSignInCodeForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description Where the code is mailed to; white space around it, full-width letters, a final dot and the case do not matter, and the domain may be an international one in its own letters. */
            email: string;
        };
        /**
         * @description What a review can make of a proposal; hiring is more than that.
         * @enum {string}
         */
        ReviewedStatus: "SHORTLISTED" | "DECLINED" | "UNREVIEWED";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "owner@example.com",
         *       "code": "41820377"
         *     }
         */
        SignInForm: {
            /** @description The eight digits of the mail; white space, hyphens and full-width digits do not matter. */
            code: string;
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description The address that the code was mailed to, in any writing in which it can be asked for. */
            email: string;
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        StorableText: string;
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "first_name": "Maria",
         *       "last_name": "Silva",
         *       "country": "PT",
         *       "title": "Annotator of street scenes"
         *     }
         */
        TrainerProfileForm: {
            /** @description One that ISO 3166-1 has assigned. */
            country: components["schemas"]["CountryCode"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description Either name may be missing or empty. */
            first_name?: components["schemas"]["OptionalName"];
            /** @description Others see its initial only. */
            last_name?: components["schemas"]["OptionalName"];
            /** @description What the trainer does, in a few words. */
            title?: components["schemas"]["OptionalName"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Street Labels",
         *       "description": "Labelling of street scenes.",
         *       "website_url": "https://labels.example.com",
         *       "redirect_uris": "https://labels.example.com/opentrain/callback",
         *       "scopes": [
         *         "project-links:write",
         *         "webhooks:manage"
         *       ]
         *     }
         */
        UpdateAppForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
            /** @description Up to 500 characters, where a line break counts as one; empty, or nothing visible: none. */
            description?: components["schemas"]["StorableText"];
            /** @description What customers read on the consent screen. */
            name: components["schemas"]["DisplayName"];
            /** @description Where customers may be led back to, one a line, up to 10: absolute http(s) URLs of up to 2048 characters, without query, fragment or user info. */
            redirect_uris?: components["schemas"]["StorableText"];
            /** @description What the app asks its customers for; a checkbox each. */
            scopes: components["schemas"]["PlatformScope"][];
            /** @description Refused, whatever it holds: a slug never changes. */
            slug?: string;
            /** @description http(s); empty: none. */
            website_url?: components["schemas"]["StorableText"];
        };
        /**
         * Format: visible-text
         * @description Text that can be stored and shows something: at least one of its characters is visible.
         */
        VisibleText: string;
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "content": "On Monday."
         *     }
         */
        WriteMessageForm: {
            /** @description 1 to 10,000 characters, a line break being one of them. */
            content: components["schemas"]["VisibleText"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            csrf: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showApprovals: {
        parameters: {
            query?: {
                /** @description The part of the approvals that the link to the older ones leads to; from the newest on if it is left out. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showApproval: {
        parameters: {
            query?: {
                /** @description What was just done: `confirmed`, `declined`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "decision": "confirm",
                 *       "fingerprint": "k2Jp0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DecideApprovalForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showClaim: {
        parameters: {
            query?: {
                /** @description The claim attempt token. */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    confirmClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0",
                 *       "user_code": "418203"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmClaimForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    declineClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DeclineClaimForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showContracts: {
        parameters: {
            query?: {
                /** @description The part of the contracts that the link to the older ones leads to; from the newest on if it is left out. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showContract: {
        parameters: {
            query?: {
                /** @description The days that the link to the earlier ones leads to: those before this `YYYY-MM-DD`; the last ones if it is left out. */
                before?: string;
            };
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showConsent: {
        parameters: {
            query?: {
                /** @description The partner's own id of a project; comes back to it. */
                external_project_id?: string;
                /** @description Where to go afterwards; it must match a redirect URI of the app. */
                redirect_uri?: string;
                /** @description Anything; comes back to the partner. */
                state?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the app. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    decideConsent: {
        parameters: {
            query?: {
                /** @description The partner's own id of a project; comes back to it. */
                external_project_id?: string;
                /** @description Where to go afterwards; it must match a redirect URI of the app. */
                redirect_uri?: string;
                /** @description Anything; comes back to the partner. */
                state?: string;
            };
            header?: never;
            path: {
                /** @description The slug of the app. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
                 *       "shown": "EXAMPLEEXAMPLEEXAMPLE0",
                 *       "decision": "approve"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ConsentForm"];
            };
        };
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation token. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation token. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showJobs: {
        parameters: {
            query?: {
                /** @description The part of the own jobs that the link to the older ones leads to; from the newest on if it is left out. */
                before?: string;
                /** @description The part of the open jobs that the link to further ones leads to. */
                cursor?: string;
                /** @description Only open jobs that are paid so: a `PaymentType`; with anything else all of them. */
                pay_type?: string;
                /** @description Only open jobs with all of these words. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showProposals: {
        parameters: {
            query?: {
                /** @description The part of the proposals that the link to the older ones leads to; from the newest on if it is left out. */
                before?: string;
                /** @description What was just done: `shortlisted`, `declined`, `unreviewed`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    proposeForJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "amount_usd": "18.50",
                 *       "unit": "PER_HOUR",
                 *       "cover_letter": "I have labelled street scenes for three years."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ProposeForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    answerProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
                /** @description As in `data-proposal`. */
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "status": "SHORTLISTED"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AnswerProposalForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The trainer's user id, as APIs give it. */
                opentrainUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showOrganization: {
        parameters: {
            query?: {
                /** @description What was just done: `renamed`, `left`, `closed`. Only words on the page. */
                done?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Street Labels",
                 *       "slug": "street-labels",
                 *       "description": "Labelling of street scenes.",
                 *       "website_url": "https://labels.example.com",
                 *       "redirect_uris": "https://labels.example.com/opentrain/callback",
                 *       "scopes": [
                 *         "project-links:write",
                 *         "webhooks:manage"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreateAppForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showApp: {
        parameters: {
            query?: {
                /** @description The part of the installs that the link to those before leads to; from the last one on if it is left out. */
                before?: string;
                /** @description What was just done: `created`, `saved`, `deactivated`, `reactivated`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path: {
                appId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Street Labels",
                 *       "description": "Labelling of street scenes.",
                 *       "website_url": "https://labels.example.com",
                 *       "redirect_uris": "https://labels.example.com/opentrain/callback",
                 *       "scopes": [
                 *         "project-links:write",
                 *         "webhooks:manage"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAppForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    deactivateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    reactivateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showIntegrations: {
        parameters: {
            query?: {
                /** @description The part of the audit trail that the link to what is older leads to; from the newest on if it is left out. */
                before?: string;
                /** @description What was just done: `disconnected`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showDisconnect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                installId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    disconnectInstall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                installId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    createOrganization: {
        parameters: {
            query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Example Robotics"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreateOrganizationForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showLeave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    leaveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "act": "hand-over",
                 *       "new_owner": "d05e8c1f7a3b4926d05e8c1f7a3b4926"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["LeaveOrganizationForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    renameOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Example Robotics Labs"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RenameOrganizationForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showTeam: {
        parameters: {
            query?: {
                /** @description The part of the trail that the link to what is older leads to; from the newest on if it is left out. */
                before?: string;
                /** @description What was just done: `invited`, `joined`, `withdrawn`, `removed`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "colleague@example.com"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["InviteMemberForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, because there were too many of something in too short a time. */
            429: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showWithdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `data-invitation` on the team page. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `data-invitation` on the team page. */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showRemoveMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `data-member` on the team page. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in `data-member` on the team page. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showPersonalTokens: {
        parameters: {
            query?: {
                /** @description What was just done: `revoked`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    createPersonalToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
                 *       "name": "Nightly export",
                 *       "scopes": [
                 *         "jobs:read"
                 *       ],
                 *       "expires_at": "2026-12-31"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreatePersonalTokenForm"];
            };
        };
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    revokePersonalToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showTrainerProfile: {
        parameters: {
            query?: {
                /** @description What was just done: `saved`. Only words on the page. */
                done?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    saveTrainerProfile: {
        parameters: {
            query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "first_name": "Maria",
                 *       "last_name": "Silva",
                 *       "country": "PT",
                 *       "title": "Annotator of street scenes"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TrainerProfileForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showSignIn: {
        parameters: {
            query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    requestSignInCode: {
        parameters: {
            query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "owner@example.com"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RequestSignInCodeForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The page again, because there were too many of something in too short a time. */
            429: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showSignInCode: {
        parameters: {
            query?: {
                /** @description The address to which a code was mailed, where it is not the one that this browser has asked with. */
                email?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "owner@example.com",
                 *       "code": "41820377"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            /** @description On to the next page, in another session than before. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description The session cookie, new or ended. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        responses: {
            /** @description On to the next page, in another session than before. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description The session cookie, new or ended. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showWork: {
        parameters: {
            query?: {
                /** @description The part of the proposals that the link to the older ones leads to; from the newest on if it is left out. */
                before?: string;
                /** @description What was just done: `proposed`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    showConversation: {
        parameters: {
            query?: {
                /** @description The part of the messages that the link to the earlier ones leads to; the newest if it is left out. */
                before?: string;
                /** @description What was just done: `sent`. Only words on the page. */
                done?: string;
            };
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "content": "On Monday."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["WriteMessageForm"];
            };
        };
        responses: {
            /** @description On to the next page. */
            303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    "Retry-After": number;
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
}
