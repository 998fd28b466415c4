import type { Mutant } from "../mutant.ts";

const FILE = "server/public-api/identity.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "me-is-always-claimed",
    rule: "me.shape",
    words: "claimed is true before the claim.",
    edits: [{ file: FILE, from: "claimed: caller.claimed,", to: "claimed: true," }],
  },
  {
    name: "me-has-no-role",
    rule: "me.shape",
    words: "memberRole stays null after the claim.",
    edits: [{ file: FILE, from: "memberRole: caller.role,", to: "memberRole: null," }],
  },
  {
    name: "me-tells-the-address-under-another-name",
    rule: "me.shape",
    words: "The answer has a member of the actor that is not declared.",
    edits: [{ file: FILE, from: "email: caller.email,", to: "email: caller.email, mail: caller.email," }],
  },
];
