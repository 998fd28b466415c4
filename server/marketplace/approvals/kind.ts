import type { ApprovalsTable, Db, MilestonesTable, PaymentType } from "../../storage/schema.ts";
import type { World } from "../../world.ts";

/** Why what was asked for cannot be done any more. */
export type Obstacle =
  | "job_not_open"
  | "proposal_declined"
  | "proposal_hired"
  | "own_member"
  | "milestone_not_fundable"
  | "milestone_not_funded"
  | "contract_ended";

/** What a human is told before deciding: who, for what, how much. */
export interface ApprovalFacts {
  readonly trainer: { readonly userId: string; readonly displayName: string };
  readonly job: { readonly id: string; readonly title: string };
  /** How the trainer is paid. */
  readonly paymentType: PaymentType;
  readonly rateCents: number;
  /** What it is about: of a contract that ends, the milestones that are refunded. */
  readonly milestones: readonly Pick<
    MilestonesTable,
    "name" | "description" | "amountCents" | "volumeHundredths" | "dueDate"
  >[];
  /** What is funded, paid out or refunded by confirming. */
  readonly amountCents: number;
}

/** What confirming has made. */
export interface Confirmed {
  readonly contractId?: string;
}

/** What differs between the types of approval. */
export interface ApprovalKind {
  /**
   * Holds what the approval is about to the end of the transaction, in the order job, proposal, contract, milestones, and
   * says whether what the asking checked is true no more.
   */
  readonly obstacle: (trx: Db, approval: ApprovalsTable) => Promise<Obstacle | undefined>;
  /** Does what was asked for, with its events, in the transaction that confirms it and holds what it is about. */
  readonly confirm: (trx: Db, world: World, approval: ApprovalsTable) => Promise<Confirmed>;
  /** What the page shows, also once it is decided; what is confirmed is confirmed as it was shown. */
  readonly facts: (db: Db, approval: ApprovalsTable) => Promise<ApprovalFacts>;
}

/** What people can be asked, by its type. */
export type Kinds = Readonly<Record<ApprovalsTable["type"], ApprovalKind>>;
