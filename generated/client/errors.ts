// Generated from spec/ by `npm run generate`. Do not edit.
import { ApiError } from "./api-error.ts";

/** `BAD_REQUEST`: No such scope. Or: The request is not valid; details.issues says where and why. Or: The request body is too large. Or: The request body must be JSON. Or: No such status. */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
  declare readonly code: "BAD_REQUEST";
}

/** `CONFLICT`: The job is not in the status that this needs. Or: The organization has reached its limit of webhooks. Delete one first. Or: The account has reached its limit of active tokens. Revoke one first. Or: The install already has a link to that project. Or: The install has reached its limit of project links. Delete one first. Or: The install has reached its limit of webhook endpoints. Delete one first. */
export class ConflictError extends ApiError {
  override name = "ConflictError";
  declare readonly code: "CONFLICT";
}

/** `invite_email_send_failed`: The invitation email could not be sent, so no invitation was created. */
export class InviteEmailSendFailedError extends ConflictError {
  override name = "InviteEmailSendFailedError";
  declare readonly reason: "invite_email_send_failed";
}

/** `proposal_hired`: The proposal has led to a contract, so its status is settled. */
export class ProposalHiredError extends ConflictError {
  override name = "ProposalHiredError";
  declare readonly reason: "proposal_hired";
}

/** `proposal_not_ready_for_messaging`: The proposal is declined, so no conversation can be started. */
export class ProposalNotReadyForMessagingError extends ConflictError {
  override name = "ProposalNotReadyForMessagingError";
  declare readonly reason: "proposal_not_ready_for_messaging";
}

/** `proposal_declined`: The proposal is declined, so nobody can be hired by it. */
export class ProposalDeclinedError extends ConflictError {
  override name = "ProposalDeclinedError";
  declare readonly reason: "proposal_declined";
}

/** `job_not_open`: The job is not open, so nobody can be hired for it. */
export class JobNotOpenError extends ConflictError {
  override name = "JobNotOpenError";
  declare readonly reason: "job_not_open";
}

/** `own_member`: The trainer belongs to the organization, so it cannot hire them. */
export class OwnMemberError extends ConflictError {
  override name = "OwnMemberError";
  declare readonly reason: "own_member";
}

/** `contract_ended`: The contract has ended, so nothing about it changes any more. Or: The contract has ended, and no usage is taken for this day any more. */
export class ContractEndedError extends ConflictError {
  override name = "ContractEndedError";
  declare readonly reason: "contract_ended";
}

/** `milestone_not_fundable`: The milestone is funded, completed or cancelled. */
export class MilestoneNotFundableError extends ConflictError {
  override name = "MilestoneNotFundableError";
  declare readonly reason: "milestone_not_fundable";
}

/** `milestone_not_funded`: The milestone holds no money: it is not funded, or was settled. */
export class MilestoneNotFundedError extends ConflictError {
  override name = "MilestoneNotFundedError";
  declare readonly reason: "milestone_not_funded";
}

/** `FORBIDDEN`: The token lacks a scope that this operation requires. Or: A token cannot grant scopes that it does not have. Or: The token lacks a scope that these event types require. Or: The install lacks a scope that these event types require. */
export class ForbiddenError extends ApiError {
  override name = "ForbiddenError";
  declare readonly code: "FORBIDDEN";
}

/** `expiry_beyond_caller`: A new token cannot expire later than the token that creates it. */
export class ExpiryBeyondCallerError extends ForbiddenError {
  override name = "ExpiryBeyondCallerError";
  declare readonly reason: "expiry_beyond_caller";
}

/** `account_claim_required`: A human must claim this account first. */
export class AccountClaimRequiredError extends ForbiddenError {
  override name = "AccountClaimRequiredError";
  declare readonly reason: "account_claim_required";
}

/** `install_not_active`: The install is not active. */
export class InstallNotActiveError extends ForbiddenError {
  override name = "InstallNotActiveError";
  declare readonly reason: "install_not_active";
}

/** `app_disabled`: The app has been deactivated by its partner. */
export class AppDisabledError extends ForbiddenError {
  override name = "AppDisabledError";
  declare readonly reason: "app_disabled";
}

/** `feature_disabled`: The organization that granted the install does not have the annotation-platform feature. */
export class FeatureDisabledError extends ForbiddenError {
  override name = "FeatureDisabledError";
  declare readonly reason: "feature_disabled";
}

/** `pii_consent_required`: The customer has not consented to share work email addresses. Ask for it by the consent screen, or connect without participants:email. */
export class PiiConsentRequiredError extends ForbiddenError {
  override name = "PiiConsentRequiredError";
  declare readonly reason: "pii_consent_required";
}

/** `INTERNAL_ERROR`: Something went wrong on our side. Try again later. */
export class InternalError extends ApiError {
  override name = "InternalError";
  declare readonly code: "INTERNAL_ERROR";
}

/** `NOT_FOUND`: No such token. Or: No such webhook. Or: Not found. Or: No such job. Or: No such project link. Or: No such contract on a job that the install has a link to. Or: No such webhook endpoint. Or: The endpoint has no such delivery. */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
  declare readonly code: "NOT_FOUND";
}

/** `RATE_LIMITED`: Too many requests. Wait for the time in the Retry-After header. */
export class RateLimitedError extends ApiError {
  override name = "RateLimitedError";
  declare readonly code: "RATE_LIMITED";
}

/** `SERVICE_UNAVAILABLE`: Temporarily unavailable. Try again after the time in the Retry-After header. */
export class ServiceUnavailableError extends ApiError {
  override name = "ServiceUnavailableError";
  declare readonly code: "SERVICE_UNAVAILABLE";
}

/** `UNAUTHORIZED`: The bearer token is missing or invalid. */
export class UnauthorizedError extends ApiError {
  override name = "UnauthorizedError";
  declare readonly code: "UNAUTHORIZED";
}

/** `access_denied`: The human declined this claim. Start the claim again to try another address. */
export class AccessDeniedError extends ApiError {
  override name = "AccessDeniedError";
  declare readonly code: "access_denied";
}

/** `anonymous_not_enabled`: Anonymous registration is turned off on this server. */
export class AnonymousNotEnabledError extends ApiError {
  override name = "AnonymousNotEnabledError";
  declare readonly code: "anonymous_not_enabled";
}

/** `authorization_pending`: The human has not finished the claim yet. */
export class AuthorizationPendingError extends ApiError {
  override name = "AuthorizationPendingError";
  declare readonly code: "authorization_pending";
}

/** `expired_token`: The claim window is over. Register again. */
export class ExpiredTokenError extends ApiError {
  override name = "ExpiredTokenError";
  declare readonly code: "expired_token";
}

/** `invalid_grant`: The claim token is unknown, or its access token was already delivered. */
export class InvalidGrantError extends ApiError {
  override name = "InvalidGrantError";
  declare readonly code: "invalid_grant";
}

/** `invalid_request`: The request is not valid for this endpoint. Or: The request body is too large. */
export class InvalidRequestError extends ApiError {
  override name = "InvalidRequestError";
  declare readonly code: "invalid_request";
}

/** `rate_limit_exceeded`: Too many requests. Wait for the time in the Retry-After header. */
export class RateLimitExceededError extends ApiError {
  override name = "RateLimitExceededError";
  declare readonly code: "rate_limit_exceeded";
}

/** `server_error`: Something went wrong on our side. Try again later. */
export class ServerError extends ApiError {
  override name = "ServerError";
  declare readonly code: "server_error";
}

/** `slow_down`: Polling too fast. Wait 5 seconds longer between polls. */
export class SlowDownError extends ApiError {
  override name = "SlowDownError";
  declare readonly code: "slow_down";
}

/** `temporarily_unavailable`: Temporarily unavailable. Try again after the time in the Retry-After header. */
export class TemporarilyUnavailableError extends ApiError {
  override name = "TemporarilyUnavailableError";
  declare readonly code: "temporarily_unavailable";
}

/** `unsupported_grant_type`: The grant type must be urn:opentrain:agent-auth:grant-type:claim. */
export class UnsupportedGrantTypeError extends ApiError {
  override name = "UnsupportedGrantTypeError";
  declare readonly code: "unsupported_grant_type";
}

/** `unsupported_identity_type`: The only supported identity_type is anonymous. */
export class UnsupportedIdentityTypeError extends ApiError {
  override name = "UnsupportedIdentityTypeError";
  declare readonly code: "unsupported_identity_type";
}

/** The class of a code, and of a code and a reason: `CODE/reason`. */
export const errorClasses: ReadonlyMap<string, typeof ApiError> = new Map<string, typeof ApiError>([
  ["BAD_REQUEST", BadRequestError],
  ["CONFLICT", ConflictError],
  ["CONFLICT/invite_email_send_failed", InviteEmailSendFailedError],
  ["CONFLICT/proposal_hired", ProposalHiredError],
  ["CONFLICT/proposal_not_ready_for_messaging", ProposalNotReadyForMessagingError],
  ["CONFLICT/proposal_declined", ProposalDeclinedError],
  ["CONFLICT/job_not_open", JobNotOpenError],
  ["CONFLICT/own_member", OwnMemberError],
  ["CONFLICT/contract_ended", ContractEndedError],
  ["CONFLICT/milestone_not_fundable", MilestoneNotFundableError],
  ["CONFLICT/milestone_not_funded", MilestoneNotFundedError],
  ["FORBIDDEN", ForbiddenError],
  ["FORBIDDEN/expiry_beyond_caller", ExpiryBeyondCallerError],
  ["FORBIDDEN/account_claim_required", AccountClaimRequiredError],
  ["FORBIDDEN/install_not_active", InstallNotActiveError],
  ["FORBIDDEN/app_disabled", AppDisabledError],
  ["FORBIDDEN/feature_disabled", FeatureDisabledError],
  ["FORBIDDEN/pii_consent_required", PiiConsentRequiredError],
  ["INTERNAL_ERROR", InternalError],
  ["NOT_FOUND", NotFoundError],
  ["RATE_LIMITED", RateLimitedError],
  ["SERVICE_UNAVAILABLE", ServiceUnavailableError],
  ["UNAUTHORIZED", UnauthorizedError],
  ["access_denied", AccessDeniedError],
  ["anonymous_not_enabled", AnonymousNotEnabledError],
  ["authorization_pending", AuthorizationPendingError],
  ["expired_token", ExpiredTokenError],
  ["invalid_grant", InvalidGrantError],
  ["invalid_request", InvalidRequestError],
  ["rate_limit_exceeded", RateLimitExceededError],
  ["server_error", ServerError],
  ["slow_down", SlowDownError],
  ["temporarily_unavailable", TemporarilyUnavailableError],
  ["unsupported_grant_type", UnsupportedGrantTypeError],
  ["unsupported_identity_type", UnsupportedIdentityTypeError],
]);
