import express from "express";
import { type SurfaceId, surfaces } from "../../generated/operations.ts";
import { type Bound, contractRouter } from "../contract/bind.ts";
import { loadSecondOpinion, type SecondOpinion } from "../contract/second-opinion.ts";
import { type Answer, read } from "./answer.ts";
import { serve } from "./serve.ts";

export interface Call {
  readonly token?: string | undefined;
  readonly json?: unknown;
  /** Sent as it is. */
  readonly text?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServedSurface {
  /** Whatever went wrong on the server's side: every answer that the contract does not declare, too. */
  readonly errors: unknown[];
  call(method: string, path: string, call?: Call): Promise<Answer>;
  close(): Promise<void>;
}

const opinions = new Map<SurfaceId, Promise<SecondOpinion>>();

/** One surface of the contract on a server of its own; paths of calls are below the surface's base. */
export async function serveSurface(bound: Bound): Promise<ServedSurface> {
  const { surface } = bound;
  const { base } = surfaces[surface];
  const opinion = opinions.get(surface) ?? loadSecondOpinion([surface]);
  opinions.set(surface, opinion);
  const errors: unknown[] = [];
  const app = express();
  app.set("query parser", false);
  const { operations, rest } = contractRouter({
    bound: [bound],
    strict: true,
    secondOpinion: await opinion,
    always: {},
    onExchange: () => {},
    onError: (error) => errors.push(error),
  });
  app.use(operations, rest);
  const { origin, close } = await serve(app);
  return {
    errors,
    close,
    async call(method, path, { token, json, text, headers = {} } = {}) {
      const body = text ?? (json === undefined ? null : JSON.stringify(json));
      return read(
        await fetch(`${origin}${base}${path}`, {
          method,
          body,
          headers: {
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            ...(body === null ? {} : { "content-type": "application/json" }),
            ...headers,
          },
        }),
      );
    },
  };
}
