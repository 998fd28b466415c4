import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import express, { type Express, type Router } from "express";
import { nodeHttp } from "./node-http.ts";

/** What serves requests, and the kinds of requests and responses that it is to be given. */
export type Listener = RequestListener & {
  readonly IncomingMessage?: typeof IncomingMessage;
  readonly ServerResponse?: typeof ServerResponse;
};

/** An Express application as our surfaces need it: it adds nothing to an answer, and reads no query. */
export function createExpress(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  return app;
}

/** Answers every method but GET and HEAD on paths of a router that take no other; to be called behind its handlers. */
export function takeOnlyGet(router: Router, ...paths: readonly (string | RegExp)[]): void {
  router.all([...paths], (_req, res) => {
    res
      .status(405)
      .set({ Allow: "GET, HEAD", "Cache-Control": "no-store" })
      .type("text/plain")
      .send("This path takes GET, HEAD.\n");
  });
}

/**
 * An application as a listener for the HTTP server.
 *
 * Express gives each request and each response its own prototypes. To change a prototype costs V8 as much as to look for
 * the operation and to open its gates, so they are made with them.
 */
export function listenerOf(app: Express): Listener {
  class Request extends nodeHttp.IncomingMessage {}
  class Response<R extends IncomingMessage = IncomingMessage> extends nodeHttp.ServerResponse<R> {}
  Object.setPrototypeOf(Request.prototype, app.request);
  Object.setPrototypeOf(Response.prototype, app.response);
  Object.assign(app, { request: Request.prototype, response: Response.prototype });
  const listener: RequestListener = (req, res) => {
    req.url = originForm(req.url ?? "/");
    // Everything has been answered; only what failed behind the head of an answer comes here, and cannot be mended.
    app(req as express.Request, res as express.Response, () => void req.socket.destroy());
  };
  return Object.assign(listener, { IncomingMessage: Request, ServerResponse: Response });
}

/**
 * A request's target as a path, in whichever form it came (RFC 9112, 3.2). Express answers a URL that it cannot read
 * with a page of its own, before anything of ours is asked; whose name stands in it does not matter to us.
 */
function originForm(target: string): string {
  if (target.startsWith("/")) return target;
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}
