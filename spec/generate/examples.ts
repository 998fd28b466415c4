/** Examples of errors as one operation gives them, where the row of the error table has one for all. */
import type { ContractOperation, Failure, ScopeCatalogue } from "./model.ts";
import { type OpenApiDocument, type Schema, schemePrefix } from "./openapi.ts";

interface Issue {
  readonly where: string;
  readonly message: string;
}

/** The example of a row; what it says of the request or of scopes is what this operation says. */
export function ownExample(
  { name, example }: Failure,
  operation: ContractOperation,
  document: OpenApiDocument,
  catalogues: readonly ScopeCatalogue[],
): unknown {
  switch (name) {
    case "InvalidRequest": {
      const { where, message } = issueOf(operation, document);
      return { ...object(example), error_description: `${where.replace(/^body\./, "")}: ${message}.` };
    }
    case "BadRequest":
      return { ...object(example), details: { issues: [issueOf(operation, document)] } };
    case "ScopeMissing": {
      const catalogue = catalogues.find(({ surface }) => surface === operation.surface)?.scopes ?? [];
      const serving = operation.scopes.flatMap((scope) => [scope, scope.replace(/:read$/, ":write")]);
      const other = catalogue.find((scope) => !serving.includes(scope.name));
      const grantedScopes = other === undefined ? [] : [other.name];
      return { ...object(example), details: { requiredScopes: operation.scopes, grantedScopes } };
    }
    default:
      return example;
  }
}

/** What is wrong with the simplest request that the operation refuses for its shape, in the words of the server. */
function issueOf({ id, openapi }: ContractOperation, document: OpenApiDocument): Issue {
  const resolve = (schema: Schema): Schema => {
    const { $ref, ...beside } = schema;
    return $ref === undefined ? schema : { ...document.components.schemas[$ref.slice(schemePrefix.length)], ...beside };
  };
  const [media] = Object.values(openapi.requestBody?.content ?? {});
  const body = media ? resolve(media.schema) : {};
  const [missing] = Array.isArray(body.required) ? body.required : [];
  if (missing !== undefined) return { where: `body.${missing}`, message: "is missing" };
  const parts = [
    ...Object.entries(body.properties ?? {}).map(([name, schema]) => ({ where: `body.${name}`, schema })),
    ...(openapi.parameters ?? []).map(({ in: place, name, schema }) => ({ where: `${place}.${name}`, schema })),
  ];
  for (const { where, schema } of parts) {
    const { maxLength, maximum } = resolve(schema);
    if (maxLength !== undefined) return { where, message: `must have at most ${maxLength} characters` };
    if (maximum !== undefined) return { where, message: `must be at most ${maximum}` };
  }
  throw new Error(`${id} can refuse a request (400), but takes nothing that has a limit.`);
}

function object(example: unknown): object {
  if (typeof example !== "object" || example === null) throw new Error("The example of an error is an object.");
  return example;
}
