import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "http-host-in-the-claim-link",
    rule: "http.host",
    words: "The link for the human is built from the Host header, and goes out by mail like that.",
    edits: [
      {
        file: "server/agent-auth/claim.ts",
        from: "const verificationUri = `${ctx.config.origin}/claim",
        to: "const verificationUri = `http://${req.headers.host}/claim",
      },
    ],
  },
  {
    name: "http-forwarded-host-in-discovery",
    rule: "http.host",
    words: "The protected-resource document calls itself what X-Forwarded-Host says.",
    edits: [
      {
        file: "server/agent-auth/discovery.ts",
        from: 'body: resource(origin, origin, "OpenTrain") };',
        to: 'body: resource(origin, ((host) => (host ? `https://${host}` : origin))(_req.headers["x-forwarded-host"]), "OpenTrain") };',
      },
    ],
  },
  {
    name: "http-unknown-path-is-a-page",
    rule: "http.unknown-path",
    words: "Under /api/, where no API is, a path that does not exist is answered with a page.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: '(path.startsWith("/api/") ? byBase[0] : byBase.at(-1))',
        to: "byBase.at(-1)",
      },
    ],
  },
  {
    name: "http-unknown-path-of-another-shape",
    rule: "http.unknown-path",
    words: "An unknown path of agent auth gets the envelope of the Public API.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'return base !== "/" && (path',
        to: 'return base !== "/" && surface !== "agent-auth" && (path',
      },
    ],
  },
  {
    name: "http-well-known-is-of-an-api",
    rule: "http.unknown-path",
    words: "An unknown path under /.well-known/ gets the envelope of the Public API.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'if (path.startsWith("/.well-known/")) return undefined;',
        to: 'if (path.startsWith("/.well-known/")) return byBase[0]?.about;',
      },
    ],
  },
  {
    name: "http-undecodable-path-before-the-gates",
    rule: "http.path-value",
    words: "An id that cannot be decoded is an unknown path, before any token is asked for.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "router.find(method as HTTPMethod, path) ?? findUndecodable(method, path);",
        to: "router.find(method as HTTPMethod, path);",
      },
    ],
  },
  {
    name: "http-long-path-before-the-gates",
    rule: "http.path-value",
    words: "An id of more than 500 letters is an unknown path, before any token is asked for.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "maxParamLength: Number.MAX_SAFE_INTEGER",
        to: "maxParamLength: 500",
      },
    ],
  },
  {
    name: "http-allow-without-head",
    rule: "http.method",
    words: "Allow does not name HEAD, which is served wherever GET is.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'if (others.allow.includes("GET")) others.allow.push("HEAD");',
        to: "",
      },
    ],
  },
  {
    name: "http-allow-without-options",
    rule: "http.method",
    words: "Allow of a public document does not name OPTIONS, which is served there.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: 'const allow = problem.allow.join(", ");',
        to: 'const allow = problem.allow.filter((one) => one !== "OPTIONS").join(", ");',
      },
    ],
  },
  {
    name: "http-no-allow",
    rule: "http.method",
    words: "A wrong method of the two APIs gets a 405 that does not say what is allowed.",
    edits: [
      {
        file: "server/contract/errors.ts",
        from: "return bad(405, `This path takes ${allow}.`, undefined, { allow });",
        to: "return bad(405, `This path takes ${allow}.`);",
      },
    ],
  },
  {
    name: "http-no-head",
    rule: "http.method",
    words: "HEAD is answered as a wrong method.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'find(req.method === "HEAD" ? "GET" : req.method, ',
        to: "find(req.method, ",
      },
    ],
  },
  {
    name: "http-no-body-has-a-media-type",
    rule: "http.no-body",
    words: "The media type is judged before it is known whether there is a body.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "  if (declared !== undefined && Number(declared) === 0) return absent;",
        to: "",
      },
    ],
  },
  {
    name: "http-no-chunk-has-a-media-type",
    rule: "http.no-body",
    words: "A body in chunks is refused for its media type before any has come.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "  if (!matching && declared !== undefined) return other;",
        to: "  if (!matching) return other;",
      },
    ],
  },
  {
    name: "http-media-type-with-charset",
    rule: "http.media-type",
    words: "A body whose media type says that it is UTF-8 is refused.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "return /^utf-?8$/i.test(",
        to: "return !/^utf-?8$/i.test(",
      },
    ],
  },
  {
    name: "http-media-type-quoted-charset",
    rule: "http.media-type",
    words: "A quoted charset is taken for another one.",
    edits: [{ file: "server/contract/body.ts", from: 'quoted?.replaceAll(/\\\\(.)/g, "$1") ?? plain', to: "plain" }],
  },
  {
    name: "http-media-type-by-case",
    rule: "http.media-type",
    words: "Media types are compared by case.",
    edits: [{ file: "server/contract/body.ts", from: "type.trim().toLowerCase()", to: "type.trim()" }],
  },
  {
    name: "http-5xx-for-invalid-utf-8",
    rule: "http.no-5xx",
    words: "A body that is no UTF-8 is answered with a 500.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: 'const message = error instanceof SyntaxError ? "The body is not valid JSON." : "The body is not valid UTF-8.";',
        to: 'if (!(error instanceof SyntaxError)) throw error;\n    const message = "The body is not valid JSON.";',
      },
    ],
  },
  {
    name: "http-clock-in-production",
    rule: "http.dev-only",
    words: "The development clock tells its time in production mode too.",
    edits: [
      { file: "server/app.ts", from: 'if (development) app.use("/__dev__"', to: 'app.use("/__dev__"' },
      { file: "server/dev/index.ts", from: "if (config.testClock && isTestClock(clock)) {", to: "{" },
    ],
  },
  {
    name: "http-no-head-of-one-thing",
    rule: "http.method",
    words: "HEAD is refused where a path has a parameter.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'const found = find(req.method === "HEAD" ? "GET" : req.method, pathOf(req.url));',
        to: 'const found = find(req.method === "HEAD" && !req.url.includes("0123456789abcdef") ? "GET" : req.method, pathOf(req.url));',
      },
    ],
  },
  {
    name: "http-lifecycle-of-what-stays",
    rule: "http.lifecycle",
    words: "Operations that stay are called deprecated where they are refused.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: "if (row?.lifecycle.deprecated !== undefined) out.Deprecation = row.lifecycle.deprecated;",
        to: 'if (row !== undefined && reply.status >= 400) out.Deprecation = row.lifecycle.deprecated ?? "@1777593600";',
      },
    ],
  },
  {
    name: "http-sunset-of-one-surface",
    rule: "http.lifecycle",
    words: "The good answers of one surface have the day of another version's end.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: "if (row?.lifecycle.sunset !== undefined) out.Sunset = row.lifecycle.sunset;",
        to: 'if (row?.surface === "public-api" && reply.status < 300) out.Sunset = "Fri, 01 Jan 2027 00:00:00 GMT";',
      },
    ],
  },
  {
    name: "http-page-judges-the-path-first",
    rule: "http.path-value",
    words: "A page's id that cannot be decoded is refused before anybody has signed in.",
    edits: [
      {
        file: "server/console/surface.ts",
        from: 'if (row.session === "required" && !human && row.method === "GET") return { reply: toSignIn(url) };',
        to: 'if (row.session === "required" && !human && row.method === "GET" && !/%(?![0-9a-f]{2})/i.test(url)) return { reply: toSignIn(url) };',
      },
    ],
  },
  {
    name: "http-no-body-of-a-registration",
    rule: "http.no-body",
    words: "Agent auth judges the media type of a body that is not there.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "if (declared !== undefined && Number(declared) === 0) return absent;",
        to: 'if (declared !== undefined && Number(declared) === 0 && !(req.url.startsWith("/api/agent/") && req.headers["content-type"] !== undefined && !matches(req.headers["content-type"], body.mediaType))) return absent;',
      },
    ],
  },
  {
    name: "http-no-body-is-broken-json",
    rule: "http.no-body",
    words: "Nothing, sent as JSON, is broken JSON.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "if (declared !== undefined && Number(declared) === 0) return absent;",
        to: 'if (declared !== undefined && Number(declared) === 0) return body.mediaType === "application/json" && matches(req.headers["content-type"], body.mediaType) ? { problem: { kind: "malformed", message: "The body is not valid JSON." } } : absent;',
      },
    ],
  },
  {
    name: "http-media-type-of-apis-by-case",
    rule: "http.media-type",
    words: "The two APIs compare media types by case, agent auth does not.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "const matching = matches(type, body.mediaType);",
        to: 'const matching = req.url.startsWith("/api/agent/") ? matches(type, body.mediaType) : type?.split(";")[0]?.trim() === body.mediaType;',
      },
    ],
  },
  {
    name: "http-media-type-of-apis-with-charset",
    rule: "http.media-type",
    words: "The two APIs refuse JSON that says that it is UTF-8.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "const matching = matches(type, body.mediaType);",
        to: "const matching = /^.api.p/.test(req.url) ? type?.trim().toLowerCase() === body.mediaType : matches(type, body.mediaType);",
      },
    ],
  },
  {
    name: "http-media-type-by-prefix",
    rule: "http.media-type",
    words: "A media type that begins as the right one is taken for it.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "type.trim().toLowerCase() !== wanted",
        to: "!type.trim().toLowerCase().startsWith(wanted)",
      },
    ],
  },
  {
    name: "http-media-type-of-forms-of-pages",
    rule: "http.media-type",
    words: "The forms of pages are refused where the browser's script says that they are UTF-8.",
    edits: [
      {
        file: "server/contract/body.ts",
        from: "const matching = matches(type, body.mediaType);",
        to: 'const matching = req.url.startsWith("/api/") ? matches(type, body.mediaType) : type === body.mediaType;',
      },
    ],
  },
  {
    name: "http-sunset-of-posts",
    rule: "http.lifecycle",
    words: "What a POST does well has the day of another version's end.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: "if (row?.lifecycle.sunset !== undefined) out.Sunset = row.lifecycle.sunset;",
        to: 'if (row?.method === "POST" && reply.status < 300) out.Sunset = "Fri, 01 Jan 2027 00:00:00 GMT";',
      },
    ],
  },
  {
    name: "http-base-is-of-another-surface",
    rule: "http.unknown-path",
    words: "At the base of agent auth itself there is nothing, in the shape of the Public API.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "(path === base || path.startsWith(`${base}/`))",
        to: "path.startsWith(`${base}/`)",
      },
    ],
  },
  {
    name: "http-unknown-path-takes-other-methods",
    rule: "http.unknown-path",
    words: "PUT and PATCH of an unknown path are called a wrong method.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: 'const problem: Problem = other ? { kind: "method", allow: other.allow } : { kind: "unknown-path" };',
        to: 'const problem: Problem = other ? { kind: "method", allow: other.allow } : ["PUT", "PATCH"].includes(method) ? { kind: "method", allow: ["GET", "HEAD", "POST", "DELETE"] } : { kind: "unknown-path" };',
      },
    ],
  },
  {
    name: "http-host-in-claim-url",
    rule: "http.host",
    words: "Where to claim an account is told by the Host header.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: "claimUrl: options.claimUrl,",
        to: "claimUrl: `http://${incoming.headers.host}/claim`,",
      },
    ],
  },
  {
    name: "http-host-form-first-of-several",
    rule: "http.host-form",
    words: "Of several Host headers the first counts.",
    edits: [{ file: "server/http/server.ts", from: "      joinDuplicateHeaders: true,\n", to: "" }],
  },
  {
    name: "http-host-form-alike-ones-are-one",
    rule: "http.host-form",
    words: "Several Host headers that are alike are taken for one.",
    edits: [
      {
        file: "server/http/server.ts",
        from: 'if (!HOST.test(host ?? "")) return refuse(res, 400);',
        to: 'if (![...new Set((host ?? "").split(", "))].every((one, i) => i === 0 && HOST.test(one))) return refuse(res, 400);',
      },
    ],
  },
  {
    name: "http-host-form-not-judged",
    rule: "http.host-form",
    words: "Whatever stands in Host is taken, as long as there is one only.",
    edits: [
      {
        file: "server/http/server.ts",
        from: 'if (!HOST.test(host ?? "")) return refuse(res, 400);',
        to: 'if ((host ?? "").includes(", ")) return refuse(res, 400);',
      },
    ],
  },
  {
    name: "http-host-form-user-info",
    rule: "http.host-form",
    words: "A Host may have user info.",
    edits: [{ file: "server/http/server.ts", from: "const HOST = /^(?:[\\w.~!", to: "const HOST = /^(?:[@\\w.~!" }],
  },
  {
    name: "http-head-has-length-0",
    rule: "http.method",
    words: "HEAD has the length 0 where GET has another.",
    edits: [
      {
        file: "server/contract/reply.ts",
        from: 'out["Content-Length"] = Buffer.byteLength(content);',
        to: 'out["Content-Length"] = asked.head ? 0 : Buffer.byteLength(content);',
      },
    ],
  },
];
