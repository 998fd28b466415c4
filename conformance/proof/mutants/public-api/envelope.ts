import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "envelope-of-another-request",
    rule: "envelope.shape",
    words: "The header X-Request-Id is another id than the one in the error.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '"X-Request-Id": asked.requestId };',
        to: '"X-Request-Id": globalThis.crypto.randomUUID() };',
      },
    ],
  },
  {
    name: "envelope-request-id-of-errors-only",
    rule: "envelope.shape",
    words: "What went well has no X-Request-Id.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '"X-Request-Id": asked.requestId };',
        to: '...(row?.surface === "public-api" && reply.status < 300 ? {} : { "X-Request-Id": asked.requestId }) };',
      },
    ],
  },
  {
    name: "envelope-too-large-is-400",
    rule: "envelope.shape",
    words: "A body that is too large gets the right code with the status 400.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'return envelopeError("payload-too-large", requestId);',
        to: 'return { ...envelopeError("payload-too-large", requestId), status: 400 };',
      },
    ],
  },
  {
    name: "envelope-names-one-issue",
    rule: "envelope.validation",
    words: "Of several things that are wrong only the first is named.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'return bad(400, envelope["bad-request"].text, problem.issues);',
        to: 'return bad(400, envelope["bad-request"].text, problem.issues.slice(0, 1));',
      },
    ],
  },
  {
    name: "envelope-issues-without-their-place",
    rule: "envelope.validation",
    words: "An issue names the member without saying whether it is one of the body or the query.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'return bad(400, envelope["bad-request"].text, problem.issues);',
        to: 'return bad(400, envelope["bad-request"].text, problem.issues.map((issue) => ({ ...issue, where: issue.where.replace(/^body\\./, "") })));',
      },
    ],
  },
  {
    name: "envelope-header-of-the-caller",
    rule: "envelope.shape",
    words: "The header X-Request-Id repeats the caller's own, and the envelope has another.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "      requestId,\n      always,",
        to: '      requestId: headers["x-request-id"] ?? requestId,\n      always,',
      },
    ],
  },
  {
    name: "envelope-no-id-of-what-was-made",
    rule: "envelope.shape",
    words: "An answer 201 has no X-Request-Id.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: '"X-Request-Id": asked.requestId };',
        to: '...(reply.status === 201 ? {} : { "X-Request-Id": asked.requestId }) };',
      },
    ],
  },
  {
    name: "envelope-no-id-for-scripts",
    rule: "envelope.shape",
    words: "What caches may keep has no X-Request-Id.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: "  if (forScripts && status === 200) {\n    const made",
        to: '  if (forScripts && status === 200) {\n    delete out["X-Request-Id"];\n    const made',
      },
    ],
  },
];
