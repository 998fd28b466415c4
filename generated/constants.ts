// Generated from spec/ by `npm run generate`. Do not edit.

/** The numbers of the protocol that clients may rely on. */
export const constants = {
  "version": "1.1.0",
  "claimGrantType": "urn:opentrain:agent-auth:grant-type:claim",
  "claimWindowSeconds": 86400,
  "claimAttemptSeconds": 1800,
  "deliveryGraceSeconds": 86400,
  "pollIntervalSeconds": 5,
  "pollIntervalStepSeconds": 5,
  "pollIntervalMaxSeconds": 60,
  "pollToleranceSeconds": 1,
  "userCodeDigits": 6,
  "userCodeTries": 5,
  "userCodeTriesInAll": 20,
  "signInCodeDigits": 8,
  "signInCodeSeconds": 600,
  "signInCodeTries": 5,
  "invitationSeconds": 604800,
  "activePersonalTokens": 25,
  "inactivePersonalTokensListed": 100,
  "appsPerOrganization": 25,
  "redirectUrisPerApp": 10,
  "consentParameterLength": 4096,
  "projectLinksPerInstall": 1000,
  "webhookEndpointsPerInstall": 10,
  "webhooksPerOrganization": 10,
  "webhookAttempts": 5,
  "webhookRetrySeconds": [
    60,
    300,
    1800,
    7200
  ],
  "webhookTimeoutSeconds": 10,
  "webhookFailuresUntilDisabled": 10,
  "webhookDeliveredDays": 30,
  "webhookFailedDays": 90
} as const;

/** The prefix of every kind of token. */
export const tokenPrefixes = {
  "PersonalToken": "ot_pat_",
  "ClaimToken": "ot_clm_",
  "ClaimAttemptToken": "ot_cat_",
  "InvitationToken": "ot_inv_",
  "PlatformToken": "ot_ptk_",
  "ClientId": "ptnapp_",
  "WebhookSecret": "whsec_"
} as const;
