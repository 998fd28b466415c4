import { type PlatformScope, platformScope, platformScopes } from "../../generated/scopes.ts";
import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Delivery, Hook } from "../kit/target/receiver.ts";
import type { Human } from "./console.ts";
import { approvalOf, askToHire, decide, type Employer, type Hired, newCandidate, newEmployer } from "./contracts.ts";
import { asked, contractOf, end } from "./milestones.ts";
import { type App, type Consent, connect, editApp, type Install, newApp, sharedPartner } from "./platform.ts";
import type { Bid } from "./proposals.ts";
import { type Endpoint, newEndpoint, newLink, type ProjectLink, QUIET_MS } from "./webhook.ts";

/** The ways to contracts that partners see. Each is a control: if it fails, the check is inconclusive. */

export type Participant = BodyOf<OpenTrain, "listParticipants", 200>["participants"][number];
export type Budget = BodyOf<OpenTrain, "getBudget", 200>;
export type UsageReport = Exchange<"reportUsage">;

export interface Customer extends Employer {
  readonly human: Human;
}

/** An organization that hires for jobs to which partners have links; all contracts of these checks are its own. */
export function sharedHirer(t: T): Promise<Customer> {
  return t.shared("customer that hires", () => newEmployer(t));
}

export interface Partner {
  readonly app: App;
  readonly install: Install;
  /** The install's token. */
  readonly bearer: string;
}

export const WITHOUT_EMAIL: readonly PlatformScope[] = platformScopes.filter(
  (scope) => scope !== platformScope.participantsEmail,
);
export const CONTRACTS_ONLY: readonly PlatformScope[] = [
  platformScope.projectLinksWrite,
  platformScope.contractsRead,
  platformScope.webhooksManage,
];

/** An app of its own, installed by this customer with these scopes; where they ask for it, with consent to the email. */
export async function newPartner(
  t: T,
  { human }: Customer,
  scopes: readonly PlatformScope[] = platformScopes,
  how: Consent = scopes.includes(platformScope.participantsEmail) ? { pii: true } : {},
): Promise<Partner> {
  const app = await newApp(t, await sharedPartner(t, "contracts"), { scopes });
  const install = await connect(t, human.browser, app, how);
  return { app, install, bearer: install.token };
}

/** An install with all scopes and consent, and one without the scope for the email: both are never reconnected. */
export function sharedPartners(t: T): Promise<{ readonly full: Partner; readonly modest: Partner }> {
  return t.shared("partners of the customer that hires", async () => {
    const customer = await sharedHirer(t);
    return { full: await newPartner(t, customer), modest: await newPartner(t, customer, WITHOUT_EMAIL) };
  });
}

export interface Linked extends Hired {
  readonly customer: Customer;
  readonly links: readonly ProjectLink[];
}

/** A contract whose job each of these partners has a link to, from before the hire: 10 hours unless told otherwise. */
export async function newLinkedContract(
  t: T,
  partners: readonly Partner[],
  milestone?: object,
  bid?: Partial<Bid>,
): Promise<Linked> {
  const customer = await sharedHirer(t);
  const proposed = await newCandidate(t, customer, bid);
  const links: ProjectLink[] = [];
  for (const { bearer } of partners) links.push(await newLink(t, bearer, { jobId: proposed.jobId }));
  const asked = await askToHire(t, proposed, milestone);
  await decide(t, customer, asked);
  return t.control("a confirmed hire makes a contract", async () => {
    const approval = await approvalOf(t, customer, asked.id);
    const { result } = approval;
    if (result === null || !("hired" in result)) t.fail("the result of the approval", "a hire", JSON.stringify(result));
    const hired = { approval, contractId: result.contractId, trainerUserId: result.freelancerUserId };
    return { ...proposed, ...hired, customer, links };
  });
}

export interface Told {
  readonly partner: Partner;
  readonly endpoint: Endpoint;
}

export interface ToldContract extends Linked {
  /** With all scopes, without the scope for the email, and with that for contracts only. */
  readonly full: Told;
  readonly modest: Told;
  readonly blind: Told;
  /** The full install has two links to the job. */
  readonly second: ProjectLink;
}

const TOLD = ["contract.started", "contract.ended", "milestone.funded"] as const;

/** A contract that three partners were told of: look only, and report nothing on it. */
export function sharedLinked(t: T): Promise<ToldContract> {
  return t.shared("contract that partners are told of", async () => {
    const { full, modest } = await sharedPartners(t);
    const blind = await newPartner(t, await sharedHirer(t), CONTRACTS_ONLY);
    // What its app asks for by then is not what was granted.
    await editApp(t, blind.app, { scopes: platformScopes });
    const told = async (partner: Partner): Promise<Told> => {
      const wish = { eventTypes: TOLD, kept: true };
      return { partner, endpoint: await newEndpoint(t, partner.bearer, t.hook(), wish) };
    };
    const all = { full: await told(full), modest: await told(modest), blind: await told(blind) };
    const linked = await newLinkedContract(t, [full, full, modest, blind]);
    const [, second] = linked.links;
    if (second === undefined) t.inconclusive("there is no second link");
    return { ...linked, ...all, second };
  });
}

/** What a hook was told of a contract with this type, when so many have come. */
export function toldOf(
  hook: Hook,
  type: string,
  { contractId }: Pick<Hired, "contractId">,
  count = 1,
): Promise<readonly Delivery[]> {
  return hook.until({ what: `${count} of ${type}`, fits: isAbout(contractId, type), count });
}

export function isAbout(contractId: string, type?: string): (delivery: Delivery) => boolean {
  return (delivery) =>
    (type === undefined || delivery.at("type") === type) &&
    [delivery.at("data.contract.id"), delivery.at("data.contractId")].includes(contractId);
}

/** The date in UTC, so many hours from now. */
export function workDate(t: T, hours = 0): string {
  return new Date(t.now() + hours * 3_600_000).toISOString().slice(0, 10);
}

export function report(
  t: T,
  { bearer }: Pick<Partner, "bearer">,
  { contractId }: Pick<Hired, "contractId">,
  ...entries: readonly object[]
): Promise<UsageReport> {
  return t.call("reportUsage", { bearer, path: { contractId }, json: { entries } });
}

/** The budget, as an install with the scope is told it. */
export async function budgetOf(
  t: T,
  { bearer }: Pick<Partner, "bearer">,
  { contractId }: Pick<Hired, "contractId">,
): Promise<Budget> {
  return t.expect(await t.call("getBudget", { bearer, path: { contractId } }), "the budget").body(200);
}

export interface Reports extends Linked {
  readonly full: Partner;
  readonly modest: Partner;
  readonly day: string;
  readonly next: string;
  /** One install's, in this order: a day; the same again; labels only; less time, and another day; an id only. */
  readonly own: readonly UsageReport[];
  /** The other's for the same day, then the first's again; what is left when the other's link is gone. */
  readonly others: readonly UsageReport[];
  /** Then the other day by the id of another report, tasks only, and both back. */
  readonly lone: readonly UsageReport[];
}

/** What two installs report on one contract. */
export function sharedReports(t: T): Promise<Reports> {
  return t.shared("reported usage", async () => {
    const { full, modest } = await sharedPartners(t);
    const linked = await newLinkedContract(t, [full, modest]);
    const [day, next] = [workDate(t), workDate(t, 14)];
    const other = day === next ? workDate(t, -12) : next;
    return t.observe(async () => {
      const by = (partner: Partner, ...entries: readonly object[]) => report(t, partner, linked, ...entries);
      const first = { workDate: day, totalSeconds: 7200, tasksCompleted: 3, externalReportId: "first" };
      const own = [
        await by(full, first),
        await by(full, first),
        await by(full, { workDate: day, labelsCompleted: 9 }),
        await by(full, { workDate: day, totalSeconds: 3600 }, { workDate: other, totalSeconds: 60 }),
        await by(full, { workDate: day, externalReportId: "second", workerOpentrainUserId: linked.trainerUserId }),
      ];
      const others = [
        await by(modest, { workDate: day, totalSeconds: 600, tasksCompleted: 1 }),
        await by(full, { workDate: day, totalSeconds: 1200 }),
      ];
      const [, link] = linked.links;
      await t.call("deleteProjectLink", { bearer: modest.bearer, path: { linkId: link?.id ?? "" } });
      others.push(await by(full, { workDate: day, totalSeconds: 1200 }));
      const lone = [
        await by(full, { workDate: other, totalSeconds: 120, externalReportId: "second" }),
        await by(full, { workDate: day, tasksCompleted: 7, labelsCompleted: 12 }),
        await by(full, { workDate: day, tasksCompleted: 5 }),
        await by(full, { workDate: other, totalSeconds: 60 }, { workDate: day, tasksCompleted: 3, labelsCompleted: 9 }),
      ];
      return { ...linked, full, modest, day, next: other, own, others, lone };
    });
  });
}

export interface Crossings extends Linked {
  readonly full: Partner;
  readonly endpoint: Endpoint;
  /** The seconds that were reported for one day, one after the other; ten hours are funded. */
  readonly reported: readonly number[];
  readonly answers: readonly UsageReport[];
}

/** Below the first threshold, onto it, above it, onto the second, above it, back to the first, and both at once at last. */
const REPORTED = [28_799, 28_800, 30_000, 36_000, 40_000, 30_000, 36_001, 0, 36_000] as const;

/** What is told of these, by the names of the events. */
export const CROSSED = [
  "milestone.budget_low",
  "milestone.budget_depleted",
  "milestone.budget_depleted",
  "milestone.budget_low",
  "milestone.budget_depleted",
] as const;

/** A contract whose budget is used up, corrected and used up again. */
export function sharedCrossings(t: T): Promise<Crossings> {
  return t.shared("budget that is used up", async () => {
    const { full } = await sharedPartners(t);
    const wish = { eventTypes: ["milestone.budget_low", "milestone.budget_depleted"], kept: true } as const;
    const endpoint = await newEndpoint(t, full.bearer, t.hook(), wish);
    const linked = await newLinkedContract(t, [full]);
    const day = workDate(t);
    const answers: UsageReport[] = [];
    for (const totalSeconds of REPORTED) {
      answers.push(await t.observe(() => report(t, full, linked, { workDate: day, totalSeconds })));
    }
    return { ...linked, full, endpoint, reported: REPORTED, answers };
  });
}

export interface EndedLinked extends Linked {
  readonly full: Partner;
  /** Subscribed to ends. */
  readonly endpoint: Endpoint;
  /** The same of an install with all scopes whose customer did not consent to the email. */
  readonly unconsented: Endpoint;
  readonly endedAt: number;
}

/** A contract that has ended: its money was refunded. */
export function sharedEnded(t: T): Promise<EndedLinked> {
  return t.shared("ended contract with a link", async () => {
    const { full } = await sharedPartners(t);
    const wish = { eventTypes: ["contract.ended"], kept: true } as const;
    const endpoint = await newEndpoint(t, full.bearer, t.hook(), wish);
    const reserved = await newPartner(t, await sharedHirer(t), platformScopes, { pii: false });
    const unconsented = await newEndpoint(t, reserved.bearer, t.hook(), wish);
    const linked = await newLinkedContract(t, [full, reserved]);
    await decide(t, linked, await asked(t, "an end", await end(t, linked)));
    const { endDate } = await contractOf(t, linked);
    if (endDate === null) t.inconclusive("the contract has not ended");
    return { ...linked, full, endpoint, unconsented, endedAt: Date.parse(endDate) };
  });
}

/** Long enough for what must not come, after something else has shown that events go out. */
export { QUIET_MS };
