import { operations } from "../../generated/operations.ts";
import type { Req, Res } from "../contract/types.ts";
import type { PublicApiContext } from "./context.ts";

type Capabilities = Extract<Res<"getCapabilities">, { status: 200 }>["body"]["capabilities"];

/** The operation that stands for each part of the API; nothing sells credits. */
const standFor: Readonly<Record<keyof Capabilities, string | undefined>> = {
  draftCreate: "createJobDraft",
  draftUpdate: "updateJobDraft",
  publish: "publishJob",
  hiring: "hireProposal",
  messagingWrites: "sendMessage",
  team: "getTeam",
  paymentsWrite: "fundMilestone",
  webhooks: "createWebhook",
  credits: undefined,
};

/** What the contract has is served, or the server would not start. */
function has(part: keyof Capabilities): boolean {
  const operation = standFor[part];
  return operation !== undefined && operation in operations;
}

export async function getCapabilities(
  _req: Req<"getCapabilities">,
  _ctx: PublicApiContext,
): Promise<Res<"getCapabilities">> {
  const capabilities: Capabilities = {
    draftCreate: has("draftCreate"),
    draftUpdate: has("draftUpdate"),
    publish: has("publish"),
    hiring: has("hiring"),
    messagingWrites: has("messagingWrites"),
    team: has("team"),
    paymentsWrite: has("paymentsWrite"),
    webhooks: has("webhooks"),
    credits: has("credits"),
  };
  return { status: 200, body: { capabilities } };
}
