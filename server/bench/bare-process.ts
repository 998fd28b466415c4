/** What the server is measured against: an Express app that does nothing but read the body and answer the same bytes. */
import express from "express";
import type { BareAnswer } from "./processes.ts";

process.once("message", (answers: readonly BareAnswer[]) => {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  for (const { method, path, body, status, headers, text } of answers) {
    const [pathname = ""] = path.split("?");
    const route = app.route(pathname);
    if (body === "json") route.all(express.json());
    if (body === "form") route.all(express.urlencoded());
    const answer: express.RequestHandler = (_req, res) => {
      res.status(status).set(headers).send(text);
    };
    if (method === "GET") route.get(answer);
    else route.post(answer);
  }
  const server = app.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" && address ? address.port : 0);
  });
});
process.on("disconnect", () => process.exit());
