/**
 * Everybody looks at everything that they may open, and finds no address of anybody else but where a rule of the contract
 * shares it with them.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { type PublicScope, publicScope } from "../../generated/scopes.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { type RunningServer, startServer } from "../server.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import { sharedOpinion } from "../testing/app.ts";
import { freePort } from "../testing/free-port.ts";
import { databases, type Receiver, startReceiver } from "../testing/index.ts";
import { folder } from "../testing/process.ts";
import {
  type Everybody,
  type Install,
  mailsOf,
  markOf,
  type Name,
  names,
  type PersonalToken,
  playEverybody,
} from "./everybody.ts";

/** The own address of somebody, the work email or the last name of a trainer. */
type Personal = Name | `work email of ${Name}` | `last name of ${Name}`;
type Viewer = Name | PersonalToken | Install | "visitor";

interface Shared {
  /** The rule that says so, or the scope whose label does. */
  readonly rule: RuleId | PublicScope;
  readonly what: readonly Personal[];
  readonly with: readonly Viewer[];
  /** Operations, and types of events. */
  readonly at: readonly string[];
}

/** Whose invitation was accepted, withdrawn, or is open; whoever was a member. */
const onceThere: readonly Personal[] = ["removed", "withdrawn", "invited"];

/**
 * Who may see what of whom, and where, besides the own address on the own pages. All of it is seen there, and nothing
 * else is.
 */
const shared: readonly Shared[] = [
  // A token says whose it is, and what the people of the organization can be told.
  { rule: "me.shape", what: ["owner"], with: ["full", "claimed", "jobs-only"], at: ["getMe"] },
  { rule: "me.shape", what: ["heir"], with: ["rival"], at: ["getMe"] },
  { rule: publicScope.teamRead, what: ["owner", "colleague", "invited"], with: ["full", "claimed"], at: ["getTeam"] },
  { rule: publicScope.teamRead, what: ["heir"], with: ["rival"], at: ["getTeam"] },
  // The people of an organization see each other, and what was done with it by whom and to whom.
  { rule: "team.audit", what: ["owner", ...onceThere], with: ["colleague"], at: ["showTeam"] },
  { rule: "team.audit", what: ["colleague", ...onceThere], with: ["owner"], at: ["showTeam"] },
  { rule: "team.audit", what: ["founder"], with: ["heir"], at: ["showTeam"] },
  { rule: "team.remove", what: ["colleague"], with: ["owner"], at: ["showRemoveMember"] },
  { rule: "team.hand-over", what: ["colleague"], with: ["owner"], at: ["showLeave"] },
  {
    rule: "team.invite-withdraw",
    what: ["colleague", ...onceThere],
    with: ["owner"],
    at: ["showWithdrawInvitation"],
  },
  { rule: "install.audit", what: ["owner"], with: ["colleague"], at: ["showIntegrations"] },
  { rule: "install.audit", what: ["founder"], with: ["heir"], at: ["showIntegrations"] },
  { rule: "approvals.human", what: ["owner"], with: ["colleague"], at: ["showApproval"] },
  // The work email is the trainer's own, and told to an install with the scope and consent, of its customer's contracts.
  ...(["maria", "ana", "zoe"] as const).map(
    (trainer): Shared => ({
      rule: "participants.email",
      what: [`work email of ${trainer}`],
      with: ["consented"],
      at: ["listParticipants"],
    }),
  ),
  {
    rule: "events.email",
    what: ["work email of zoe"],
    with: ["consented"],
    at: ["contract.started", "contract.ended"],
  },
  ...(["maria", "ana", "zoe", "lena"] as const).map(
    (trainer): Shared => ({
      rule: "trainer.work-email",
      what: [`work email of ${trainer}`, `last name of ${trainer}`],
      with: [trainer],
      at: ["showTrainerProfile"],
    }),
  ),
];

let database: Database;
let origin: string;
let receiver: Receiver;
let all: Everybody;
const logged: string[] = [];
/** What calls with a token, other than GET, were answered while the world was made. */
const answered: { readonly authorization: string; readonly at: string; readonly text: string }[] = [];

/** The world on a server of its own, which is looked at afterwards. */
async function makeWorld(config: DatabaseConfig): Promise<RunningServer> {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  receiver = await startReceiver();
  const env = { PORT: String(port), DATABASE_URL: urlOf(config), LOG_LEVEL: "trace", RATE_LIMITS: "off" };
  logged.length = 0;
  answered.length = 0;
  const server = await startServer(env, {
    greet: () => undefined,
    log: { write: (line) => void logged.push(line) },
    secondOpinion: await sharedOpinion(),
  });
  database = await openDatabase(config);
  const fetchReally = globalThis.fetch;
  const recording = vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const response = await fetchReally(input, init);
    if (input instanceof Request && input.method !== "GET") {
      const authorization = input.headers.get("authorization");
      const text = await textOf(response.clone());
      if (authorization !== null)
        answered.push({ authorization, at: `${input.method} ${new URL(input.url).pathname}`, text });
    }
    return response;
  });
  all = await playEverybody(origin, receiver);
  recording.mockRestore();
  return server;
}

const urlOf = (config: DatabaseConfig): string => (config.kind === "sqlite" ? `sqlite:${config.path}` : config.url);

/** What is personal, by the marks by which it is found in any text, however the rest of it is written there. */
async function marks(): Promise<ReadonlyMap<Personal, string>> {
  const { db } = database;
  const found = new Map<Personal, string>(names.map((name) => [name, markOf(name)]));
  const trainers = await db
    .selectFrom("trainers as t")
    .innerJoin("user as u", "u.id", "t.userId")
    .select(["u.email", "t.workEmail", "t.lastName"])
    .execute();
  for (const { email, workEmail, lastName } of trainers) {
    const name = names.find((one) => email.startsWith(markOf(one)));
    if (name === undefined || lastName === null) throw new Error(`nobody knows ${email}`);
    found.set(`work email of ${name}`, workEmail.split("@")[0] ?? "");
    found.set(`last name of ${name}`, lastName);
  }
  const addresses = await Promise.all([
    db.selectFrom("user").select("email").execute(),
    db.selectFrom("invitations").select("email").execute(),
    db.selectFrom("claimAttempts").select("email").execute(),
  ]);
  const unknown = addresses.flat().filter(({ email }) => !names.some((name) => email.startsWith(markOf(name))));
  expect(unknown, "addresses that are looked for nowhere").toEqual([]);
  return found;
}

/** All values that a parameter of a path can have in this world. */
async function valuesOf(parameter: string): Promise<readonly string[]> {
  const { db } = database;
  const ids = async (
    table:
      | "jobs"
      | "proposals"
      | "conversations"
      | "approvals"
      | "contracts"
      | "webhookEndpoints"
      | "projectLinks"
      | "user"
      | "invitations"
      | "apps"
      | "installs",
  ): Promise<string[]> => (await db.selectFrom(table).select("id").execute()).map(({ id }) => id);
  switch (parameter) {
    case "jobId":
      return ids("jobs");
    case "proposalId":
      return ids("proposals");
    case "conversationId":
      return ids("conversations");
    case "approvalId":
      return ids("approvals");
    case "contractId":
      return ids("contracts");
    case "webhookId":
    case "endpointId":
      return ids("webhookEndpoints");
    case "linkId":
      return ids("projectLinks");
    case "userId":
    case "opentrainUserId":
      return ids("user");
    case "invitationId":
      return ids("invitations");
    case "appId":
      return ids("apps");
    case "installId":
      return ids("installs");
    case "slug":
      return (await db.selectFrom("apps").select("slug").execute()).map(({ slug }) => slug);
    case "token":
      return all.links.invitations;
    default:
      throw new Error(`nobody knows which values {${parameter}} has`);
  }
}

/** Everything that this operation can be asked for. */
async function pathsOf(operation: OperationId): Promise<readonly string[]> {
  const { path } = operations[operation];
  const [, parameter] = /\{(\w+)\}/.exec(path) ?? [];
  if (parameter !== undefined) return (await valuesOf(parameter)).map((value) => path.replace(`{${parameter}}`, value));
  if (operation === "listMessages")
    return [path, ...(await valuesOf("conversationId")).map((id) => `${path}?conversationId=${id}`)];
  if (operation === "showClaim") return [path, ...all.links.claims.map((token) => `${path}?token=${token}`)];
  // What was typed there stands in the address, and is shown again.
  if (operation === "showSignInCode") return [`${path}?email=whoever%40example.com`];
  if (operation === "pollUpdates") return [`${path}?limit=200`];
  return [path];
}

type Look = (path: string) => Promise<Response>;

/** Who can open an operation at all, whatever they see there. */
function viewersOf(operation: OperationId): readonly (readonly [Viewer, Look])[] {
  const { bearer, surface } = operations[operation];
  const bearing = (tokens: Readonly<Record<string, string>>) =>
    Object.entries(tokens).map(([viewer, token]): readonly [Viewer, Look] => [
      viewer as Viewer, // the tokens are named so
      (path) => fetch(origin + path, { headers: { authorization: `Bearer ${token}` }, redirect: "manual" }),
    ]);
  if (bearer === "personal") return bearing(all.personalTokens);
  if (bearer === "platform") return bearing(all.installs);
  const visitor = ["visitor", (path: string) => fetch(origin + path, { redirect: "manual" })] as const;
  if (surface !== "console") return [visitor];
  return [visitor, ...names.map((name) => [name, (path: string) => all.people[name].fetch(path)] as const)];
}

/** Everything of an answer that somebody can read. */
const textOf = async (response: Response): Promise<string> =>
  [...response.headers.values(), await response.text()].join("\n");

/** Who has seen what of somebody else, and where. */
class Sightings {
  readonly seen = new Set<string>();
  readonly #personal: ReadonlyMap<Personal, string>;

  constructor(personal: ReadonlyMap<Personal, string>) {
    this.#personal = personal;
  }

  note(viewer: string, at: string, text: string): void {
    for (const [what, mark] of this.#personal) {
      if (what !== viewer && text.includes(mark)) this.seen.add(`${viewer} sees ${what} at ${at}`);
    }
  }
}

function holderOf(authorization: string): string {
  const tokens = Object.entries({ ...all.personalTokens, ...all.installs });
  return tokens.find(([, token]) => authorization === `Bearer ${token}`)?.[0] ?? "a former token";
}

/** Looks at every GET of the contract as whoever can open it; the operations that somebody was shown. */
async function lookAtAll(sightings: Sightings): Promise<ReadonlySet<OperationId>> {
  const opened = new Set<OperationId>();
  for (const operation of gets) {
    for (const path of await pathsOf(operation)) {
      await Promise.all(
        viewersOf(operation).map(async ([viewer, look]) => {
          const response = await look(path);
          if (response.status === 200) opened.add(operation);
          sightings.note(viewer, operation, await textOf(response));
        }),
      );
    }
  }
  return opened;
}

// Object.keys is typed string[]; the keys of the table are exactly its operations.
const gets = (Object.keys(operations) as OperationId[]).filter((one) => operations[one].method === "GET");

/** What receivers are told of at the end, and wherever there is something personal in it. */
const awaited = [
  "full message.received",
  "full contract.budget_state_changed",
  "rival contract.created",
  "consented contract.started",
  "consented contract.ended",
  "modest contract.ended",
  "unconsented contract.started",
];

describe.each(databases)("on $name", ({ name, create }) => {
  let server: RunningServer;
  beforeAll(async () => {
    // A database in memory could not be looked into from beside the server.
    server = await makeWorld(
      name === "SQLite" ? { kind: "sqlite", path: join(folder(), "privacy.db") } : await create(),
    );
  });
  afterAll(async () => {
    await server?.stop("the end of the tests");
    await database?.close();
  });

  test("nobody is shown a personal address that no rule shares with them", async () => {
    const sightings = new Sightings(await marks());
    const opened = await lookAtAll(sightings);
    expect(
      gets.filter((operation) => !opened.has(operation)),
      "what nobody could open",
    ).toEqual([]);

    expect(answered.length).toBeGreaterThan(20);
    for (const { authorization, at, text } of answered) sightings.note(holderOf(authorization), at, text);
    await vi.waitFor(() => {
      const told = receiver.received.map(({ path, body }) => `${path.slice(1)} ${body.type}`);
      expect(told).toEqual(expect.arrayContaining(awaited));
    }, 120_000);
    for (const { path, raw, body } of receiver.received) sightings.note(path.slice(1), body.type, raw.toString());
    for (const { to, text } of await mailsOf(origin)) {
      sightings.note(names.find((name) => to.startsWith(markOf(name))) ?? "nobody", "mail", text);
    }
    sightings.note("the operator", "the log", logged.join(""));

    const allowed = shared.flatMap(({ what, with: viewers, at }) =>
      at.flatMap((place) => viewers.flatMap((viewer) => what.map((one) => `${viewer} sees ${one} at ${place}`))),
    );
    expect([...sightings.seen].sort()).toEqual(allowed.sort());
  });
});
