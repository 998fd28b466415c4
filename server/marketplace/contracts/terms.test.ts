import fc from "fast-check";
import { expect, test } from "vitest";
import type { PaymentType } from "../../storage/schema.ts";
import { type AskedMilestone, termsOf } from "./index.ts";

const price = (paymentType: PaymentType, rateCents: number, asked: AskedMilestone) => {
  const found = termsOf({ paymentType, rateCents }, { name: "First", ...asked });
  if ("refused" in found) return found.refused.member;
  return [found.terms.amountCents, found.terms.volumeHundredths];
};

test.each<[PaymentType, number, AskedMilestone, unknown]>([
  ["FIXED_PRICE", 5000, { amount: 12.34 }, [1234, null]],
  ["FIXED_PRICE", 5000, { amount: 1_000_000 }, [100_000_000, null]],
  ["FIXED_PRICE", 5000, {}, "amount"],
  ["FIXED_PRICE", 5000, { volume: 1 }, "volume"],
  ["FIXED_PRICE", 5000, { amount: 50, volume: 1 }, "volume"],
  ["FIXED_PRICE", 5000, { amount: 1.005 }, "amount"],
  ["PAY_PER_HOUR", 1850, {}, "amount"],
  ["PAY_PER_HOUR", 1850, { volume: 10 }, [18_500, 1000]],
  ["PAY_PER_HOUR", 1850, { amount: 185, volume: 10 }, [18_500, 1000]],
  ["PAY_PER_HOUR", 1850, { amount: 185.01, volume: 10 }, "amount"],
  ["PAY_PER_HOUR", 1850, { amount: 184.99, volume: 10 }, "amount"],
  // Half a cent goes up, less goes down.
  ["PAY_PER_HOUR", 1850, { volume: 0.03 }, [56, 3]],
  ["PAY_PER_HOUR", 1850, { amount: 0.56, volume: 0.03 }, [56, 3]],
  ["PAY_PER_HOUR", 1850, { amount: 0.55, volume: 0.03 }, "amount"],
  ["PAY_PER_HOUR", 1848, { volume: 0.03 }, [55, 3]],
  ["PAY_PER_HOUR", 333, { volume: 1.15 }, [383, 115]],
  // Cut, never rounded up; the amount stays.
  ["PAY_PER_HOUR", 1850, { amount: 100 }, [10_000, 540]],
  ["PAY_PER_HOUR", 300, { amount: 2 }, [200, 66]],
  ["PAY_PER_HOUR", 1850, { amount: 0.18 }, "amount"],
  ["PAY_PER_HOUR", 1850, { amount: 0.19 }, [19, 1]],
  ["PAY_PER_HOUR", 1850, { volume: 1.005 }, "volume"],
  ["PAY_PER_HOUR", 1, { volume: 0.49 }, "volume"],
  ["PAY_PER_HOUR", 1, { volume: 0.5 }, [1, 50]],
  ["PAY_PER_HOUR", 10, { volume: 10_000_000 }, [100_000_000, 1_000_000_000]],
  ["PAY_PER_HOUR", 11, { volume: 10_000_000 }, "volume"],
  ["PAY_PER_HOUR", 100_000_000, { volume: 9_999_999.99 }, "volume"],
  ["PAY_PER_HOUR", 1, { amount: 100_000 }, [10_000_000, 1_000_000_000]],
  ["PAY_PER_HOUR", 1, { amount: 100_000.01 }, "amount"],
  ["PAY_PER_LABEL", 7, { volume: 3 }, [21, 300]],
  ["PAY_PER_LABEL", 7, { volume: 1.5 }, "volume"],
  ["PAY_PER_LABEL", 7, { volume: 0.01 }, "volume"],
  ["PAY_PER_LABEL", 7, { amount: 1 }, [100, 1400]],
  ["PAY_PER_LABEL", 7, { amount: 0.06 }, "amount"],
  ["PAY_PER_LABEL", 7, { amount: 1, volume: 14 }, "amount"],
  ["PAY_PER_LABEL", 1, { volume: 10_000_000 }, [10_000_000, 1_000_000_000]],
])("%s at %i cents, %j", (paymentType, rateCents, asked, wanted) => {
  expect(price(paymentType, rateCents, asked)).toEqual(wanted);
});

test("name or description has to show something; what does not is none", () => {
  const payment = { paymentType: "FIXED_PRICE", rateCents: 100 } as const;
  for (const words of [{}, { name: "" }, { name: " \u3164", description: "\n" }]) {
    expect(termsOf(payment, { ...words, amount: 1 })).toMatchObject({ refused: { member: "name" } });
  }
  expect(termsOf(payment, { name: " ", description: "All of it", amount: 1, dueDate: "2020-02-29" })).toEqual({
    terms: { name: null, description: "All of it", amountCents: 100, volumeHundredths: null, dueDate: "2020-02-29" },
  });
});

test("a volume that follows from the amount never costs more, and one unit more always would", () => {
  const cents = fc.integer({ min: 1, max: 100_000_000 });
  fc.assert(
    fc.property(
      cents,
      cents,
      fc.constantFrom("PAY_PER_HOUR", "PAY_PER_LABEL"),
      (rateCents, amountCents, paymentType) => {
        const found = price(paymentType, rateCents, { amount: amountCents / 100 });
        if (!Array.isArray(found)) return;
        const [amount, volume] = found;
        expect(amount).toBe(amountCents);
        const unit = paymentType === "PAY_PER_HOUR" ? 1n : 100n;
        const worth = (hundredths: bigint) => BigInt(rateCents) * hundredths;
        expect(worth(BigInt(volume ?? 0)) <= BigInt(amountCents) * 100n).toBe(true);
        expect(worth(BigInt(volume ?? 0) + unit) > BigInt(amountCents) * 100n).toBe(true);
      },
    ),
  );
});
