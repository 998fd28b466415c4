import { isId } from "../../accounts/id.ts";
import { isVisible } from "../../contract/formats.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import {
  findOwnConversation,
  listMessages,
  messageCursor,
  type OwnConversation,
  sendAsTrainer,
} from "../../marketplace/conversations/index.ts";
import { pageOf } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { next } from "../pages/redirect.ts";
import type { Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";

/** How many messages are shown at once. */
const SHOWN = 50;
const LONGEST = 10_000;
const WRONG = { content: "Write 1 to 10,000 characters." };

const DONE: ReadonlyMap<string, string> = new Map([["sent", "Your message is sent."]]);

export async function showConversation(
  req: Req<"showConversation">,
  ctx: HumanContext,
): Promise<Res<"showConversation">> {
  const found = await ownConversation(req.path.conversationId, ctx);
  if (found === undefined) return ctx.show(404, "conversation", "unknown", {});
  const { before = "", done = "" } = req.query;
  const seen = await view(found, messageCursor.read(before), ctx);
  return ctx.show(200, "conversation", "open", { ...seen, done: DONE.get(done) });
}

export async function writeMessage(req: Req<"writeMessage">, ctx: HumanContext): Promise<Res<"writeMessage">> {
  const { conversationId } = req.path;
  const content = linesOf(req.body.content);
  if ([...content].length > LONGEST || !isVisible(content)) return invalid(conversationId, content, ctx);
  if (!isId(conversationId)) return ctx.show(404, "conversation", "unknown", {});
  const sent = await sendAsTrainer(ctx, { conversationId, userId: ctx.human.userId, content });
  if ("message" in sent) return next(`/work/conversations/${conversationId}?done=sent`);
  return sent.refused === "employer-first"
    ? ctx.show(409, "conversation", "employer-first-message-required", {})
    : ctx.show(404, "conversation", "unknown", {});
}

/** What was typed is shown again; of a repeated field the first. */
export function writeMessageRefused(
  { fields }: Refusal,
  req: Pick<Req<"writeMessage">, "path">,
  ctx: HumanContext,
): Promise<Res<"writeMessage">> {
  return invalid(req.path.conversationId, [fields.content ?? ""].flat()[0] ?? "", ctx);
}

async function invalid(conversationId: string, content: string, ctx: HumanContext): Promise<Res<"writeMessage">> {
  const found = await ownConversation(conversationId, ctx);
  if (found === undefined) return ctx.show(404, "conversation", "unknown", {});
  const seen = await view(found, undefined, ctx);
  return ctx.show(400, "conversation", "invalid", { ...seen, content, errors: WRONG });
}

/** A form's line breaks come as two characters (HTML, 4.10.21.8), and count as one. */
function linesOf(typed: string): string {
  return typed.replaceAll(/\r\n?/g, "\n");
}

async function ownConversation(
  conversationId: string,
  { db, human }: HumanContext,
): Promise<OwnConversation | undefined> {
  return isId(conversationId) ? findOwnConversation(db, { userId: human.userId, conversationId }) : undefined;
}

async function view(
  { id, jobTitle, companyName }: OwnConversation,
  after: number | undefined,
  { db }: HumanContext,
): Promise<Extract<Views["conversation"], { conversation: object }>> {
  const which = { conversationId: id, direction: "older", after } as const;
  // One more than is shown tells whether there are earlier ones.
  const rows = await listMessages(db, { ...which, limit: SHOWN + 1 });
  const { page: shown, last: first } = pageOf(rows, SHOWN);
  return {
    conversation: { id, jobTitle, companyName },
    messages: shown.toReversed().map((message) => ({
      id: message.id,
      from: message.side === "TRAINER" ? "trainer" : "employer",
      content: message.content,
      at: when(message.createdAt),
    })),
    newest: after === undefined,
    earlier: first && messageCursor.write(first.number),
    content: "",
    errors: {},
    done: undefined,
  };
}
