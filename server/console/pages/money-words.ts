import { moneyText } from "../../marketplace/money.ts";
import { type BidUnit, unitOf } from "../../marketplace/proposals/index.ts";
import type { PaymentType } from "../../storage/schema.ts";

const PER = { PAY_PER_HOUR: "per hour", PAY_PER_LABEL: "per label", FIXED_PRICE: "for all of it" } as const;

/** How jobs are paid, in words, for a list to choose from. */
export const paymentTypes: readonly (readonly [PaymentType, string])[] = [
  ["PAY_PER_HOUR", "Paid per hour"],
  ["PAY_PER_LABEL", "Paid per label"],
  ["FIXED_PRICE", "Fixed price"],
];

export function isPaymentType(text: string): text is PaymentType {
  return paymentTypes.some(([type]) => type === text);
}

/** `$18.50 per hour`; nothing if the job leaves it to the proposals. */
export function rateInWords(job: {
  readonly paymentType: PaymentType | null;
  readonly rateCents: number | null;
}): string | undefined {
  const { paymentType, rateCents } = job;
  if (rateCents !== null) return `${moneyText(rateCents)}${paymentType === null ? "" : ` ${PER[paymentType]}`}`;
  return paymentTypes.find(([type]) => type === paymentType)?.[1];
}

const UNITS = { PER_HOUR: "per hour", PER_LABEL: "per label", FIXED: "for all of it" } as const satisfies Record<
  BidUnit,
  string
>;

/** What an amount can be for, of a job that is paid so, in words. */
export function unitsFor(paymentType: PaymentType | null): readonly (readonly [BidUnit, string])[] {
  // Of a const object these are exactly its names.
  const units = paymentType === null ? (Object.keys(UNITS) as BidUnit[]) : [unitOf[paymentType]];
  return units.map((unit) => [unit, UNITS[unit]]);
}

/** `$18.50 per hour`. */
export function bidInWords({ amountCents, unit }: { readonly amountCents: number; readonly unit: BidUnit }): string {
  return `${moneyText(amountCents)} ${UNITS[unit]}`;
}
