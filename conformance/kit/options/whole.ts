import { ConfigurationError } from "../engine/failure.ts";

/**
 * The whole number that an option has, undefined where it is not given.
 *
 * @throws {ConfigurationError} when it is none, or out of its bounds
 */
export function wholeNumber(name: string, given: string | undefined, least: number, most: number): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (/^\d{1,9}$/.test(given) && number >= least && number <= most) return number;
  throw new ConfigurationError(`--${name} takes a whole number from ${least} to ${most}, not "${given}"`);
}
