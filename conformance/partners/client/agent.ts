/** How an agent is told where to go. */
export interface Surroundings {
  readonly OPENTRAIN_ORIGIN: string;
  /** The address of the human who is to claim it. */
  readonly OPENTRAIN_EMAIL: string;
  /** An empty folder for what it keeps. */
  readonly OPENTRAIN_STATE: string;
}

/** How it ended; null: it was ended by the suite. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
}

/** An agent that was started. */
export interface RunningAgent {
  /** What it has printed so far, to the standard output and to that of errors. */
  output(): string;
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<Ended>;
  /** Ends it and all that it has started. */
  stop(): Promise<void>;
}

/** Starts agents, each for one scenario. */
export type AgentSource = (surroundings: Surroundings) => RunningAgent;
