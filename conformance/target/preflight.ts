import type { Contract } from "../contract/contract.ts";
import { ConfigurationError, NoAnswer } from "../engine/failure.ts";
import { send } from "../http/client.ts";

const PATIENCE_MS = 10_000;

/**
 * Makes sure that a server of this contract is there: at least one plain GET of it answers as declared. Liberal on
 * purpose: a server with a fault in one document is still to be judged, rule by rule.
 *
 * @throws {ConfigurationError} within about 10 s when nobody answers, or something else does
 */
export async function preflight(base: string, contract: Contract, signal?: AbortSignal): Promise<void> {
  const probes = Object.entries(contract.operations).filter(
    ([, { method, path }]) => method.toUpperCase() === "GET" && !path.includes("{"),
  );
  const found = await Promise.all(
    probes.map(async ([id, { path }]): Promise<{ fits: boolean; words: string; noAnswer?: NoAnswer }> => {
      try {
        const answer = await send(base, { method: "GET", target: path, timeoutMs: PATIENCE_MS }, signal);
        const text = new TextDecoder().decode(answer.bytes);
        const fits = contract.judge(id, "GET", { ...answer, text }).length === 0;
        return { fits, words: `GET ${path}: ${answer.status} ${answer.headers.get("content-type") ?? "untyped"}` };
      } catch (error) {
        if (error instanceof NoAnswer) return { fits: false, words: `GET ${path}: ${error.message}`, noAnswer: error };
        throw error;
      }
    }),
  );
  if (found.some(({ fits }) => fits)) return;
  const silent = found.every(({ noAnswer }) => noAnswer !== undefined);
  const examples = found.slice(0, 3).map(({ words }) => `\n  ${words}`);
  throw new ConfigurationError(
    silent
      ? `The target ${base} does not answer: ${found[0]?.noAnswer?.message ?? "nothing to ask it"}`
      : `The target ${base} answers, but not as a server of this contract does. For example:${examples.join("")}`,
  );
}
