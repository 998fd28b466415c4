import { newId } from "../../accounts/id.ts";
import type { ConversationsTable, Db, MessagesTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { recordEvent } from "../feed/index.ts";
import type { Message } from "./read.ts";

interface Sending {
  readonly conversationId: string;
  /** Who writes: for the employer one of its people. */
  readonly userId: string;
  readonly content: string;
}

export type Sent<Refusal extends string> = { readonly message: Message } | { readonly refused: Refusal };

/** Writes in a conversation of the organization; any other is unknown. */
export function sendAsEmployer(
  world: World,
  { organizationId, ...sending }: Sending & { readonly organizationId: string },
): Promise<Sent<"unknown">> {
  return world.db.transaction().execute(async (trx): Promise<Sent<"unknown">> => {
    const held = await hold(trx, sending.conversationId, "organizationId", organizationId);
    if (held === undefined) return { refused: "unknown" };
    return { message: await append(trx, world, held, { ...sending, side: "EMPLOYER" }) };
  });
}

/** Writes in a conversation as the trainer whom it is with, in whose own name alone; the employer is told. */
export async function sendAsTrainer(world: World, sending: Sending): Promise<Sent<"unknown" | "employer-first">> {
  const sent = await world.db.transaction().execute(async (trx): Promise<Sent<"unknown" | "employer-first">> => {
    const held = await hold(trx, sending.conversationId, "trainerUserId", sending.userId);
    if (held === undefined) return { refused: "unknown" };
    if (held.lastNumber === 0) return { refused: "employer-first" };
    const message = await append(trx, world, held, { ...sending, side: "TRAINER" });
    const { organizationId, jobId } = held;
    const data = { conversationId: held.id, messageId: message.id };
    await recordEvent(trx, world, { organizationId, type: "message.received", resourceId: message.id, jobId, data });
    return { message };
  });
  if ("message" in sent) world.webhookWork.announce();
  return sent;
}

type Held = Pick<ConversationsTable, "id" | "jobId" | "organizationId" | "lastNumber">;

/** The conversation of this side, held to the end of the transaction: who writes at the same instant, writes after it. */
function hold(
  trx: Db,
  conversationId: string,
  side: "organizationId" | "trainerUserId",
  id: string,
): Promise<Held | undefined> {
  return trx
    .updateTable("conversations")
    .set((column) => ({ updatedAt: column.ref("updatedAt") }))
    .where("id", "=", conversationId)
    .where(side, "=", id)
    .returning(["id", "jobId", "organizationId", "lastNumber"])
    .executeTakeFirst();
}

/** Numbers are given while the conversation is held: behind one that can be read, a smaller one never appears. */
async function append(
  trx: Db,
  world: World,
  { id: conversationId, jobId, lastNumber }: Held,
  { userId: senderUserId, content, side }: Sending & Pick<MessagesTable, "side">,
): Promise<Message> {
  const number = lastNumber + 1;
  const now = world.clock.now();
  const message = { id: newId(world), conversationId, number, senderUserId, side, content, createdAt: now };
  await trx.insertInto("messages").values(message).execute();
  await trx
    .updateTable("conversations")
    .set({ lastNumber: number, updatedAt: now })
    .where("id", "=", conversationId)
    .execute();
  return { ...message, jobId };
}
