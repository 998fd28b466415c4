import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import * as conversations from "../marketplace/conversations/index.ts";
import { pageOf, readCursor, writeCursor } from "../storage/cursor.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest } from "./refusals.ts";

export async function startConversation(
  req: Req<"startConversation">,
  ctx: PublicApiContext,
): Promise<Res<"startConversation">> {
  const { proposalId } = req.path;
  if (!isId(proposalId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId } = ctx.caller;
  const result = await conversations.startConversation(ctx, { organizationId, proposalId });
  if ("refused" in result) {
    return result.refused === "declined"
      ? envelopeError("proposal-not-ready", ctx.requestId, { reason: "proposal_not_ready_for_messaging" })
      : envelopeError("not-found", ctx.requestId);
  }
  const { conversationId, jobId, created } = result;
  return { status: created ? 201 : 200, body: { ok: true, conversationId, proposalId, jobId, created } };
}

export function listMessages(req: Req<"listMessages">, ctx: PublicApiContext): Promise<Res<"listMessages">> {
  const { conversationId, ...query } = req.query;
  return conversationId === undefined ? listConversations(query, ctx) : listIn(conversationId, query, ctx);
}

type Query = Omit<Req<"listMessages">["query"], "conversationId">;

async function listConversations({ limit, cursor }: Query, ctx: PublicApiContext): Promise<Res<"listMessages">> {
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && after === undefined) return wrongCursor(ctx);
  const { organizationId } = ctx.caller;
  // One more than is shown tells whether there is a next page.
  const rows = await conversations.listConversations(ctx.db, { organizationId, limit: limit + 1, after });
  const { page, last } = pageOf(rows, limit);
  const nextCursor = last ? writeCursor({ createdAt: last.updatedAt, id: last.id }) : null;
  return { status: 200, body: { conversations: page.map(conversation), nextCursor } };
}

/** What it answers, the account has read. */
async function listIn(
  conversationId: string,
  { direction, limit, cursor }: Query,
  ctx: PublicApiContext,
): Promise<Res<"listMessages">> {
  const after = cursor === undefined ? undefined : conversations.messageCursor.read(cursor);
  if (cursor !== undefined && after === undefined) return wrongCursor(ctx);
  const { organizationId } = ctx.caller;
  const which = { organizationId, conversationId };
  const found = isId(conversationId) ? await conversations.findConversation(ctx.db, which) : undefined;
  if (found === undefined) return envelopeError("not-found", ctx.requestId);
  const rows = await conversations.listMessages(ctx.db, { conversationId, direction, limit: limit + 1, after });
  const { page, last } = pageOf(rows, limit);
  const newest = Math.max(0, ...page.map(({ number }) => number));
  if (newest > found.readNumber) await conversations.markRead(ctx.db, { conversationId, number: newest });
  const nextCursor = last ? conversations.messageCursor.write(last.number) : null;
  return { status: 200, body: { messages: page.map(message), nextCursor } };
}

export async function sendMessage(req: Req<"sendMessage">, ctx: PublicApiContext): Promise<Res<"sendMessage">> {
  const { conversationId, content } = req.body;
  if (!isId(conversationId)) return envelopeError("not-found", ctx.requestId);
  const { organizationId, userId } = ctx.caller;
  const sent = await conversations.sendAsEmployer(ctx, { organizationId, userId, conversationId, content });
  if ("refused" in sent) return envelopeError("not-found", ctx.requestId);
  return { status: 201, body: { ok: true, message: message(sent.message) } };
}

function wrongCursor(ctx: PublicApiContext): ReturnType<typeof badRequest> {
  return badRequest(ctx, { where: "query.cursor", message: "must be the nextCursor of an earlier page" });
}

type Shown = Extract<Res<"sendMessage">, { status: 201 }>["body"]["message"];
type ConversationShown = Extract<
  Extract<Res<"listMessages">, { status: 200 }>["body"],
  { conversations: unknown }
>["conversations"][number];

function message({ id, conversationId, jobId, senderUserId, side, content, createdAt }: conversations.Message): Shown {
  const isFromViewer = side === "EMPLOYER";
  return { id, conversationId, jobId, senderUserId, isFromViewer, content, createdAt: isoTime(createdAt) };
}

function conversation({ lastMessage, ...one }: conversations.Conversation): ConversationShown {
  return {
    id: one.id,
    jobId: one.jobId,
    proposalId: one.proposalId,
    updatedAt: isoTime(one.updatedAt),
    lastMessage: lastMessage ? message(lastMessage) : null,
    unreadCount: one.unreadCount,
  };
}
