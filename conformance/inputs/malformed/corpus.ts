import { type OperationId, operations } from "../../../generated/operations.ts";
import { at } from "../../kit/engine/words.ts";
import { publishedDocuments } from "../../profiles/opentrain/contract.ts";
import { type BreakableOperation, type BrokenRequest, brokenCalls, strangePaths } from "./requests.ts";

/** A token for the operations that want one, as far as there is one. */
export type BearerFor = (operation: OperationId) => string | undefined;

/** A value that is read before the operation is known goes to one operation in so many. */
const SHARES = 3;

/**
 * Broken requests against these operations. The members of a form behind a sign-in are broken together, and each form
 * gets a share of what is wrong: a visitor is sent to sign in whatever it is.
 */
export function corpus(ids: readonly OperationId[], bearerFor: BearerFor): BrokenRequest[] {
  const documents = publishedDocuments();
  return ids.flatMap((id, place) => {
    const operation = breakable(id, documents);
    const isShared = operation.isBehindSignIn && operation.body !== null;
    return brokenCalls(operation, bearerFor(id)).filter(
      ({ isGeneral }, at) => !(isGeneral || isShared) || at % SHARES === place % SHARES,
    );
  });
}

/** Broken requests that belong to no operation. */
export const homeless: () => BrokenRequest[] = strangePaths;

function breakable(id: OperationId, documents: Readonly<Record<string, unknown>>): BreakableOperation {
  const { surface, method, path, body } = operations[id];
  // No dotted path: media types and paths have dots themselves.
  const steps = ["paths", path, method.toLowerCase(), "requestBody", "content", body?.mediaType ?? ""];
  const content = steps.reduce(member, documents[surface]);
  const examples = member(content, "examples");
  const first = typeof examples === "object" && examples !== null ? Object.values(examples)[0] : undefined;
  // A form has one, beside its schema.
  const example = at(first, "value") ?? member(content, "example");
  return {
    id,
    method,
    path,
    body,
    isBehindSignIn: operations[id].session === "required",
    // An example of a body is an object: the contract's own check of its examples sees to it.
    example: (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>,
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
