/** What API calls ask humans to confirm: asked, decided once, or expired. */
export { type Asked, type Asking, ask } from "./ask.ts";
export { type Decided, type Decision, decide } from "./decide.ts";
export { declineApprovalsOf, expireApprovals } from "./end.ts";
export { fingerprintOf } from "./fingerprint.ts";
export type { ApprovalFacts, ApprovalKind, Confirmed, Kinds, Obstacle } from "./kind.ts";
export { type Approval, countToDecide, findApproval, listApprovals, pendingApprovals } from "./read.ts";
export { type ApprovalStatus, resolvedAtOf, statusOf } from "./status.ts";
