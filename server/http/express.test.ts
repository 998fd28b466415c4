import { expect, test } from "vitest";
import { send, serve } from "../testing/index.ts";
import { createExpress, listenerOf } from "./express.ts";

test("requests and responses are made as Express needs them, and their prototypes stay as they are", async () => {
  const app = createExpress();
  const before: unknown[] = [];
  const listener = listenerOf(app);
  app.get("/", (req, res) => {
    expect([Object.getPrototypeOf(req), Object.getPrototypeOf(res)]).toEqual(before);
    res.status(201).json({ query: req.query, app: req.app === app });
  });
  const { port } = await serve(
    Object.assign((...[req, res]: Parameters<typeof listener>) => {
      before.push(Object.getPrototypeOf(req), Object.getPrototypeOf(res));
      listener(req, res);
    }, listener),
  );
  const { status, text } = await send(port, { method: "GET", path: "/" });
  expect({ status, ...JSON.parse(text) }).toEqual({ status: 201, query: {}, app: true });
});

test("a target may come in absolute form, also with a name that is none", async () => {
  const app = createExpress();
  app.use((req, res) => void res.end(`path ${req.url}`));
  const { port } = await serve(listenerOf(app));
  for (const target of ["/a?b", "http://x/a?b", "http://[/a?b"]) {
    expect(await send(port, { method: "GET", path: target })).toMatchObject({ text: "path /a?b" });
  }
});

test("what fails behind the head of an answer ends the connection, for it cannot be mended", async () => {
  const app = createExpress();
  app.use((_req, res, next) => {
    res.writeHead(200, { "Content-Length": 100 }).write("begun");
    next(new Error("too late"));
  });
  const { port } = await serve(listenerOf(app));
  await expect(send(port, { method: "GET", path: "/" })).rejects.toThrow();
});
