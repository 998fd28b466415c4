import type { Mutant } from "../mutant.ts";

const BOARD = "server/marketplace/jobs/board.ts";
const WORDS = "server/storage/words.ts";
const REPLY = "server/contract/reply.ts";
const API = "server/public-api/index.ts";

/** Servers that break jobs.public, jobs.rate and jobs.search. */
export const mutants: readonly Mutant[] = [
  {
    name: "jobs-public-shows-drafts",
    rule: "jobs.public",
    words: "Whoever knows the id of a draft is shown it.",
    edits: [
      {
        file: BOARD,
        from: '    .innerJoin("jobs as j", "j.id", "p.jobId")\n',
        to: '    .rightJoin("jobs as j", "j.id", "p.jobId")\n',
      },
      {
        file: BOARD,
        from: "if (publishedAt === null) throw",
        to: "if (publishedAt === null) return { ...job, publishedAt: 0 };\n  if (false) throw",
      },
    ],
  },
  {
    name: "jobs-public-not-kept-with-a-token",
    rule: "jobs.public",
    words: "A token that is sent along keeps caches from keeping the answer.",
    edits: [
      {
        file: REPLY,
        from: 'out["Cache-Control"] = SHARED;',
        to: 'out["Cache-Control"] = asked.bearer ? "no-store" : SHARED;',
      },
    ],
  },
  {
    name: "jobs-public-refusals-for-no-script",
    rule: "jobs.public",
    words: "Scripts of other origins can read what is found, but not why nothing is.",
    edits: [
      {
        file: REPLY,
        from: 'if (forScripts && (cache === "shared" || status === 200)) {',
        to: "if (forScripts && status === 200) {",
      },
    ],
  },
  {
    name: "jobs-public-bad-token-refused",
    rule: "jobs.public",
    words: "A bad token that is sent along is refused, though none is needed.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "if (row.bearer === null) {",
        to: 'if (row.bearer === null && !(row.cache === "shared" && incoming.headers.authorization)) {',
      },
    ],
  },
  {
    name: "jobs-rate-not-counted",
    rule: "jobs.rate",
    words: "Calls without a token have no limit.",
    edits: [
      {
        file: API,
        from: 'countTokenless: (client) => limits.take("tokenlessCalls", clientKey(client)),',
        to: "countTokenless: async () => ({ ok: true }),",
      },
    ],
  },
  {
    name: "jobs-rate-of-all-clients",
    rule: "jobs.rate",
    words: "The calls of all clients count together.",
    edits: [{ file: API, from: '"tokenlessCalls", clientKey(client)', to: '"tokenlessCalls", "all"' }],
  },
  {
    name: "jobs-search-without-accents",
    rule: "jobs.search",
    words: "A word without its accents finds those that have them.",
    edits: [
      {
        file: WORDS,
        from: '.toLowerCase().normalize("NFC");',
        to: '.toLowerCase().normalize("NFD").replaceAll(/\\p{M}/gu, "");',
      },
    ],
  },
  {
    name: "jobs-search-by-beginnings",
    rule: "jobs.search",
    words: "The beginning of a word finds it.",
    edits: [{ file: WORDS, from: '`"${word}"`', to: '`"${word}"*`' }],
  },
  {
    name: "jobs-search-any-word",
    rule: "jobs.search",
    words: "One of several words is enough.",
    edits: [{ file: WORDS, from: '`"${word}"`).join(" ")', to: '`"${word}"`).join(" OR ")' }],
  },
  {
    name: "jobs-search-in-titles",
    rule: "jobs.search",
    words: "Words are looked for in titles only.",
    edits: [
      {
        file: "server/marketplace/jobs/publish.ts",
        from: "wordsOf(`${title}\\n${description}`)",
        to: "wordsOf(title)",
      },
    ],
  },
  {
    name: "jobs-search-shows-one-again",
    rule: "jobs.search",
    words: "A page of what is found begins with the last job of the one before.",
    edits: [{ file: BOARD, from: 'query.where(number, "<", after)', to: 'query.where(number, "<=", after)' }],
  },
  {
    name: "jobs-search-by-pay-with-words-only",
    rule: "jobs.search",
    words: "Without a word, how a job is paid does not matter.",
    edits: [
      {
        file: "server/marketplace/jobs/board.ts",
        from: '.orderBy("p.number", "desc");\n  if (paymentType !== undefined) query = query.where("p.paymentType", "=", paymentType);',
        to: '.orderBy("p.number", "desc");',
      },
    ],
  },
];
