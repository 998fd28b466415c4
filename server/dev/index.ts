/** `/__dev__/`: what only development has, the outbox of mail and the test clock. */
import express, { type Request, type Response, Router } from "express";
import { isOutbox } from "../mail/index.ts";
import { isTestClock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { outboxPage, outboxStyle } from "./outbox-page.ts";

/** A body that is no JSON is judged like any other that is wrong. */
function json(req: Request, res: Response, next: () => void): void {
  express.json()(req, res, () => next());
}

/** To be mounted in development mode only. What the world does not have is passed on. */
export function devRouter({
  mailer,
  clock,
  config,
  webhookWork,
}: Pick<World, "mailer" | "clock" | "config" | "webhookWork">): Router {
  const router = Router();
  router.use((_req: Request, res: Response, next) => {
    res.set("Cache-Control", "no-store");
    next();
  });

  if (isOutbox(mailer)) {
    router.get("/mail", (req: Request, res: Response) => {
      const to = new URL(req.url, config.origin).searchParams.get("to") ?? undefined;
      const mails = mailer.mails(to).map(({ to, subject, text, sentAt }) => {
        return { to, subject, text, at: new Date(sentAt).toISOString() };
      });
      res.vary("Accept");
      if (req.accepts(["json", "html"]) === "html") res.type("html").send(outboxPage(mails, to, config.origin));
      else res.json(mails);
    });
    router.get("/outbox.css", (_req: Request, res: Response) => {
      res.type("css").send(outboxStyle);
    });
  }

  if (config.testClock && isTestClock(clock)) {
    const now = (): { now: string } => ({ now: new Date(clock.now()).toISOString() });
    router.get("/clock", (_req: Request, res: Response) => {
      res.json(now());
    });
    // Only JSON is read, which no form of another site can send.
    router.post("/clock", json, (req: Request, res: Response) => {
      const seconds: unknown = req.body?.advanceSeconds;
      if (typeof seconds !== "number" || !(seconds >= 0 && Number.isFinite(seconds))) {
        res
          .status(400)
          .json({ error: 'The body must be {"advanceSeconds": n}, n from 0: a clock only moves forward.' });
        return;
      }
      clock.advance(seconds);
      // Retries may be due by now.
      webhookWork.announce();
      res.json(now());
    });
  }
  return router;
}
