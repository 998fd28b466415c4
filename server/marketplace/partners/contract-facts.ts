import type { Events } from "../../../generated/events.ts";
import { isoTime } from "../../time/iso-time.ts";

/** A contract, as the Platform API and its events tell it. */
export type ContractFacts = Events["contract.started"]["data"]["contract"];
export type ContractStatus = ContractFacts["status"];

export function contractFacts({
  id,
  title,
  createdAt,
  endedAt,
}: {
  readonly id: string;
  /** The job's. */
  readonly title: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
}): ContractFacts {
  const startDate = isoTime(createdAt);
  return {
    id,
    status: endedAt === null ? "active" : "ended",
    title,
    startDate,
    endDate: endedAt === null ? null : isoTime(endedAt),
    createdAt: startDate,
  };
}
