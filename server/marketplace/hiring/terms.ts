import type { PaymentType, ProposalsTable } from "../../storage/schema.ts";
import type { MilestoneTerms, Payment } from "../contracts/index.ts";

const PAYMENT_TYPES: Readonly<Record<ProposalsTable["unit"], PaymentType>> = {
  PER_HOUR: "PAY_PER_HOUR",
  PER_LABEL: "PAY_PER_LABEL",
  FIXED: "FIXED_PRICE",
};

/** How a contract is paid that comes of this bid. */
export function paymentOf({ unit, amountCents }: Pick<ProposalsTable, "unit" | "amountCents">): Payment {
  return { paymentType: PAYMENT_TYPES[unit], rateCents: amountCents };
}

/** The terms of the first milestone, as an approval keeps them: equal terms are equal texts. */
export function writeTerms({ name, description, amountCents, volumeHundredths, dueDate }: MilestoneTerms): string {
  return JSON.stringify({ name, description, amountCents, volumeHundredths, dueDate });
}

export function readTerms(terms: string | null): MilestoneTerms {
  if (terms === null) throw new Error("a hire was asked for without terms");
  // Written by writeTerms only.
  return JSON.parse(terms) as MilestoneTerms;
}
