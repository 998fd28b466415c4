/** Money is US dollars with two digits on the wire, and whole cents inside: it is never computed with as a fraction. */

/** The largest amount and rate; the smallest is a cent. */
export const MOST_CENTS = 100_000_000;

export function dollars(cents: number): number {
  return cents / 100;
}

/** What came as a number, within its bounds, as cents; nothing where it has more than two digits behind the point. */
export function wireCents(usd: number): number | undefined {
  // The shortest decimal that is this number: computing with it would round what is to be refused.
  return /^\d+(?:\.\d{1,2})?$/.test(String(usd)) ? Math.round(usd * 100) : undefined;
}

/** What somebody has typed, as cents; nothing for what is no amount: with more than two digits, too small or too large. */
export function typedCents(text: string): number | undefined {
  const [, whole = "", digits = ""] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === "") return undefined;
  const cents = Number(whole) * 100 + Number(digits.padEnd(2, "0"));
  return cents >= 1 && cents <= MOST_CENTS ? cents : undefined;
}

/** `$1,234.50`. */
export function moneyText(cents: number): string {
  const whole = Math.floor(cents / 100).toLocaleString("en-US");
  return `$${whole}.${String(cents % 100).padStart(2, "0")}`;
}
