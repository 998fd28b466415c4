import type { Events } from "../../generated/events.ts";
import { platformScope } from "../../generated/scopes.ts";
import { readPlatformScopes } from "../installs/scopes.ts";
import { findHired, participantOf } from "../marketplace/partners/index.ts";
import type { World } from "../world.ts";

/** What of an attempt is personal, or says whether it may be. */
interface Sent {
  readonly installId: string | null;
  readonly type: string;
  readonly resourceId: string;
  /** JSON. */
  readonly data: string;
}

type ContractData = Events["contract.started"]["data"];

/**
 * Adds who was hired to the events of contracts, as far as each install may know it at this moment.
 *
 * Nothing of a person is stored with an event: it is read for each sending, retries and redeliveries too, so that what the
 * customer has taken back meanwhile leaves no more. The installs are read last of all, right before it is sent.
 */
export async function withFreelancers<Attempt extends Sent>(
  { config, db }: Pick<World, "config" | "db">,
  attempts: readonly Attempt[],
): Promise<readonly Attempt[]> {
  const about = attempts.filter(isOfContract);
  if (about.length === 0) return attempts;
  const hired = await findHired(db, [...new Set(about.map(({ resourceId }) => resourceId))]);
  const installs = await db
    .selectFrom("installs")
    .select(["id", "scopes", "piiConsentAt", "revokedAt"])
    .where("id", "in", [...new Set(about.map(({ installId }) => installId))])
    .execute();
  return attempts.map((attempt) => {
    if (!isOfContract(attempt)) return attempt;
    const install = installs.find(({ id }) => id === attempt.installId);
    const trainer = hired.find(({ contractId }) => contractId === attempt.resourceId);
    if (install === undefined || trainer === undefined) return attempt;
    const granted = readPlatformScopes(install.scopes);
    if (!granted.includes(platformScope.participantsRead)) return attempt;
    const consented = granted.includes(platformScope.participantsEmail) && install.piiConsentAt !== null;
    const withEmail = consented && install.revokedAt === null;
    // Written by announceContract only.
    const { contract, projectLink } = JSON.parse(attempt.data) as ContractData;
    const freelancer = participantOf({ config }, trainer, { withEmail });
    return { ...attempt, data: JSON.stringify({ contract, freelancer, projectLink }) };
  });
}

function isOfContract<Attempt extends Sent>(attempt: Attempt): attempt is Attempt & { readonly installId: string } {
  const ofContract = attempt.type === "contract.started" || attempt.type === "contract.ended";
  return ofContract && attempt.installId !== null;
}
