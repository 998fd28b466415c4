/** So many different values are kept; then all are forgotten. */
const KEPT = 1_000;

/** For what is stored over and over again as the same few values: each is read once, and the result is shared. */
export function readOnce<Stored, T>(read: (stored: Stored) => T): (stored: Stored) => T {
  const known = new Map<Stored, T>();
  return (stored) => {
    let value = known.get(stored);
    if (value === undefined) {
      value = read(stored);
      if (known.size >= KEPT) known.clear();
      known.set(stored, value);
    }
    return value;
  };
}
