/** The style sheets, images and the one script of the pages, under names that hold a hash of their content, so that they may be kept for good. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { type Request, type Response, Router } from "express";

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly plain: Buffer;
  /** Compressed when first asked for: to do it at start would keep the server from being up for longer than all else. */
  brotli: Promise<Buffer> | undefined;
}

export interface Assets {
  /** Style sheets in the order in which they apply. */
  readonly styles: readonly string[];
  readonly icon: string;
  /** Makes copying a click; pages do without it. */
  readonly copyScript: string;
  /** Keeps a form from being sent by two clicks; pages do without it. */
  readonly onceScript: string;
  /** Serves `/assets/...`; an unknown name is passed on. */
  readonly router: Router;
}

const DATA_IMAGE = /url\("data:image\/svg\+xml,([^"]*)"\)/g;

export function loadAssets(): Assets {
  const known = new Map<string, Asset>();
  const add = (name: string, type: string, text: string): string => {
    const plain = Buffer.from(text);
    const hash = createHash("sha256").update(plain).digest("hex").slice(0, 16);
    const path = `/assets/${name.replace(".", `.${hash}.`)}`;
    known.set(path, { path, type, plain, brotli: undefined });
    return path;
  };
  // The content security policy takes images from this origin only: those inside the style sheet get a path of their own.
  const pico = read(import.meta.resolve("@picocss/pico/css/pico.indigo.min.css")).replaceAll(
    DATA_IMAGE,
    (_all, svg: string) => {
      return `url("${add("pico.svg", "image/svg+xml", decodeURIComponent(svg))}")`;
    },
  );
  const styles = [
    add("pico.css", "text/css; charset=utf-8", pico),
    add("opentrain.css", "text/css; charset=utf-8", own("opentrain.css")),
  ];
  return {
    styles,
    icon: add("icon.svg", "image/svg+xml", own("icon.svg")),
    copyScript: add("copy.js", "text/javascript; charset=utf-8", own("copy.js")),
    onceScript: add("once.js", "text/javascript; charset=utf-8", own("once.js")),
    router: serve(known),
  };
}

function own(name: string): string {
  return read(new URL(`assets/${name}`, import.meta.url).href);
}

function read(url: string): string {
  return readFileSync(fileURLToPath(url), "utf8");
}

function serve(known: ReadonlyMap<string, Asset>): Router {
  const router = Router();
  router.get("/assets/:name", async (req: Request, res: Response, next) => {
    const asset = known.get(req.path);
    if (!asset) return next();
    res.set({
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Type": asset.type,
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
    });
    if (!req.acceptsEncodings("br")) return res.send(asset.plain);
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: asset.plain.length };
    asset.brotli ??= promisify(brotliCompress)(asset.plain, { params });
    res.set("Content-Encoding", "br").send(await asset.brotli);
  });
  return router;
}
