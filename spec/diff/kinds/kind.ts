/** A kind of change: one small object. Together they say all that two contracts can differ in. */
import type { Change, How } from "../changes.ts";
import type { Node } from "../grammar.ts";
import { type Json, strings } from "../json.ts";
import type { Move } from "../law.ts";
import type { Role } from "../wire/uses.ts";

/** What a change does to a part of a message; whether that is sent or received is known by its place. */
export type Effect = "narrowed" | "widened" | "replaced";

export type Meaning = Effect | Move;

export interface Kind {
  /** Stable: exceptions and reports name it. */
  readonly id: string;
  /** A node (it came or went), or a member of one (it changed); `*` stands for each member that no kind names. */
  readonly at: Node | `${Node}.${string}`;
  readonly how?: How;
  readonly when?: (change: Change) => boolean;
  /** An {@link Effect} for a part of a message, a {@link Move} of the law for everything else. */
  readonly means: Meaning | ((change: Change, role: Role | undefined) => Meaning);
  /** What happened, to be read after the name of what it happened to. */
  readonly words: (change: Change) => string;
}

/** A value in a sentence: short, and with what tells it from words. */
export function quoted(value: Json | undefined): string {
  if (value === undefined || value === null) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.length > 90 ? `${text.slice(0, 87)}...` : text}\``;
}

export function listed(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

export const fromTo = ({ before, after }: Change): string => `${quoted(before)} -> ${quoted(after)}`;

export const gained = ({ before, after }: Change): string[] =>
  strings(after).filter((one) => !strings(before).includes(one));
export const lost = ({ before, after }: Change): string[] =>
  strings(before).filter((one) => !strings(after).includes(one));

/** Words for people, examples, order: no program may rely on them. */
export function textKind(id: string, at: Kind["at"], what: string): Kind {
  return { id, at, means: "text", words: ({ how }) => (how === "changed" ? `${what} reworded` : `${what} ${how}`) };
}

/** A list whose order says nothing to a program. */
export function setKinds(
  id: string,
  at: Kind["at"],
  {
    gain,
    loss,
    order = "text",
  }: { gain: readonly [Kind["means"], string]; loss: readonly [Kind["means"], string]; order?: Kind["means"] },
): Kind[] {
  return [
    {
      id: `${id}-added`,
      at,
      when: (c) => gained(c).length > 0,
      means: gain[0],
      words: (c) => `${gain[1]} ${listed(gained(c))}`,
    },
    {
      id: `${id}-removed`,
      at,
      when: (c) => lost(c).length > 0,
      means: loss[0],
      words: (c) => `${loss[1]} ${listed(lost(c))}`,
    },
    {
      id: `${id}-ordered`,
      at,
      when: (c) => gained(c).length === 0 && lost(c).length === 0,
      means: order,
      words: (c) => `in another order: ${fromTo(c)}`,
    },
  ];
}

/** A limit: `upper` lets less through where it is lower, `lower` where it is higher. */
export function boundKinds(id: string, at: Kind["at"], side: "upper" | "lower", name: string): Kind[] {
  const tighter = ({ before, after }: Change): boolean => {
    const open = side === "upper" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const [was, is] = [before ?? open, after ?? open].map(Number);
    return side === "upper" ? Number(is) < Number(was) : Number(is) > Number(was);
  };
  return [
    { id: `${id}-tightened`, at, when: tighter, means: "narrowed", words: (c) => `${name} ${fromTo(c)}` },
    { id: `${id}-loosened`, at, when: (c) => !tighter(c), means: "widened", words: (c) => `${name} ${fromTo(c)}` },
  ];
}

/** A requirement that is there or not, and is another when it changes. */
export function constraintKind(id: string, at: Kind["at"], name: string): Kind {
  return {
    id,
    at,
    means: ({ how }) => (how === "added" ? "narrowed" : how === "removed" ? "widened" : "replaced"),
    words: (c) => `${name} ${c.how === "changed" ? fromTo(c) : `${c.how}: ${quoted(c.after ?? c.before)}`}`,
  };
}
