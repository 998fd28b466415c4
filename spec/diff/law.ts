/**
 * What a change means, and for whom. Severity is read from this table and nowhere else; what departs from it is an
 * exception with its reason.
 */

/** `breaks`: what worked before fails. `warns`: it cannot be told. `extends`: more than before. `informs`: nothing to do. */
export type Severity = "breaks" | "warns" | "extends" | "informs";
export const severities: readonly Severity[] = ["breaks", "warns", "extends", "informs"];

/** The partner calls the API and receives webhooks; the server is whatever says that it conforms to the contract. */
export const audiences = ["partner", "server"] as const;
export type Audience = (typeof audiences)[number];

export type Move =
  | "sends narrowed"
  | "sends widened"
  | "sends replaced"
  | "receives narrowed"
  | "receives widened"
  | "receives replaced"
  | "promise made"
  | "promise withdrawn"
  | "promise reworded"
  | "duty made"
  | "duty withdrawn"
  | "duty reworded"
  | "announced"
  | "text"
  | "unknown";

export interface Judgement {
  readonly partner: Severity;
  readonly server: Severity;
  /** Why, in one sentence that holds for both. */
  readonly because: string;
}

/** Sends, receives: the partner. What a server has to do more, or otherwise, breaks a server that conformed. */
export const law: Readonly<Record<Move, Judgement>> = {
  "sends narrowed": {
    partner: "breaks",
    server: "breaks",
    because: "what callers may send today is refused, and the server has to refuse it",
  },
  "sends widened": {
    partner: "extends",
    server: "breaks",
    because: "callers may send more, and the server has to take it",
  },
  "sends replaced": {
    partner: "breaks",
    server: "breaks",
    because: "callers have to send something else, and the server has to take that",
  },
  "receives narrowed": {
    partner: "informs",
    server: "breaks",
    because: "callers receive nothing that they do not know, and the server may no longer send what it could",
  },
  "receives widened": {
    partner: "breaks",
    server: "informs",
    because: "callers may receive what they do not know, or miss what they rely on; the server may go on as before",
  },
  "receives replaced": {
    partner: "breaks",
    server: "breaks",
    because: "callers receive something else, and the server has to send that",
  },
  "promise made": {
    partner: "extends",
    server: "breaks",
    because: "the server has to do more, and callers may rely on it",
  },
  "promise withdrawn": {
    partner: "breaks",
    server: "informs",
    because: "callers can no longer rely on it, and the server may go on as before",
  },
  "promise reworded": {
    partner: "warns",
    server: "warns",
    because: "what the new words ask for more or less has to be read",
  },
  "duty made": {
    partner: "breaks",
    server: "informs",
    because: "callers and receivers that conformed have to do more, and the server may go on as before",
  },
  "duty withdrawn": {
    partner: "extends",
    server: "informs",
    because: "callers and receivers may do as before, or less",
  },
  "duty reworded": {
    partner: "warns",
    server: "informs",
    because: "what the new words ask of callers and receivers, more or less, has to be read",
  },
  announced: {
    partner: "warns",
    server: "breaks",
    because: "callers have to move before it goes, and the server has to tell them in its headers",
  },
  text: { partner: "informs", server: "informs", because: "only words for people changed" },
  unknown: {
    partner: "warns",
    server: "warns",
    because: "there is no kind for this change, so what it means has to be read",
  },
};

export interface Exception {
  /** A kind's id, and the move of the law that it departs from. */
  readonly kind: string;
  readonly move: Move;
  readonly partner?: Severity;
  readonly server?: Severity;
  readonly because: string;
}

/** Where the law is not what holds, and why. */
export const exceptions: readonly Exception[] = [
  {
    kind: "member.added",
    move: "receives widened",
    partner: "extends",
    server: "breaks",
    because: "objects are open: callers pass over members that they do not know, and the server has to send it",
  },
  {
    kind: "header.added",
    move: "receives widened",
    partner: "extends",
    server: "breaks",
    because: "callers pass over headers that they do not know (RFC 9110, 5.1), and the server has to send it",
  },
  {
    kind: "response.added",
    move: "receives widened",
    partner: "warns",
    server: "breaks",
    because:
      "callers take a status that they do not know as the first of its class (RFC 9110, 15); look at what it is for",
  },
  {
    kind: "operation.error-added",
    move: "receives widened",
    partner: "warns",
    server: "breaks",
    because: "callers that do not know the code fall back on its status; look at what it is for",
  },
  {
    kind: "page.state-added",
    move: "receives widened",
    partner: "warns",
    server: "breaks",
    because: "people read the page; what acts on its state has to be looked at",
  },
];

/** The judgement on a change of a kind: the law's, or that of the exception. */
export function judge(kind: string, move: Move): Judgement {
  const exception = exceptions.find((one) => one.kind === kind && one.move === move);
  return { ...law[move], ...exception };
}

/** The worse of two. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}
