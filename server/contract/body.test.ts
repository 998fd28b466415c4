import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import express from "express";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { send, sendBytes, serve, type TestServer } from "../testing/index.ts";
import { pairsOf, parseForm, readBody } from "./body.ts";
import type { OperationRow } from "./types.ts";

const limit = 1000;
const json: NonNullable<OperationRow["body"]> = { mediaType: "application/json", required: true, limit };
const form = { ...json, mediaType: "application/x-www-form-urlencoded" };

let server: TestServer;
const thrown: unknown[] = [];
beforeAll(async () => {
  const app = express();
  app.use(async (req, res) => {
    const read = await readBody(req, res, req.path === "/form" ? form : json);
    res.json("value" in read ? { value: read.value === undefined ? "absent" : read.value } : read);
  });
  // Four parameters: that is what makes it a handler of errors.
  app.use((error: unknown, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
    thrown.push(error);
    res.status(500).json("thrown");
  });
  server = await serve(app);
});
afterEach(() => expect(thrown.splice(0)).toEqual([]));

type Sent = Parameters<typeof send>[1]["body"];

async function read(body: Sent, headers: Record<string, string> = {}, path = "/json"): Promise<unknown> {
  const answer = await send(server.port, { method: "POST", path, headers, ...(body === undefined ? {} : { body }) });
  return JSON.parse(answer.text);
}

const asJson = { "content-type": "application/json" };
const asForm = { "content-type": "application/x-www-form-urlencoded" };
const mediaType = { problem: { kind: "media-type", wants: "application/json" } };
const tooLarge = { problem: { kind: "too-large" } };

function malformed(message: string): unknown {
  return { problem: { kind: "malformed", message } };
}

describe("no body", () => {
  test.each([
    ["no length", undefined, {}],
    ["no length, declared as JSON", undefined, asJson],
    ["length 0", "", {}],
    ["length 0, declared as JSON", "", asJson],
    ["no chunk", [], asJson],
    ["no chunk, and no media type", [], {}],
    ["compressed nothing", gzipSync(""), { ...asJson, "content-encoding": "gzip" }],
    ["no length, declared as a form", undefined, asForm],
    ["length 0, declared as a form", "", asForm],
    ["length 00, declared as a form", undefined, { ...asForm, "content-length": "00" }],
    ["no chunk, declared as a form", [], asForm],
    ["length 0, declared as nonsense", "", { "content-type": ";" }],
    ["length 0, in a charset that is not taken", "", { "content-type": "application/json; charset=latin1" }],
    ["compressed nothing, declared as a form", [gzipSync("")], { ...asForm, "content-encoding": "gzip" }],
  ])("%s: absent", async (_, body, headers) => {
    expect(
      await read(body, {
        ...(Array.isArray(body) ? { "transfer-encoding": "chunked" } : {}),
        ...headers,
      }),
    ).toEqual({ value: "absent" });
  });

  test("whatever comes in chunks without its media type is refused for that", async () => {
    const chunked = { "transfer-encoding": "chunked" };
    for (const body of ["{}", "{", "x".repeat(limit + 1)]) expect(await read([body], chunked)).toEqual(mediaType);
    const plain = { ...chunked, "content-type": "text/plain" };
    for (const body of ["{}", "x", "x".repeat(limit + 1)]) expect(await read([body], plain)).toEqual(mediaType);
  });
});

describe("the media type", () => {
  test.each([
    "application/json",
    "Application/JSON",
    "application/json;charset=utf-8",
    'application/json; charset="UTF-8"',
    "application/json ; charset=utf8",
    "application/json; x=y; charset=utf-8",
    'application/json; x="a, b"',
    'application/json; x="b;charset=latin1"',
    'application/json; x="\\";charset=latin1"; charset=utf-8',
    'application/json; charset="ut\\f-8"',
    "application/json; xcharset=latin1",
    "application/json; nothing; CharSet=UTF-8",
    "application/json;",
  ])("%s is JSON", async (type) => {
    expect(await read("{}", { "content-type": type })).toEqual({ value: {} });
  });

  test.each([
    "text/plain",
    "text/json",
    "application/jsonx",
    "application/problem+json",
    "application/json, application/json",
    "application/json; charset=utf-16",
    "application/json; charset=latin1",
    'application/json; x="charset=utf-8"; charset=latin1',
    "application/json; nothing; charset=latin1",
    "application/json; charset=",
    "application/json, text/plain",
    "text/plain, application/json",
    "application/json; charset=utf-8, application/json; charset=latin1",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "json",
    ";",
    "*/*",
  ])("%s is not", async (type) => {
    expect(await read("{}", { "content-type": type })).toEqual(mediaType);
  });

  test.each([
    ["alike", "application/json", "application/json", { value: {} }],
    ["of which one is another", "application/json", "text/plain", mediaType],
    ["of which the last is right", "text/plain", "application/json", mediaType],
    ["with a parameter of one", "application/json; x=y", "application/json", mediaType],
  ])("two headers, %s", async (_, first, second, expected) => {
    const types = `Content-Type: ${first}\r\nContent-Type: ${second}\r\n`;
    const request = `POST /json HTTP/1.1\r\nHost: x\r\n${types}Content-Length: 2\r\nConnection: close\r\n\r\n{}`;
    const [, body = ""] = (await sendBytes(server.port, request)).split("\r\n\r\n");
    expect(JSON.parse(body)).toEqual(expected);
  });

  test("without one a body is none", async () => {
    expect(await read("{}")).toEqual(mediaType);
  });

  test("what is refused by it is not read, however long it is", async () => {
    expect(await read("x".repeat(5_000_000), { "content-type": "text/plain" })).toEqual(mediaType);
  });
});

describe("the size", () => {
  const sized = (bytes: number): string => `"${"a".repeat(bytes - 2)}"`;

  test("as long as the limit is fine, one byte more is not: with a length, in chunks, and unpacked", async () => {
    const [fits, over] = [sized(limit), sized(limit + 1)];
    expect(await read(fits, asJson)).toEqual({ value: JSON.parse(fits) });
    expect(await read(over, asJson)).toEqual(tooLarge);
    const chunks = (text: string): string[] => [text.slice(0, 10), text.slice(10)];
    expect(await read(chunks(fits), asJson)).toEqual({ value: JSON.parse(fits) });
    expect(await read(chunks(over), asJson)).toEqual(tooLarge);
    const packed = { ...asJson, "content-encoding": "gzip" };
    expect(await read(gzipSync(fits), packed)).toEqual({ value: JSON.parse(fits) });
    expect(await read(gzipSync(over), packed)).toEqual(tooLarge);
  });

  test("one that is announced as too long is refused before it comes", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.setEncoding("latin1");
    socket.write(
      `POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${limit + 1}\r\n\r\n`,
    );
    const [answer] = await once(socket, "data");
    expect(answer).toContain(JSON.stringify(tooLarge));
    socket.destroy();
  });

  test("packed, it is as long as it is unpacked", async () => {
    const packed = gzipSync(sized(limit), { level: 0 });
    expect(packed.length).toBeGreaterThan(limit);
    expect(await read(packed, { ...asJson, "content-encoding": "gzip" })).toEqual({ value: JSON.parse(sized(limit)) });
  });

  test("a small body that unpacks to 50 MB is stopped at the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const before = process.memoryUsage.rss();
    expect(await read(bomb.subarray(0, limit), { ...asJson, "content-encoding": "gzip" })).toEqual(tooLarge);
    expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
  });
});

describe("the encoding", () => {
  test.each(["compress", "gzip, br", "x-gzip, gzip", "x"])("%s is none that is taken", async (name) => {
    const answer = await read(Buffer.from("[1]"), { ...asJson, "content-encoding": name });
    expect(answer).toEqual({ problem: { kind: "content-coding" } });
  });

  test.each([
    ["gzip", gzipSync("[1]")],
    ["deflate", deflateSync("[1]")],
    ["br", brotliCompressSync("[1]")],
    ["zstd", zstdCompressSync("[1]")],
    ["identity", Buffer.from("[1]")],
    ["GZIP", gzipSync("[1]")],
    ["x-gzip", gzipSync("[1]")],
    ["X-GZip", gzipSync("[1]")],
  ])("%s is understood", async (name, body) => {
    expect(await read(body, { ...asJson, "content-encoding": name })).toEqual({ value: [1] });
  });

  test.each([
    ["not what it says", "gzip", Buffer.from("[1]"), "The body could not be read."],
    ["not what it says, brotli", "br", Buffer.from("[1]\xff"), "The body could not be read."],
    ["cut short", "gzip", gzipSync("[1]").subarray(0, 15), "The body could not be read."],
    ["damaged", "gzip", gzipSync("[1,2,3]").fill(7, 12, 16), "The body could not be read."],
  ])("%s is the caller's fault", async (_, name, body, message) => {
    expect(await read(body, { ...asJson, "content-encoding": name })).toEqual(malformed(message));
  });
});

describe("JSON", () => {
  test.each([
    ["{", "The body is not valid JSON."],
    ["{}x", "The body is not valid JSON."],
    ["{'a':1}", "The body is not valid JSON."],
    ["NaN", "The body is not valid JSON."],
    [" ", "The body is not valid JSON."],
    [Buffer.from([0x22, 0xff, 0x22]), "The body is not valid UTF-8."],
    [Buffer.from('"\ud800"', "utf16le"), "The body is not valid UTF-8."],
    [Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "The body is not valid UTF-8."],
  ])("%j is malformed, and nothing of it repeated", async (body, message) => {
    expect(await read(body, asJson)).toEqual(malformed(message));
  });

  test.each([
    ["null", null],
    ["1", 1],
    ['"\\ud800"', "\ud800"],
    ["\ufeff{}", {}],
    [
      '{"a":{"a":1},"b":[{"a":2},{"a":3,"\\"a":":\\"a\\":"}],"":{}}',
      { a: { a: 1 }, b: [{ a: 2 }, { a: 3, '"a': ':"a":' }], "": {} },
    ],
  ])("%s is JSON", async (body, value) => {
    expect(await read(body, asJson)).toEqual({ value });
  });

  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"b":2,"a":1}',
    '{"a":1,"\\u0061":1}',
    '[[{"b":{"a":{},"c":null,"a":{}}}]]',
    '{"__proto__":1,"__proto__":2}',
    '{"\\\\":1,"\\\\":2}',
  ])("%s has a name twice, which readers read differently", async (body) => {
    expect(await read(body, asJson)).toEqual(malformed("The body has an object with two members of one name."));
  });

  test("no other value is taken for one that has a name twice", async () => {
    const values = fc.sample(fc.array(fc.jsonValue(), { maxLength: 40 }), 20);
    for (const value of values) {
      const text = JSON.stringify(value, null, 1);
      if (text.length <= limit) expect(await read(text, asJson)).toEqual({ value: JSON.parse(text) });
    }
  });

  test("`__proto__` is a member like any other, and nothing learns from it", async () => {
    expect(await read('{"__proto__":{"polluted":1}}', asJson)).toEqual(
      JSON.parse('{"value":{"__proto__":{"polluted":1}}}'),
    );
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("100,000 levels are read without a fault", async () => {
    const app = express();
    app.use(async (req, res) => {
      const result = await readBody(req, res, { ...json, limit: 300_000 });
      res.json("value" in result);
    });
    const { port } = await serve(app);
    const body = "[".repeat(100_000) + "]".repeat(100_000);
    expect((await send(port, { method: "POST", path: "/", headers: asJson, body })).text).toBe("true");
  });
});

describe("a form", () => {
  test("is read as it is sent", async () => {
    expect(await read("a=1&b=%C3%A4+%2B&a=2&c&=d&a=3", asForm, "/form")).toEqual({
      value: { a: ["1", "2", "3"], b: "ä +", c: "", "": "d" },
    });
    expect(await read("{}", asJson, "/form")).toEqual({ problem: { kind: "media-type", wants: form.mediaType } });
  });

  test("no name is special, and what cannot be decoded stays text", () => {
    const fields = parseForm("__proto__=1&__proto__=2&constructor=x&toString=y&a=%zz&b=%ff");
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(Object.entries(fields)).toEqual([
      ["__proto__", ["1", "2"]],
      ["constructor", "x"],
      ["toString", "y"],
      ["a", "%zz"],
      ["b", "\ufffd"],
    ]);
  });
});

test("a caller who leaves in the middle harms nobody", async () => {
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 30));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await read("{}", asJson)).toEqual({ value: {} });
});

describe("pairs", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "=", "&", "?", "+", "%20", "%", "\u20ac", ";", "#"))
    .map((all) => all.join(""));

  test("are those of URLSearchParams", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect([...pairsOf(one)]).toEqual([...new URLSearchParams(one)]);
      }),
    );
  });

  // Which takes minutes for this.
  test.each(["a&", "+&", "\u20ac&", "&", "a=b&"])("%s, however often, are read in one go", (pair) => {
    expect(pairsOf(`x&${pair.repeat(3_000_000)}`).size).toBe(pair === "&" ? 1 : 3_000_001);
  });
});
