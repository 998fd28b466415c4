// Generated from spec/ by `npm run generate`. Do not edit.
import type { components as PublicApi } from "./types/public-api.ts";
import type { components as PlatformApi } from "./types/platform-api.ts";

/** Every type of event of public-api: what it tells, and the scope (`null`: none) that a token must have that subscribes to it or reads it. */
export const publicEvents = {
  "proposal.received": {
    "text": "A trainer has sent a proposal for a job of the account.",
    "scope": "proposals:read"
  },
  "proposal.status_changed": {
    "text": "A proposal was shortlisted, declined, hired, or put back among the unreviewed.",
    "scope": "proposals:read"
  },
  "message.received": {
    "text": "A trainer has written in a conversation.",
    "scope": "messages:read"
  },
  "contract.created": {
    "text": "A hire was confirmed: the contract has started.",
    "scope": "payments:read"
  },
  "milestone.status_changed": {
    "text": "A milestone was funded, completed or cancelled.",
    "scope": "payments:read"
  },
  "payment.pending": {
    "text": "Funding or paying out a milestone waits for a human.",
    "scope": "payments:read"
  },
  "approval.confirmed": {
    "text": "An approval was confirmed or declined, or has expired.",
    "scope": "payments:read"
  },
  "contract.budget_state_changed": {
    "text": "A contract's budget got low or depleted, or has recovered.",
    "scope": "payments:read"
  }
} as const;

export type PublicEventType = keyof typeof publicEvents;

/** The body of a delivery, by the type of its event. */
export interface PublicEvents {
  readonly "proposal.received": PublicApi["schemas"]["ProposalReceived"];
  readonly "proposal.status_changed": PublicApi["schemas"]["ProposalStatusChanged"];
  readonly "message.received": PublicApi["schemas"]["MessageReceived"];
  readonly "contract.created": PublicApi["schemas"]["ContractCreated"];
  readonly "milestone.status_changed": PublicApi["schemas"]["MilestoneStatusChanged"];
  readonly "payment.pending": PublicApi["schemas"]["PaymentPending"];
  readonly "approval.confirmed": PublicApi["schemas"]["ApprovalConfirmed"];
  readonly "contract.budget_state_changed": PublicApi["schemas"]["ContractBudgetStateChanged"];
}

/** Every type of event of platform-api: what it tells, and the scope (`null`: none) that the install of a webhook endpoint must have. */
export const events = {
  "contract.started": {
    "text": "A contract on a job that a link of the install names has started.",
    "scope": "contracts:read"
  },
  "contract.ended": {
    "text": "A contract on a job that a link of the install names has ended.",
    "scope": "contracts:read"
  },
  "project_link.created": {
    "text": "A project link was created.",
    "scope": "project-links:read"
  },
  "project_link.removed": {
    "text": "A project link was deleted.",
    "scope": "project-links:read"
  },
  "install.revoked": {
    "text": "The tokens that the install had are dead: its customer disconnected the app, or approved it again.",
    "scope": null
  },
  "milestone.funded": {
    "text": "A milestone was funded.",
    "scope": "contracts:read"
  },
  "milestone.budget_low": {
    "text": "A contract's budget is used to 80 %.",
    "scope": "contracts:read"
  },
  "milestone.budget_depleted": {
    "text": "A contract's budget is used up.",
    "scope": "contracts:read"
  }
} as const;

export type EventType = keyof typeof events;

/** The body of a delivery, by the type of its event. */
export interface Events {
  readonly "contract.started": PlatformApi["schemas"]["ContractStarted"];
  readonly "contract.ended": PlatformApi["schemas"]["ContractEnded"];
  readonly "project_link.created": PlatformApi["schemas"]["ProjectLinkCreated"];
  readonly "project_link.removed": PlatformApi["schemas"]["ProjectLinkRemoved"];
  readonly "install.revoked": PlatformApi["schemas"]["InstallRevoked"];
  readonly "milestone.funded": PlatformApi["schemas"]["MilestoneFunded"];
  readonly "milestone.budget_low": PlatformApi["schemas"]["MilestoneBudgetLow"];
  readonly "milestone.budget_depleted": PlatformApi["schemas"]["MilestoneBudgetDepleted"];
}
