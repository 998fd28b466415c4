import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import { sharedAccount } from "./agent.ts";
import { bidOf, openJob, proposeFor } from "./proposals.ts";

/** The ways to conversations that checks begin with. */

export type Message = BodyOf<OpenTrain, "sendMessage", 201>["message"];

export interface Proposed {
  /** The employer's. */
  readonly bearer: string;
  readonly jobId: string;
  readonly proposalId: string;
  /** The trainer's address. */
  readonly email: string;
}

/** A proposal for a job of its own, of the shared account unless told otherwise. */
export async function newProposal(t: T, employer?: string): Promise<Proposed> {
  const bearer = employer ?? (await sharedAccount(t)).token;
  const jobId = await openJob(t, bearer);
  const email = t.address("trainer");
  return { bearer, jobId, email, proposalId: await proposeFor(t, { bearer, jobId }, bidOf(email)) };
}

export interface Begun extends Proposed {
  readonly conversationId: string;
  /** The trainer's page. */
  readonly path: string;
}

/** A conversation in which nobody has written yet. */
export async function newConversation(t: T, employer?: string): Promise<Begun> {
  const proposed = await newProposal(t, employer);
  const { bearer, proposalId } = proposed;
  return t.control("a conversation can be started", async () => {
    const answer = await t.call("startConversation", { bearer, path: { proposalId } });
    t.expect(answer).status(200, 201);
    const conversationId = answer.string("conversationId") ?? "";
    return { ...proposed, conversationId, path: `/work/conversations/${conversationId}` };
  });
}

/** The employer writes. */
export function send(t: T, { bearer, conversationId }: Begun, content: string): Promise<Message> {
  return t.control("the employer can write", async () => {
    const answer = await t.call("sendMessage", { bearer, json: { conversationId, content } });
    return t.expect(answer, "a message").body(201).message;
  });
}

/** The trainer writes. */
export function write(t: T, { email, path }: Begun, text: string): Promise<void> {
  return t.control("the trainer can write", async () => {
    const { outcome } = await t.site.human.act({ do: "write", link: t.origin + path, email, text });
    t.value("what came of the message", outcome).is("done");
  });
}

/** A page of the messages, as the employer's token gets it. */
export async function messagesOf(
  t: T,
  { bearer, conversationId }: Begun,
  query: Readonly<Record<string, string | number | undefined>> = {},
): Promise<{ readonly messages: readonly Message[]; readonly nextCursor: string | null }> {
  const answer = await t.call("listMessages", { bearer, query: { conversationId, ...query } });
  const body = t.expect(answer, "the messages of a conversation").body(200);
  if (!("messages" in body)) t.fail("the messages of a conversation", "messages", Object.keys(body).join(", "));
  return body;
}
