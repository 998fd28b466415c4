import { createHash } from "node:crypto";
import type { ApprovalFacts } from "./kind.ts";

/** What the facts of an approval are known by again: no secret, and the same only for the same approval with the same facts. */
export function fingerprintOf(approvalId: string, facts: ApprovalFacts): string {
  const { trainer, job, paymentType, rateCents, milestones, amountCents } = facts;
  // In an order of its own: that of the members is not to count.
  const shown = [
    [trainer.userId, trainer.displayName, job.id, job.title, paymentType, rateCents, amountCents],
    milestones.map((one) => [one.name, one.description, one.amountCents, one.volumeHundredths, one.dueDate]),
  ];
  return createHash("sha256")
    .update(JSON.stringify([approvalId, shown]))
    .digest("base64url");
}
