import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "claim-token-opens-the-api",
    rule: "claim-token.not-bearer",
    words: "The claim token opens the Public API like the access token that came with it.",
    edits: [
      {
        file: "server/tokens/caller.ts",
        from: "const parsed = parseSecret(tokenPrefixes.PersonalToken, token);",
        to: `const claim = parseSecret(tokenPrefixes.ClaimToken, token);
      const beside = claim && (await db.selectFrom("registrations as r")
        .innerJoin("tokens as k", "k.organizationId", "r.organizationId").select("k.id")
        .where("r.claimTokenPublicId", "=", claim.publicId).executeTakeFirst());
      const parsed = beside ? { publicId: beside.id, secret: "" } : parseSecret(tokenPrefixes.PersonalToken, token);`,
      },
      {
        file: "server/tokens/caller.ts",
        from: "!matchesSecret(parsed, row.secretHash)",
        to: "(!beside && !matchesSecret(parsed, row.secretHash))",
      },
    ],
  },
];
