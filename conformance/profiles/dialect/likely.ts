import { constants } from "../../../generated/constants.ts";
import type { Look } from "../../kit/target/profile.ts";
import { grantsIn } from "./documents.ts";
import { dialects } from "./shipped.ts";

/** The profile whose grant the metadata name; undefined when none does. */
export function dialectNamed(server: unknown): string | undefined {
  const grants = grantsIn(server);
  if (grants.includes(constants.claimGrantType)) return "opentrain";
  return Object.values(dialects).find(({ grant }) => grants.includes(grant))?.name;
}

/** What a server that is none of this contract's looks like by its metadata, in words; undefined when nothing says so. */
export async function likelyProfile(look: Look): Promise<string | undefined> {
  for (const path of ["/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"]) {
    const server = await look(path);
    const name = dialectNamed(server);
    if (name === "opentrain") return undefined;
    if (name !== undefined) return `this looks like ${name}: run again with --profile ${name}`;
    const own = grantsIn(server).find((grant) => /^urn:(?!ietf:).*:claim$/.test(grant));
    if (own !== undefined) {
      return `this looks like auth.md with a grant of its own, ${own}: a profile file that extends workos-0.6 can name it (--profile file.json)`;
    }
  }
  return undefined;
}
