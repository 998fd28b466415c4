import type { Trait } from "../../../generated/any-rules.ts";

/** A JSON pointer (RFC 6901) into an answer. */
export type Pointer = string;

/** What is known of one claim: what the answers gave, and what whoever runs the suite has set. */
export type Facts = Readonly<Record<string, string>>;

/** One request of a verb. `{name}` in a text stands for the fact of this name. */
export interface Call {
  /** One of the endpoints. */
  readonly at: string;
  /** POST when absent. */
  readonly method?: "GET" | "POST";
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, string>>;
  readonly bearer?: string;
  /** What it answers when all is well; 200 when absent. */
  readonly status?: number;
  /** Where the facts are in its answer, by their names. */
  readonly gives?: Readonly<Record<string, Pointer>>;
}

/** Why a poll gets no token, whatever a dialect calls it. */
export const REASONS = ["pending", "too fast", "denied", "spent", "unknown"] as const;

export type Reason = (typeof REASONS)[number];

/** How a dialect says so. */
export interface ErrorForm {
  readonly status: number;
  readonly error: string;
}

/**
 * What a human does on a page that has a form with these fields, or a link whose target fits: fills them in, and sends the
 * form. A field that the page shows and that is not named here stays as it is.
 */
export interface PageStep {
  readonly fields?: readonly string[];
  readonly fill?: Readonly<Record<string, string>>;
  readonly link?: string;
}

/** How the pages are gone through: of these steps the first that fits a page, each once, until none does. */
export interface HumanPages {
  readonly confirm: readonly PageStep[];
  /** The sign-in page, whose path says where it leads to, `{to}`, and what is filled in there. */
  readonly signIn?: PageStep & { readonly path: string };
  readonly decline?: readonly PageStep[];
  /** The pattern of what the last page says when it is done. */
  readonly done: string;
  /** The same when the human has declined. */
  readonly declined?: string;
}

/** What servers of one kind call what the rules for any server are about: data, and no code. */
export interface Dialect {
  readonly name: string;
  /** What it is, in one sentence. */
  readonly is: string;
  /** Where the metadata of the authorization server and of the resource are: the first path that answers counts. */
  readonly documents: { readonly server: readonly string[]; readonly resource: readonly string[] };
  /**
   * Where its endpoints are: a member of a document (`server#/token_endpoint`), or a path; the first that is there counts.
   * `token` and `resource` are always there; `revocation`, `registration` and `authMd` where the traits say so.
   */
  readonly endpoints: Readonly<Record<string, readonly string[]>>;
  readonly grant: string;
  /** The parameter that says whose claim is polled. */
  readonly credential: string;
  /** What every request to the token and revocation endpoints says of the client. */
  readonly client: Readonly<Record<string, string>>;
  /** What whoever runs the suite has to say (null), or may. */
  readonly values: Readonly<Record<string, string | null>>;
  /** Gives `credential` or `accessToken`, or nothing where agents do not register. */
  readonly register: readonly Call[];
  /** For the address `{email}`; with the registration it has to give `credential`, `link` and `code`. */
  readonly startClaim: readonly Call[];
  /** Another access token from what the registration gave; empty where there is none. */
  readonly anotherToken: readonly Call[];
  /** A call that `{accessToken}` opens. */
  readonly useToken: Call;
  /** Where the token and its scope are in the answer to a poll. */
  readonly delivered: { readonly accessToken: Pointer; readonly scope?: Pointer };
  readonly errors: Readonly<Record<Reason, ErrorForm>>;
  /** True, or who says that it is not there. */
  readonly traits: Readonly<Record<Trait, true | string>>;
  /** Null where its pages are not known: a person or a program acts on them. */
  readonly human: HumanPages | null;
  /** The errors of the protocol beside those of the token endpoint. */
  readonly codes: readonly string[];
}

/** The facts that are no secret. */
export const PUBLIC_FACTS: ReadonlySet<string> = new Set(["link", "interval", "scope", "email", "authMd"]);

/** RFC 8628, 3.5, and RFC 6749, 5.2. */
export const OAUTH_ERRORS: Dialect["errors"] = {
  pending: { status: 400, error: "authorization_pending" },
  "too fast": { status: 400, error: "slow_down" },
  denied: { status: 400, error: "access_denied" },
  spent: { status: 400, error: "invalid_grant" },
  unknown: { status: 400, error: "invalid_grant" },
};

/** The text with the facts in the places of their names. */
export function filled(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
}

/** The names of the facts that a text asks for. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}
