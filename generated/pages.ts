// Generated from spec/ by `npm run generate`. Do not edit.

/** Every page: its path (`null`: any), and the states that its `data-state` may have, with their meaning. */
export const pages = {
  "error": {
    "path": null,
    "states": {
      "bad-request": "The request is not valid for this address (400, 415).",
      "form-expired": "The form came from another site or session, or without its `csrf` field; nothing was done (403).",
      "not-found": "There is nothing here (404).",
      "method": "This address does not support the method (405, with `Allow`).",
      "too-large": "The form is too large (413).",
      "server-error": "Something went wrong on the server (500).",
      "unavailable": "The server is temporarily unavailable; nothing was done (503, with `Retry-After`)."
    },
    "operations": []
  },
  "home": {
    "path": "/",
    "states": {
      "signed-out": "What this server is, with links for agents and for people.",
      "signed-in": "The pages that the human can open."
    },
    "operations": [
      "showHome"
    ]
  },
  "sign-in": {
    "path": "/sign-in",
    "states": {
      "email": "Asks for the address.",
      "invalid-email": "The text is not an email address (400).",
      "mail-limit": "Too many codes were asked for; none was sent (429).",
      "mail-failed": "The mail could not be sent (503).",
      "code": "Asks for the code.",
      "wrong-code": "The code is wrong; what is not eight digits does not count as a try (400).",
      "code-expired": "The code has expired, was already used, or was replaced by a newer one (400).",
      "too-many-tries": "Five wrong codes were typed; the right one is refused as well (400)."
    },
    "operations": [
      "showSignIn",
      "requestSignInCode",
      "showSignInCode",
      "signIn"
    ]
  },
  "claim": {
    "path": "/claim",
    "states": {
      "no-token": "Without a link: explains what to ask the agent for.",
      "unknown": "There is no claim with that link (404).",
      "sign-in": "The visitor is signed out: asks to sign in or sign up with the claim's address, which is shown only masked.",
      "other-account": "The claim is for another address than the account's.",
      "claimed": "Completed; for its owner, with what the agent has made.",
      "declined": "Ended by \"not mine\".",
      "superseded": "The agent started the claim again: only its newest link works.",
      "expired": "The attempt, or the whole claim window, is over.",
      "too-many-tries": "Ended by wrong codes: five of this attempt, or twenty in all.",
      "ended": "The agent ended the claim itself.",
      "one-organization": "The account belongs to an organization already.",
      "confirm": "Asks for the code that the agent shows.",
      "invalid-code": "What was typed is not six digits; it does not count as a try (400).",
      "wrong-code": "The code is wrong (400)."
    },
    "operations": [
      "showClaim",
      "confirmClaim",
      "declineClaim"
    ]
  },
  "organization": {
    "path": "/settings",
    "states": {
      "none": "The human belongs to no organization: the form to create one.",
      "owner": "The organization that the human owns, with the form to rename it.",
      "member": "The organization that the human is a member of.",
      "invalid-name": "The name is missing, too long, invisible, or has control or direction characters (400).",
      "one-organization": "The human belongs to an organization already (409).",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403)."
    },
    "operations": [
      "showOrganization",
      "createOrganization",
      "renameOrganization"
    ]
  },
  "leave": {
    "path": "/settings/organization/leave",
    "states": {
      "confirm": "Asks the member whether to leave.",
      "hand-over": "Asks the owner which member becomes the owner.",
      "close": "Asks the owner, who is alone, whether to close the organization.",
      "in-use": "The owner is alone, and an app is connected, an app of the organization is active, or one of its contracts is: it cannot be closed (form: 409).",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "invalid-owner": "No new owner was chosen, or somebody who is not a member (400).",
      "changed": "Leaving would no longer do what the form said, because somebody joined, left or handed over (409)."
    },
    "operations": [
      "showLeave",
      "leaveOrganization"
    ]
  },
  "tokens": {
    "path": "/settings/tokens",
    "states": {
      "empty": "There are none yet.",
      "list": "Every token with its scopes and status, never its secret.",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "created": "The token is created; its secret is shown only this once (200).",
      "invalid": "A field is missing or wrong (400).",
      "already-made": "This form has already created its token; the secret is not shown again (409).",
      "too-many": "The organization has reached its limit of 25 active tokens (409)."
    },
    "operations": [
      "showPersonalTokens",
      "createPersonalToken",
      "revokePersonalToken"
    ]
  },
  "team": {
    "path": "/settings/team",
    "states": {
      "list": "The members and the pending invitations.",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "invalid-email": "The text is not an email address (400).",
      "already-member": "They belong to the organization already (409).",
      "already-invited": "Their invitation is pending; it is not mailed again (409).",
      "invite-email-send-failed": "The mail could not be sent, so nobody is invited (409).",
      "invite-limit": "Too many invitations today (429).",
      "not-owner": "The human is a member, not the owner (403)."
    },
    "operations": [
      "showTeam",
      "inviteMember"
    ]
  },
  "withdraw-invitation": {
    "path": "/settings/team/invites/{invitationId}/withdraw",
    "states": {
      "confirm": "Asks the owner.",
      "withdrawn": "The invitation is withdrawn.",
      "accepted": "The invited human has joined (form: 409).",
      "expired": "The invitation is older than 7 days and has expired (form: 409).",
      "unknown": "The organization has no such invitation (404).",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403)."
    },
    "operations": [
      "showWithdrawInvitation",
      "withdrawInvitation"
    ]
  },
  "remove-member": {
    "path": "/settings/team/members/{userId}/remove",
    "states": {
      "confirm": "Asks the owner.",
      "removed": "The member is removed.",
      "self": "The owner cannot be removed, but can leave (form: 409).",
      "unknown": "The organization has no such member (404).",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403)."
    },
    "operations": [
      "showRemoveMember",
      "removeMember"
    ]
  },
  "invitation": {
    "path": "/invitations/{token}",
    "states": {
      "unknown": "There is no invitation with that link (404).",
      "sign-in": "The visitor is signed out: asks to sign in or sign up with the invited address, which is shown only masked.",
      "other-account": "The invitation is for another address than the account's.",
      "accepted": "The invitation has been accepted.",
      "withdrawn": "The owner has withdrawn it.",
      "expired": "The invitation is older than 7 days.",
      "one-organization": "The account belongs to an organization already.",
      "accept": "Asks whether to join."
    },
    "operations": [
      "showInvitation",
      "acceptInvitation"
    ]
  },
  "jobs": {
    "path": "/jobs",
    "states": {
      "board": "The open jobs of everybody, for whoever is signed out or belongs to no organization.",
      "empty": "The organization has no jobs, or none in this part of the list; and the open jobs of everybody.",
      "list": "The newest 50 jobs of the organization, or those of the part that `before` names, with the link to the older ones; and the open jobs of everybody."
    },
    "operations": [
      "showJobs"
    ]
  },
  "job": {
    "path": "/jobs/{jobId}",
    "states": {
      "draft": "Drafted, not published.",
      "open": "Published.",
      "closed": "Closed: it takes no more proposals.",
      "unknown": "There is no such job that is open or the human's organization's (404).",
      "invalid": "The amount, its unit or the cover letter is wrong (400).",
      "own-job": "The human belongs to the organization that offers the job (403).",
      "already-proposed": "The human has proposed for it before (409)."
    },
    "operations": [
      "showJob",
      "proposeForJob"
    ]
  },
  "trainer": {
    "path": "/settings/trainer",
    "states": {
      "none": "The human has no trainer profile: the form to make one.",
      "profile": "The human's profile, with the form to change it.",
      "invalid": "A name or the title is too long or has characters that it must not have, or the country is none (400)."
    },
    "operations": [
      "showTrainerProfile",
      "saveTrainerProfile"
    ]
  },
  "profile": {
    "path": "/profile/{opentrainUserId}",
    "states": {
      "shown": "The trainer's display name, title and country.",
      "unknown": "Nobody with a trainer profile has this id (404)."
    },
    "operations": [
      "showProfile"
    ]
  },
  "proposals": {
    "path": "/jobs/{jobId}/proposals",
    "states": {
      "empty": "There are no proposals, or none in this part of the list.",
      "list": "The newest 25 proposals, or those of the part that `before` names, with the link to the older ones.",
      "unknown": "The human's organization has no such job, or the job no such proposal (404).",
      "proposal-hired": "The proposal has led to a contract, so its status is settled (409)."
    },
    "operations": [
      "showProposals",
      "answerProposal"
    ]
  },
  "work": {
    "path": "/work",
    "states": {
      "none": "The human has no trainer profile.",
      "empty": "The human has proposed for no job, or for none in this part of the list.",
      "list": "The newest 25 proposals, or those of the part that `before` names, with the link to the older ones."
    },
    "operations": [
      "showWork"
    ]
  },
  "conversation": {
    "path": "/work/conversations/{conversationId}",
    "states": {
      "open": "The newest 50 messages, or those before the one that `before` names, with the link to the earlier ones.",
      "unknown": "The human has no such conversation as a trainer, or the employer has not written in it yet (404).",
      "invalid": "The message is empty, shows nothing or is too long (400).",
      "employer-first-message-required": "The employer has not written yet (409)."
    },
    "operations": [
      "showConversation",
      "writeMessage"
    ]
  },
  "approvals": {
    "path": "/approvals",
    "states": {
      "no-organization": "The human belongs to no organization.",
      "empty": "Nothing was asked, or nothing in this part of the list.",
      "list": "The newest 25 approvals, or those of the part that `before` names, with the link to the older ones."
    },
    "operations": [
      "showApprovals"
    ]
  },
  "approval": {
    "path": "/approvals/{approvalId}",
    "states": {
      "pending": "Asks the owner; a member sees it without the form.",
      "confirmed": "It was confirmed (form: 409).",
      "declined": "It was declined, by the owner or because it could not be done any more (form: 409).",
      "expired": "Nobody has decided in time (form: 409).",
      "unknown": "The human's organization has no such approval (404).",
      "not-owner": "The human is a member, not the owner (403).",
      "changed": "It is about something else than what the page has shown: it shows that now, and stays pending (409)."
    },
    "operations": [
      "showApproval",
      "decideApproval"
    ]
  },
  "contracts": {
    "path": "/contracts",
    "states": {
      "no-organization": "The human belongs to no organization.",
      "empty": "There are no contracts, or none in this part of the list.",
      "list": "The newest 25 contracts, or those of the part that `before` names, with the link to the older ones."
    },
    "operations": [
      "showContracts"
    ]
  },
  "contract": {
    "path": "/contracts/{contractId}",
    "states": {
      "active": "It goes on.",
      "ended": "It has ended.",
      "unknown": "The human's organization has no such contract (404)."
    },
    "operations": [
      "showContract"
    ]
  },
  "apps": {
    "path": "/settings/developer",
    "states": {
      "empty": "There are none yet.",
      "list": "Every app with its status, client id and consent link.",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "invalid": "A field is missing or wrong (400).",
      "slug-taken": "Another app has the slug, or it is reserved (409).",
      "too-many": "The organization has reached its limit of 25 apps (409)."
    },
    "operations": [
      "showApps",
      "createApp"
    ]
  },
  "app": {
    "path": "/settings/developer/apps/{appId}",
    "states": {
      "active": "Customers can connect, and installs can call.",
      "disabled": "Deactivated: nobody can connect, and every call is refused.",
      "unknown": "The organization has no such app (404).",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "invalid": "A field is missing or wrong (400).",
      "slug-fixed": "A slug was sent, which can never be changed (400)."
    },
    "operations": [
      "showApp",
      "updateApp",
      "deactivateApp",
      "reactivateApp"
    ]
  },
  "consent": {
    "path": "/integrations/{slug}/connect",
    "states": {
      "unknown-app": "There is no app with that slug (404).",
      "app-disabled": "The partner has deactivated the app (409).",
      "bad-request": "A parameter is repeated or too long, or `redirect_uri` is not registered for the app (400).",
      "no-organization": "The human belongs to no organization (forms: 403).",
      "not-owner": "The human is a member, and only the owner can approve (403).",
      "feature-disabled": "The organization does not have the annotation-platform feature (403).",
      "connect": "Asks for consent: the organization has no active install of the app.",
      "reconnect": "Asks for consent again: the organization has an active install. Says which scopes would be added and removed, and that the old token stops working.",
      "invalid": "The form was changed, or no decision was made (400).",
      "already-used": "This form was already used; nothing is shown, created or revoked again (409).",
      "changed": "The app has changed since the screen was shown; nothing is granted, and the new screen is shown (409).",
      "connected": "Approved: shows the token, this once (200).",
      "declined": "Declined: nothing is granted, an install stays as it was (200)."
    },
    "operations": [
      "showConsent",
      "decideConsent"
    ]
  },
  "integrations": {
    "path": "/settings/integrations",
    "states": {
      "empty": "No app was ever connected.",
      "list": "Every install with its app, scopes, PII consent, dates and last use, and the audit trail.",
      "no-organization": "The human belongs to no organization (forms: 403)."
    },
    "operations": [
      "showIntegrations"
    ]
  },
  "disconnect": {
    "path": "/settings/integrations/{installId}/disconnect",
    "states": {
      "confirm": "Asks the owner.",
      "disconnected": "The app is already disconnected.",
      "unknown": "The organization has no such install (404).",
      "not-owner": "The human is a member, not the owner (403).",
      "no-organization": "The human belongs to no organization (forms: 403)."
    },
    "operations": [
      "showDisconnect",
      "disconnectInstall"
    ]
  }
} as const;

export type PageName = keyof typeof pages;
export type PageState<P extends PageName> = keyof (typeof pages)[P]["states"];

/** Every form: where it posts, and its fields besides `csrf`. */
export const forms = {
  "requestSignInCode": {
    "page": "sign-in",
    "path": "/sign-in",
    "fields": [
      "email"
    ]
  },
  "signIn": {
    "page": "sign-in",
    "path": "/sign-in/code",
    "fields": [
      "email",
      "code"
    ]
  },
  "signOut": {
    "page": null,
    "path": "/sign-out",
    "fields": []
  },
  "confirmClaim": {
    "page": "claim",
    "path": "/claim",
    "fields": [
      "token",
      "user_code"
    ]
  },
  "declineClaim": {
    "page": "claim",
    "path": "/claim/decline",
    "fields": [
      "token"
    ]
  },
  "createOrganization": {
    "page": "organization",
    "path": "/settings/organization",
    "fields": [
      "name"
    ]
  },
  "renameOrganization": {
    "page": "organization",
    "path": "/settings/organization/name",
    "fields": [
      "name"
    ]
  },
  "leaveOrganization": {
    "page": "leave",
    "path": "/settings/organization/leave",
    "fields": [
      "act",
      "new_owner"
    ]
  },
  "createPersonalToken": {
    "page": "tokens",
    "path": "/settings/tokens",
    "fields": [
      "form_id",
      "name",
      "scopes",
      "expires_at"
    ]
  },
  "revokePersonalToken": {
    "page": "tokens",
    "path": "/settings/tokens/{tokenId}/revoke",
    "fields": []
  },
  "inviteMember": {
    "page": "team",
    "path": "/settings/team/invites",
    "fields": [
      "email"
    ]
  },
  "withdrawInvitation": {
    "page": "withdraw-invitation",
    "path": "/settings/team/invites/{invitationId}/withdraw",
    "fields": []
  },
  "removeMember": {
    "page": "remove-member",
    "path": "/settings/team/members/{userId}/remove",
    "fields": []
  },
  "acceptInvitation": {
    "page": "invitation",
    "path": "/invitations/{token}",
    "fields": []
  },
  "saveTrainerProfile": {
    "page": "trainer",
    "path": "/settings/trainer",
    "fields": [
      "first_name",
      "last_name",
      "country",
      "title"
    ]
  },
  "proposeForJob": {
    "page": "job",
    "path": "/jobs/{jobId}/proposals",
    "fields": [
      "amount_usd",
      "unit",
      "cover_letter"
    ]
  },
  "answerProposal": {
    "page": "proposals",
    "path": "/jobs/{jobId}/proposals/{proposalId}",
    "fields": [
      "status"
    ]
  },
  "writeMessage": {
    "page": "conversation",
    "path": "/work/conversations/{conversationId}",
    "fields": [
      "content"
    ]
  },
  "decideApproval": {
    "page": "approval",
    "path": "/approvals/{approvalId}",
    "fields": [
      "decision",
      "fingerprint"
    ]
  },
  "createApp": {
    "page": "apps",
    "path": "/settings/developer/apps",
    "fields": [
      "name",
      "description",
      "website_url",
      "redirect_uris",
      "scopes",
      "slug"
    ]
  },
  "updateApp": {
    "page": "app",
    "path": "/settings/developer/apps/{appId}",
    "fields": [
      "name",
      "description",
      "website_url",
      "redirect_uris",
      "scopes",
      "slug"
    ]
  },
  "deactivateApp": {
    "page": "app",
    "path": "/settings/developer/apps/{appId}/deactivate",
    "fields": []
  },
  "reactivateApp": {
    "page": "app",
    "path": "/settings/developer/apps/{appId}/reactivate",
    "fields": []
  },
  "decideConsent": {
    "page": "consent",
    "path": "/integrations/{slug}/connect",
    "fields": [
      "form_id",
      "shown",
      "decision",
      "pii_consent"
    ]
  },
  "disconnectInstall": {
    "page": "disconnect",
    "path": "/settings/integrations/{installId}/disconnect",
    "fields": []
  }
} as const;
