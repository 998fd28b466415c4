/** Attempts under way at once. */
const IN_ALL = 256;
const PER_ENDPOINT = 32;
/** So many are begun for one endpoint before it is the next one's turn. */
export const TURN = 8;

/** Shares what can be under way at once among the endpoints. */
export interface Lanes {
  /** How many attempts may be begun for the endpoint in its turn. */
  room(endpointId: string): number;
  begin(endpointId: string): void;
  end(endpointId: string, delivered: boolean): void;
  /** Forgets how it went with endpoints that have nothing under way and are not among these. */
  forgetAllBut(endpointIds: ReadonlySet<string>): void;
}

/**
 * Nobody gets more than half of what is free: however many receivers are slow and hold what they have for ten seconds,
 * something is left for the next one. An endpoint whose last attempt failed gets turns of one: what is dead, and fails
 * fast, does not take the time of those that are alive.
 */
export function createLanes(): Lanes {
  const lanes = new Map<string, { underWay: number; failing: boolean }>();
  let free = IN_ALL;

  function laneOf(endpointId: string): { underWay: number; failing: boolean } {
    let lane = lanes.get(endpointId);
    if (lane === undefined) {
      lane = { underWay: 0, failing: false };
      lanes.set(endpointId, lane);
    }
    return lane;
  }

  return {
    room(endpointId) {
      const { underWay, failing } = laneOf(endpointId);
      const most = Math.min(PER_ENDPOINT, Math.ceil(free / 2));
      return Math.max(0, Math.min(most - underWay, failing ? 1 : TURN));
    },
    begin(endpointId) {
      laneOf(endpointId).underWay++;
      free--;
    },
    end(endpointId, delivered) {
      const lane = laneOf(endpointId);
      lane.underWay--;
      lane.failing = !delivered;
      free++;
    },
    forgetAllBut(endpointIds) {
      for (const [id, { underWay }] of lanes) if (underWay === 0 && !endpointIds.has(id)) lanes.delete(id);
    },
  };
}
