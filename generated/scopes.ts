// Generated from spec/ by `npm run generate`. Do not edit.

/** Per API: every scope with its text for the person who grants it. */
export const scopeCatalogues = {
  "public-api": {
    "jobs:read": "See your jobs and drafts",
    "jobs:write": "Draft, edit and publish jobs",
    "proposals:read": "Read the proposals that people send you",
    "proposals:write": "Answer proposals: shortlist, decline, hire",
    "messages:read": "Read your conversations",
    "messages:write": "Send messages in your name",
    "payments:read": "See payments and their state",
    "payments:write": "Fund and release payments",
    "team:read": "See the members of your team and open invitations",
    "team:write": "Invite people to your team",
    "webhooks:manage": "Manage the webhooks of your account"
  },
  "platform-api": {
    "project-links:read": "Read links between your projects and OpenTrain jobs",
    "project-links:write": "Create and remove links between your projects and OpenTrain jobs",
    "contracts:read": "Read contracts on linked jobs: status, dates, budget",
    "participants:read": "Read the people hired on linked contracts: user id, display name, profile, country",
    "participants:email": "Read the OpenTrain work email addresses of the people hired on linked contracts",
    "usage:write": "Report work per day on linked jobs: time, tasks, labels",
    "webhooks:manage": "Create, list, update and delete webhook endpoints"
  }
} as const;

/** Every scope of public-api, by what code calls it: that stays when its name on the wire changes. */
export const publicScope = {
  "jobsRead": "jobs:read",
  "jobsWrite": "jobs:write",
  "proposalsRead": "proposals:read",
  "proposalsWrite": "proposals:write",
  "messagesRead": "messages:read",
  "messagesWrite": "messages:write",
  "paymentsRead": "payments:read",
  "paymentsWrite": "payments:write",
  "teamRead": "team:read",
  "teamWrite": "team:write",
  "webhooksManage": "webhooks:manage"
} as const;

/** Every scope of platform-api, by what code calls it: that stays when its name on the wire changes. */
export const platformScope = {
  "projectLinksRead": "project-links:read",
  "projectLinksWrite": "project-links:write",
  "contractsRead": "contracts:read",
  "participantsRead": "participants:read",
  "participantsEmail": "participants:email",
  "usageWrite": "usage:write",
  "webhooksManage": "webhooks:manage"
} as const;

export const preClaimScopes = ["jobs:read","jobs:write","proposals:read","messages:read","payments:read","team:read"] as const;
export type PreClaimScope = (typeof preClaimScopes)[number];

export const postClaimScopes = ["jobs:read","jobs:write","proposals:read","messages:read","payments:read","team:read","proposals:write","messages:write","team:write"] as const;
export type PostClaimScope = (typeof postClaimScopes)[number];

export const publicScopes = ["jobs:read","jobs:write","proposals:read","proposals:write","messages:read","messages:write","payments:read","payments:write","team:read","team:write","webhooks:manage"] as const;
export type PublicScope = (typeof publicScopes)[number];

export const platformScopes = ["project-links:read","project-links:write","contracts:read","participants:read","participants:email","usage:write","webhooks:manage"] as const;
export type PlatformScope = (typeof platformScopes)[number];
