import { traits } from "../../../generated/any-rules.ts";
import { REASONS } from "./dialect.ts";

const texts = { type: "array", minItems: 1, items: { type: "string", minLength: 1 } };
const byName = { type: "object", additionalProperties: { type: "string" } };
const pointer = { type: "string", pattern: "^/" };
const calls = { type: "array", items: { $ref: "#/$defs/call" } };
const steps = { type: "array", minItems: 1, items: { $ref: "#/$defs/step" } };

function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: "object", additionalProperties: false, required, properties };
}

/** A profile file as a JSON Schema: what it says lies over the profile that it extends. */
export const fileSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:opentrain:conformance-profile:1",
  title: "A profile: what servers of one dialect call what the rules for any server are about",
  ...object(
    {
      $schema: { type: "string" },
      extends: { type: "string" },
      name: { type: "string", minLength: 1 },
      is: { type: "string", minLength: 1 },
      documents: object({ server: texts, resource: texts }),
      endpoints: { type: "object", additionalProperties: texts },
      grant: { type: "string", minLength: 1 },
      credential: { type: "string", minLength: 1 },
      client: byName,
      values: { type: "object", additionalProperties: { type: ["string", "null"] } },
      register: calls,
      startClaim: calls,
      anotherToken: calls,
      useToken: { $ref: "#/$defs/call" },
      delivered: object({ accessToken: pointer, scope: pointer }, ["accessToken"]),
      errors: object(Object.fromEntries(REASONS.map((reason) => [reason, { $ref: "#/$defs/error" }]))),
      traits: object(Object.fromEntries(traits.map((trait) => [trait, { $ref: "#/$defs/trait" }]))),
      human: { anyOf: [{ type: "null" }, { $ref: "#/$defs/human" }] },
      codes: { type: "array", items: { type: "string" } },
    },
    ["extends", "name"],
  ),
  $defs: {
    call: object(
      {
        at: { type: "string", minLength: 1 },
        method: { enum: ["GET", "POST"] },
        form: byName,
        json: byName,
        bearer: { type: "string" },
        status: { type: "integer", minimum: 200, maximum: 299 },
        gives: { type: "object", additionalProperties: pointer },
      },
      ["at"],
    ),
    step: object({ fields: { type: "array", items: { type: "string" } }, fill: byName, link: { type: "string" } }),
    signIn: object(
      {
        path: { type: "string", pattern: "^/.*\\{to\\}" },
        fields: { type: "array", items: { type: "string" } },
        fill: byName,
      },
      ["path"],
    ),
    human: object(
      {
        confirm: steps,
        signIn: { $ref: "#/$defs/signIn" },
        decline: steps,
        done: { type: "string", minLength: 1 },
        declined: { type: "string", minLength: 1 },
      },
      ["confirm", "done"],
    ),
    error: object({ status: { type: "integer" }, error: { type: "string", minLength: 1 } }, ["status", "error"]),
    trait: { anyOf: [{ const: true }, { type: "string", minLength: 1 }] },
  },
};
