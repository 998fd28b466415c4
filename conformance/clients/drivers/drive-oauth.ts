/** Has an OAuth client do what it can at the server, and tells the command of each step: the compiled form runs by itself. */
import { Course } from "./course.ts";
import { client } from "./driver.ts";
import type { Begun, OAuthClient, Server } from "./steps.ts";

const course = new Course();
const origin = process.env.ORIGIN ?? "";
let number = 0;

const server: Server = {
  origin,
  grantType: "urn:opentrain:agent-auth:grant-type:claim",
  async begin() {
    number += 1;
    const email = `oauth-${process.pid}-${Date.now()}-${number}@example.com`;
    const registered = await post("/api/agent/identity", { agent_name: "OAuth client" });
    const { access_token: accessToken = "", claim_token: claimToken = "" } = registered;
    const started = await post("/api/agent/identity/claim", { claim_token: claimToken, email });
    return { accessToken, claimToken, userCode: started.user_code ?? "", link: started.verification_uri ?? "", email };
  },
  confirm: (begun: Begun) => course.confirm(begun),
  async narrow(accessToken) {
    const made = await post("/api/public/v1/tokens", { scopes: ["team:read"] }, accessToken);
    return made.token ?? "";
  },
};

const steps: readonly (keyof OAuthClient)[] = [
  "resource",
  "server",
  "challenge",
  "exchange",
  "device",
  "scope",
  "revoke",
  "authorize",
];
for (const step of steps) {
  await course.step(
    step,
    client[step],
    (way) => way.run(server),
    () => undefined,
  );
}
process.disconnect();

async function post(path: string, body: object, bearer?: string): Promise<Readonly<Record<string, string>>> {
  const headers = {
    "content-type": "application/json",
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
  const response = await fetch(new URL(path, origin), { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
