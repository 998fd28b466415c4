import { publishedDocument } from "../contract/documents.ts";
import type { Req, Res } from "../contract/types.ts";
import type { PublicApiContext } from "./context.ts";

export async function getPublicApiOpenApi(
  _req: Req<"getPublicApiOpenApi">,
  { config }: PublicApiContext,
): Promise<Res<"getPublicApiOpenApi">> {
  return { status: 200, body: publishedDocument("public-api", config.origin) };
}
