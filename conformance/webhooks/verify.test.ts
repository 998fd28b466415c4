import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { verifyWebhook, type WebhookToVerify, WebhookVerificationError } from "opentrain/webhooks";
import vectors from "opentrain/webhooks/vectors.json" with { type: "json" };
import { verifyWebhook as verifyWithWebCrypto } from "opentrain/webhooks/web";
import { describe, expect, test } from "vitest";

const NOW = new Date(Date.UTC(2030, 0, 1, 12));
const secret = "whsec_of_the_test";
const payload = '{"id":"1"}';

function header(time: string | number, body: string | Uint8Array, key = secret): string {
  return `t=${time},v1=${createHmac("sha256", key).update(`${time}.`).update(body).digest("hex")}`;
}

const seconds = NOW.getTime() / 1000;
const right: WebhookToVerify = { payload, header: header(seconds, payload), secret, now: NOW };

/** The reason of the refusal, or what was returned. */
function judge(webhook: WebhookToVerify): unknown {
  try {
    return verifyWebhook(webhook);
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
}

async function judgeOnTheWeb(webhook: WebhookToVerify): Promise<unknown> {
  try {
    return await verifyWithWebCrypto(webhook);
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
}

/** A body in every form in which a runtime hands it out. */
function writingsOf(text: string): readonly WebhookToVerify["payload"][] {
  const bytes = new TextEncoder().encode(text);
  const amid = new Uint8Array(bytes.length + 7);
  amid.set(bytes, 3);
  const foreign: ArrayBuffer = runInNewContext("new ArrayBuffer(length)", { length: bytes.length });
  new Uint8Array(foreign).set(bytes);
  return [
    text,
    bytes,
    bytes.buffer,
    Buffer.from(text),
    amid.subarray(3, 3 + bytes.length),
    new DataView(amid.buffer, 3, bytes.length),
    foreign,
  ];
}

test("no headers, and headers without a signature", async () => {
  for (const headers of [new Headers(), new Headers({ "X-OpenTrain-Signature": "" })]) {
    expect(judge({ ...right, header: headers })).toBe("missing-header");
    expect(await judgeOnTheWeb({ ...right, header: headers })).toBe("missing-header");
  }
  // Two of them come as one.
  const twice = new Headers([
    ["X-OpenTrain-Signature", header(seconds, payload)],
    ["X-OpenTrain-Signature", header(seconds, payload)],
  ]);
  expect(judge({ ...right, header: twice })).toBe("malformed-header");
});

describe("the verdict of every vector", () => {
  test.each(vectors.vectors.map((vector) => [vector.name, vector] as const))("%s", async (_name, vector) => {
    const { payload, header, secrets, tolerance, verdict } = vector;
    const now = new Date(vector.now * 1000);
    const expected = verdict === "valid" ? { payload, signedAt: expect.any(Date) } : verdict;
    expect(judge({ payload, header, secret: secrets, tolerance, now })).toEqual(expected);
    for (const given of writingsOf(payload)) {
      expect(judge({ payload: given, header, secret: secrets, tolerance, now })).toEqual(expected);
      expect(await judgeOnTheWeb({ payload: given, header, secret: secrets, tolerance, now })).toEqual(expected);
    }
    // What `Headers` takes it hands out again, without blanks at the ends.
    if (header === null || header !== header.trim() || /[^\x20-\x7e]/.test(header)) return;
    const headers = new Headers({ "X-OpenTrain-Signature": header });
    expect(await judgeOnTheWeb({ payload, header: headers, secret: secrets, tolerance, now })).toEqual(expected);
  });

  test("there is one for every reason", () => {
    expect(new Set(vectors.vectors.map(({ verdict }) => verdict))).toEqual(
      new Set(["valid", "missing-header", "malformed-header", "no-signature", "wrong-signature", "stale", "future"]),
    );
  });
});

test("what comes back is the body and the time of its signature", () => {
  expect(verifyWebhook(right)).toEqual({ payload, signedAt: NOW });
  expect(verifyWebhook({ ...right, payload: Buffer.from(payload) })).toEqual({ payload, signedAt: NOW });
});

test("without a time it is now", () => {
  const { now: _, ...without } = right;
  const ago = (age: number): string => header(Math.floor(Date.now() / 1000) - age, payload);
  expect(judge({ ...without, header: ago(298) })).toMatchObject({ payload });
  expect(judge({ ...without, header: ago(302) })).toBe("stale");
  expect(judge({ ...without, header: ago(-298) })).toMatchObject({ payload });
  expect(judge({ ...without, header: ago(-302) })).toBe("future");
});

test("without a tolerance it is 300 seconds, and each counts to its end", () => {
  const at = (milliseconds: number): unknown => judge({ ...right, now: new Date(NOW.getTime() + milliseconds) });
  expect([at(300_999), at(301_000)]).toEqual([{ payload, signedAt: NOW }, "stale"]);
  expect([at(-300_000), at(-300_001)]).toEqual([{ payload, signedAt: NOW }, "future"]);
});

test("a header as node:http hands it out is taken if it came once", () => {
  expect(judge({ ...right, header: [header(seconds, payload)] })).toMatchObject({ payload });
  expect(judge({ ...right, header: [header(seconds, payload), header(seconds, payload)] })).toBe("malformed-header");
  expect([judge({ ...right, header: [] }), judge({ ...right, header: undefined })]).toEqual([
    "missing-header",
    "missing-header",
  ]);
});

test("bytes that are no text are verified as they are", () => {
  const bytes = Uint8Array.from([0xff, 0x00, 0xfe]);
  expect(judge({ ...right, payload: bytes, header: header(seconds, bytes) })).toMatchObject({ signedAt: NOW });
  expect(judge({ ...right, payload: "\ufffd\0\ufffd", header: header(seconds, bytes) })).toBe("wrong-signature");
});

test("a wrong call is no verdict", async () => {
  const wrong: readonly unknown[] = [
    { ...right, payload: JSON.parse(payload) },
    { ...right, payload: undefined },
    { ...right, secret: "" },
    { ...right, secret: [] },
    { ...right, secret: [secret, ""] },
    { ...right, secret: [undefined] },
    { ...right, secret: undefined },
    { ...right, secret: `${secret}\n` },
    { ...right, tolerance: -1 },
    { ...right, tolerance: Number.NaN },
    { ...right, now: new Date("never") },
  ];
  // As a caller without types would.
  for (const webhook of wrong as WebhookToVerify[]) {
    expect(() => verifyWebhook(webhook)).toThrow(TypeError);
    await expect(verifyWithWebCrypto(webhook)).rejects.toThrow(TypeError);
  }
});

test("an error says what to look for, and nothing of the secret or the signature", () => {
  const webhook = { ...right, payload: `${payload} ` };
  let said = "";
  try {
    verifyWebhook(webhook);
  } catch (error) {
    said = `${error} ${JSON.stringify(error)}`;
  }
  expect(said).toMatch(/^WebhookVerificationError: The webhook was not signed with this secret over these bytes/);
  expect(said).not.toContain(secret);
  expect(said).not.toMatch(/[0-9a-f]{64}/);
});

test("one changed character anywhere in the header or the body is refused", () => {
  const whole = header(seconds, payload);
  fc.assert(
    fc.property(fc.nat(), fc.string({ minLength: 0, maxLength: 2 }), (at, put) => {
      const change = (text: string): string =>
        text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
      const changed = change(whole);
      fc.pre(changed !== whole);
      expect(judge({ ...right, header: changed })).toEqual(expect.any(String));
      if (change(payload) !== payload) expect(judge({ ...right, payload: change(payload) })).toBe("wrong-signature");
    }),
    { numRuns: 500 },
  );
});
