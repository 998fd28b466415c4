// Copied from spec/generate/client/calls.ts by `npm run generate`. Do not edit.

/** Typed calls: a function for every operation of a surface, under the operation's name. */
import type { OperationRow } from "./operations.ts";
import type { ApiError } from "./api-error.ts";
import type { AnyInput, Send } from "./transport.ts";

type Given<T> = [Exclude<T, undefined>] extends [never] ? never : T;

type ParametersOf<Op> = Op extends { parameters: infer All }
  ? { [In in keyof All as In extends "path" | "query" ? (Given<All[In]> extends never ? never : In) : never]: All[In] }
  : never;

type BodyOf<Op> = Op extends { requestBody: { content: infer Media } }
  ? { body: Media[keyof Media] }
  : Op extends { requestBody?: { content: infer Media } }
    ? { body?: Media[keyof Media] }
    : never;

export interface CallOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a call takes: `path` and `query` parameters, `body`, each if the operation has it. */
export type Input<Op> = ParametersOf<Op> & BodyOf<Op> & CallOptions;

type ContentOf<Answer> = Answer extends { content: infer Media } ? Media[keyof Media] : undefined;
type SuccessOf<Answers> = Extract<keyof Answers, 200 | 201 | 202 | 204>;

/** What the answer of a success holds. */
export type Output<Op> = Op extends { responses: infer Answers } ? ContentOf<Answers[SuccessOf<Answers>]> : never;

/** What the answers of its declared errors hold; a server of another version may give others. */
export type ErrorBody<Op> = Op extends { responses: infer Answers }
  ? ContentOf<Answers[Exclude<keyof Answers, SuccessOf<Answers>>]>
  : never;

type Call<Op> = (...input: object extends Input<Op> ? [input?: Input<Op>] : [input: Input<Op>]) => Promise<Output<Op>>;

/** The operations `Id` of a surface. */
export type Calls<Operations, Id extends keyof Operations> = { readonly [Each in Id]: Call<Operations[Each]> };

/** Every row of the table as a function that sends it. */
export function callsOf<Operations, Id extends keyof Operations & string>(
  table: Readonly<Record<Id, OperationRow>>,
  send: Send,
): Calls<Operations, Id> {
  const entries = Object.entries<OperationRow>(table).map(([id, row]) => [
    id,
    (input?: AnyInput) => send(id, row, input),
  ]);
  // The table and the types are made of one contract.
  return Object.fromEntries(entries) as Calls<Operations, Id>;
}

/** An error of one operation, with what its answer holds. */
export type ErrorOf<Op> = ApiError & { readonly body: ErrorBody<Op> };
