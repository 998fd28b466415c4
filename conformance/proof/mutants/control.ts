import type { Mutant } from "./mutant.ts";

/**
 * The mutant of which nothing is wrong. It runs with all others, in a copy that is edited as theirs are: if a check finds it,
 * what it finds of the others proves nothing either.
 */
export const CONTROL: Mutant = {
  name: "control-changes-nothing",
  rule: "revoke.live",
  words: "Nothing: a comment has another word.",
  edits: [{ file: "server/agent-auth/revoke.ts", from: "/** The install stays", to: "/** Its install stays" }],
  survives: { verdict: "control", why: "a comment is not run" },
};
