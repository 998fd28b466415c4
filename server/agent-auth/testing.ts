/** Agent auth as an agent calls it, and the human's part of the claim without its pages. */
import { randomBytes } from "node:crypto";
import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import { type Confirmed, confirmClaim } from "../accounts/claim-decision.ts";
import { type Answer, read } from "../testing/answer.ts";
import type { TestApp } from "../testing/app.ts";
import { newHuman } from "../testing/human.ts";

export { type Answer, read };

/** POST of a JSON text, or of a value as JSON. */
export async function postJson(app: TestApp, path: string, value: unknown): Promise<Answer> {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return read(await app.fetch(path, { method: "POST", body, headers: { "content-type": "application/json" } }));
}

type FormFields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** POST of form fields; pairs, where one is repeated. */
export async function postForm(
  app: TestApp,
  path: string,
  fields: FormFields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  // URLSearchParams takes either; its own type asks for arrays that may be written to.
  const body = new URLSearchParams(fields as Record<string, string>);
  return read(await app.fetch(path, { method: "POST", body, headers }));
}

export const paths: Readonly<Record<"register" | "start" | "token" | "revoke" | "me", string>> = {
  register: operations.registerAgent.path,
  start: operations.startClaim.path,
  token: operations.pollClaimToken.path,
  revoke: operations.revokeToken.path,
  me: operations.getMe.path,
};

export interface Agent {
  readonly access_token: string;
  readonly claim_token: string;
  readonly registration_id: string;
}

export async function register(app: TestApp, body: object = {}): Promise<Agent> {
  const answer = await postJson(app, paths.register, body);
  if (answer.status !== 200) throw new Error(`register: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export function start(app: TestApp, agent: Pick<Agent, "claim_token">, email: string): Promise<Answer> {
  return postJson(app, paths.start, { claim_token: agent.claim_token, email });
}

export function poll(app: TestApp, { claim_token }: Pick<Agent, "claim_token">): Promise<Answer> {
  return postForm(app, paths.token, { grant_type: constants.claimGrantType, claim_token });
}

/** The error code of an answer of the OAuth wire, or its status if it is none. */
export function verdict({ status, body }: Answer): string | number {
  return status === 200 ? 200 : body.error;
}

export function revoke(app: TestApp, token: string): Promise<Answer> {
  return postForm(app, paths.revoke, { token });
}

/** Status of a call with this bearer. */
export async function bearerStatus(app: TestApp, token: string): Promise<number> {
  const response = await app.fetch(paths.me, { headers: { authorization: `Bearer ${token}` } });
  await response.arrayBuffer();
  return response.status;
}

/** An address nobody has used yet. */
export function freshEmail(): string {
  return `human-${randomBytes(6).toString("hex")}@example.com`;
}

export interface Started {
  readonly attemptToken: string;
  readonly code: string;
  readonly email: string;
}

export async function startedClaim(app: TestApp, agent: Agent, email: string = freshEmail()): Promise<Started> {
  const answer = await start(app, agent, email);
  if (answer.status !== 200) throw new Error(`start: ${JSON.stringify(answer.body)}`);
  const attemptToken = new URL(answer.body.verification_uri).searchParams.get("token") ?? "";
  return { attemptToken, code: answer.body.user_code, email };
}

/** The human of `started` types the code, or another. */
export function confirm(
  app: TestApp,
  started: Started,
  userId: string,
  code: string = started.code,
): Promise<Confirmed> {
  const { db, keys, clock } = app.world;
  const human = { userId, email: started.email };
  return confirmClaim(db, { token: started.attemptToken, code, human, keys, now: clock.now() });
}

/** The ceremony up to the human's confirmation. */
export async function claim(app: TestApp, agent: Agent, email: string = freshEmail()): Promise<{ userId: string }> {
  const userId = await newHuman(app.world, email);
  const confirmed = await confirm(app, await startedClaim(app, agent, email), userId);
  if (!("ok" in confirmed)) throw new Error(`confirm: ${confirmed.refused}`);
  return { userId };
}

/** A code that is not this one. */
export function otherCode(code: string): string {
  return code === "000000" ? "000001" : "000000";
}

/** How many rows every table has that a call of an API can write. */
export async function rowCounts({ world: { db } }: TestApp): Promise<Readonly<Record<string, number>>> {
  const tables = [
    "organizations",
    "registrations",
    "claimAttempts",
    "tokens",
    "jobs",
    "invitations",
    "memberships",
  ] as const;
  const counted = tables.map(async (table) => {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return [table, Number(count)] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}
