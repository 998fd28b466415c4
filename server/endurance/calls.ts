import { type OperationId, operations } from "../../generated/operations.ts";
import type { Answered, Connections } from "./sending.ts";

export interface CallOptions {
  readonly bearer?: string;
  readonly json?: object;
  readonly form?: Readonly<Record<string, string>>;
  /** Values of the parameters in the path. */
  readonly path?: Readonly<Record<string, string>>;
}

/** Calls an operation of one server. */
export type Call = (id: OperationId, options?: CallOptions) => Promise<Answered>;

/** @param client the address that a proxy would say it comes from */
export function callOf(connections: Connections, port: number, client?: string): Call {
  return (id, { bearer, json, form, path = {} } = {}) =>
    connections.send(port, {
      method: operations[id].method,
      target: operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? "")),
      headers: {
        ...(client !== undefined && { "x-forwarded-for": client }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...(form !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
      },
      body: json === undefined ? form && new URLSearchParams(form).toString() : JSON.stringify(json),
    });
}

/** An answer came, and not the one that was due. */
export class Unexpected extends Error {
  override readonly name = "Unexpected";
  readonly text: string;
  constructor({ status, text }: Answered, due: number) {
    super(`${status} instead of ${due}`);
    this.text = text.slice(0, 200);
  }
}

/** The body of an answer that has this status; throws {@link Unexpected} for another. */
export async function jsonOf<T>(answering: Promise<Answered>, status: number): Promise<T> {
  const answer = await answering;
  if (answer.status !== status) throw new Unexpected(answer, status);
  return JSON.parse(answer.text) as T;
}
