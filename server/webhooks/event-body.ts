import { isoTime } from "../time/iso-time.ts";

/** An event as it is stored. */
export interface StoredEvent {
  readonly id: number;
  readonly type: string;
  readonly createdAt: number;
  readonly resourceId: string;
  readonly jobId: string | null;
  /** JSON. */
  readonly data: string;
}

/** An event as others see it, wherever they do: the same members, in the same order. */
export interface EventBody {
  readonly id: string;
  readonly type: string;
  readonly apiVersion: "v1";
  readonly createdAt: string;
  readonly resourceId: string;
  readonly jobId: string | null;
  readonly data: unknown;
}

export function eventBody({ id, type, createdAt, resourceId, jobId, data }: StoredEvent): EventBody {
  const given: unknown = JSON.parse(data);
  return { id: String(id), type, apiVersion: "v1", createdAt: isoTime(createdAt), resourceId, jobId, data: given };
}
