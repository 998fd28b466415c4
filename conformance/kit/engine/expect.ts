import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "../http/exchange.ts";
import { mainOf } from "../http/main-element.ts";
import { AS_DECLARED } from "./control.ts";
import { countAssertion } from "./execution.ts";
import { ExpectationFailed } from "./failure.ts";
import type { BodyOf, ContractTypes, PageOf, StateOf } from "./rules.ts";
import { type Matcher, matches, show, showMatcher } from "./words.ts";

/**
 * What must be true of one answer. Every method throws `ExpectationFailed` at once when it does not hold, and gives
 * the expectation back so that more can follow.
 */
export class Expectation<C extends ContractTypes = ContractTypes, Id extends string = string> {
  readonly #exchange: Exchange<Id>;
  readonly #what: string;

  constructor(exchange: Exchange<Id>, what?: string) {
    this.#exchange = exchange;
    this.#what = what === undefined ? exchange.name : `${what} (${exchange.name})`;
  }

  status(...allowed: number[]): this {
    return this.#must(allowed.includes(this.#exchange.status), `status ${allowed.join(" or ")}`, () =>
      this.#exchange.describe(),
    );
  }

  /** A header that is there and, when a matcher is given, fits it (repetitions joined by ", "). */
  header(name: string, matcher?: string | RegExp | ((value: string) => boolean)): this {
    const got = this.#exchange.headers.get(name);
    const holds =
      got !== undefined &&
      (matcher === undefined ||
        (typeof matcher === "string" ? got === matcher : matcher instanceof RegExp ? matcher.test(got) : matcher(got)));
    const wanted =
      matcher === undefined ? "" : ` ${typeof matcher === "string" ? show(matcher) : showMatcher(matcher)}`;
    return this.#must(holds, `header ${name}${wanted}`, () => (got === undefined ? "no such header" : show(got)));
  }

  noHeader(name: string): this {
    const got = this.#exchange.headers.get(name);
    return this.#must(got === undefined, `no header ${name}`, () => show(got));
  }

  /** A directive (`no-store`) among a comma-separated header's. */
  directive(name: string, directive: string): this {
    const got = this.#exchange.headers.get(name);
    const parts = (got ?? "").split(",").map((part) => part.trim().toLowerCase());
    const shown = (): string => (got === undefined ? "no such header" : show(got));
    return this.#must(parts.includes(directive.toLowerCase()), `header ${name} with ${show(directive)}`, shown);
  }

  /** The media type, parameters aside. */
  mediaType(type: string): this {
    const got = this.#exchange.headers.get("content-type");
    return this.#must(this.#exchange.mediaType === type.toLowerCase(), `media type ${type}`, () => show(got));
  }

  /** An error of the OAuth wire shape: exactly `error` and a non-empty `error_description`, in JSON. */
  oauthError(status: number, code: C["oauthCode"], description?: RegExp): this {
    const exchange = this.#exchange;
    const text = exchange.at("error_description");
    const holds =
      exchange.status === status &&
      exchange.mediaType === "application/json" &&
      exchange.at("error") === code &&
      typeof text === "string" &&
      text !== "" &&
      (description === undefined || description.test(text)) &&
      isDeepStrictEqual(membersOf(exchange.json), ["error", "error_description"]);
    const words =
      description === undefined ? "and an error_description" : `and an error_description matching ${description}`;
    return this.#must(
      holds,
      `status ${status} with error ${show(code)} ${words}, as application/json and nothing else`,
      () =>
        exchange.mediaType === "application/json"
          ? exchange.describe()
          : `${exchange.describe()} as ${exchange.mediaType}`,
    );
  }

  /**
   * An error of the API envelope: `error` for people, `code`, `requestId`, and `details` when `details` asks for it.
   *
   * @param details matchers by dotted path below `details`: `{ reason: "account_claim_required" }`
   */
  envelope(status: number, code: C["envelopeCode"], details?: Readonly<Record<string, Matcher>>): this {
    const { json } = this.#exchange;
    const members = membersOf(json);
    const exchange = this.#exchange;
    const shaped =
      isDeepStrictEqual(
        members.filter((name) => name !== "details"),
        ["code", "error", "requestId"],
      ) &&
      typeof exchange.at("error") === "string" &&
      typeof exchange.at("requestId") === "string";
    const holds = exchange.status === status && exchange.mediaType === "application/json" && shaped;
    this.#must(
      holds && exchange.at("code") === code,
      `status ${status} with the envelope {error, code: ${show(code)}, requestId}, as application/json`,
      () =>
        exchange.mediaType === "application/json"
          ? exchange.describe()
          : `${exchange.describe()} as ${exchange.mediaType}`,
    );
    for (const [path, matcher] of Object.entries(details ?? {})) this.member(`details.${path}`, matcher);
    return this;
  }

  /** Exactly these members, in any order, in the JSON body or the object at `path`. */
  members(names: readonly string[], path = ""): this {
    const got = membersOf(this.#exchange.at(path));
    return this.#must(
      isDeepStrictEqual(got, [...names].sort()),
      `${path === "" ? "the body" : `"${path}"`} with exactly the members ${[...names].sort().join(", ")}`,
      () => (got.length === 0 ? this.#exchange.describe() : got.join(", ")),
    );
  }

  /** A member of the JSON body, by dotted path: a value (deep), a pattern or a test. */
  member(path: string, matcher: Matcher): this {
    const got = this.#exchange.at(path);
    return this.#must(matches(matcher, got), `"${path}" to be ${showMatcher(matcher)}`, () =>
      got === undefined ? `no such member in ${this.#exchange.describe()}` : show(got),
    );
  }

  noMember(path: string): this {
    const got = this.#exchange.at(path);
    return this.#must(got === undefined, `no member "${path}"`, () => show(got));
  }

  /** The whole JSON body, deep. */
  json(expected: unknown): this {
    return this.#must(isDeepStrictEqual(this.#exchange.json, expected), show(expected), () =>
      this.#exchange.describe(),
    );
  }

  /** The body as text holds (or fits) this. */
  text(part: string | RegExp): this {
    const { text } = this.#exchange;
    const holds = typeof part === "string" ? text.includes(part) : part.test(text);
    return this.#must(holds, `a body with ${show(part)}`, () => this.#exchange.describe());
  }

  noText(part: string | RegExp): this {
    const { text } = this.#exchange;
    const holds = typeof part === "string" ? !text.includes(part) : !part.test(text);
    return this.#must(holds, `a body without ${show(part)}`, () => this.#exchange.describe());
  }

  empty(): this {
    return this.#must(this.#exchange.bytes.length === 0, "an empty body", () => this.#exchange.describe());
  }

  /** An HTML page whose `<main>` carries this `data-page` and, when given, one of these `data-state`s. */
  page<P extends PageOf<C>>(page: P, ...states: ReadonlyArray<StateOf<C, P>>): this {
    const main = mainOf(this.#exchange.html);
    const holds = main?.page === page && (states.length === 0 || states.some((state) => state === main.state));
    const wanted = states.length === 0 ? "" : ` in state ${states.map((state) => show(state)).join(" or ")}`;
    return this.#must(holds, `page ${show(page)}${wanted}`, () => this.#exchange.describe());
  }

  /** A 303 (or another of `statuses`) to this path of the same origin, or to a location that fits. */
  redirect(to: string | RegExp, statuses: readonly number[] = [303]): this {
    const { status, location } = this.#exchange;
    const holds =
      statuses.includes(status) &&
      location !== undefined &&
      (typeof to === "string" ? location === to : to.test(location));
    return this.#must(holds, `status ${statuses.join(" or ")} to ${show(to)}`, () =>
      location === undefined ? this.#exchange.describe() : `${status} to ${show(location)}`,
    );
  }

  /** As the contract declares it: status, headers, media type, sealed body. Every call is judged so anyway. */
  conforms(): this {
    return this.#must(
      this.#exchange.operation !== undefined && this.#exchange.violations.length === 0,
      AS_DECLARED,
      () =>
        this.#exchange.operation === undefined ? "no operation of the contract" : this.#exchange.violations.join("; "),
    );
  }

  /** This status, as the contract declares it; gives the body, typed by the contract. */
  body<Status extends number>(status: Status): BodyOf<C, Id, Status> {
    this.status(status);
    this.conforms();
    // The judge has just checked the body against the very schema that this type was generated from.
    return (this.#exchange.json ?? this.#exchange.text) as BodyOf<C, Id, Status>;
  }

  /** @param got asked only where it does not hold: a page is parsed for it */
  #must(holds: boolean, expected: string, got: () => string): this {
    countAssertion(expected);
    if (holds) return this;
    throw new ExpectationFailed(this.#what, expected, got(), this.#exchange);
  }
}

function membersOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).sort() : [];
}
