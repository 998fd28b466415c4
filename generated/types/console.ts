// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    readonly "/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the start page
         * @description The start page: what this is, and where to go on.
         */
        readonly get: operations["showHome"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the approvals
         * @description What the human's organization was asked to confirm, newest first, each an element with `data-approval`, its id, and `data-status` (`pending`, `confirmed`, `declined`, `expired`).
         */
        readonly get: operations["showApprovals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/approvals/{approvalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show an approval
         * @description One approval of the human's organization: who is paid, for what, and how much; while it is pending, for the owner also the form, with the fingerprint of what is shown.
         */
        readonly get: operations["showApproval"];
        readonly put?: never;
        /**
         * Decide on an approval
         * @description Confirm or decline what was asked. Only the owner can, once, and nothing but what was shown.
         */
        readonly post: operations["decideApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the claim page
         * @description The claim page: whose agent wants to be claimed, by whom, and what that unlocks.
         *
         *     The states, in the order in which they are judged: no token, unknown, another account, how the attempt ended, one organization only, confirm. A signed-out visitor sees how the attempt ended, or is asked to sign in.
         *
         *     Once it is claimed, its owner finds an element with `data-jobs`, the number of jobs that the agent made before, and for the newest five of them one with `data-job`, the id, and a link to the job.
         */
        readonly get: operations["showClaim"];
        readonly put?: never;
        /**
         * Confirm the claim
         * @description Confirm the claim with the code that the agent shows.
         *
         *     The checks, in order: unknown, another account, how the attempt ended, one organization only, the code. An element with `data-tries-left` holds the number of tries that a wrong code leaves.
         */
        readonly post: operations["confirmClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/claim/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline the claim
         * @description Decline the claim: "not mine". Only the account that could confirm it can.
         */
        readonly post: operations["declineClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the contracts
         * @description The contracts of the human's organization, newest first, each an element with `data-contract`, its id, and `data-status` (`active` or `ended`).
         */
        readonly get: operations["showContracts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contracts/{contractId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a contract
         * @description A contract of the human's organization: its milestones, each an element with `data-milestone`, its id, and `data-status` (a `MilestoneStatus` in small letters); what has become of its money, each sum an element with `data-sum` (`funded`, `paid-out`, `refunded`, `held`) and `data-cents`; its budget as a bar, with `data-budget` (a `BudgetState` in small letters); and what was reported on 31 days, as a plot and as a table whose rows have `data-day`.
         */
        readonly get: operations["showContract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{slug}/connect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the consent screen
         * @description The consent screen: which app of which organization asks for what, and who would grant it. The name of the organization that makes the app is in an element with `data-publisher`. Each scope that the app asks for is in an element with `data-scope`, its name. On reconnecting, one that the install does not have yet has `data-change="gained"` beside it, and one that it would lose is in an element with `data-scope` and `data-change="lost"`.
         *
         *     The states, in the order in which they are judged: unknown app, app disabled, bad request (these before anybody is asked to sign in), no organization, not the owner, feature disabled, connect or reconnect.
         */
        readonly get: operations["showConsent"];
        readonly put?: never;
        /**
         * Approve or decline
         * @description Approve or decline, at the URL of the screen. What can be said against showing the screen is said against the form too, in the same states; then the form is judged: used before, changed. On approval an element with `data-secret` shows the token, once; the one link with `data-return`, if there is a `redirect_uri`, carries the way back.
         */
        readonly post: operations["decideConsent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show an invitation
         * @description An invitation, as its mail links to it.
         *
         *     The states, in the order in which they are judged: unknown, signed out, another account, accepted, withdrawn, expired, one organization only, accept.
         */
        readonly get: operations["showInvitation"];
        readonly put?: never;
        /**
         * Accept an invitation
         * @description Join the organization that invites.
         */
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the jobs
         * @description The job board: the open jobs of everybody, the last published first, each an element with `data-open-job`, its id. Above it whoever belongs to an organization sees its own jobs, newest first, each an element with `data-job`, its id, and `data-status` (`draft`, `open` or `closed`).
         */
        readonly get: operations["showJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a job
         * @description An open job, for anybody. Its organization's people see it also as a draft, where its `draftUrl` leads, and once it is closed.
         */
        readonly get: operations["showJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{jobId}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the proposals for a job
         * @description The proposals for a job of the human's organization, newest first, each an element with `data-proposal`, its id, and `data-status` (a `ProposalStatus` in small letters), and with the forms to answer it.
         */
        readonly get: operations["showProposals"];
        readonly put?: never;
        /**
         * Propose for a job
         * @description Propose for an open job, as a trainer. It cannot be changed or taken back.
         */
        readonly post: operations["proposeForJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{jobId}/proposals/{proposalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a proposal
         * @description Shortlist or decline a proposal, or take that back. Again is no error.
         */
        readonly post: operations["answerProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/profile/{opentrainUserId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a trainer's public profile
         * @description What anybody with the link may know of a trainer, in elements with `data-display-name`, `data-title` and `data-country` (the two letters).
         */
        readonly get: operations["showProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the organization
         * @description The organization of the human who is signed in.
         */
        readonly get: operations["showOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/developer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the apps
         * @description The platform apps of the owner's organization, with the form that makes one. Each app is an element with `data-app`, its id.
         */
        readonly get: operations["showApps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/developer/apps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an app
         * @description Make an app; it is active at once. The next page is that of the app.
         */
        readonly post: operations["createApp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/developer/apps/{appId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show an app
         * @description An app of the owner's organization: what can be changed, and who has installed it. An element with `data-client-id` holds the client id, one with `data-consent-link` the link; each install is an element with `data-install`, its id.
         */
        readonly get: operations["showApp"];
        readonly put?: never;
        /**
         * Update an app
         * @description Change an app: every field takes the place of what was there.
         */
        readonly post: operations["updateApp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/developer/apps/{appId}/deactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deactivate an app
         * @description Deactivate an app: the emergency brake. Again is no error.
         */
        readonly post: operations["deactivateApp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/developer/apps/{appId}/reactivate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reactivate an app
         * @description Reactivate an app. Again is no error.
         */
        readonly post: operations["reactivateApp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/integrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the integrations
         * @description The apps that the organization has installed, for its owner and its members, and what was done with them. Each install is an element with `data-install`, its id; each line of the trail one with `data-action` (`granted`, `declined`, `reconnected`, `disconnected`).
         */
        readonly get: operations["showIntegrations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/integrations/{installId}/disconnect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask before disconnecting
         * @description Asks whether to disconnect, and says what that ends.
         */
        readonly get: operations["showDisconnect"];
        readonly put?: never;
        /**
         * Disconnect an app
         * @description Disconnect an app, at once. Again is no error.
         */
        readonly post: operations["disconnectInstall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/organization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an organization
         * @description Make an organization: for a human who belongs to none.
         */
        readonly post: operations["createOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/organization/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask before leaving
         * @description Asks whether to leave, and says what that ends. What leaving does depends on who leaves: a member leaves; an owner with members hands over to one of them; an owner who is alone closes the organization.
         */
        readonly get: operations["showLeave"];
        readonly put?: never;
        /**
         * Leave the organization
         * @description Leave the organization, at once.
         */
        readonly post: operations["leaveOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/organization/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rename the organization
         * @description Rename the organization. Only the owner can; the same name again is no error.
         */
        readonly post: operations["renameOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the team
         * @description Who belongs to the organization, who is invited, the owner's form to invite, and what was done. Each member is an element with `data-member`, the user id; each invitation one with `data-invitation`, its id; each line of the trail one with `data-action` (`renamed`, `invited`, `withdrawn`, `joined`, `removed`, `left`, `handed-over`).
         */
        readonly get: operations["showTeam"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/team/invites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a member
         * @description Invite somebody by mail. Only the owner can.
         */
        readonly post: operations["inviteMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/team/invites/{invitationId}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask before withdrawing an invitation
         * @description Asks whether to withdraw an invitation.
         */
        readonly get: operations["showWithdrawInvitation"];
        readonly put?: never;
        /**
         * Withdraw an invitation
         * @description Withdraw a pending invitation, at once. Again is no error.
         */
        readonly post: operations["withdrawInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/team/members/{userId}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask before removing a member
         * @description Asks whether to remove a member, and says what that ends.
         */
        readonly get: operations["showRemoveMember"];
        readonly put?: never;
        /**
         * Remove a member
         * @description Remove a member, at once; who was removed is told by mail. Again is no error.
         */
        readonly post: operations["removeMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show personal tokens
         * @description The personal tokens of the owner's organization, with the form that makes one.
         */
        readonly get: operations["showPersonalTokens"];
        readonly put?: never;
        /**
         * Create a personal token
         * @description Make a token. The answer shows its secret, once, in an element with `data-secret`.
         */
        readonly post: operations["createPersonalToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/tokens/{tokenId}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a personal token
         * @description Revoke a token; again is no error.
         */
        readonly post: operations["revokePersonalToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings/trainer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the own trainer profile
         * @description The trainer profile of the human who is signed in, with the form to make or change it. Elements with `data-display-name`, `data-work-email` and `data-profile-url` say what others see, and where.
         */
        readonly get: operations["showTrainerProfile"];
        readonly put?: never;
        /**
         * Save the own trainer profile
         * @description Make the trainer profile, or change it. A human may have one beside a membership.
         */
        readonly post: operations["saveTrainerProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the sign-in page
         * @description Sign in, or sign up: the page that asks for an email address.
         */
        readonly get: operations["showSignIn"];
        readonly put?: never;
        /**
         * Mail a sign-in code
         * @description Have a code mailed; the same answer whether the address is known or not.
         */
        readonly post: operations["requestSignInCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sign-in/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the page for the sign-in code
         * @description Ask for the code that was mailed.
         */
        readonly get: operations["showSignInCode"];
        readonly put?: never;
        /**
         * Sign in
         * @description Sign in with the code; the first time this also makes the account.
         */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign out
         * @description Sign out.
         */
        readonly post: operations["signOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the trainer's work
         * @description What the human has proposed as a trainer, newest first, each an element with `data-proposal`, its id, and `data-status` (a `ProposalStatus` in small letters); and the 25 conversations that were written in last, each an element with `data-conversation`, its id. One that is older is reached from its proposal.
         */
        readonly get: operations["showWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work/conversations/{conversationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a conversation
         * @description A conversation with an employer, for the trainer: the newest 50 messages, oldest first, each an element with `data-message`, its id, and `data-from` (`employer` or `trainer`), and the form to write.
         */
        readonly get: operations["showConversation"];
        readonly put?: never;
        /**
         * Write in a conversation
         * @description Write to the employer, as the trainer.
         */
        readonly post: operations["writeMessage"];
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
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "status": "SHORTLISTED"
         *     }
         */
        readonly AnswerProposalForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            readonly status: components["schemas"]["ReviewedStatus"];
        };
        /**
         * @description What the owner decides.
         * @enum {string}
         */
        readonly ApprovalDecision: "confirm" | "decline";
        /**
         * @description What an amount is for: an hour, a label, or all of it.
         * @enum {string}
         */
        readonly BidUnit: "PER_HOUR" | "PER_LABEL" | "FIXED";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0",
         *       "user_code": "418203"
         *     }
         */
        readonly ConfirmClaimForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description The claim attempt token of the link. */
            readonly token: string;
            /** @description The six digits that the agent shows; white space, hyphens and full-width digits do not matter. */
            readonly user_code: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
         *       "shown": "EXAMPLEEXAMPLEEXAMPLE0",
         *       "decision": "approve"
         *     }
         */
        readonly ConsentForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /**
             * @description The button that was pressed.
             * @enum {string}
             */
            readonly decision: "approve" | "decline";
            /** @description Hidden: names this showing of the screen, which decides once at most. */
            readonly form_id: string;
            /**
             * @description A box of its own, there only if the app asks for `participants:email`: share work email addresses.
             * @enum {string}
             */
            readonly pii_consent?: "on";
            /** @description Hidden: stands for what the screen showed of the app, which is what is granted. */
            readonly shown: string;
        };
        /** @description A country by its two letters (ISO 3166-1 alpha-2). */
        readonly CountryCode: string;
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
        readonly CreateAppForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description Up to 500 characters, where a line break counts as one; empty, or nothing visible: none. */
            readonly description?: components["schemas"]["StorableText"];
            /** @description What customers read on the consent screen. */
            readonly name: components["schemas"]["DisplayName"];
            /** @description Where customers may be led back to, one a line, up to 10: absolute http(s) URLs of up to 2048 characters, without query, fragment or user info. */
            readonly redirect_uris?: components["schemas"]["StorableText"];
            /** @description What the app asks its customers for; a checkbox each. */
            readonly scopes: readonly components["schemas"]["PlatformScope"][];
            /** @description Part of the consent link; it never changes. */
            readonly slug: string;
            /** @description http(s); empty: none. */
            readonly website_url?: components["schemas"]["StorableText"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Example Robotics"
         *     }
         */
        readonly CreateOrganizationForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            readonly name: components["schemas"]["DisplayName"];
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
        readonly CreatePersonalTokenForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description The last day, in UTC, on which the token works (`2026-12-31`), or an instant (`2026-12-31T10:00:00Z`); empty: no end. */
            readonly expires_at?: string;
            /** @description Hidden: names this showing of the form, which makes one token at most. */
            readonly form_id: string;
            readonly name: components["schemas"]["DisplayName"];
            /** @description What the token may do; a checkbox each. */
            readonly scopes: readonly components["schemas"]["PublicScope"][];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "decision": "confirm",
         *       "fingerprint": "k2Jp0EXAMPLE"
         *     }
         */
        readonly DecideApprovalForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            readonly decision: components["schemas"]["ApprovalDecision"];
            /** @description The hidden field that tells what the page has shown. */
            readonly fingerprint: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0"
         *     }
         */
        readonly DeclineClaimForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description The claim attempt token of the link. */
            readonly token: string;
        };
        /**
         * Format: display-name
         * @description A name as a person may read it: 1 to 120 code points, at least one of them visible, and no control, line-break or direction characters.
         */
        readonly DisplayName: string;
        /**
         * @description What every form has.
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE"
         *     }
         */
        readonly Form: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "colleague@example.com"
         *     }
         */
        readonly InviteMemberForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description Whom to invite, in any writing in which a sign-in code can be asked for. */
            readonly email: string;
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "act": "hand-over",
         *       "new_owner": "d05e8c1f7a3b4926d05e8c1f7a3b4926"
         *     }
         */
        readonly LeaveOrganizationForm: {
            /**
             * @description Hidden: what the form said it would do. If that is not what leaving would do now, nothing is done.
             * @enum {string}
             */
            readonly act: "leave" | "hand-over" | "close";
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description With `hand-over`: the member who becomes the owner, as in `data-member` on the team page. */
            readonly new_owner?: string;
        };
        /**
         * Format: optional-name
         * @description A name as a person may read it, or nothing: no control, line-break or direction characters.
         */
        readonly OptionalName: string;
        /**
         * @description What a platform token may do on the Platform API; another catalogue, though it shares a word with the Public API's.
         * @enum {string}
         */
        readonly PlatformScope: "project-links:read" | "project-links:write" | "contracts:read" | "participants:read" | "participants:email" | "usage:write" | "webhooks:manage";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "amount_usd": "18.50",
         *       "unit": "PER_HOUR",
         *       "cover_letter": "I have labelled street scenes for three years."
         *     }
         */
        readonly ProposeForm: {
            /** @description US dollars with at most two digits behind a point, 0.01 to 1000000. */
            readonly amount_usd: string;
            /** @description 1 to 5,000 characters, a line break being one of them. */
            readonly cover_letter: components["schemas"]["VisibleText"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description The one that the job is paid by, if it says so. */
            readonly unit: components["schemas"]["BidUnit"];
        };
        /**
         * @description What a personal token may do on the Public API.
         * @enum {string}
         */
        readonly PublicScope: "jobs:read" | "jobs:write" | "proposals:read" | "proposals:write" | "messages:read" | "messages:write" | "payments:read" | "payments:write" | "team:read" | "team:write" | "webhooks:manage";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "name": "Example Robotics Labs"
         *     }
         */
        readonly RenameOrganizationForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            readonly name: components["schemas"]["DisplayName"];
        };
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "owner@example.com"
         *     }
         */
        readonly RequestSignInCodeForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description Where the code is mailed to; white space around it, full-width letters, a final dot and the case do not matter, and the domain may be an international one in its own letters. */
            readonly email: string;
        };
        /**
         * @description What a review can make of a proposal; hiring is more than that.
         * @enum {string}
         */
        readonly ReviewedStatus: "SHORTLISTED" | "DECLINED" | "UNREVIEWED";
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "email": "owner@example.com",
         *       "code": "41820377"
         *     }
         */
        readonly SignInForm: {
            /** @description The eight digits of the mail; white space, hyphens and full-width digits do not matter. */
            readonly code: string;
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description The address that the code was mailed to, in any writing in which it can be asked for. */
            readonly email: string;
        };
        /**
         * Format: storable-text
         * @description Text that can be stored: no NUL and no half of a surrogate pair, which PostgreSQL refuses.
         */
        readonly StorableText: string;
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "first_name": "Maria",
         *       "last_name": "Silva",
         *       "country": "PT",
         *       "title": "Annotator of street scenes"
         *     }
         */
        readonly TrainerProfileForm: {
            /** @description One that ISO 3166-1 has assigned. */
            readonly country: components["schemas"]["CountryCode"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description Either name may be missing or empty. */
            readonly first_name?: components["schemas"]["OptionalName"];
            /** @description Others see its initial only. */
            readonly last_name?: components["schemas"]["OptionalName"];
            /** @description What the trainer does, in a few words. */
            readonly title?: components["schemas"]["OptionalName"];
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
        readonly UpdateAppForm: {
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
            /** @description Up to 500 characters, where a line break counts as one; empty, or nothing visible: none. */
            readonly description?: components["schemas"]["StorableText"];
            /** @description What customers read on the consent screen. */
            readonly name: components["schemas"]["DisplayName"];
            /** @description Where customers may be led back to, one a line, up to 10: absolute http(s) URLs of up to 2048 characters, without query, fragment or user info. */
            readonly redirect_uris?: components["schemas"]["StorableText"];
            /** @description What the app asks its customers for; a checkbox each. */
            readonly scopes: readonly components["schemas"]["PlatformScope"][];
            /** @description Refused, whatever it holds: a slug never changes. */
            readonly slug?: string;
            /** @description http(s); empty: none. */
            readonly website_url?: components["schemas"]["StorableText"];
        };
        /**
         * Format: visible-text
         * @description Text that can be stored and shows something: at least one of its characters is visible.
         */
        readonly VisibleText: string;
        /**
         * @example {
         *       "csrf": "5p1vXkq0EXAMPLE",
         *       "content": "On Monday."
         *     }
         */
        readonly WriteMessageForm: {
            /** @description 1 to 10,000 characters, a line break being one of them. */
            readonly content: components["schemas"]["VisibleText"];
            /** @description The hidden field that proves that the form came from this server, for this session. */
            readonly csrf: string;
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
    readonly showHome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showApprovals: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the approvals that the link to the older ones leads to; from the newest on if it is left out. */
                readonly before?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showApproval: {
        readonly parameters: {
            readonly query?: {
                /** @description What was just done: `confirmed`, `declined`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly approvalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    readonly "Retry-After"?: number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly decideApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly approvalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "decision": "confirm",
                 *       "fingerprint": "k2Jp0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["DecideApprovalForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showClaim: {
        readonly parameters: {
            readonly query?: {
                /** @description The claim attempt token. */
                readonly token?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly confirmClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0",
                 *       "user_code": "418203"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["ConfirmClaimForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly declineClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "token": "ot_cat_77e1c2b09f4d5a38_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["DeclineClaimForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the contracts that the link to the older ones leads to; from the newest on if it is left out. */
                readonly before?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showContract: {
        readonly parameters: {
            readonly query?: {
                /** @description The days that the link to the earlier ones leads to: those before this `YYYY-MM-DD`; the last ones if it is left out. */
                readonly before?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showConsent: {
        readonly parameters: {
            readonly query?: {
                /** @description The partner's own id of a project; comes back to it. */
                readonly external_project_id?: string;
                /** @description Where to go afterwards; it must match a redirect URI of the app. */
                readonly redirect_uri?: string;
                /** @description Anything; comes back to the partner. */
                readonly state?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The slug of the app. */
                readonly slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly decideConsent: {
        readonly parameters: {
            readonly query?: {
                /** @description The partner's own id of a project; comes back to it. */
                readonly external_project_id?: string;
                /** @description Where to go afterwards; it must match a redirect URI of the app. */
                readonly redirect_uri?: string;
                /** @description Anything; comes back to the partner. */
                readonly state?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The slug of the app. */
                readonly slug: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "form_id": "EXAMPLEEXAMPLEEXAMPLE0",
                 *       "shown": "EXAMPLEEXAMPLEEXAMPLE0",
                 *       "decision": "approve"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["ConsentForm"];
            };
        };
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The invitation token. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly acceptInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The invitation token. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the own jobs that the link to the older ones leads to; from the newest on if it is left out. */
                readonly before?: string;
                /** @description The part of the open jobs that the link to further ones leads to. */
                readonly cursor?: string;
                /** @description Only open jobs that are paid so: a `PaymentType`; with anything else all of them. */
                readonly pay_type?: string;
                /** @description Only open jobs with all of these words. */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showProposals: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the proposals that the link to the older ones leads to; from the newest on if it is left out. */
                readonly before?: string;
                /** @description What was just done: `shortlisted`, `declined`, `unreviewed`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly proposeForJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "amount_usd": "18.50",
                 *       "unit": "PER_HOUR",
                 *       "cover_letter": "I have labelled street scenes for three years."
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["ProposeForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly answerProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly jobId: string;
                /** @description As in `data-proposal`. */
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "status": "SHORTLISTED"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AnswerProposalForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The trainer's user id, as APIs give it. */
                readonly opentrainUserId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showOrganization: {
        readonly parameters: {
            readonly query?: {
                /** @description What was just done: `renamed`, `left`, `closed`. Only words on the page. */
                readonly done?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showApps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly createApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/x-www-form-urlencoded": components["schemas"]["CreateAppForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showApp: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the installs that the link to those before leads to; from the last one on if it is left out. */
                readonly before?: string;
                /** @description What was just done: `created`, `saved`, `deactivated`, `reactivated`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly appId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly updateApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly appId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/x-www-form-urlencoded": components["schemas"]["UpdateAppForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly deactivateApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly appId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly reactivateApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly appId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showIntegrations: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the audit trail that the link to what is older leads to; from the newest on if it is left out. */
                readonly before?: string;
                /** @description What was just done: `disconnected`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showDisconnect: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly installId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly disconnectInstall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly installId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly createOrganization: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Example Robotics"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["CreateOrganizationForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showLeave: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly leaveOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "act": "hand-over",
                 *       "new_owner": "d05e8c1f7a3b4926d05e8c1f7a3b4926"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["LeaveOrganizationForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly renameOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "name": "Example Robotics Labs"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["RenameOrganizationForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showTeam: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the trail that the link to what is older leads to; from the newest on if it is left out. */
                readonly before?: string;
                /** @description What was just done: `invited`, `joined`, `withdrawn`, `removed`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    readonly "Retry-After"?: number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly inviteMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "colleague@example.com"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["InviteMemberForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description The page again, because there were too many of something in too short a time. */
            readonly 429: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showWithdrawInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As in `data-invitation` on the team page. */
                readonly invitationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly withdrawInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As in `data-invitation` on the team page. */
                readonly invitationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showRemoveMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As in `data-member` on the team page. */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly removeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description As in `data-member` on the team page. */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showPersonalTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description What was just done: `revoked`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly createPersonalToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
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
                readonly "application/x-www-form-urlencoded": components["schemas"]["CreatePersonalTokenForm"];
            };
        };
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly revokePersonalToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly tokenId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showTrainerProfile: {
        readonly parameters: {
            readonly query?: {
                /** @description What was just done: `saved`. Only words on the page. */
                readonly done?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    readonly "Retry-After"?: number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly saveTrainerProfile: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "first_name": "Maria",
                 *       "last_name": "Silva",
                 *       "country": "PT",
                 *       "title": "Annotator of street scenes"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["TrainerProfileForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showSignIn: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    readonly "Retry-After"?: number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly requestSignInCode: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "owner@example.com"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["RequestSignInCodeForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description The page again, because there were too many of something in too short a time. */
            readonly 429: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showSignInCode: {
        readonly parameters: {
            readonly query?: {
                /** @description The address to which a code was mailed, where it is not the one that this browser has asked with. */
                readonly email?: string;
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where to go when it is done: a path of this origin, with its query; anything else leads where the form leads by
                 *     itself. As long as a request's head may be, since it may hold the query of a consent link, encoded.
                 */
                readonly return_to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "email": "owner@example.com",
                 *       "code": "41820377"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["SignInForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page, in another session than before. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description The session cookie, new or ended. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["Form"];
            };
        };
        readonly responses: {
            /** @description On to the next page, in another session than before. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description The session cookie, new or ended. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showWork: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the proposals that the link to the older ones leads to; from the newest on if it is left out. */
                readonly before?: string;
                /** @description What was just done: `proposed`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly showConversation: {
        readonly parameters: {
            readonly query?: {
                /** @description The part of the messages that the link to the earlier ones leads to; the newest if it is left out. */
                readonly before?: string;
                /** @description What was just done: `sent`. Only words on the page. */
                readonly done?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly conversationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that may also say, once, why a form on it was refused; and if that was for a while, how long. */
            readonly 200: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the form is sent again (RFC 9110, 10.2.3), where it was refused by 429 or 503.
                     * @example 30
                     */
                    readonly "Retry-After"?: number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly writeMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly conversationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "csrf": "5p1vXkq0EXAMPLE",
                 *       "content": "On Monday."
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["WriteMessageForm"];
            };
        };
        readonly responses: {
            /** @description On to the next page. */
            readonly 303: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description A path of this origin. */
                    readonly Location: string;
                    /** @description What that page is told: of a form that was refused, or of the address to which a code was mailed. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 400: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 403: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 404: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 409: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 413: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 415: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page; `data-page` and `data-state` of its `<main>` say which one. */
            readonly 500: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /** @description The cookie of a signed-out visitor, which the form's `csrf` belongs to; the first page with a form sets it. */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that it cannot be done now: nothing was done. */
            readonly 503: {
                headers: {
                    /** @description The page is for this visitor alone. */
                    readonly "Cache-Control": "no-store";
                    /**
                     * @description Seconds to wait before the next try (RFC 9110, 10.2.3).
                     * @example 30
                     */
                    readonly "Retry-After": number;
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
}
