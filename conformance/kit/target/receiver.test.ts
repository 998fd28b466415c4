import { describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { newExecution, recordingsOf, within } from "../engine/execution.ts";
import { Redactor } from "../http/redact.ts";
import { serve, tinyContract } from "../testing/fixture.ts";
import { openReceiver, type Receiver } from "./receiver.ts";

const contract = tinyContract();
const headers = {
  "X-Tiny-Event": "thing.made",
  "X-Tiny-Delivery": "abcd",
  "Content-Type": "application/json",
};

async function withReceiver(work: (receiver: Receiver) => Promise<void>): Promise<void> {
  const receiver = await openReceiver({ contract, redactor: new Redactor(secrets) });
  try {
    await work(receiver);
  } finally {
    await receiver.close();
  }
}

function post(url: string, body = '{"id":"a"}'): Promise<Response> {
  return fetch(url, { method: "POST", headers, body, redirect: "manual" });
}

describe("a hook", () => {
  test("keeps what comes as it came, and answers as it is told", () =>
    withReceiver(async (receiver) => {
      const hook = receiver.hook();
      expect((await post(`${hook.url}?x=1`, ' {"id": "ä"}')).status).toBe(204);
      hook.answer = { status: 302, headers: { location: "/elsewhere" } };
      const redirect = await post(hook.url);
      expect([redirect.status, redirect.headers.get("location")]).toEqual([302, "/elsewhere"]);
      hook.answer = (before, json) => ({ status: before === 2 && Object(json).id === "b" ? 500 : 200 });
      expect((await post(hook.url, '{"id":"b"}')).status).toBe(500);
      expect((await post(hook.url, '{"id":"b"}')).status).toBe(200);
      const [first] = hook.received;
      expect(first).toMatchObject({ method: "POST", id: "abcd", text: ' {"id": "ä"}', json: { id: "ä" } });
      expect(first?.headers.all("x-tiny-event")).toEqual(["thing.made"]);
      expect(first?.target).toMatch(/^\/[0-9a-f]{24}\?x=1$/);
      expect(first?.answeredAt).toBeGreaterThanOrEqual(first?.arrivedAt ?? Number.POSITIVE_INFINITY);
    }));

  test("late, hanging, closing", () =>
    withReceiver(async (receiver) => {
      const hook = receiver.hook({ status: 200, afterMs: 150 });
      const from = performance.now();
      expect((await post(hook.url)).status).toBe(200);
      expect(performance.now() - from).toBeGreaterThan(140);
      hook.answer = "close";
      await expect(post(hook.url)).rejects.toThrow();
      hook.answer = "hang";
      const stop = new AbortController();
      const hanging = fetch(hook.url, { method: "POST", signal: stop.signal });
      await expect.poll(() => hook.received.length).toBe(3);
      stop.abort();
      await expect(hanging).rejects.toThrow("aborted");
      expect(hook.received.map(({ answeredAt }) => answeredAt !== undefined)).toEqual([true, false, false]);
    }));

  test("is none of another's, and nobody else's path is one", () =>
    withReceiver(async (receiver) => {
      const [one, other] = [receiver.hook(), receiver.hook()];
      await post(one.url);
      expect((await post(`${one.url.slice(0, -1)}x`)).status).toBe(404);
      expect([one.received.length, other.received.length]).toEqual([1, 0]);
    }));

  test("waits for what is to come, not longer than asked", () =>
    withReceiver(async (receiver) => {
      const hook = receiver.hook();
      const fits = (delivery: { at(path: string): unknown }): boolean => delivery.at("id") === "b";
      const waiting = hook.one({ what: "the second", fits });
      await post(hook.url);
      await post(hook.url, '{"id":"b"}');
      expect((await waiting).json).toEqual({ id: "b" });
      await expect(hook.until({ what: "a third", count: 3, withinMs: 50 })).rejects.toThrow(
        "a third: expected 3 within 0.05 s; got 2 (of 2 that came at all)",
      );
    }));

  test("has what came judged by the contract, once, and recorded for whoever waited", () =>
    withReceiver(async (receiver) => {
      const hook = receiver.hook("close");
      await post(hook.url, '{"id":"a","whsec":"whsec_abcdefgh"}').catch(() => {});
      const execution = newExecution(new AbortController().signal);
      await within(execution, async () => {
        await hook.one({ what: "it" });
        hook.judged();
      });
      expect(execution.violations).toMatchObject([
        { operation: "onThingMade", words: expect.stringContaining('"whsec"') },
      ]);
      const shown = recordingsOf(execution).map((recording) => recording.shown());
      expect(shown).toMatchObject([{ byServer: true, response: null, noAnswer: "the receiver was told to close" }]);
      expect(JSON.stringify(shown)).not.toContain("abcdefgh");
    }));
});

describe("a public URL", () => {
  test("that leads here, with a path before the hook's", async () => {
    const free = await serve(() => {});
    const { port } = new URL(free.origin);
    await free.close();
    const tunnel = await serve((request, response, body) => {
      const to = `http://127.0.0.1:${port}${request.url?.replace("/base", "")}`;
      fetch(to, { method: "POST", headers, body }).then((answer) => response.writeHead(answer.status).end());
    });
    const publicUrl = `${tunnel.origin}/base/`;
    const receiver = await openReceiver({
      contract,
      redactor: new Redactor(secrets),
      publicUrl,
      bind: `127.0.0.1:${port}`,
    });
    const hook = receiver.hook();
    expect(hook.url).toMatch(new RegExp(`^${tunnel.origin}/base/[0-9a-f]{24}$`));
    expect(hook.localUrl).toMatch(new RegExp(`^http://127.0.0.1:${port}/[0-9a-f]{24}$`));
    expect((await post(hook.url)).status).toBe(204);
    expect((await post(hook.localUrl)).status).toBe(204);
    expect(hook.received).toHaveLength(2);
    await receiver.close();
    await tunnel.close();
  });

  test("that leads elsewhere is told, and so is nowhere to listen", async () => {
    const other = await serve((_, response) => response.writeHead(200).end());
    const opened = (publicUrl: string | undefined, bind: string) =>
      openReceiver({ contract, redactor: new Redactor(secrets), publicUrl, bind });
    await expect(opened(other.origin, "0")).rejects.toThrow(/not reached by its public URL: .* answered 200/);
    await expect(opened(undefined, "127.0.0.1:x")).rejects.toThrow('"127.0.0.1:x" is nowhere to listen');
    await expect(opened(undefined, new URL(other.origin).host)).rejects.toThrow("EADDRINUSE");
    await other.close();
  });
});
