import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { dnsResolve, type Resolve } from "./resolve.ts";

let dns: Socket | undefined;
afterEach(() => void dns?.close());

const TYPES: Readonly<Record<number, "A" | "AAAA">> = { 1: "A", 28: "AAAA" };

type Zone = Readonly<Record<string, { readonly A?: readonly string[]; readonly AAAA?: readonly string[] }>>;

/** A name server on loopback that knows these names, and its resolver. */
async function serving(zone: Zone): Promise<{ readonly resolve: Resolve; readonly asked: string[] }> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  dns = socket;
  socket.on("message", (query, { port, address }) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString("latin1", at + 1, at + 1 + length));
      at += 1 + length;
    }
    const question = query.subarray(12, at + 5);
    const name = labels.join(".");
    const type = TYPES[query.readUInt16BE(at + 1)] ?? "A";
    asked.push(`${type} ${name}`);
    const records = (zone[name]?.[type] ?? []).map((value) => {
      const data = type === "A" ? value.split(".").map(Number) : Buffer.from(value.replaceAll(":", ""), "hex");
      const length = type === "A" ? 4 : 16;
      return Buffer.from([0xc0, 12, 0, type === "A" ? 1 : 28, 0, 1, 0, 0, 0, 0, 0, length, ...data]);
    });
    const head = Buffer.from([0, 0, 0x81, name in zone ? 0x80 : 0x83, 0, 1, 0, records.length, 0, 0, 0, 0]);
    query.copy(head, 0, 0, 2);
    socket.send(Buffer.concat([head, question, ...records]), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { resolve: dnsResolve([`127.0.0.1:${socket.address().port}`]), asked };
}

test("all addresses of a name are found, of both families", async () => {
  const { resolve, asked } = await serving({
    "hooks.example.com": { A: ["192.0.2.1", "192.0.2.2"], AAAA: ["2001:0db8:0000:0000:0000:0000:0000:0001"] },
    "four.example.com": { A: ["192.0.2.4"] },
    "six.example.com": { AAAA: ["2001:0db8:0000:0000:0000:0000:0000:0006"] },
  });
  expect([...(await resolve("hooks.example.com"))].sort()).toEqual(["192.0.2.1", "192.0.2.2", "2001:db8::1"]);
  expect(asked.sort()).toEqual(["A hooks.example.com", "AAAA hooks.example.com"]);
  expect(await resolve("four.example.com")).toEqual(["192.0.2.4"]);
  expect(await resolve("six.example.com")).toEqual(["2001:db8::6"]);
});

test("a name that is not there, or has no address, rejects with a code", async () => {
  const { resolve } = await serving({ "empty.example.com": {} });
  await expect(resolve("nobody.example.com")).rejects.toMatchObject({ code: "ENOTFOUND" });
  await expect(resolve("empty.example.com")).rejects.toMatchObject({ code: "ENODATA" });
  await expect(resolve("a..b")).rejects.toMatchObject({ code: expect.any(String) });
});

test("localhost is this machine, and nobody is asked", async () => {
  const { resolve, asked } = await serving({ localhost: { A: ["192.0.2.1"] } });
  for (const name of ["localhost", "LOCALHOST.", "app.localhost"]) {
    expect(await resolve(name)).toEqual(["127.0.0.1", "::1"]);
  }
  expect(asked).toEqual([]);
});
