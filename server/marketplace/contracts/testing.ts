/** What tests of contracts begin with. */
import { newId } from "../../accounts/id.ts";
import type { PaymentType } from "../../storage/schema.ts";
import { newHuman } from "../../testing/human.ts";
import type { World } from "../../world.ts";
import { unitOf } from "../proposals/index.ts";
import { saveTrainer } from "../trainers/index.ts";
import { type Started, startContract } from "./start.ts";
import { type AskedMilestone, termsOf } from "./terms.ts";

export interface Given extends Started {
  readonly organizationId: string;
  readonly jobId: string;
  readonly proposalId: string;
  readonly trainerUserId: string;
}

let numbers = 0;

/** A job of the organization that is open. */
export async function givenJob(world: Pick<World, "clock" | "db" | "random">, organizationId: string): Promise<string> {
  const id = newId(world);
  const now = world.clock.now();
  await world.db
    .insertInto("jobs")
    .values({
      id,
      organizationId,
      title: "Street scenes",
      description: "Street scenes",
      idempotencyKey: null,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    })
    .execute();
  return id;
}

/** A job of the organization that is open, and a trainer's proposal for it that is hired: the contract has started. */
export async function givenContract(
  world: Pick<World, "clock" | "config" | "db" | "random">,
  {
    organizationId,
    jobId: given,
    paymentType = "PAY_PER_HOUR",
    rateCents = 1850,
    milestone = paymentType === "FIXED_PRICE" ? { amount: 100 } : { volume: 10 },
  }: {
    readonly organizationId: string;
    /** An open job that is there already. */
    readonly jobId?: string;
    readonly paymentType?: PaymentType;
    readonly rateCents?: number;
    readonly milestone?: AskedMilestone;
  },
): Promise<Given> {
  numbers += 1;
  const { db, clock } = world;
  const now = clock.now();
  const trainerUserId = await newHuman(world, `contracted-${numbers}@example.com`);
  await saveTrainer(world, {
    userId: trainerUserId,
    firstName: "Maria",
    lastName: "Silva",
    country: "PT",
    title: "Annotator",
  });
  const jobId = given ?? (await givenJob(world, organizationId));
  const proposalId = newId(world);
  await db
    .insertInto("proposals")
    .values({
      id: proposalId,
      jobId,
      trainerUserId,
      amountCents: rateCents,
      unit: unitOf[paymentType],
      coverLetter: "I have done this before.",
      createdAt: now,
      updatedAt: now,
      shortlistedAt: null,
      declinedAt: null,
      hiredAt: now,
    })
    .execute();
  const found = termsOf({ paymentType, rateCents }, { name: "First", ...milestone });
  if ("refused" in found) throw new Error(`${found.refused.member} ${found.refused.message}`);
  const starting = { organizationId, jobId, proposalId, trainerUserId, paymentType, rateCents };
  const started = await db
    .transaction()
    .execute((trx) => startContract(trx, world, { ...starting, milestone: found.terms }));
  return { ...started, organizationId, jobId, proposalId, trainerUserId };
}
