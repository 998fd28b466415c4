import { operations } from "../../../generated/operations.ts";
import { type Check, check } from "../../check.ts";

/** Proves openapi.*: the documents that each API serves of itself. */
export const checks: readonly Check[] = [
  check("openapi.served", async (t) => {
    const authMd = t.expect(await t.call("getAuthMd")).body(200);
    const version = /version\W{0,3}(\d+\.\d+\.\d+)/i.exec(authMd)?.[1] ?? "";
    await t.control("auth.md names its version", async () => {
      t.value("the version in auth.md", version).matches(/\d/);
    });
    for (const { path, surface } of documents) {
      const answer = await t.send({ method: "GET", path });
      t.expect(answer, "the document, asked for without a token")
        .status(200)
        .mediaType("application/json")
        .member("openapi", /^3\.1\.\d+$/)
        .member("info.version", version);
      const servers = answer.list("servers").map((server) => (isServer(server) ? server.url : server));
      t.value(`servers of ${path}`, servers).is([t.origin]);
      t.value(`paths of ${path}`, answer.at("paths")).satisfies("an object with paths", isFull);
      const described = Object.entries(Object(answer.at("paths"))).flatMap(([at, methods]) =>
        Object.keys(Object(methods)).map((method) => nameOf(method, at)),
      );
      const missing = Object.values(operations)
        .filter((one) => one.surface === surface)
        .map((one) => nameOf(one.method, one.path))
        .filter((name) => !described.includes(name));
      t.value(`operations of its API that ${path} has not`, missing).is([]);
    }
  }),
];

const documents = Object.values(operations).filter(({ path }) => path.endsWith("/openapi.json"));

/** What a parameter is called does not matter. */
function nameOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function isServer(value: unknown): value is { readonly url: unknown } {
  return typeof value === "object" && value !== null && "url" in value;
}

function isFull(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
