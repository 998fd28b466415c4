import { type Request, type Response, Router } from "express";
import { takeOnlyGet } from "../http/express.ts";
import { ping } from "../storage/index.ts";
import type { World } from "../world.ts";

/** `/healthz`: the process answers. `/readyz`: so does the database, and the process is not stopping. */
export function healthRouter({ db }: Pick<World, "db">, isStopping: () => boolean): Router {
  const router = Router();
  router.get("/healthz", (_req: Request, res: Response) => {
    res.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  router.get("/readyz", async (_req: Request, res: Response) => {
    res.set("Cache-Control", "no-store");
    const problem = isStopping()
      ? "stopping"
      : await ping(db).then(
          () => undefined,
          () => "database",
        );
    if (problem) res.status(503).set("Retry-After", "5").json({ status: "unavailable", problem });
    else res.json({ status: "ok" });
  });
  takeOnlyGet(router, "/healthz", "/readyz");
  return router;
}
