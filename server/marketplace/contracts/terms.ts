import { isVisible } from "../../contract/formats.ts";
import type { MilestonesTable, PaymentType } from "../../storage/schema.ts";
import { MOST_CENTS, wireCents } from "../money.ts";

/** How a contract is paid, or the proposal that it is to come of. */
export interface Payment {
  readonly paymentType: PaymentType;
  readonly rateCents: number;
}

/** A milestone as it was asked for; numbers as they came. */
export interface AskedMilestone {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** US dollars. */
  readonly amount?: number | undefined;
  /** Hours or labels. */
  readonly volume?: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly dueDate?: string | undefined;
}

/** What a milestone holds for good. */
export type MilestoneTerms = Pick<
  MilestonesTable,
  "name" | "description" | "amountCents" | "volumeHundredths" | "dueDate"
>;

export interface RefusedTerms {
  readonly member: "name" | "amount" | "volume";
  /** In the words of an issue: "must ...". */
  readonly message: string;
}

/** The largest volume, hours or labels, in hundredths. */
const MOST_HUNDREDTHS = 1_000_000_000n;

/** What is asked for as terms of a contract that is paid so, with the missing one of amount and volume worked out. */
export function termsOf(
  payment: Payment,
  asked: AskedMilestone,
): { readonly terms: MilestoneTerms } | { readonly refused: RefusedTerms } {
  const name = shown(asked.name);
  const description = shown(asked.description);
  if (name === null && description === null) {
    return refuse("name", "must show something, or the description must");
  }
  const price = priceOf(payment, asked);
  if ("refused" in price) return price;
  return { terms: { name, description, dueDate: asked.dueDate ?? null, ...price } };
}

function shown(text: string | undefined): string | null {
  return text !== undefined && isVisible(text) ? text : null;
}

type Price = Pick<MilestoneTerms, "amountCents" | "volumeHundredths">;

function priceOf(
  { paymentType, rateCents }: Payment,
  asked: AskedMilestone,
): Price | { readonly refused: RefusedTerms } {
  const amountCents = asked.amount === undefined ? undefined : wireCents(asked.amount);
  if (asked.amount !== undefined && amountCents === undefined) {
    return refuse("amount", "must have at most two digits behind the point");
  }
  if (paymentType === "FIXED_PRICE") {
    if (asked.volume !== undefined) return refuse("volume", "must be left out: the price is fixed");
    if (amountCents === undefined) return refuse("amount", "must be there: the price is fixed");
    return { amountCents, volumeHundredths: null };
  }

  const hundredthsAtOnce = paymentType === "PAY_PER_LABEL" ? 100n : 1n;
  if (asked.volume !== undefined) {
    // Hundredths of an hour or a label are read as cents are: from the decimal, not by computing with the fraction.
    const read = wireCents(asked.volume);
    if (read === undefined || BigInt(read) % hundredthsAtOnce !== 0n) {
      return refuse(
        "volume",
        paymentType === "PAY_PER_LABEL" ? "must be whole labels" : "must have at most two digits behind the point",
      );
    }
    const cents = amountOf(rateCents, BigInt(read));
    if (cents < 1n || cents > BigInt(MOST_CENTS)) {
      return refuse("volume", "must be worth 0.01 to 1000000 US dollars at the rate");
    }
    if (amountCents !== undefined && BigInt(amountCents) !== cents) {
      return refuse("amount", "must be the rate times the volume, rounded half up to the cent");
    }
    return { amountCents: Number(cents), volumeHundredths: read };
  }
  if (amountCents === undefined) return refuse("amount", "must be there, or the volume must");
  const bought = (BigInt(amountCents) * 100n) / BigInt(rateCents);
  const hundredths = bought - (bought % hundredthsAtOnce);
  if (hundredths < 1n || hundredths > MOST_HUNDREDTHS) {
    return refuse("amount", "must be worth a volume above 0, of at most 10000000, at the rate");
  }
  return { amountCents, volumeHundredths: Number(hundredths) };
}

/** Whole numbers only, and larger ones than a float has: 1,000,000 dollars an hour times 10,000,000 hours. */
function amountOf(rateCents: number, volumeHundredths: bigint): bigint {
  return (BigInt(rateCents) * volumeHundredths + 50n) / 100n;
}

function refuse(member: RefusedTerms["member"], message: string): { readonly refused: RefusedTerms } {
  return { refused: { member, message } };
}
