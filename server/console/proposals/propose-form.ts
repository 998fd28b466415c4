/** The form of a proposal: what is typed, what it means, and what is wrong with it, beside its field. */
import { isVisible } from "../../contract/formats.ts";
import type { Issue, Refusal } from "../../contract/types.ts";
import { typedCents } from "../../marketplace/money.ts";
import type { Bid, BidUnit } from "../../marketplace/proposals/index.ts";
import type { FieldErrors } from "../pages/field-errors.ts";

/** The fields as they are typed, to be shown again. */
export interface BidTyped {
  readonly amount_usd: string;
  readonly unit: string;
  readonly cover_letter: string;
}

export const nothingTyped: BidTyped = { amount_usd: "", unit: "", cover_letter: "" };

export const bidErrors: Readonly<Record<keyof BidTyped, string>> = {
  amount_usd: "Enter an amount from 0.01 to 1000000 with at most two digits behind the point, such as 18.50.",
  unit: "Choose what the amount is for.",
  cover_letter: "Write 1 to 5,000 characters.",
};

const LETTER_LONGEST = 5_000;

/** What a form held whose shape was refused; of a repeated field the first. */
export function typedOf({ fields }: Pick<Refusal, "fields">): BidTyped {
  const text = (name: keyof BidTyped): string => [fields[name] ?? ""].flat()[0] ?? "";
  return { amount_usd: text("amount_usd"), unit: text("unit"), cover_letter: text("cover_letter") };
}

/** What the contract's own schema refuses, by field. */
export function errorsOf(issues: readonly Issue[]): FieldErrors {
  const wrong = Object.entries(bidErrors).filter(([name]) => issues.some(({ where }) => where === `body.${name}`));
  return Object.fromEntries(wrong);
}

/** What the fields mean; beside it what is wrong with them that a schema cannot say. */
export function readBid(
  typed: Omit<BidTyped, "unit">,
  unit: BidUnit,
): { readonly bid?: Bid; readonly errors: FieldErrors } {
  // A form's line breaks come as two characters (HTML, 4.10.21.8), and count as one.
  const coverLetter = typed.cover_letter.replaceAll(/\r\n?/g, "\n");
  const amountCents = typedCents(typed.amount_usd);
  const isLetter = isVisible(coverLetter) && [...coverLetter].length <= LETTER_LONGEST;
  const errors = {
    ...(amountCents === undefined && { amount_usd: bidErrors.amount_usd }),
    ...(!isLetter && { cover_letter: bidErrors.cover_letter }),
  };
  return amountCents === undefined || !isLetter ? { errors } : { bid: { amountCents, unit, coverLetter }, errors };
}
