import { isBeyond, type NumberCursor, numberCursor, type Position } from "../../storage/cursor.ts";
import type { ConversationsTable, Db, MessagesTable } from "../../storage/schema.ts";

export interface Message extends MessagesTable {
  readonly jobId: string;
}

/** A conversation as its employer sees it. */
export interface Conversation
  extends Pick<ConversationsTable, "id" | "jobId" | "proposalId" | "createdAt" | "updatedAt"> {
  readonly lastMessage: Message | undefined;
  /** Of the trainer, behind the newest message that the employer was shown. */
  readonly unreadCount: number;
}

/** Which part of a list of conversations; `createdAt` of a position is when one was written in last. */
interface Part {
  /** How many at most. */
  readonly limit: number;
  /** Where the part before ended. */
  readonly after: Position | undefined;
}

/** The conversations of the organization, the one that was written in last first. */
export async function listConversations(
  db: Db,
  { organizationId, limit, after }: Part & { readonly organizationId: string },
): Promise<readonly Conversation[]> {
  let query = db
    .selectFrom("conversations as c")
    .leftJoin("messages as m", (join) =>
      join.onRef("m.conversationId", "=", "c.id").onRef("m.number", "=", "c.lastNumber"),
    )
    .select(["c.id", "c.jobId", "c.proposalId", "c.createdAt", "c.updatedAt"])
    .select(["m.id as messageId", "m.number", "m.senderUserId", "m.side", "m.content", "m.createdAt as sentAt"])
    .select((eb) =>
      eb
        .selectFrom("messages as u")
        .select(({ fn }) => fn.countAll<number | string>().as("unread"))
        .whereRef("u.conversationId", "=", "c.id")
        .whereRef("u.number", ">", "c.readNumber")
        .where("u.side", "=", "TRAINER")
        .as("unread"),
    )
    .where("c.organizationId", "=", organizationId)
    .orderBy("c.updatedAt", "desc")
    .orderBy("c.id", "desc")
    .limit(limit);
  if (after !== undefined) query = query.where(isBeyond(after, "c.updatedAt", "c.id"));
  const rows = await query.execute();
  return rows.map(({ messageId, number, senderUserId, side, content, sentAt, unread, ...own }) => {
    const { id: conversationId, jobId } = own;
    // Either all of them are there, or there is no message.
    const lastMessage =
      messageId && number && senderUserId && side && content && sentAt
        ? { id: messageId, conversationId, jobId, number, senderUserId, side, content, createdAt: sentAt }
        : undefined;
    return { ...own, lastMessage, unreadCount: Number(unread) };
  });
}

/** A conversation as its trainer sees it. */
export interface OwnConversation extends Pick<ConversationsTable, "id" | "proposalId" | "createdAt" | "updatedAt"> {
  readonly jobTitle: string;
  readonly companyName: string;
}

/** The conversations in which an employer has written to this human, the one that was written in last first. */
export function listOwnConversations(
  db: Db,
  { userId, limit }: { readonly userId: string; readonly limit: number },
): Promise<readonly OwnConversation[]> {
  return ownConversations(db, userId).orderBy("c.updatedAt", "desc").orderBy("c.id", "desc").limit(limit).execute();
}

/** Those among them that belong to these proposals. */
export async function conversationsOf(
  db: Db,
  { userId, proposalIds }: { readonly userId: string; readonly proposalIds: readonly string[] },
): Promise<readonly OwnConversation[]> {
  if (proposalIds.length === 0) return [];
  return ownConversations(db, userId).where("c.proposalId", "in", proposalIds).execute();
}

export function findOwnConversation(
  db: Db,
  { userId, conversationId }: { readonly userId: string; readonly conversationId: string },
): Promise<OwnConversation | undefined> {
  return ownConversations(db, userId).where("c.id", "=", conversationId).executeTakeFirst();
}

/** As the trainer: only those in which the employer has written, which is always the first to write. */
function ownConversations(db: Db, userId: string) {
  return db
    .selectFrom("conversations as c")
    .innerJoin("jobs as j", "j.id", "c.jobId")
    .innerJoin("organizations as o", "o.id", "c.organizationId")
    .select(["c.id", "c.proposalId", "c.createdAt", "c.updatedAt", "j.title as jobTitle", "o.name as companyName"])
    .where("c.trainerUserId", "=", userId)
    .where("c.lastNumber", ">", 0);
}

export interface Reading {
  readonly conversationId: string;
  /** Towards which messages the list goes. */
  readonly direction: "older" | "newer";
  /** How many at most. */
  readonly limit: number;
  /** The number of the message behind which the list begins; at its end without one. */
  readonly after: number | undefined;
}

/** Messages of a conversation, from the newest or the oldest on; whose it is has been judged by the caller. */
export async function listMessages(
  db: Db,
  { conversationId, direction, limit, after }: Reading,
): Promise<readonly Message[]> {
  const older = direction === "older";
  let query = db
    .selectFrom("messages as m")
    .innerJoin("conversations as c", "c.id", "m.conversationId")
    .selectAll("m")
    .select("c.jobId")
    .where("m.conversationId", "=", conversationId)
    .orderBy("m.number", older ? "desc" : "asc")
    .limit(limit);
  if (after !== undefined) query = query.where("m.number", older ? "<" : ">", after);
  return query.execute();
}

/** Whether the organization has this conversation. The employer's reading of it so far comes along. */
export function findConversation(
  db: Db,
  { organizationId, conversationId }: { readonly organizationId: string; readonly conversationId: string },
): Promise<Pick<ConversationsTable, "id" | "readNumber"> | undefined> {
  return db
    .selectFrom("conversations")
    .select(["id", "readNumber"])
    .where("id", "=", conversationId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
}

/** Notes that the employer was shown the message of this number; one that is older than what was shown before changes nothing. */
export async function markRead(
  db: Db,
  { conversationId, number }: { readonly conversationId: string; readonly number: number },
): Promise<void> {
  await db
    .updateTable("conversations")
    .set({ readNumber: number })
    .where("id", "=", conversationId)
    .where("readNumber", "<", number)
    .execute();
}

/** Where a list of messages ended. */
export const messageCursor: NumberCursor = numberCursor("m");
