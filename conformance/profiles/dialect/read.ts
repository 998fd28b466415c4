import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { didYouMean } from "../../kit/engine/nearest.ts";
import { readJsonFile } from "../../kit/options/json-file.ts";
import { type Call, type Dialect, namesIn, REASONS } from "./dialect.ts";
import { fileSchema } from "./schema.ts";
import { dialects } from "./shipped.ts";

/** What no server is excused from, by the words in which a profile may try to, and where it is written. */
const PARDONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/no-?store|cache/i, "a token is never stored on the way (RFC 6749, 5.1)"],
  [/form|json|media/i, "the token endpoint takes forms (RFC 6749, 3.2)"],
  [/grant/i, "a grant that nobody has is unsupported_grant_type (RFC 6749, 5.2)"],
  [/challenge|bearer/i, "a 401 carries a challenge (RFC 6750, 3)"],
  [/rule|skip|except|ignore|pardon|allow/i, "its rules bind any server"],
];

/** RFC 6749, 4.5: a grant of its own is named by an absolute URI. Those of others are no claim's. */
const OTHER_GRANTS = /^urn:ietf:params:oauth:grant-type:(?!device_code$)/;

/**
 * The dialect of this name, or of this file, with what was set.
 *
 * @param settings `client_id=agent`
 * @throws {ConfigurationError} in one sentence, for a name that there is not, a file that cannot be meant, and what was not set
 */
export async function readDialect(name: string, settings: readonly string[]): Promise<Dialect> {
  const shipped = Object.hasOwn(dialects, name) ? dialects[name] : undefined;
  if (shipped !== undefined) return withSettings(shipped, settings);
  if (!name.endsWith(".json")) {
    const names = ["opentrain", ...Object.keys(dialects)];
    throw new ConfigurationError(
      `There is no profile "${name}": ${names.join(", ")}, or a JSON file${didYouMean(name, names)}`,
    );
  }
  let file: unknown;
  try {
    file = await readJsonFile(name);
  } catch (error) {
    throw new ConfigurationError(`${name} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  return withSettings(dialectOf(file, name), settings);
}

/** The dialect that a file describes, over the one that it extends. */
export function dialectOf(file: unknown, where: string): Dialect {
  const wrong = (words: string): never => {
    throw new ConfigurationError(`${where}: ${words}`);
  };
  const validate = new Ajv2020({ strictTypes: false }).compile<DialectFile>(fileSchema);
  if (!validate(file)) return wrong(faultOf(validate.errors?.[0]));
  const base = Object.hasOwn(dialects, file.extends) ? dialects[file.extends] : undefined;
  if (base === undefined) {
    return wrong(`"extends" names one of ${Object.keys(dialects).join(", ")}, not "${file.extends}"`);
  }
  const { $schema: _, extends: __, ...own } = file;
  const dialect: Dialect = {
    ...base,
    ...own,
    documents: { ...base.documents, ...own.documents },
    endpoints: { ...base.endpoints, ...own.endpoints },
    values: { ...base.values, ...own.values },
    errors: { ...base.errors, ...own.errors },
    traits: { ...base.traits, ...own.traits },
  };
  const fault = faultIn(dialect);
  return fault === undefined ? dialect : wrong(fault);
}

type DialectFile = Partial<Omit<Dialect, "documents">> & {
  readonly $schema?: string;
  readonly extends: string;
  readonly documents?: Partial<Dialect["documents"]>;
};

/** What the schema found, in one sentence. */
function faultOf(error: ErrorObject | undefined): string {
  const where = (error?.instancePath ?? "").slice(1).replaceAll("/", ".");
  const named = where === "" ? "" : `"${where}" `;
  if (error?.keyword !== "additionalProperties") {
    if (error?.keyword === "pattern") return `${named}has to be a JSON pointer, such as "/access_token"`;
    return `${named}${error?.message ?? "is wrong"}`;
  }
  const name = String(error.params.additionalProperty);
  const [, why] = PARDONS.find(([pattern]) => pattern.test(name)) ?? [];
  if (why !== undefined) return `"${name}" would be a pardon, and a profile may rename, never pardon: ${why}`;
  return `${named === "" ? "" : `${named}has `}no such member "${name}"`;
}

/** What the schema does not see. */
function faultIn(dialect: Dialect): string | undefined {
  return grantFault(dialect) ?? errorFault(dialect) ?? callFault(dialect) ?? factFault(dialect);
}

function grantFault({ grant, register, startClaim, anotherToken }: Dialect): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(grant)) {
    return `"grant" has to be an absolute URI (RFC 6749, 4.5), not "${grant}"`;
  }
  const isUsed = [...register, ...startClaim, ...anotherToken].some(({ form }) => form?.grant_type === grant);
  if (OTHER_GRANTS.test(grant) || isUsed) return `"grant" is the grant that is polled, and ${grant} is another one`;
  return undefined;
}

function errorFault({ errors }: Dialect): string | undefined {
  for (const reason of REASONS) {
    const { status, error } = errors[reason];
    if (status < 400 || status > 499) {
      return `"errors.${reason}" with the status ${status} would be a pardon, and a profile may rename, never pardon: an error is a 4xx (RFC 6749, 5.2)`;
    }
    if (error === "unsupported_grant_type" || error === "invalid_request") {
      return `"errors.${reason}" cannot be ${error}, which says that something else is wrong (RFC 6749, 5.2)`;
    }
  }
  const { pending, denied, unknown } = errors;
  if ([denied, unknown].some(({ error }) => error === pending.error)) {
    return `"errors" call what is pending and what is refused the same, ${pending.error}`;
  }
  return undefined;
}

function callFault({ endpoints, register, startClaim, anotherToken, useToken }: Dialect): string | undefined {
  for (const name of ["token", "resource"]) {
    if (endpoints[name] === undefined) return `"endpoints.${name}" is missing`;
  }
  for (const { at, json, method } of [...register, ...startClaim, ...anotherToken, useToken]) {
    if (endpoints[at] === undefined) return `a request is for the endpoint "${at}", which "endpoints" does not have`;
    if (at === "token" && (json !== undefined || method === "GET")) {
      return "JSON or GET at the token endpoint would be a pardon, and a profile may rename, never pardon: it takes forms (RFC 6749, 3.2)";
    }
  }
  return undefined;
}

/** Each fact is given before it is asked for, and those that the verbs promise are given. */
function factFault({
  values,
  client,
  register,
  startClaim,
  anotherToken,
  useToken,
  traits,
}: Dialect): string | undefined {
  const known = new Set([...Object.keys(values), "email"]);
  const missing = (call: Call): string | undefined => {
    const { form = {}, json = {}, bearer = "" } = call;
    const asked = [...Object.values(form), ...Object.values(json), bearer].flatMap(namesIn);
    const unknown = asked.find((name) => !known.has(name));
    for (const name of Object.keys(call.gives ?? {})) known.add(name);
    return unknown;
  };
  const unset = Object.values(client)
    .flatMap(namesIn)
    .find((name) => !known.has(name));
  if (unset !== undefined) return `"client" asks for {${unset}}, which is none of "values"`;
  for (const [verb, calls] of Object.entries({ register, startClaim, anotherToken })) {
    for (const call of calls) {
      const name = missing(call);
      if (name !== undefined) return `"${verb}" asks for {${name}}, and no pointer before it gives that`;
    }
    if (verb !== "startClaim") continue;
    const absent = ["credential", "link", "code"].find((name) => !known.has(name));
    if (absent !== undefined) return `"startClaim" gives no "${absent}": the pointer to it in the answer is missing`;
  }
  if (traits["credential-at-registration"] === true && !known.has("accessToken")) {
    return '"anotherToken" gives no "accessToken": the pointer to it in the answer is missing';
  }
  known.add("accessToken");
  const name = missing(useToken);
  return name === undefined ? undefined : `"useToken" asks for {${name}}, and no pointer before it gives that`;
}

function withSettings(dialect: Dialect, settings: readonly string[]): Dialect {
  const names = Object.keys(dialect.values);
  const values: Record<string, string | null> = { ...dialect.values };
  for (const setting of settings) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (name === undefined || value === undefined) {
      throw new ConfigurationError(`--set takes name=value, not "${setting}"`);
    }
    if (!names.includes(name)) {
      const has = names.length === 0 ? "takes none" : `takes ${names.join(", ")}`;
      throw new ConfigurationError(`--set ${name}: the profile ${dialect.name} ${has}${didYouMean(name, names)}`);
    }
    values[name] = value;
  }
  const unset = names.find((name) => values[name] === null);
  if (unset !== undefined) {
    throw new ConfigurationError(`The profile ${dialect.name} has to be told ${unset}: --set ${unset}=...`);
  }
  return { ...dialect, values };
}
