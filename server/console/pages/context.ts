import type { OperationsOf } from "../../../generated/operations.ts";
import type { Human, SignIn } from "../../accounts/sign-in.ts";
import type { Handler, RefusedHandler } from "../../contract/types.ts";
import type { World } from "../../world.ts";
import type { Render } from "./render.ts";

export type ConsoleOperation = OperationsOf<"console">;

/** What a handler of the console has besides its request. */
export interface ConsoleContext extends World {
  readonly requestId: string;
  /** The client's address, after trusted proxies. */
  client(): string;
  /** Path and query as they came. */
  readonly url: string;
  /** The `Cookie` header. */
  readonly cookie: string | undefined;
  readonly human: Human | undefined;
  readonly signIn: SignIn;
  /** The address to which a code was mailed, as this visitor's browser keeps it. */
  readonly asked: { keep(email: string): string; address(): string | undefined };
  /** Makes a page for this visitor. */
  readonly show: Render;
}

export interface HumanContext extends ConsoleContext {
  readonly human: Human;
}

/** A handler behind the session gate, which lets nobody pass who is signed out. */
export function signedIn<Id extends ConsoleOperation>(handler: Handler<Id, HumanContext>): Handler<Id, ConsoleContext> {
  return (req, ctx) => handler(req, withHuman(ctx));
}

/** The same for what shows a refused form again. */
export function whenRefused<Id extends ConsoleOperation>(
  handler: RefusedHandler<Id, HumanContext>,
): RefusedHandler<Id, ConsoleContext> {
  const { answersUrls } = handler;
  const outer: RefusedHandler<Id, ConsoleContext> = (refusal, req, ctx) => handler(refusal, req, withHuman(ctx));
  return answersUrls ? Object.assign(outer, { answersUrls }) : outer;
}

function withHuman(ctx: ConsoleContext): HumanContext {
  const { human } = ctx;
  if (!human) throw new Error("an operation behind the session gate was reached by somebody who is signed out");
  return { ...ctx, human };
}
