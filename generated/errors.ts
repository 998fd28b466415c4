// Generated from spec/ by `npm run generate`. Do not edit.

/** Per surface: every error by name, with its status, its code on the wire, and its text for people. */
export const errors = {
  "agent-auth": {
    "access-denied": {
      "status": 400,
      "code": "access_denied",
      "text": "The human declined this claim. Start the claim again to try another address."
    },
    "anonymous-not-enabled": {
      "status": 403,
      "code": "anonymous_not_enabled",
      "text": "Anonymous registration is turned off on this server."
    },
    "authorization-pending": {
      "status": 400,
      "code": "authorization_pending",
      "text": "The human has not finished the claim yet."
    },
    "expired-token": {
      "status": 400,
      "code": "expired_token",
      "text": "The claim window is over. Register again."
    },
    "invalid-grant": {
      "status": 400,
      "code": "invalid_grant",
      "text": "The claim token is unknown, or its access token was already delivered."
    },
    "invalid-request": {
      "status": 400,
      "code": "invalid_request",
      "text": "The request is not valid for this endpoint."
    },
    "rate-limit-exceeded": {
      "status": 429,
      "code": "rate_limit_exceeded",
      "text": "Too many requests. Wait for the time in the Retry-After header."
    },
    "server-error": {
      "status": 500,
      "code": "server_error",
      "text": "Something went wrong on our side. Try again later."
    },
    "slow-down": {
      "status": 400,
      "code": "slow_down",
      "text": "Polling too fast. Wait 5 seconds longer between polls."
    },
    "temporarily-unavailable": {
      "status": 503,
      "code": "temporarily_unavailable",
      "text": "Temporarily unavailable. Try again after the time in the Retry-After header."
    },
    "too-large": {
      "status": 413,
      "code": "invalid_request",
      "text": "The request body is too large."
    },
    "unsupported-grant-type": {
      "status": 400,
      "code": "unsupported_grant_type",
      "text": "The grant type must be urn:opentrain:agent-auth:grant-type:claim."
    },
    "unsupported-identity-type": {
      "status": 400,
      "code": "unsupported_identity_type",
      "text": "The only supported identity_type is anonymous."
    }
  },
  "public-api": {
    "account-claim-required": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "A human must claim this account first."
    },
    "bad-request": {
      "status": 400,
      "code": "BAD_REQUEST",
      "text": "The request is not valid; details.issues says where and why."
    },
    "contract-has-ended": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The contract has ended, so nothing about it changes any more."
    },
    "expiry-beyond-caller": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "A new token cannot expire later than the token that creates it."
    },
    "internal-error": {
      "status": 500,
      "code": "INTERNAL_ERROR",
      "text": "Something went wrong on our side. Try again later."
    },
    "invite-email-send-failed": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The invitation email could not be sent, so no invitation was created."
    },
    "job-not-open": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The job is not open, so nobody can be hired for it."
    },
    "job-status-conflict": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The job is not in the status that this needs."
    },
    "milestone-not-fundable": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The milestone is funded, completed or cancelled."
    },
    "milestone-not-funded": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The milestone holds no money: it is not funded, or was settled."
    },
    "not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "Not found."
    },
    "own-member": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The trainer belongs to the organization, so it cannot hire them."
    },
    "payload-too-large": {
      "status": 413,
      "code": "BAD_REQUEST",
      "text": "The request body is too large."
    },
    "proposal-declined": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The proposal is declined, so nobody can be hired by it."
    },
    "proposal-hired": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The proposal has led to a contract, so its status is settled."
    },
    "proposal-not-ready": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The proposal is declined, so no conversation can be started."
    },
    "rate-limited": {
      "status": 429,
      "code": "RATE_LIMITED",
      "text": "Too many requests. Wait for the time in the Retry-After header."
    },
    "scope-exceeded": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "A token cannot grant scopes that it does not have."
    },
    "scope-missing": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The token lacks a scope that this operation requires."
    },
    "service-unavailable": {
      "status": 503,
      "code": "SERVICE_UNAVAILABLE",
      "text": "Temporarily unavailable. Try again after the time in the Retry-After header."
    },
    "token-limit": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The account has reached its limit of active tokens. Revoke one first."
    },
    "token-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such token."
    },
    "unauthorized": {
      "status": 401,
      "code": "UNAUTHORIZED",
      "text": "The bearer token is missing or invalid."
    },
    "unknown-scopes": {
      "status": 400,
      "code": "BAD_REQUEST",
      "text": "No such scope."
    },
    "unknown-status": {
      "status": 400,
      "code": "BAD_REQUEST",
      "text": "No such status."
    },
    "unsupported-media-type": {
      "status": 415,
      "code": "BAD_REQUEST",
      "text": "The request body must be JSON."
    },
    "webhook-limit": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The organization has reached its limit of webhooks. Delete one first."
    },
    "webhook-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such webhook."
    },
    "webhook-scope-missing": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The token lacks a scope that these event types require."
    }
  },
  "platform-api": {
    "app-disabled": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The app has been deactivated by its partner."
    },
    "bad-request": {
      "status": 400,
      "code": "BAD_REQUEST",
      "text": "The request is not valid; details.issues says where and why."
    },
    "delivery-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "The endpoint has no such delivery."
    },
    "event-scope-missing": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The install lacks a scope that these event types require."
    },
    "feature-disabled": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The organization that granted the install does not have the annotation-platform feature."
    },
    "install-not-active": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The install is not active."
    },
    "internal-error": {
      "status": 500,
      "code": "INTERNAL_ERROR",
      "text": "Something went wrong on our side. Try again later."
    },
    "job-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such job."
    },
    "linked-contract-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such contract on a job that the install has a link to."
    },
    "payload-too-large": {
      "status": 413,
      "code": "BAD_REQUEST",
      "text": "The request body is too large."
    },
    "pii-consent-required": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The customer has not consented to share work email addresses. Ask for it by the consent screen, or connect without participants:email."
    },
    "project-link-limit": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The install has reached its limit of project links. Delete one first."
    },
    "project-link-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such project link."
    },
    "project-link-taken": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The install already has a link to that project."
    },
    "rate-limited": {
      "status": 429,
      "code": "RATE_LIMITED",
      "text": "Too many requests. Wait for the time in the Retry-After header."
    },
    "scope-missing": {
      "status": 403,
      "code": "FORBIDDEN",
      "text": "The token lacks a scope that this operation requires."
    },
    "service-unavailable": {
      "status": 503,
      "code": "SERVICE_UNAVAILABLE",
      "text": "Temporarily unavailable. Try again after the time in the Retry-After header."
    },
    "unauthorized": {
      "status": 401,
      "code": "UNAUTHORIZED",
      "text": "The bearer token is missing or invalid."
    },
    "unsupported-media-type": {
      "status": 415,
      "code": "BAD_REQUEST",
      "text": "The request body must be JSON."
    },
    "usage-after-end": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The contract has ended, and no usage is taken for this day any more."
    },
    "webhook-endpoint-limit": {
      "status": 409,
      "code": "CONFLICT",
      "text": "The install has reached its limit of webhook endpoints. Delete one first."
    },
    "webhook-endpoint-not-found": {
      "status": 404,
      "code": "NOT_FOUND",
      "text": "No such webhook endpoint."
    }
  },
  "console": {}
} as const;

type Table = typeof errors;
type CodeOf<Rows> = Rows[keyof Rows] extends { readonly code: infer Code } ? Code : never;

/** The codes of the OAuth wire. */
export type OAuthCode = CodeOf<Table["agent-auth"]>;
/** The codes of the envelope that the other APIs share. */
export type EnvelopeCode = CodeOf<Table["public-api"]> | CodeOf<Table["platform-api"]>;
