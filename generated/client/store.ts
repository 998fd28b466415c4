// Copied from spec/generate/client/store.ts by `npm run generate`. Do not edit.

/** Where a caller keeps a value over restarts: a file, a row, a secret manager. It holds tokens: keep it as one keeps them. */
export interface Store<Value> {
  get(): Value | undefined | Promise<Value | undefined>;
  /** Resolves once the value is safe. */
  set(value: Value): void | Promise<void>;
}

/** Forgets everything with the process. */
export function memoryStore<Value>(value?: Value): Store<Value> {
  let kept = value;
  return {
    get: () => kept,
    set(next) {
      kept = next;
    },
  };
}
