import { expect, test } from "vitest";
import { send, serve } from "./testing/index.ts";

test("takes a request as long as a consent link through sign-in needs, and longer", async () => {
  const { port } = await serve((req, res) => res.end(String(req.url?.length)));
  const get = (length: number) => send(port, { method: "GET", path: `/${"x".repeat(length - 1)}` });
  expect(await get(185_000 + 16_384)).toMatchObject({ status: 200, text: "201384" });
  expect((await get(260_000)).status).toBe(200);
});
