import { platformScopes, publicScopes } from "../../generated/scopes.ts";
import type { paths as AgentAuth } from "../../generated/types/agent-auth.ts";
import type { paths as PlatformApi } from "../../generated/types/platform-api.ts";
import type { paths as PublicApi } from "../../generated/types/public-api.ts";
import { type Api, api, good } from "./client.ts";
import { Person } from "./person.ts";

/** What the world of the demo holds, for whoever is to find their way in it. */
export interface DemoWorld {
  /** The employer's, with every scope of the Public API. */
  readonly token: string;
  /** The agent's own, which the claim has brought. */
  readonly claimedToken: string;
  /** The partner's, with every scope of the Platform API. */
  readonly platformToken: string;
  readonly consentLink: string;
  readonly people: { readonly owner: string; readonly partner: string; readonly trainers: readonly string[] };
  readonly jobs: Readonly<Record<"running" | "reviewed" | "ended" | "draft" | "closed", string>>;
  readonly contracts: Readonly<Record<"running" | "ended", string>>;
  /** Of a second milestone, which waits for the owner. */
  readonly pendingApproval: string;
  readonly conversation: string;
  /** One that nobody has answered. */
  readonly openProposal: string;
}

const trainers = [
  {
    name: "maria",
    first_name: "Maria",
    last_name: "Silva",
    country: "PT",
    title: "Annotator of street scenes",
  },
  { name: "ana", first_name: "Ana", last_name: "Kovač", country: "HR", title: "Linguist" },
  { name: "zoe", first_name: "Zoé", last_name: "Martin", country: "FR", title: "" },
] as const;

/** Where somebody of the demo has their mail: `owner`, `partner`, `maria`, `ana` or `zoe`. */
export type AddressOf = (name: string) => string;

/** Plays, through the operations and pages of the server at `origin`, what makes its world worth looking at. */
export async function playStory(
  origin: string,
  addressOf: AddressOf = (name) => `${name}@example.com`,
): Promise<DemoWorld> {
  const people = {
    owner: addressOf("owner"),
    partner: addressOf("partner"),
    trainers: trainers.map(({ name }) => addressOf(name)),
  };
  const owner = new Person(origin, people.owner);
  const partner = new Person(origin, people.partner);
  const becomes = ({ name, ...profile }: (typeof trainers)[number]) => newTrainer(origin, addressOf(name), profile);
  const [claimed, consentLink, [maria, ana, zoe]] = await Promise.all([
    claimedToken(origin, owner),
    platformApp(partner),
    Promise.all([becomes(trainers[0]), becomes(trainers[1]), becomes(trainers[2])]),
  ]);
  const token = await fullToken(owner);
  const call = api<PublicApi>(origin, token);

  const running = await openJob(call, "Box every car and bicycle in 2,000 street images", "PAY_PER_HOUR", 20);
  const reviewed = await openJob(call, "Judge 500 product reviews: fair, unfair, or no review", "PAY_PER_LABEL", 0.12);
  const ended = await openJob(call, "Transcribe 40 short recordings of Portuguese speech", "FIXED_PRICE", 300);
  const closed = await openJob(call, "Mark the lane lines in 100 night images", "PAY_PER_HOUR", 18);
  await good(call.POST("/api/public/v1/jobs/{jobId}/close", { params: { path: { jobId: closed } } }));
  const { jobId: draft } = await good(
    api<PublicApi>(origin, claimed).POST("/api/public/v1/job-drafts", {
      body: { rawJobDescription: "Sort 1,000 chest X-rays by quality. Not yet decided: the pay." },
    }),
  );

  const platformToken = await connect(owner, consentLink, { pii: true });
  const platform = api<PlatformApi>(origin, platformToken);
  for (const [jobId, externalProjectId, externalProjectName] of [
    [running, "street-scenes", "Street scenes"],
    [ended, "speech", "Speech"],
  ] as const) {
    await good(
      platform.POST("/api/partner/v1/project-links", {
        body: { jobId, externalProjectId, externalProjectName, provisioningMode: "PARTNER_WEBHOOK" },
      }),
    );
  }

  const onRunning = await propose(call, maria, running, {
    amount_usd: "19.50",
    unit: "PER_HOUR",
    cover_letter: "I have boxed street scenes for two years.",
  });
  const onEnded = await propose(call, ana, ended, {
    amount_usd: "280",
    unit: "FIXED",
    cover_letter: "Portuguese is my second language, and I type fast.",
  });
  const bid = { unit: "PER_LABEL" } as const;
  const openProposal = await propose(call, zoe, reviewed, {
    ...bid,
    amount_usd: "0.10",
    cover_letter: "I can begin on Monday.",
  });
  const shortlisted = await propose(call, ana, reviewed, {
    ...bid,
    amount_usd: "0.12",
    cover_letter: "I have judged reviews in three languages.",
  });
  const declined = await propose(call, maria, reviewed, {
    ...bid,
    amount_usd: "0.50",
    cover_letter: "Reviews are slow work.",
  });
  await review(call, shortlisted, "SHORTLISTED");
  await review(call, declined, "DECLINED");
  const conversation = await converse(call, shortlisted, ana);

  const runningContract = await hire(call, owner, onRunning, { name: "First 2,000 images", volume: 10 });
  const endedContract = await hire(call, owner, onEnded, { name: "All recordings", amount: 280 });
  // 79 % of ten hours.
  await good(
    platform.POST("/api/partner/v1/contracts/{contractId}/usage", {
      params: { path: { contractId: runningContract } },
      body: {
        entries: [{ workDate: new Date().toISOString().slice(0, 10), totalSeconds: 28_440, tasksCompleted: 1_580 }],
      },
    }),
  );
  await end(call, owner, endedContract);

  const { milestone } = await good(
    call.POST("/api/public/v1/contracts/{contractId}/milestones", {
      params: { path: { contractId: runningContract } },
      body: { name: "Next 2,000 images", volume: 10 },
    }),
  );
  const { approval } = await good(
    call.POST("/api/public/v1/milestones/{milestoneId}/fund", { params: { path: { milestoneId: milestone.id } } }),
  );
  return {
    token,
    claimedToken: claimed,
    platformToken,
    consentLink,
    people,
    jobs: { running, reviewed, ended, draft, closed },
    contracts: { running: runningContract, ended: endedContract },
    pendingApproval: approval.approvalUrl,
    conversation,
    openProposal,
  };
}

/** An agent registers itself and is claimed by the owner: its second token. */
async function claimedToken(origin: string, owner: Person): Promise<string> {
  const call = api<AgentAuth>(origin);
  const { claim_token } = await good(
    call.POST("/api/agent/identity", {
      body: { agent_name: "Labelling agent", organization_name: "Example Robotics" },
    }),
  );
  const { user_code, verification_uri } = await good(
    call.POST("/api/agent/identity/claim", { body: { claim_token, email: owner.email } }),
  );
  await owner.signIn();
  await (await owner.open(verification_uri)).send("/claim", { user_code });
  const { access_token } = await good(
    call.POST("/api/agent/oauth/token", {
      body: { grant_type: "urn:opentrain:agent-auth:grant-type:claim", claim_token },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  );
  return access_token;
}

/** A token with every scope, which only the owner can make. */
async function fullToken(owner: Person): Promise<string> {
  const made = await (await owner.open("/settings/tokens")).send("/settings/tokens", {
    name: "Demo",
    scopes: publicScopes,
  });
  return shown(made.shown("data-secret"), "the token");
}

/** The partner's organization and its app: the link that customers follow. */
async function platformApp(partner: Person): Promise<string> {
  await partner.signIn();
  await (await partner.open("/settings")).send("/settings/organization", { name: "Example Labels" });
  const made = await (await partner.open("/settings/developer")).send("/settings/developer/apps", {
    name: "Label Studio of Example Labels",
    slug: "example-labels",
    description: "Boxes, masks and transcripts, with their time per day.",
    website_url: "https://labels.example.com",
    redirect_uris: "https://labels.example.com/opentrain/callback",
    scopes: platformScopes,
  });
  return shown(made.shown("data-consent-link"), "the consent link");
}

/** The owner approves the app, with or without sharing work emails: the platform token. */
export async function connect(owner: Person, consentLink: string, { pii }: { readonly pii: boolean }): Promise<string> {
  const { pathname } = new URL(consentLink);
  const shared = pii ? { pii_consent: "on" } : {};
  const granted = await (await owner.open(consentLink)).send(pathname, { decision: "approve", ...shared });
  return shown(granted.shown("data-secret"), "the platform token");
}

export async function newTrainer(
  origin: string,
  email: string,
  profile: Readonly<Record<"first_name" | "last_name" | "country" | "title", string>>,
): Promise<Person> {
  const person = new Person(origin, email);
  await person.signIn();
  await (await person.open("/settings/trainer")).send("/settings/trainer", profile);
  return person;
}

export async function openJob(
  call: Api<PublicApi>,
  rawJobDescription: string,
  paymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE",
  rateUsd: number,
): Promise<string> {
  const { jobId } = await good(call.POST("/api/public/v1/job-drafts", { body: { rawJobDescription } }));
  const params = { path: { jobId } };
  await good(call.PATCH("/api/public/v1/job-drafts/{jobId}", { params, body: { paymentType, rateUsd } }));
  await good(call.POST("/api/public/v1/jobs/{jobId}/publish", { params }));
  return jobId;
}

export async function propose(
  call: Api<PublicApi>,
  person: Person,
  jobId: string,
  bid: Readonly<Record<"amount_usd" | "unit" | "cover_letter", string>>,
): Promise<string> {
  await (await person.open(`/jobs/${jobId}`)).send(`/jobs/${jobId}/proposals`, bid);
  const { proposals } = await good(call.GET("/api/public/v1/jobs/{jobId}/proposals", { params: { path: { jobId } } }));
  return shown(proposals[0]?.id, "the proposal");
}

async function review(call: Api<PublicApi>, proposalId: string, status: "SHORTLISTED" | "DECLINED"): Promise<void> {
  const params = { path: { proposalId } };
  await good(call.PATCH("/api/public/v1/proposals/{proposalId}", { params, body: { status } }));
}

async function converse(call: Api<PublicApi>, proposalId: string, person: Person): Promise<string> {
  const params = { path: { proposalId } };
  const { conversationId } = await good(call.POST("/api/public/v1/proposals/{proposalId}/conversation", { params }));
  const write = (content: string) => good(call.POST("/api/public/v1/messages", { body: { conversationId, content } }));
  await write("Thank you! Would you label ten reviews with us first?");
  const path = `/work/conversations/${conversationId}`;
  await (await person.open(path)).send(path, { content: "Gladly. Where do I find them?" });
  return conversationId;
}

/** The agent asks, the owner confirms: the contract. */
export async function hire(
  call: Api<PublicApi>,
  owner: Person,
  proposalId: string,
  milestone: { readonly name: string; readonly volume?: number; readonly amount?: number },
): Promise<string> {
  const params = { path: { proposalId } };
  const asked = await good(call.POST("/api/public/v1/proposals/{proposalId}/hire", { params, body: { milestone } }));
  await confirm(owner, asked.approval.approvalUrl);
  const { proposal } = await good(call.GET("/api/public/v1/proposals/{proposalId}", { params }));
  return shown(proposal.contract ?? undefined, "the contract");
}

export async function end(call: Api<PublicApi>, owner: Person, contractId: string): Promise<void> {
  const answer = await good(
    call.POST("/api/public/v1/contracts/{contractId}/end", { params: { path: { contractId } } }),
  );
  if ("approval" in answer) await confirm(owner, answer.approval.approvalUrl);
}

async function confirm(owner: Person, approvalUrl: string): Promise<void> {
  const page = await owner.open(approvalUrl);
  await page.send(new URL(approvalUrl).pathname, { decision: "confirm" });
}

function shown(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`${what} is not shown`);
  return value;
}
