/** Serves `/docs`: the pages that are generated from the contract, with this origin in their examples. */
import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { type Request, type Response, Router } from "express";
import { entityTag, hasEntityTag } from "../contract/entity-tag.ts";
import { takeOnlyGet } from "../http/express.ts";

const folder = new URL("../../generated/reference/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

interface File {
  readonly type: string;
  readonly text: string;
  readonly etag: string;
}

interface Pages {
  /** By the path under which it is served. */
  readonly files: ReadonlyMap<string, File>;
  /** By what a name is called below `/docs`, where it is told. */
  readonly places: Readonly<Record<string, string>>;
  readonly notFound: File;
}

/** `/docs`, its pages in HTML and Markdown, and names that lead to their place: `/docs/rules/poll.once`. */
export function referenceRouter(origin: string): Router {
  let pages: Promise<Pages> | undefined;
  const router = Router();
  router.get(/^\/docs(?:\/|$)/, async (req: Request, res: Response) => {
    pages ??= readPages(origin).catch((error: unknown) => {
      // The next request tries again.
      pages = undefined;
      throw error;
    });
    const { files, places, notFound } = await pages;
    const name = req.path.replace(/^\/docs\/?/, "").replace(/\/$/, "");
    const file = files.get(name);
    const place = Object.hasOwn(places, name) ? places[name] : undefined;
    if (file === undefined && place !== undefined) return res.redirect(302, place);
    const { type, text, etag } = file ?? notFound;
    res.set({
      "Content-Type": type,
      "Cache-Control": file === undefined ? "no-store" : "public, max-age=300",
      ETag: etag,
    });
    // Express answers 304 to nobody who also says `no-cache`, as `fetch` of Node.js does with every If-None-Match.
    if (file !== undefined && hasEntityTag(req.headers["if-none-match"], etag)) return res.status(304).end();
    res.status(file === undefined ? 404 : 200).send(text);
  });
  takeOnlyGet(router, /^\/docs(?:\/|$)/);
  return router;
}

async function readPages(origin: string): Promise<Pages> {
  const entries = await readdir(folder, { recursive: true });
  const files = new Map<string, File>();
  for (const entry of entries) {
    const type = TYPES[extname(entry)];
    if (type === undefined) continue;
    const path = entry.replaceAll("\\", "/");
    const text = (await readFile(new URL(path, folder), "utf8")).replaceAll("{{origin}}", origin);
    const etag = entityTag(text);
    files.set(path.replace(/\.html$/, "").replace(/^index$/, ""), { type, text, etag });
  }
  const notFound = files.get("not-found");
  if (notFound === undefined) throw new Error("generated/reference/ has no page for what is not there.");
  files.delete("not-found");
  // Written by the generator.
  const places: Pages["places"] = JSON.parse(await readFile(new URL("places.json", folder), "utf8"));
  return { files, places, notFound };
}
