/** What each page shows; the templates in views/ read exactly this, beside what every page has (render.ts). */
import type { PageName } from "../../generated/pages.ts";
import type { Membership } from "../accounts/memberships.ts";
import type { ScopeGroup, ScopeWords } from "./scope-words.ts";
import type { When } from "./when.ts";

/** What is wrong with a form, by field. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly preview: string;
  readonly scopes: readonly ScopeWords[];
  readonly status: string;
  readonly created: When;
  readonly lastUsed: When | undefined;
  readonly expires: When | undefined;
}

export interface Views extends Record<PageName, object> {
  error: { readonly back: string; readonly requestId: string };
  home: { readonly membership: Membership | undefined; readonly origin: string };
  "sign-in": {
    readonly asksCode: boolean;
    readonly email: string;
    /** `?return_to=...`, or nothing. */
    readonly query: string;
    /** What the visitor came from. */
    readonly purpose: "claim" | "invitation" | undefined;
    readonly errors: FieldErrors;
    readonly wait?: string;
  };
  claim: {
    /** `?return_to=...` of this very claim. */
    readonly signInQuery?: string;
    readonly token?: string;
    readonly maskedEmail?: string;
    readonly mine?: boolean;
    readonly triesLeft?: number;
    /** What the agent may do only once it is claimed. */
    readonly unlocks?: readonly string[];
    readonly attempt?: {
      readonly agentName: string;
      readonly organizationName: string;
      readonly expires: When;
    };
  };
  organization: {
    readonly membership: Membership | undefined;
    readonly name: string;
    readonly errors: FieldErrors;
  };
  tokens:
    | { readonly tokens?: never }
    | {
        readonly tokens: readonly TokenView[];
        readonly created: { readonly name: string; readonly secret: string } | undefined;
        readonly done: string | undefined;
        readonly formId: string;
        readonly scopes: readonly ScopeGroup[];
        readonly values: { readonly name: string; readonly scopes: readonly string[]; readonly expiresAt: string };
        readonly errors: FieldErrors;
        readonly limit: number;
        /** `2026-12-31`. */
        readonly today: string;
      };
  team:
    | { readonly members?: never }
    | {
        readonly owner: boolean;
        readonly members: readonly {
          readonly userId: string;
          readonly email: string;
          readonly role: string;
          readonly joined: When;
        }[];
        readonly invitations: readonly {
          readonly id: string;
          readonly email: string;
          readonly created: When;
          readonly expires: When;
        }[];
        readonly email: string;
        readonly errors: FieldErrors;
        readonly done: string | undefined;
      };
  invitation: {
    /** `?return_to=...` of this very invitation. */
    readonly signInQuery?: string;
    readonly token?: string;
    readonly maskedEmail?: string;
    readonly organizationName?: string;
  };
  job: {
    readonly job?: {
      readonly title: string;
      readonly description: string;
      readonly created: When;
      readonly published: When | undefined;
    };
  };
}
