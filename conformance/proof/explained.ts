import { type OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { DeclaredAnswer } from "../kit/contract/errors.ts";
import type { Explained } from "../kit/engine/coverage.ts";

type ExplainedAnswer = Explained["answers"][number];

function because(why: string, answers: readonly DeclaredAnswer[]): ExplainedAnswer[] {
  return answers.map((answer) => ({ ...answer, why }));
}

/** Every operation's answer of this status, but for the operations that have it for reasons of their own. */
function everywhere(status: string, except: readonly OperationId[] = []): readonly DeclaredAnswer[] {
  return Object.entries(operations).flatMap(([operation, { responses }]) => {
    const own: Readonly<Record<string, { readonly failures: readonly string[] }>> = responses;
    const answer = own[status];
    if (answer === undefined || except.some((id) => id === operation)) return [];
    return (answer.failures.length > 0 ? answer.failures : [null]).map((error) => ({ operation, status, error }));
  });
}

const ENDPOINT_CALLS: readonly OperationId[] = ["createWebhookEndpoint", "updateWebhookEndpoint"];

/**
 * The answers that the contract declares and no check meets on our own server, and the rules that have no place among
 * the answers of the operations that they are written at. What is explained here and met all the same is an error.
 */
export const explained: Explained = {
  answers: [
    ...because(
      "No request makes a server fail that is as it should be; one that does break is a violation.",
      everywhere("500"),
    ),
    ...because(
      "Only a database that is locked or gone makes it so, and that cannot be done to a server from outside.",
      everywhere("503", ["requestSignInCode"]),
    ),
    ...because("On the wire it is no other than `scope-missing`, under which it is counted.", [
      ...ENDPOINT_CALLS.map((operation) => ({ operation, status: "403", error: "event-scope-missing" })),
      { operation: "createWebhook", status: "403", error: "webhook-scope-missing" },
    ]),
  ],
  rules: {
    "discovery.challenge": "It is written with the document that it names; its place is every 401 of both APIs.",
    "discovery.insufficient-scope": "It is written with the document; its place is every 403 of both APIs.",
    "discovery.path-suffix": "It is written with the document of the origin; its place is the two of the APIs.",
  } satisfies Partial<Record<RuleId, string>>,
};
