/** What each page shows; the templates in views/ read exactly this, beside what every page has (render.ts). */

import type { PageName } from "../../../generated/pages.ts";
import type { PlatformScope } from "../../../generated/scopes.ts";
import type { Leaving, OtherMember } from "../../accounts/leaving.ts";
import type { Made } from "../../accounts/made.ts";
import type { Membership } from "../../accounts/memberships.ts";
import type { TeamAction } from "../../accounts/team-audit.ts";
import type { AuditAction } from "../../installs/audit.ts";
import type { ApprovalStatus } from "../../marketplace/approvals/index.ts";
import type { Country } from "../../marketplace/trainers/index.ts";
import type { ApprovalType } from "../../storage/schema.ts";
import type { AppTyped } from "../apps/app-form.ts";
import type { Plot } from "../contracts/plot.ts";
import type { BidTyped } from "../proposals/propose-form.ts";
import type { TrainerTyped } from "../trainer/trainer-form.ts";
import type { FieldErrors } from "./field-errors.ts";
import type { ScopeGroup, ScopeWords } from "./scope-words.ts";
import type { Soon, When } from "./when.ts";

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

/** An app, as its partner sees it. */
export interface AppView {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: "active" | "disabled";
  readonly clientId: string;
  readonly consentLink: string;
  readonly created: When;
}

export interface PartnerInstallView {
  readonly id: string;
  readonly organizationName: string;
  readonly status: "active" | "disconnected";
  readonly scopes: readonly ScopeWords[];
  readonly created: When;
  readonly granted: When;
  readonly lastUsed: When | undefined;
}

/** An install, as its customer sees it. */
export interface CustomerInstallView {
  readonly id: string;
  readonly appName: string;
  readonly appDisabled: boolean;
  /** The consent screen of the app. */
  readonly consentPath: string;
  readonly status: "active" | "disconnected";
  readonly scopes: readonly ScopeWords[];
  /** Whether work email addresses are shared; undefined if the app cannot read them anyway. */
  readonly sharesEmail: boolean | undefined;
  readonly created: When;
  readonly granted: When;
  readonly lastUsed: When | undefined;
  readonly ended: When | undefined;
}

/** What the consent screen asks. */
export interface ConsentScreen {
  readonly formId: string;
  readonly shown: string;
  /** Where its form posts to. */
  readonly action: string;
  readonly description: string | undefined;
  readonly website: { readonly href: string; readonly text: string } | undefined;
  /** The host of the way back. */
  readonly returnsTo: string | undefined;
  readonly organizationName: string;
  /** `gained`: the active install does not have it yet. */
  readonly scopes: readonly (ScopeWords & { readonly gained: boolean })[];
  /** What the active install has and the app does not ask for any more. */
  /** The scope that has a box of its own: the addresses of people. */
  readonly emailScope: PlatformScope;
  readonly lost: readonly ScopeWords[];
  /** The active install that would end, if there is one. */
  readonly held: { readonly piiConsent: boolean } | undefined;
}

/** Which app a consent link leads to. */
export interface LinkView {
  readonly appName: string;
  /** The organization that makes the app. */
  readonly publisher: string;
  /** Path and query of the link; undefined if there is nothing to come back to. */
  readonly here?: string;
}

/** A proposal, as the employer answers it. */
export interface ProposalOnPage {
  readonly id: string;
  /** `shortlisted`. */
  readonly status: string;
  readonly label: string;
  readonly displayName: string;
  /** The trainer's public profile. */
  readonly profile: string;
  readonly title: string | null;
  readonly country: string;
  readonly bid: string;
  readonly coverLetter: string;
  readonly created: When;
  /** What a review can make of it: the value, and what its button says. */
  readonly answers: readonly (readonly [string, string])[];
}

/** What the organization was asked, as a list shows it. */
export interface ApprovalOnPage {
  readonly id: string;
  readonly type: ApprovalType;
  /** What it is to do: `Hire`. */
  readonly title: string;
  /** The trainer's display name. */
  readonly trainerName: string;
  readonly jobTitle: string;
  readonly status: ApprovalStatus;
  readonly label: string;
  readonly created: When;
  readonly resolved: When | undefined;
}

/** A contract, as its employer sees it. */
export interface ContractOnPage {
  readonly id: string;
  readonly status: "active" | "ended";
  readonly job: { readonly id: string; readonly title: string };
  readonly displayName: string;
  /** The trainer's public profile. */
  readonly profile: string;
  readonly country: string;
  readonly rate: string;
  readonly started: When;
  readonly ended: When | undefined;
}

/** Open jobs of everybody. */
export interface BoardView {
  readonly jobs: readonly {
    readonly id: string;
    readonly title: string;
    readonly companyName: string;
    readonly rate: string | undefined;
    readonly excerpt: string;
    readonly published: When;
  }[];
  readonly text: string;
  readonly paymentType: string;
  readonly paymentTypes: readonly (readonly [string, string])[];
  /** Whether only some are asked for. */
  readonly searched: boolean;
  /** Whether they are the last published. */
  readonly first: boolean;
  /** `?q=...` of the last published, or nothing. */
  readonly newest: string;
  /** `?q=...&cursor=...` of those before. */
  readonly further: string | undefined;
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
    readonly purpose: "claim" | "invitation" | "consent" | undefined;
    /** The app that the visitor is about to connect. */
    readonly app?: string | undefined;
    /** What a wrong code leaves. */
    readonly triesLeft?: number;
    readonly errors: FieldErrors;
    readonly wait?: string;
    /** The session ended before a form came, of which nothing was done. */
    readonly signedOut?: true;
  };
  claim: {
    /** `?return_to=...` of this very claim. */
    readonly signInQuery?: string;
    readonly token?: string;
    readonly maskedEmail?: string;
    /** For the owner, once it is claimed. */
    readonly made?: Made;
    readonly triesLeft?: number;
    /** What the agent may do only once it is claimed. */
    readonly unlocks?: readonly string[];
    readonly attempt?: {
      readonly agentName: string | undefined;
      readonly organizationName: string;
      readonly expires: Soon;
    };
  };
  organization: {
    readonly membership: Membership | undefined;
    readonly name: string;
    readonly errors: FieldErrors;
    /** `?return_to=...`, or nothing. */
    readonly query: string;
    readonly done: string | undefined;
  };
  leave:
    | { readonly leaving?: never }
    | {
        readonly organizationName: string;
        readonly leaving: Leaving;
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
        readonly trail: readonly {
          readonly action: TeamAction;
          readonly words: string;
          readonly email: string;
          readonly at: When;
        }[];
        /** Where what is older begins. */
        readonly older: string | undefined;
      };
  "remove-member": { readonly member?: OtherMember & { readonly organizationName: string } };
  "withdraw-invitation": { readonly invitation?: { readonly id: string; readonly email: string } };
  invitation: {
    /** `?return_to=...` of this very invitation. */
    readonly signInQuery?: string;
    readonly token?: string;
    readonly maskedEmail?: string;
    readonly organizationName?: string;
  };
  jobs: {
    /** Of the human's organization. */
    readonly own:
      | {
          readonly jobs: readonly {
            readonly id: string;
            readonly title: string;
            readonly status: "draft" | "open" | "closed";
            readonly created: When;
            readonly published: When | undefined;
          }[];
          /** Whether they are the newest ones. */
          readonly first: boolean;
          /** Where the older ones begin. */
          readonly older: string | undefined;
        }
      | undefined;
    readonly board: BoardView;
  };
  job:
    | { readonly job?: never }
    | {
        readonly job: {
          readonly id: string;
          readonly title: string;
          readonly description: string;
          readonly companyName: string;
          readonly rate: string | undefined;
          readonly published: When | undefined;
        };
        /** For the people of its organization. */
        readonly created: When | undefined;
        /** What the visitor can do about it. */
        readonly step: "own" | "sign-in" | "profile" | "propose" | "proposed";
        /** What the visitor has proposed. */
        readonly proposed:
          | { readonly bid: string; readonly status: string; readonly coverLetter: string; readonly at: When }
          | undefined;
        /** What an amount can be for. */
        readonly units: readonly (readonly [string, string])[];
        readonly values: BidTyped;
        readonly errors: FieldErrors;
      };
  proposals:
    | { readonly job?: never }
    | {
        readonly job: { readonly id: string; readonly title: string };
        readonly proposals: readonly ProposalOnPage[];
        /** Whether they are the newest ones. */
        readonly first: boolean;
        /** Where the older ones begin. */
        readonly older: string | undefined;
        readonly done: string | undefined;
      };
  work:
    | { readonly proposals?: never }
    | {
        readonly proposals: readonly {
          readonly id: string;
          readonly job: { readonly id: string; readonly title: string; readonly isOpen: boolean };
          readonly companyName: string;
          readonly bid: string;
          /** `shortlisted`. */
          readonly status: string;
          readonly label: string;
          readonly created: When;
          /** The id of its conversation, if the employer has written. */
          readonly conversation: string | undefined;
        }[];
        /** The newest ones. */
        readonly contracts: readonly {
          readonly id: string;
          readonly status: "active" | "ended";
          readonly jobTitle: string;
          readonly companyName: string;
          readonly rate: string;
          /** What is held for work that is not paid out yet. */
          readonly funded: string;
          readonly paid: string;
          readonly started: When;
          readonly ended: When | undefined;
        }[];
        /** Those that were written in last. */
        readonly conversations: readonly {
          readonly id: string;
          readonly jobTitle: string;
          readonly companyName: string;
          readonly updated: When;
        }[];
        readonly first: boolean;
        readonly older: string | undefined;
        readonly done: string | undefined;
      };
  conversation:
    | { readonly conversation?: never }
    | {
        readonly conversation: { readonly id: string; readonly jobTitle: string; readonly companyName: string };
        /** The oldest first. */
        readonly messages: readonly {
          readonly id: string;
          readonly from: "employer" | "trainer";
          readonly content: string;
          readonly at: When;
        }[];
        /** Whether they are the newest ones. */
        readonly newest: boolean;
        /** Where the earlier ones begin. */
        readonly earlier: string | undefined;
        /** What was typed. */
        readonly content: string;
        readonly errors: FieldErrors;
        readonly done: string | undefined;
      };
  contracts:
    | { readonly contracts?: never }
    | {
        readonly contracts: readonly ContractOnPage[];
        /** Whether they are the newest ones. */
        readonly first: boolean;
        /** Where the older ones begin. */
        readonly older: string | undefined;
      };
  contract:
    | { readonly contract?: never }
    | {
        readonly contract: ContractOnPage;
        /** By their numbers. */
        readonly milestones: readonly {
          readonly id: string;
          readonly number: number;
          readonly name: string | null;
          readonly description: string | null;
          /** `active_funded`. */
          readonly status: string;
          readonly label: string;
          readonly amount: string;
          readonly volume: string | undefined;
          /** `2026-12-31`. */
          readonly due: string | null;
          /** The approval about it that is pending. */
          readonly approval: string | null;
        }[];
        readonly sums: readonly {
          readonly name: string;
          readonly label: string;
          readonly cents: number;
          readonly text: string;
        }[];
        readonly budget: {
          /** `low`. */
          readonly state: string;
          readonly label: string;
          /** 0 to 1. */
          readonly part: number;
          /** Nothing where nothing can be used up. */
          readonly words: string | undefined;
        };
        readonly usage:
          | {
              readonly plot: Plot;
              /** `2026-12-01`. */
              readonly from: string;
              readonly to: string;
              readonly days: readonly {
                readonly day: string;
                readonly hours: string;
                readonly tasks: number;
                readonly labels: number;
              }[];
              /** Where the earlier ones begin. */
              readonly earlier: string | undefined;
            }
          | undefined;
        /** Whether they are the last days. */
        readonly last: boolean;
      };
  trainer: {
    /** What the profile is, and where others see it. */
    readonly profile: { readonly displayName: string; readonly workEmail: string; readonly url: string } | undefined;
    readonly values: TrainerTyped;
    readonly errors: FieldErrors;
    readonly countries: readonly Country[];
    /** `?return_to=...`, or nothing. */
    readonly query: string;
    readonly done: string | undefined;
  };
  profile: {
    readonly trainer?: {
      readonly displayName: string;
      readonly title: string | null;
      readonly country: Country;
    };
  };
  approvals:
    | { readonly approvals?: never }
    | {
        readonly approvals: readonly ApprovalOnPage[];
        /** Whether they are the newest ones. */
        readonly first: boolean;
        /** Where the older ones begin. */
        readonly older: string | undefined;
      };
  approval:
    | { readonly approval?: never }
    | {
        readonly approval: ApprovalOnPage;
        readonly expires: Soon;
        readonly owner: boolean;
        readonly organizationName: string;
        readonly trainer: { readonly userId: string; readonly displayName: string };
        readonly job: { readonly id: string; readonly title: string };
        /** `$18.50 per hour`. */
        readonly rate: string | undefined;
        /** What confirming moves. */
        readonly amount: string;
        readonly milestones: readonly {
          readonly name: string | null;
          readonly description: string | null;
          readonly amount: string;
          /** `100 hours`. */
          readonly volume: string | undefined;
          /** `YYYY-MM-DD`. */
          readonly due: string | null;
        }[];
        readonly fingerprint: string;
        /** The contract that it is about, or that it has led to. */
        readonly contractId: string | null;
        /** Who has decided, in words; nothing where nobody has, or nobody knows. */
        readonly decidedBy: string | undefined;
        readonly done: string | undefined;
        /** Why a form was refused, where the state does not say it. */
        readonly why: string | undefined;
      };
  apps:
    | { readonly apps?: never }
    | {
        readonly apps: readonly (AppView & { readonly installs: number })[];
        readonly values: AppTyped;
        readonly errors: FieldErrors;
        readonly scopes: readonly ScopeWords[];
        readonly limit: number;
        /** Of an app whose slug is `your-slug`. */
        readonly consentLink: string;
      };
  app:
    | { readonly app?: never }
    | {
        readonly app: AppView;
        readonly installs: readonly PartnerInstallView[];
        /** Whether they are the first ones, and not those behind others. */
        readonly first: boolean;
        /** Where those before them begin. */
        readonly older: string | undefined;
        readonly values: AppTyped;
        readonly errors: FieldErrors;
        readonly scopes: readonly ScopeWords[];
        readonly done: string | undefined;
        /** Whether it was just made. */
        readonly made: boolean;
      };
  consent: {
    readonly link?: LinkView;
    /** `?return_to=...` of this very link. */
    readonly organizationQuery?: string;
    readonly screen?: ConsentScreen;
    readonly granted?: {
      readonly token: string;
      readonly reconnected: boolean;
      readonly organizationName: string;
    };
    /** The way back to the partner. */
    readonly back?: { readonly href: string; readonly host: string } | undefined;
  };
  integrations:
    | { readonly installs?: never }
    | {
        readonly owner: boolean;
        readonly done: string | undefined;
        readonly installs: readonly CustomerInstallView[];
        readonly trail: readonly {
          readonly action: AuditAction;
          readonly words: string;
          readonly appName: string;
          readonly email: string;
          readonly scopes: readonly ScopeWords[];
          readonly at: When;
        }[];
        /** Where what is older begins. */
        readonly older: string | undefined;
      };
  disconnect: { readonly install?: CustomerInstallView };
}
