import { owns } from "../../accounts/memberships.ts";
import { lockingOrganization } from "../../storage/lock.ts";
import type { World } from "../../world.ts";
import { end } from "./end.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Kinds, Obstacle } from "./kind.ts";
import { type ApprovalStatus, statusOf } from "./status.ts";

export interface Decision {
  readonly organizationId: string;
  readonly userId: string;
  readonly approvalId: string;
  readonly decision: "confirm" | "decline";
  /** Of what was shown. */
  readonly fingerprint: string;
}

export type Decided =
  | { readonly ok: "confirmed" | "declined" }
  /** `changed`: it would be about something else than what was shown; it stays pending. */
  | { readonly refused: "unknown" | "not-owner" | "changed" }
  | { readonly ended: Exclude<ApprovalStatus, "pending"> }
  /** It is declined now. */
  | { readonly obstacle: Obstacle };

/**
 * Decides as the owner, once, on what the page has shown.
 *
 * One transaction, which holds the organization (who joins, leaves or takes over does so before it or after it), then what
 * the approval is about, and the approval last: the order in which everybody holds them.
 */
export async function decide(world: World, kinds: Kinds, act: Decision): Promise<Decided> {
  const { organizationId, approvalId } = act;
  const decided = await lockingOrganization(world.db, organizationId, async (trx): Promise<Decided> => {
    const asked = await trx
      .selectFrom("approvals")
      .selectAll()
      .where("id", "=", approvalId)
      .where("organizationId", "=", organizationId)
      .executeTakeFirst();
    if (asked === undefined) return { refused: "unknown" };
    if (!(await owns(trx, act))) return { refused: "not-owner" };
    const kind = kinds[asked.type];
    const obstacle = await kind.obstacle(trx, asked);
    const approval = await trx
      .updateTable("approvals")
      .set((column) => ({ expiresAt: column.ref("expiresAt") }))
      .where("id", "=", approvalId)
      .returningAll()
      .executeTakeFirstOrThrow();

    const now = world.clock.now();
    const status = statusOf(approval, now);
    if (status === "expired") await end(trx, world, approval, { status, now });
    if (status !== "pending") return { ended: status };
    if (act.decision === "confirm" && obstacle !== undefined) {
      await end(trx, world, approval, { status: "declined", now });
      return { obstacle };
    }
    if (fingerprintOf(approvalId, await kind.facts(trx, approval)) !== act.fingerprint) return { refused: "changed" };
    if (act.decision === "decline") {
      await end(trx, world, approval, { status: "declined", now, by: act.userId });
      return { ok: "declined" };
    }
    const made = await kind.confirm(trx, world, approval);
    await end(trx, world, approval, { status: "confirmed", now, made, by: act.userId });
    return { ok: "confirmed" };
  });
  world.webhookWork.announce();
  return decided;
}
