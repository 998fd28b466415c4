/** The demo's world with more people in it, each with an address that is found in any text. */

import { events, publicEvents } from "../../generated/events.ts";
import { platformScope, publicScope, publicScopes } from "../../generated/scopes.ts";
import type { paths as AgentAuth } from "../../generated/types/agent-auth.ts";
import type { paths as PlatformApi } from "../../generated/types/platform-api.ts";
import type { paths as PublicApi } from "../../generated/types/public-api.ts";
import { api, good } from "../demo/client.ts";
import { Person } from "../demo/person.ts";
import { connect, type DemoWorld, end, hire, newTrainer, openJob, playStory, propose } from "../demo/story.ts";
import type { Receiver } from "../testing/index.ts";

/** Who is in it, each with what they are. */
export const people = {
  owner: "the owner of Example Robotics, who has decided, connected two platforms, and invited",
  colleague: "a member of Example Robotics",
  removed: "a former member of Example Robotics",
  invited: "is invited to Example Robotics, and has not accepted",
  withdrawn: "was invited to Example Robotics, until the invitation was withdrawn",
  founder: "the former owner of Example Rival, who has hired, connected a platform, handed over and left",
  heir: "the owner of Example Rival",
  partner: "the owner of Example Labels, the platform",
  maria: "a trainer whom Example Robotics has hired",
  ana: "a trainer whom Example Robotics has hired, until the contract ended",
  zoe: "a trainer whom Example Robotics has hired",
  lena: "a trainer whom Example Rival has hired",
  claimant: "is asked to claim an agent, and has not confirmed",
  stranger: "belongs nowhere",
} as const;
export type Name = keyof typeof people;
export const names = Object.keys(people) as Name[]; // its keys are exactly these

/** What no text has by chance, and no other address begins or ends with. */
export const markOf = (name: string): string => `planted-${name}-here`;
/** By the same; a trainer has one. */
const surnameOf = (name: Name): string => markOf(`surname-of-${name}`);
const addressOf = (name: string): string => `${markOf(name)}@example.com`;

/** Of each who holds it: `full` and `claimed` are of Example Robotics; `jobs-only` too, with one scope. */
export type PersonalToken = "full" | "claimed" | "jobs-only" | "rival" | "unclaimed";
/** Installs: with all scopes and consent; with few scopes; with all scopes and without consent, of Example Rival. */
export type Install = "consented" | "modest" | "unconsented";

export interface Everybody {
  readonly people: Readonly<Record<Name, Person>>;
  readonly personalTokens: Readonly<Record<PersonalToken, string>>;
  readonly installs: Readonly<Record<Install, string>>;
  /** Where mails lead to. */
  readonly links: { readonly invitations: readonly string[]; readonly claims: readonly string[] };
}

interface Mail {
  readonly to: string;
  readonly text: string;
}

/** All mails, newest first. */
export async function mailsOf(origin: string): Promise<readonly Mail[]> {
  const headers = { accept: "application/json" };
  return (await (await fetch(`${origin}/__dev__/mail`, { headers })).json()) as Mail[]; // it is our own outbox
}

/** Plays the demo, and what makes everybody of `people`; webhooks go to paths of `receiver` that are named as their owner. */
export async function playEverybody(origin: string, receiver: Receiver): Promise<Everybody> {
  const world = await playStory(origin, addressOf);
  const signedIn = async (name: Name): Promise<Person> => {
    if (name === "lena") return newTrainer(origin, addressOf(name), LENA);
    const person = new Person(origin, addressOf(name));
    await person.signIn();
    return person;
  };
  const pairs: (readonly [Name, Person])[] = [];
  for (const name of names) pairs.push([name, await signedIn(name)]);
  const all = Object.fromEntries(pairs) as Record<Name, Person>; // there is one of each name
  for (const [name, first] of [
    ["maria", "Maria"],
    ["ana", "Ana"],
    ["zoe", "Zoe"],
  ] as const) {
    const path = "/settings/trainer";
    const profile = { ...LENA, first_name: first, last_name: surnameOf(name) };
    await (await all[name].open(path)).send(path, profile);
  }

  await team(origin, all, world);
  const modest = await secondApp(all);
  const rival = await rivals(origin, all, world, receiver);
  const personalTokens = {
    full: world.token,
    claimed: world.claimedToken,
    "jobs-only": await newToken(all.owner, [publicScope.jobsRead]),
    rival: rival.token,
    unclaimed: await askedToClaim(origin, addressOf("claimant")),
  };
  const installs = { consented: world.platformToken, modest, unconsented: rival.install };
  await happen(origin, all, world, installs, receiver);
  const mails = await mailsOf(origin);
  const found = (pattern: RegExp): string[] => mails.flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);
  const links = { invitations: found(/\/invitations\/(\S+)/), claims: found(/\/claim\?token=(\S+)/) };
  return { people: all, personalTokens, installs, links };
}

const LENA = { first_name: "Lena", last_name: surnameOf("lena"), country: "AT", title: "Linguist" };

async function newToken(owner: Person, scopes: readonly string[]): Promise<string> {
  const made = await (await owner.open("/settings/tokens")).send("/settings/tokens", { name: "Review", scopes });
  return shown(made.shown("data-secret"));
}

/** Invites to the inviter's organization; the path that the mail leads to. */
async function invite(origin: string, owner: Person, name: Name): Promise<string> {
  await (await owner.open("/settings/team")).send("/settings/team/invites", { email: addressOf(name) });
  const mails = await mailsOf(origin);
  const mail = mails.find(({ to, text }) => to === addressOf(name) && text.includes("/invitations/"));
  return shown(/\/invitations\/\S+/.exec(mail?.text ?? "")?.[0]);
}

async function join(origin: string, owner: Person, one: Person, name: Name): Promise<void> {
  const path = await invite(origin, owner, name);
  await (await one.open(path)).send(path, {});
}

async function team(
  origin: string,
  { owner, colleague, removed }: Everybody["people"],
  { token }: DemoWorld,
): Promise<void> {
  await join(origin, owner, colleague, "colleague");
  await join(origin, owner, removed, "removed");
  await invite(origin, owner, "invited");
  await invite(origin, owner, "withdrawn");
  const { members, invites } = (await good(api<PublicApi>(origin, token).GET("/api/public/v1/team"))).team;
  const member = members.find(({ email }) => email === addressOf("removed"));
  const removal = `/settings/team/members/${shown(member?.userId)}/remove`;
  await (await owner.open(removal)).send(removal, {});
  const invitation = invites.find(({ email }) => email === addressOf("withdrawn"));
  const withdrawal = `/settings/team/invites/${shown(invitation?.id)}/withdraw`;
  await (await owner.open(withdrawal)).send(withdrawal, {});
}

/** Another app of the platform, with fewer scopes, connected by the same customer: its token. */
async function secondApp({ owner, partner }: Everybody["people"]): Promise<string> {
  const scopes = [
    platformScope.contractsRead,
    platformScope.participantsRead,
    platformScope.projectLinksWrite,
    platformScope.webhooksManage,
  ];
  const app = { name: "Tasks of Example Labels", slug: "example-tasks", scopes };
  const made = await (await partner.open("/settings/developer")).send("/settings/developer/apps", app);
  return connect(owner, shown(made.shown("data-consent-link")), { pii: false });
}

/** Example Rival: it hires, the platform is connected without consent, and its founder has left. */
async function rivals(
  origin: string,
  { founder, heir, lena }: Everybody["people"],
  { consentLink }: DemoWorld,
  receiver: Receiver,
): Promise<{ readonly token: string; readonly install: string }> {
  await (await founder.open("/settings")).send("/settings/organization", { name: "Example Rival" });
  const token = await newToken(founder, publicScopes);
  const call = api<PublicApi>(origin, token);
  await tellAccount(origin, token, receiver.url("/rival"));
  const install = await connect(founder, consentLink, { pii: false });
  const jobId = await openJob(call, "Sort 500 invoices by their country", "FIXED_PRICE", 90);
  await tellPlatform(origin, install, receiver.url("/unconsented"), [jobId]);
  const bid = { amount_usd: "90", unit: "FIXED", cover_letter: "I know invoices." };
  await hire(call, founder, await propose(call, lena, jobId, bid), { name: "All of them", amount: 90 });
  await join(origin, founder, heir, "heir");
  const { members } = (await good(call.GET("/api/public/v1/team"))).team;
  const successor = members.find(({ email }) => email === addressOf("heir"));
  const path = "/settings/organization/leave";
  await (await founder.open(path)).send(path, { new_owner: shown(successor?.userId) });
  return { token: await newToken(heir, publicScopes), install };
}

/** Another agent registers itself, and somebody is asked to claim it: the token that it has meanwhile. */
async function askedToClaim(origin: string, email: string): Promise<string> {
  const call = api<AgentAuth>(origin);
  const { access_token, claim_token } = await good(call.POST("/api/agent/identity", { body: {} }));
  await good(call.POST("/api/agent/identity/claim", { body: { claim_token, email } }));
  return access_token;
}

/** All that the account is told goes there. */
async function tellAccount(origin: string, token: string, url: string): Promise<void> {
  // Object.keys is typed string[]; the keys of the catalogue are exactly its types.
  const eventTypes = Object.keys(publicEvents) as (keyof typeof publicEvents)[];
  await good(api<PublicApi>(origin, token).POST("/api/public/v1/webhooks", { body: { url, eventTypes } }));
}

/** All that the install is told goes there, also of these jobs. */
async function tellPlatform(origin: string, install: string, url: string, jobIds: readonly string[]): Promise<void> {
  const call = api<PlatformApi>(origin, install);
  // As above.
  const eventTypes = Object.keys(events) as (keyof typeof events)[];
  await good(call.POST("/api/partner/v1/webhook-endpoints", { body: { url, eventTypes } }));
  for (const jobId of jobIds) {
    const body = { jobId, externalProjectId: jobId, provisioningMode: "PARTNER_WEBHOOK" } as const;
    await good(call.POST("/api/partner/v1/project-links", { body }));
  }
}

/** What there are events of: a hire, usage, a message, an end. */
async function happen(
  origin: string,
  { owner, ana, maria }: Everybody["people"],
  world: DemoWorld,
  installs: Everybody["installs"],
  receiver: Receiver,
): Promise<void> {
  const { jobs, contracts, openProposal, conversation, token } = world;
  const call = api<PublicApi>(origin, token);
  await tellAccount(origin, token, receiver.url("/full"));
  await tellPlatform(origin, installs.consented, receiver.url("/consented"), [jobs.reviewed]);
  await tellPlatform(origin, installs.modest, receiver.url("/modest"), [jobs.reviewed, jobs.running]);
  const contractId = await hire(call, owner, openProposal, { name: "First reviews", volume: 1000 });
  const workDate = new Date().toISOString().slice(0, 10);
  await good(
    api<PlatformApi>(origin, installs.consented).POST("/api/partner/v1/contracts/{contractId}/usage", {
      params: { path: { contractId: contracts.running } },
      body: { entries: [{ workDate, totalSeconds: 36_000 }] },
    }),
  );
  const path = `/work/conversations/${conversation}`;
  await (await ana.open(path)).send(path, { content: "I have labelled the ten." });
  const jobId = await openJob(call, "Count the birds in 300 photographs", "FIXED_PRICE", 60);
  await propose(call, maria, jobId, { amount_usd: "60", unit: "FIXED", cover_letter: "I like birds." });
  await end(call, owner, contractId);
}

function shown(value: string | undefined): string {
  if (value === undefined) throw new Error("what the world needs next is not shown");
  return value;
}
