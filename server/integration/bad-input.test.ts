/** Broken requests to every operation of an API, made from the operation table and the documents: a new one is covered by itself. */
import { gzipSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations, surfaces } from "../../generated/operations.ts";
import { publicScopes } from "../../generated/scopes.ts";
import { createOrganization } from "../accounts/memberships.ts";
import { documentOf, type Schema } from "../contract/documents.ts";
import type { OperationRow, Res } from "../contract/types.ts";
import { HEADER_BYTES } from "../http/server.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, newHuman, newInstall, type RawAnswer, send, sendBytes } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";

// Object.keys of a const object: exactly its names.
const apiOperations = (Object.keys(operations) as OperationId[]).filter(
  (id) => surfaces[operations[id].surface].errors !== "page",
);

const form = "application/x-www-form-urlencoded";

interface Broken {
  readonly what: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: Parameters<typeof send>[1]["body"];
  /** What it must be refused with; without it, it may be taken, or refused with anything but a fault. */
  readonly status?: number;
  /** The member that the refusal names. */
  readonly names?: string;
}

/** Texts that some layer or other chokes on. */
const hostile: Readonly<Record<string, string>> = {
  NUL: "a\0b",
  "half of a surrogate pair": "a\ud800b",
  "a reversed pair": "\udc00\ud800",
  "direction changes": "a\u202eb\u2066c\u2069\u200f",
  "line breaks": "a\r\nb\u2028c\u0085",
  "control characters": "\u0001\u001b[31m\u007f\u009b",
  "very many combining marks": `e${"\u0301".repeat(5_000)}`,
  "a joined family, very often": "\u{1F468}\u200d\u{1F469}\u200d\u{1F466}".repeat(500),
  "not normalized": "A\u030A\u212B\uFB01",
  "non-characters": "\uffff\ufffe\u{10ffff}",
  "a byte order mark": "\ufeffa",
  SQL: "'; drop table tokens; --",
  "a template": "{{7*7}}<%= 7*7 %>#{7*7}",
  markup: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "a header": "a\r\nSet-Cookie: a=b",
  "a path": "../../../../etc/passwd",
  "a format": "%s%n%x%%00",
  "a regular expression's worst day": `${"a".repeat(5_000)}!`,
  "much white space": " ".repeat(5_000),
};

function resolve(id: OperationId, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return {
    ...resolve(id, documentOf(operations[id].surface).components.schemas[$ref.split("/").at(-1) ?? ""] ?? {}),
    ...beside,
  };
}

function operationOf(id: OperationId) {
  const { surface, path, method } = operations[id];
  const operation = documentOf(surface).paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${id} is not in its document`);
  return operation;
}

/** The fields of the document's own example. */
function example(id: OperationId, properties: Readonly<Record<string, Schema>>): Readonly<Record<string, unknown>> {
  const [media] = Object.values(operationOf(id).requestBody?.content ?? {});
  // Every operation with a body has an example: the linter sees to it.
  const { examples } = media as unknown as { examples: Record<string, { value: Record<string, unknown> }> };
  const value = { ...Object.values(examples)[0]?.value };
  for (const [name, schema] of Object.entries(properties)) {
    if (name in value && resolve(id, schema).format === "date-time") value[name] = "2031-01-01T00:00:00Z";
  }
  return value;
}

function encode(row: OperationRow, fields: Readonly<Record<string, unknown>>): string {
  if (row.body?.mediaType !== form) return JSON.stringify(fields);
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((v): [string, string] => [name, String(v)]),
  );
  return new URLSearchParams(pairs.map(([n, v]): [string, string] => [n.toWellFormed(), v.toWellFormed()])).toString();
}

/** One change each to a body that is right. */
function brokenBodies(id: OperationId): Broken[] {
  const row: OperationRow = operations[id];
  if (row.body === null) return [];
  const [media] = Object.values(operationOf(id).requestBody?.content ?? {});
  const root = resolve(id, media?.schema ?? {});
  const properties = root.properties ?? {};
  const required = (root.required ?? []) as readonly string[];
  const right = example(id, properties);
  const isForm = row.body.mediaType === form;
  const oauth = surfaces[row.surface].errors === "oauth";
  const refused = (what: string, body: Broken["body"], status: number, headers: Broken["headers"] = {}): Broken => ({
    what,
    body,
    status,
    headers,
  });
  const change = (name: string, value: unknown): string => encode(row, { ...right, [name]: value });

  const broken: Broken[] = [{ what: "nothing wrong", body: encode(row, right) }];
  for (const [name, given] of Object.entries(properties)) {
    const schema = resolve(id, given);
    const names = name;
    const types = ((schema.anyOf as readonly Schema[] | undefined) ?? [schema]).map((one) => resolve(id, one).type);
    const { [name]: _, ...without } = right;
    if (required.includes(name)) broken.push({ ...refused(`${name} missing`, encode(row, without), 400), names });
    if (isForm) {
      const twice = new URLSearchParams([
        ...new URLSearchParams(encode(row, right)),
        [name, "x"],
        [name, "y"],
      ]).toString();
      broken.push({ ...refused(`${name} repeated`, twice, 400), names });
    } else {
      for (const value of [null, 1, true, {}, [], [[]], [null], "text"]) {
        const fits = types.includes(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
        const what = `${name} is ${JSON.stringify(value)}`;
        if (!fits) broken.push({ ...refused(what, change(name, value), 400), names });
        else broken.push({ what, body: change(name, value) });
      }
      const again = `${encode(row, right).slice(0, -1)},${JSON.stringify(name)}:null}`;
      broken.push(refused(`${name} twice, the second null`, again, 400));
    }
    const { minLength, maxLength, maxItems } = schema as { minLength?: number; maxLength?: number; maxItems?: number };
    if (minLength === 1) broken.push({ ...refused(`${name} empty`, change(name, ""), 400), names });
    if (maxLength !== undefined) {
      for (const [what, letter] of [
        ["too long", "x"],
        ["too long in emoji", "\u{1F916}"],
      ]) {
        const body = change(name, String(letter).repeat(maxLength + 1));
        // A member may be as long as a whole body.
        const isTooLarge = Buffer.byteLength(body) > row.body.limit;
        broken.push(
          isTooLarge ? refused(`${name} ${what}`, body, 413) : { ...refused(`${name} ${what}`, body, 400), names },
        );
      }
      broken.push({
        what: `${name} as long as it may be, in emoji`,
        body: change(name, "\u{1F916}".repeat(maxLength)),
      });
    }
    if (maxItems !== undefined) {
      broken.push({ ...refused(`${name} with too many`, change(name, Array(maxItems + 1).fill("x")), 400), names });
    }
    for (const [what, text] of Object.entries(hostile)) {
      if (schema.type === "string") broken.push({ what: `${name}: ${what}`, body: change(name, text) });
      if (schema.type === "array") broken.push({ what: `${name}: ${what}`, body: change(name, [text]) });
    }
  }

  for (const [what, text] of Object.entries(hostile)) {
    broken.push({ what: `unknown member: ${what}`, body: encode(row, { ...right, [text]: text }) });
  }
  const type = { "content-type": row.body.mediaType };
  const fine = encode(row, right);
  const over = encode(row, { ...right, x: "a".repeat(row.body.limit) });
  for (const wrong of [
    "text/plain",
    "text/html",
    "application/xml",
    "multipart/form-data; boundary=x",
    isForm ? "application/json" : form,
    "x",
    `${row.body.mediaType}; charset=utf-16`,
  ]) {
    broken.push(refused(`as ${wrong}`, fine, oauth ? 400 : 415, { "content-type": wrong }));
  }
  broken.push(
    refused("without a media type", fine, oauth ? 400 : 415, { "content-type": [] }),
    refused("not UTF-8", Buffer.from([...Buffer.from(fine), 0xff, 0xc0]), 400),
    refused("an unknown encoding", fine, oauth ? 400 : 415, { ...type, "content-encoding": "x-compress" }),
    refused("not the gzip it says", fine, 400, { ...type, "content-encoding": "gzip" }),
    refused("gzip cut short", gzipSync(fine).subarray(0, -9), 400, { ...type, "content-encoding": "gzip" }),
    refused("too large", over, 413),
    refused("too large, in chunks", [over.slice(0, 1000), over.slice(1000)], 413),
    refused("too large when unpacked", gzipSync(over), 413, { ...type, "content-encoding": "gzip" }),
  );
  if (isForm) {
    broken.push(
      refused("an unknown parameter repeated", `${fine}&x=1&x=2`, 400),
      { what: "broken percent-encoding", body: `${fine}&%zz=%&%=%ff` },
      { what: "only separators", body: "&&&===&&", status: 400 },
      { what: "very many parameters", body: `${fine}&${Array.from({ length: 9_000 }, (_, n) => `p${n}=`).join("&")}` },
      { what: "special names", body: `${fine}&__proto__=1&constructor=2&toString=3&__proto__[x]=4` },
    );
  } else {
    for (const text of ["{", "{]", "", "x", "{'a':1}", '{"a":1,}', "[", '"', "\\", "{}{}", "NaN", "\0"]) {
      if (text !== "") broken.push(refused(`broken JSON: ${text}`, text, 400));
    }
    for (const text of ["null", "[]", "1", '"x"', "true", "[{}]"])
      broken.push(refused(`no object: ${text}`, text, 400));
    const deep = "[".repeat(40_000) + "]".repeat(40_000);
    broken.push(
      refused("very deep", deep, 400),
      refused("very deep and never closed", "[".repeat(90_000), 400),
      { what: "an unknown member, very deep", body: `${fine.slice(0, -1)}${fine === "{}" ? "" : ","}"x":${deep}}` },
      { what: "very many members", body: `{${Array.from({ length: 7_000 }, (_, n) => `"m${n}":0`).join(",")}}` },
      { what: "huge numbers", body: `${fine.slice(0, -1)},"x":1e999,"y":${"9".repeat(5_000)}}` },
      {
        what: "special names",
        body: `${fine.slice(0, -1)},"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"toString":null,"length":-1}`,
      },
    );
    for (const [name, schema] of Object.entries(properties)) {
      // An object may have members that nobody knows, as deep as they are.
      if (resolve(id, schema).type === "object") continue;
      const { [name]: _, ...others } = right;
      const before = Object.keys(others).length === 0 ? "{" : `${JSON.stringify(others).slice(0, -1)},`;
      broken.push({
        ...refused(`${name} very deep`, `${before}${JSON.stringify(name)}:{"a":${deep}}}`, 400),
        names: name,
      });
    }
  }
  return broken.map((one) => ({ ...one, headers: { ...type, ...one.headers } }));
}

/** The status for a last segment that cannot be read: where a parameter may stand, of this operation or of one beside it. */
function unreadableStatus(id: OperationId): number {
  const { method, path } = operations[id];
  const above = path.slice(0, path.lastIndexOf("/"));
  const beside = Object.values(operations).filter(
    (one) => one.path.startsWith(`${above}/{`) && one.path.split("/").length === path.split("/").length,
  );
  if (beside.length === 0) return 404;
  return beside.some((one) => one.method === method) ? 400 : 405;
}

function brokenParameters(id: OperationId): Broken[] {
  const { path } = operations[id];
  const asked = path.replaceAll(/\{\w+\}/g, "x");
  const broken: Broken[] = [
    { what: "unknown query", path: `${asked}?x=1&x=2&__proto__=3&a[b]=c&%zz=%ff&limit[]=1&=` },
    { what: "a very long query", path: `${asked}?x=${"y".repeat(10_000)}` },
    { what: "another method", method: "PUT", status: 405 },
    { what: "an unheard-of method", method: "PROPFIND", status: 405 },
    { what: "a body where none is asked for", body: "{" },
    { what: "many headers", headers: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`x-${n}`, "y"])) },
    {
      what: "odd headers",
      headers: {
        accept: "/;q=x",
        "if-none-match": '",,W/',
        cookie: "=;;%zz; a=\u00ff",
        "x-forwarded-for": "999.1.1.1,::::",
        "accept-encoding": "%",
      },
    },
    { what: "a long bearer", headers: { authorization: `Bearer ${"x".repeat(8_000)}` } },
  ];
  if (path.startsWith("/api/")) {
    broken.push(
      { what: "an unknown path", path: `${asked}/very/unknown`, status: 404 },
      { what: "broken percent-encoding in the path", path: `${asked}%zz`, status: unreadableStatus(id) },
    );
  }
  for (const { name, in: place, schema } of operationOf(id).parameters ?? []) {
    const {
      type,
      maxLength = 0,
      minLength,
      minimum = 0,
      maximum = 0,
    } = resolve(id, schema) as Schema & Partial<Record<"maxLength" | "minLength" | "minimum" | "maximum", number>>;
    const put = (value: string): string =>
      place === "path"
        ? path.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()))
        : `${asked}?${new URLSearchParams({ [name]: value })}`;
    const names = name;
    if (place === "query") {
      broken.push({ what: `${name} repeated`, path: `${asked}?${name}=1&${name}=1`, status: 400, names });
      broken.push({ what: `${name} not decodable`, path: `${asked}?${name}=%zz%ff` });
    }
    if (type === "integer") {
      const isWithin = (value: string): boolean =>
        /^\d{1,9}$/.test(value) && Number(value) >= minimum && Number(value) <= maximum;
      for (const value of [
        "x",
        "",
        "1.5",
        "-1",
        "0",
        "101",
        "1e9",
        "1e1",
        "+1",
        " 1",
        "1.0",
        "NaN",
        "Infinity",
        "0x10",
        "9".repeat(400),
        "null",
        "true",
        "[1]",
      ]) {
        broken.push({
          what: `${name} is ${value}`,
          path: put(value),
          ...(isWithin(value) ? {} : { status: 400, names }),
        });
      }
    }
    if (type === "string") {
      for (const [what, text] of Object.entries(hostile)) {
        // Longer than headers may be altogether: what a URL cannot carry does not get here.
        if (encodeURIComponent(text.toWellFormed()).length > 12_000) continue;
        const tooLong = maxLength > 0 && [...text].length > maxLength;
        const status = tooLong ? { status: 400 } : {};
        broken.push({ what: `${name}: ${what}`, path: put(text), ...status });
      }
      if (maxLength > 0)
        broken.push({ what: `${name} too long`, path: put("x".repeat(maxLength + 1)), status: 400, names });
      if (minLength === 1 && place === "query")
        broken.push({ what: `${name} empty`, path: put(""), status: 400, names });
      broken.push({ what: `${name}: NUL`, path: put("\0"), status: 400, names });
    }
    if (place === "path") {
      for (const value of ["..", ".", "%2e%2e", "%2F", "%5c", "a%2Fb", "%00", "~"]) {
        broken.push({ what: `${name} is ${value}`, path: path.replace(`{${name}}`, value) });
      }
      for (const value of ["%zz", "%", "%ff", "x%c3", "%ed%a0%80", "x".repeat(501), "x".repeat(20_000)]) {
        const wrong = { what: `${name} is ${value.slice(0, 20)}`, path: path.replace(`{${name}}`, value) };
        broken.push({ ...wrong, status: 400, names });
      }
    }
  }
  return broken.map((one) => ({ path: asked, ...one }));
}

describe.each(databases)("broken requests on $name", ({ open }) => {
  let app: TestApp;
  let bearer: string;
  let platformBearer: string;
  let endpointId: string;
  beforeAll(async () => {
    app = await startApp(await open());
    const userId = await newHuman(app.world, "owner@example.com");
    const organizationId = (await createOrganization(app.world, { userId, name: "Example" })) ?? "";
    const made = await createToken(app.world, {
      organizationId,
      userId,
      name: "x",
      scopes: publicScopes,
      expiresAt: null,
    });
    if ("refused" in made) throw new Error(made.refused);
    bearer = `Bearer ${made.token}`;
    const install = await newInstall(app.world);
    await app.world.db.updateTable("installs").set({ piiConsentAt: 1 }).where("id", "=", install.installId).execute();
    platformBearer = `Bearer ${install.token}`;
    // The job of the example, so that a link that is right is made.
    const { jobId } = example("createProjectLink", {});
    const written = { title: "", description: "", createdAt: 1, updatedAt: 1 };
    await app.world.db
      .insertInto("jobs")
      .values({ id: String(jobId), organizationId: install.organizationId, ...written })
      .execute();
    const hook = await app.fetch(operations.createWebhookEndpoint.path, {
      method: "POST",
      headers: { authorization: platformBearer, "content-type": "application/json" },
      body: JSON.stringify({ url: "https://hooks.example.com/", eventTypes: ["project_link.created"] }),
    });
    type Made = Extract<Res<"createWebhookEndpoint">, { status: 201 }>["body"];
    endpointId = ((await hook.json()) as Made).webhookEndpoint.id;
    // From here on their last use stands still, as the clock does.
    await app.fetch(operations.getMe.path, { headers: { authorization: bearer } });
    await app.fetch(operations.getCurrentInstall.path, { headers: { authorization: platformBearer } });
  });
  beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

  /** All that a request can have changed. */
  async function everything(): Promise<string> {
    const tables = [
      "organizations",
      "registrations",
      "claimAttempts",
      "tokens",
      "jobs",
      "invitations",
      "memberships",
      "user",
      "installs",
      "projectLinks",
      "webhookEndpoints",
      "events",
      "deliveries",
    ] as const;
    const rows = await Promise.all(tables.map((table) => app.world.db.selectFrom(table).selectAll().execute()));
    return JSON.stringify([rows.map((of) => of.map((row) => JSON.stringify(row)).sort()), app.world.mailer.sent]);
  }

  /** The token that opens the operation. */
  function opens(id: OperationId): string {
    return operations[id].bearer === "platform" ? platformBearer : bearer;
  }

  /** Sends all, fifty at once. */
  async function sendAll(id: OperationId, requests: readonly Broken[]): Promise<(readonly [Broken, RawAnswer])[]> {
    const answers: (readonly [Broken, RawAnswer])[] = [];
    for (let n = 0; n < requests.length; n += 50) {
      const batch = requests.slice(n, n + 50).map(async (broken) => {
        const { method = operations[id].method, headers, body } = broken;
        // A body alone that is wrong is sent to what there is.
        const path = broken.path ?? operations[id].path.replace("{endpointId}", endpointId);
        const sent = {
          method,
          path,
          headers: { authorization: opens(id), ...headers },
          ...(body === undefined ? {} : { body }),
        };
        return [broken, await send(app.port, sent)] as const;
      });
      answers.push(...(await Promise.all(batch)));
    }
    return answers;
  }

  function judge(id: OperationId, { what, status, names }: Broken, answer: RawAnswer): void {
    const { surface } = operations[id];
    const about = { what, status: answer.status, text: answer.text.slice(0, 500) };
    if (status === undefined)
      expect(about).toEqual({ ...about, status: expect.toSatisfy((s: number) => s < 500, "no fault") });
    else expect(about).toEqual({ ...about, status });
    expect(about).not.toEqual({
      ...about,
      text: expect.stringMatching(/<!doctype|<html|node_modules|\.ts:\d|\bat \S+ \(/i),
    });
    expect([what, answer.headers["x-request-id"]]).toEqual([what, expect.any(String)]);
    if (answer.status < 400 || answer.text === "") return;
    expect([what, answer.headers["content-type"]]).toEqual([what, "application/json; charset=utf-8"]);
    const body = JSON.parse(answer.text);
    if (surfaces[surface].errors === "oauth") {
      expect(body).toStrictEqual({
        error: expect.stringMatching(/^[a-z_]+$/),
        error_description: expect.stringMatching(/^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,300}$/),
      });
      if (names)
        expect([what, body.error_description]).toEqual([
          what,
          expect.stringMatching(new RegExp(`(^|\\. )${names}[.:]`)),
        ]);
    } else {
      const { details, ...envelope } = body;
      expect(envelope).toStrictEqual({
        error: expect.stringMatching(/\S/),
        code: expect.stringMatching(/^[A-Z_]+$/),
        requestId: answer.headers["x-request-id"],
      });
      if (!names) return;
      const places = (details?.issues ?? []).map(({ where }: { where: string }) => where.split(".")[1]);
      expect([what, places]).toEqual([what, expect.arrayContaining([names])]);
    }
  }

  test.each(apiOperations)("%s", async (id) => {
    const all = [...brokenBodies(id), ...brokenParameters(id)];
    const hopeless = all.filter(({ status }) => status !== undefined);
    const before = await everything();
    const refused = await sendAll(id, hopeless);
    for (const [broken, answer] of refused) judge(id, broken, answer);
    // Nothing half done: what was refused has changed no row, and sent no mail.
    expect(await everything()).toBe(before);
    const rest = await sendAll(
      id,
      all.filter((one) => !hopeless.includes(one)),
    );
    for (const [broken, answer] of rest) judge(id, broken, answer);
    // What was refused after all has not been told above: one by one, each leaves all as it was.
    const mayBe = rest.filter(([, answer]) => answer.status >= 400).map(([broken]) => broken);
    const then = await everything();
    await sendAll(id, mayBe);
    expect(await everything()).toBe(then);
  });

  test("headers beyond all measure, and no HTTP at all, do not reach an operation", async () => {
    const path = operations.getMe.path;
    for (const [bytes, status] of [
      [`GET ${path} HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(HEADER_BYTES)}\r\n\r\n`, 431],
      [`GET ${path}?${"y".repeat(HEADER_BYTES)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
      [`GET ${path} HTTP/1.1\r\n\r\n`, 400],
      [`GET ${path} HTTP/9.9\r\nHost: x\r\n\r\n`, 400],
      [`GET ${path} HTTP/1.1\r\nHost: x\r\nA\0: b\r\n\r\n`, 400],
      [`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
      [`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
      [`POST ${operations.registerAgent.path} HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`, 400],
      ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
      ["x\r\n\r\n", 400],
    ] as const) {
      const text = await sendBytes(app.port, bytes);
      expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(text).not.toContain("<");
    }
    expect((await app.fetch(path, { headers: { authorization: bearer } })).status).toBe(200);
  });
});
