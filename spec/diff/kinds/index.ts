/** All kinds of change, and which of them a change is. */
import type { Change } from "../changes.ts";
import type { Kind } from "./kind.ts";
import { messageKinds } from "./messages.ts";
import { schemaKinds } from "./schemas.ts";
import { tableKinds } from "./tables.ts";

/** What nothing else is said about: it cannot be told what it means, and that is what is told. */
const unknownKind: Kind = {
  id: "unknown",
  at: "contract",
  means: "unknown",
  words: ({ key, how }) => `${key === null ? "" : `\`${key}\` `}${how}`,
};

export const kinds: readonly Kind[] = [...tableKinds, ...messageKinds, ...schemaKinds];

const byPlace = Map.groupBy(kinds, ({ at }) => at);

/** One kind or more: a list that gained something and lost something has changed in two ways. */
export function kindsOf(change: Change): readonly Kind[] {
  const { node, key, how } = change;
  const named = key === null ? byPlace.get(node) : byPlace.get(`${node}.${key}`);
  const any = key === null ? undefined : byPlace.get(`${node}.*`);
  const found = (named ?? any ?? []).filter((kind) => (kind.how ?? how) === how && (kind.when?.(change) ?? true));
  return found.length > 0 ? found : [unknownKind];
}
