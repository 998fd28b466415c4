/** So many different texts are kept; then all are forgotten. */
const TEXTS_KEPT = 1_000;

/** For what is stored over and over again as the same few texts: each is read once, and the result is shared. */
export function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= TEXTS_KEPT) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
