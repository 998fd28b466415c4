import type { Ajv2020 } from "ajv/dist/2020.js";
import { type Validator, validatorAt } from "./validator.ts";

type Json = Record<string, unknown>;

/** An answer that the contract declares: an operation's status, and where it has several the error. */
export interface DeclaredAnswer {
  readonly operation: string;
  /** As declared: `404`, or `2XX` for what a receiver of webhooks answers. */
  readonly status: string;
  /** The error as the document names it, `scope-missing`: finer than the code on the wire; null for what is none. */
  readonly error: string | null;
}

/** The errors among the bodies of a declared response: each is a schema of its own, named after the error. */
export function errorsOf(ajv: Ajv2020, key: string, response: Json, status: string): Map<string, Validator> {
  const errors = new Map<string, Validator>();
  if (!/^[45]/.test(status)) return errors;
  for (const media of Object.values(asObject(response.content))) {
    const schema = asObject(asObject(media).schema);
    for (const branch of Array.isArray(schema.anyOf) ? schema.anyOf : [schema]) {
      const reference = asObject(branch).$ref;
      if (typeof reference !== "string") continue;
      errors.set(nameOf(reference), validatorAt(ajv, `${key}${reference}`));
    }
  }
  return errors;
}

/** `#/components/schemas/ScopeMissing` is `scope-missing`. */
function nameOf(reference: string): string {
  return (reference.split("/").at(-1) ?? "").replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {}; // any object can be read by name
}
