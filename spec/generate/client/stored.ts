import { OpenTrainError } from "./api-error.ts";
import { NotStoredError } from "./claim-errors.ts";
import type { AgentState } from "./state.ts";
import type { Store } from "./store.ts";

/** What the store has, if that is an agent of this origin. */
export async function loadState(store: Store<AgentState>, origin: string): Promise<AgentState | undefined> {
  const state = await store.get();
  if (state === undefined || state === null) return undefined;
  if (state.origin !== origin) throw new OpenTrainError(`The store holds an agent of another server than ${origin}.`);
  return state;
}

/** Keeps what the server gives once only. */
export async function saveOnce(store: Store<AgentState>, state: AgentState): Promise<AgentState> {
  try {
    await store.set(state);
  } catch (cause) {
    throw new NotStoredError(state, cause);
  }
  return state;
}
