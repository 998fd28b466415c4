// Generated from spec/ by `npm run generate`. Do not edit.
import type { components } from "./types/platform-api.ts";

/** Every type of event: what it tells, and the scope (`null`: none) that the install of a webhook endpoint must have. */
export const events = {
  "contract.started": {
    "text": "A contract on a job of the customer has started.",
    "scope": "contracts:read"
  },
  "contract.ended": {
    "text": "A contract on a job of the customer has ended.",
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
    "text": "A milestone was given its budget.",
    "scope": "contracts:read"
  },
  "milestone.budget_low": {
    "text": "A milestone's budget is nearly used.",
    "scope": "contracts:read"
  },
  "milestone.budget_depleted": {
    "text": "A milestone's budget is used.",
    "scope": "contracts:read"
  }
} as const;

export type EventType = keyof typeof events;

/** The body of a delivery, by the type of its event. */
export interface Events {
  readonly "contract.started": components["schemas"]["ContractStarted"];
  readonly "contract.ended": components["schemas"]["ContractEnded"];
  readonly "project_link.created": components["schemas"]["ProjectLinkCreated"];
  readonly "project_link.removed": components["schemas"]["ProjectLinkRemoved"];
  readonly "install.revoked": components["schemas"]["InstallRevoked"];
  readonly "milestone.funded": components["schemas"]["MilestoneFunded"];
  readonly "milestone.budget_low": components["schemas"]["MilestoneBudgetLow"];
  readonly "milestone.budget_depleted": components["schemas"]["MilestoneBudgetDepleted"];
}
