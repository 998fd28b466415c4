/**
 * Tells the worker of this process that there may be deliveries to make, so that they start at once and not with its
 * next look. Whoever makes some says so when its transaction is committed.
 */
export interface WorkSignal {
  announce(): void;
  /** Who is to hear of it: the worker, while it runs. */
  listen(hear: () => void): void;
}

export function createWorkSignal(): WorkSignal {
  let heard: () => void = () => {};
  return {
    announce: () => heard(),
    listen(hear) {
      heard = hear;
    },
  };
}
