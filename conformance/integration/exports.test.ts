/** What the package gives to others, by the names that they import it with. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { paths as AgentAuthPaths } from "opentrain/types/agent-auth";
import type { paths as PlatformApiPaths } from "opentrain/types/platform-api";
import type { paths as PublicApiPaths } from "opentrain/types/public-api";
import { expect, expectTypeOf, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

test("every export can be imported by Node.js itself", async () => {
  const script = `
    const names = ${JSON.stringify(Object.keys(manifest.exports))};
    const load = (name) => import("opentrain" + name.slice(1), name.endsWith(".json") ? { with: { type: "json" } } : {});
    const loaded = await Promise.all(names.map(async (name) => [name, Object.keys(await load(name))]));
    console.log(JSON.stringify(Object.fromEntries(loaded)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: new URL("../..", import.meta.url),
  });
  expect(JSON.parse(stdout)).toEqual({
    "./webhooks": ["WebhookVerificationError", "verifyWebhook"],
    "./webhooks/web": ["WebhookVerificationError", "verifyWebhook"],
    "./webhooks/vectors.json": ["default"],
    "./report.schema.json": ["default"],
    "./doctor.schema.json": ["default"],
    "./partner.schema.json": ["default"],
    "./types/agent-auth": [],
    "./types/public-api": [],
    "./types/platform-api": [],
    "./events": ["events", "publicEvents"],
  });
});

test("the types are those of the surfaces", () => {
  expectTypeOf<AgentAuthPaths>().toHaveProperty("/api/agent/identity");
  expectTypeOf<PublicApiPaths>().toHaveProperty("/api/public/v1/team");
  expectTypeOf<PlatformApiPaths>().toHaveProperty("/api/partner/v1/installs/current");
});
