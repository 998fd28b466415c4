import { publishedDocument } from "../contract/documents.ts";
import type { Req, Res } from "../contract/types.ts";
import type { PlatformApiContext } from "./context.ts";

export async function getPlatformApiOpenApi(
  _req: Req<"getPlatformApiOpenApi">,
  { config }: PlatformApiContext,
): Promise<Res<"getPlatformApiOpenApi">> {
  return { status: 200, body: publishedDocument("platform-api", config.origin) };
}
