import { openContract } from "../../kit/contract/contract.ts";
import type { ContractSecrets } from "../../kit/http/secret-forms.ts";
import type { Look, Profile } from "../../kit/target/profile.ts";
import type { Dialect } from "./dialect.ts";
import { type Documents, grantsIn, placeOf } from "./documents.ts";
import { pagesOf } from "./human.ts";
import { dialectNamed } from "./likely.ts";

/** Secrets are known by where they stand, and by the verbs that have them: their form is the dialect's. */
const secrets: ContractSecrets = {
  prefix: "(?!)",
  kindByPrefix: {},
  kindByName: { devicecode: "DEVICE_CODE", claimtoken: "CLAIM_TOKEN" },
  sources: {
    ACCESS_TOKEN: { words: "a token that a poll, or the exchange of an assertion, has answered" },
    CLAIM_TOKEN: { words: "the claim_token of a registration" },
    DEVICE_CODE: { words: "the device_code of a device authorization" },
    USER_CODE: { words: "the user_code of a claim that was started" },
    TOKEN: { words: "a token of this server" },
    SECRET: { words: "a secret that an answer of this server held" },
    CODE: { words: "the code that a human types" },
    CSRF: { words: "the value of the hidden field in the form of the page" },
    COOKIE: { words: "the value of the cookie, as the browser that saw the page has it" },
  },
};

/** What the kit is told of servers of a dialect: they have no OpenAPI document, and are known by their metadata. */
export function profileOf(dialect: Dialect): Profile {
  return {
    contract: openContract({}, {}, { event: "", delivery: "" }),
    secrets,
    development: {},
    pages: pagesOf(dialect.human),
    fault: (look) => faultOf(dialect, look),
  };
}

/** Why a server cannot be judged as one of this dialect; undefined when it can. */
async function faultOf(dialect: Dialect, look: Look): Promise<string | undefined> {
  const [server, resource] = [
    await first(dialect.documents.server, look),
    await first(dialect.documents.resource, look),
  ];
  const documents: Documents = { server, resource };
  const grants = grantsIn(server);
  if (server === undefined) {
    return `has no metadata of an authorization server (${dialect.documents.server.join(", ")})`;
  }
  if (grants.length > 0 && !grants.includes(dialect.grant)) {
    const other = dialectNamed(server);
    const hint = other === undefined ? "" : `: this looks like ${other}, so run again with --profile ${other}`;
    return `does not name the grant of ${dialect.name}, ${dialect.grant}, in its grant_types_supported${hint}`;
  }
  const missing = ["token", "resource"].filter((name) => placeOf(dialect, name, documents) === undefined);
  if (missing.length > 0) {
    const [name = ""] = missing;
    return `does not say where its ${name} endpoint is (${dialect.endpoints[name]?.join(", ") ?? "the profile names none"})`;
  }
  return undefined;
}

async function first(paths: readonly string[], look: Look): Promise<unknown> {
  for (const path of paths) {
    const document = await look(path);
    if (document !== undefined) return document;
  }
  return undefined;
}
