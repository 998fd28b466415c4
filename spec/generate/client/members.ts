import { UnexpectedAnswerError } from "./api-error.ts";

/** The answer, once it is known to have these texts: without them it cannot be gone on with. */
export function requireTexts<Answer extends object>(answer: Answer, names: readonly (keyof Answer & string)[]): Answer {
  const missing = names.filter((name) => typeof answer?.[name] !== "string" || answer[name] === "");
  if (missing.length === 0) return answer;
  throw new UnexpectedAnswerError(`The answer has no ${missing.join(", no ")}.`, { status: 200 });
}

/** A number of seconds as the server gives it, or what the contract says. */
export function secondsOr(given: unknown, otherwise: number): number {
  return typeof given === "number" && given > 0 && Number.isFinite(given) ? given : otherwise;
}
