import { createHmac, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { beforeEach, expect, test } from "vitest";
import { createReceiver, nodeListener, type ReceiverOptions } from "../../../generated/client/index.ts";
import { serve } from "../../../server/testing/index.ts";

const secret = "whsec_example";
const event = { id: "1", type: "install.revoked", data: { reason: "disconnected" }, later: true };
let handled: unknown[] = [];
let seen = new Set<string>();
beforeEach(() => {
  handled = [];
  seen = new Set();
});

const options = (changes: Partial<ReceiverOptions> = {}): ReceiverOptions => ({
  secret,
  deliveries: { has: (id) => seen.has(id), add: (id) => void seen.add(id) },
  on: { "install.revoked": ({ data }) => handled.push(data.reason) },
  onError: (error) => handled.push(error),
  ...changes,
});

interface Sent {
  readonly body?: string;
  readonly age?: number;
  readonly delivery?: string;
  readonly headers?: Record<string, string>;
}

function headersOf(body: string, { age = 0, delivery = randomUUID(), headers = {} }: Sent): Record<string, string> {
  const time = Math.floor(Date.now() / 1000) - age;
  const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
  return { "X-OpenTrain-Delivery": delivery, "X-OpenTrain-Signature": `t=${time},v1=${signature}`, ...headers };
}

function delivery(sent: Sent = {}): Request {
  const { body = JSON.stringify(event) } = sent;
  return new Request("https://receiver.example.com/hook", { method: "POST", body, headers: headersOf(body, sent) });
}

test("a delivery is handled once, over restarts, and whatever is sent beside it", async () => {
  const id = randomUUID();
  const receive = createReceiver(options());
  expect((await receive(delivery({ delivery: id }))).status).toBe(204);
  expect((await receive(delivery({ delivery: id }))).status).toBe(204);
  expect((await createReceiver(options())(delivery({ delivery: id }))).status).toBe(204);
  expect(handled).toEqual(["disconnected"]);
  expect((await receive(delivery())).status).toBe(204);
  expect(handled).toHaveLength(2);
});

test("one that is sent again while it is handled waits for that", async () => {
  let go = () => {};
  const open = new Promise<void>((resolve) => {
    go = resolve;
  });
  const receive = createReceiver(options({ on: { "install.revoked": () => open.then(() => handled.push(1)) } }));
  const both = [1, 2].map(() => receive(delivery({ delivery: "d" })));
  go();
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([204, 204]);
  expect(handled).toEqual([1]);
});

test("what a handler throws is told to its owner only, and the delivery is handled again", async () => {
  let works = false;
  const on = {
    "install.revoked": () => {
      if (!works) throw new Error("the disk is full");
      handled.push("done");
    },
  };
  const receive = createReceiver(options({ on }));
  const failed = await receive(delivery({ delivery: "d" }));
  expect([failed.status, await failed.text()]).toEqual([500, "The delivery could not be handled."]);
  works = true;
  expect((await receive(delivery({ delivery: "d" }))).status).toBe(204);
  expect(handled).toEqual([new Error("the disk is full"), "done"]);
});

test("what is not to be trusted is refused before anything is done", async () => {
  const receive = createReceiver(options({ maxBytes: 1000 }));
  const status = async (request: Request) => (await receive(request)).status;
  expect(await status(delivery({ age: 299 }))).toBe(204);
  handled = [];
  expect(await status(delivery({ age: 320 }))).toBe(400);
  expect(await status(delivery({ age: -320 }))).toBe(400);
  expect(await status(delivery({ headers: { "X-OpenTrain-Signature": "" } }))).toBe(400);
  expect(await status(delivery({ headers: { "X-OpenTrain-Delivery": "" } }))).toBe(400);
  const other = delivery();
  const body = JSON.stringify({ ...event, id: "2" });
  expect(await status(new Request(other.url, { method: "POST", body, headers: other.headers }))).toBe(400);
  expect(await status(delivery({ body: "x".repeat(1001) }))).toBe(413);
  expect(await status(new Request("https://receiver.example.com/"))).toBe(405);
  expect([handled, seen.size]).toEqual([[], 1]);
});

test.each(["", [], undefined, `${secret}\n`])("no receiver is made with the secret %j", (wrong) => {
  // As JavaScript may give it: a variable of the environment that is not set.
  expect(() => createReceiver(options({ secret: wrong as string }))).toThrow(TypeError);
});

test("an event of a type that is not known is taken, and left alone", async () => {
  const receive = createReceiver(options());
  for (const body of ['{"type": "trainer.promoted"}', '{"type": "constructor"}', "null", "[]"]) {
    expect((await receive(delivery({ body }))).status).toBe(204);
  }
  expect(handled).toEqual([]);
});

test("it listens to node:http", async () => {
  const { origin } = await serve(nodeListener(createReceiver(options())), createServer);
  const body = JSON.stringify({ ...event, text: "Ana Kovač ✓" });
  const send = (headers: Record<string, string>) => fetch(origin, { method: "POST", body, headers });
  expect((await send(headersOf(body, {}))).status).toBe(204);
  const refused = await send({});
  expect([refused.status, await refused.text()]).toEqual([400, "The request has no X-OpenTrain-Signature header."]);
  expect((await fetch(origin)).headers.get("allow")).toBe("POST");
  expect(handled).toEqual(["disconnected"]);
});
