import {
  type PlatformScope,
  type PublicScope,
  platformScopes,
  postClaimScopes,
  preClaimScopes,
  publicScopes,
  scopeCatalogues,
} from "../../../generated/scopes.ts";

export interface ScopeWords<Scope extends string = string> {
  readonly name: Scope;
  readonly text: string;
}

export interface ScopeGroup {
  readonly title: string;
  readonly scopes: readonly ScopeWords[];
}

const texts = scopeCatalogues["public-api"];

export function inWords(scopes: readonly PublicScope[]): readonly ScopeWords<PublicScope>[] {
  return scopes.map((name) => ({ name, text: texts[name] }));
}

const platformTexts = scopeCatalogues["platform-api"];

/** What a platform app may be granted, which is another catalogue. */
export function platformInWords(scopes: readonly PlatformScope[]): readonly ScopeWords<PlatformScope>[] {
  return scopes.map((name) => ({ name, text: platformTexts[name] }));
}

export const platformWords: readonly ScopeWords[] = platformInWords(platformScopes);

const TITLES: Readonly<Record<string, string>> = { read: "See", write: "Change", manage: "Manage" };

/** All scopes, those that only read first. */
export const scopeGroups: readonly ScopeGroup[] = Object.entries(TITLES).map(([kind, title]) => ({
  title,
  scopes: inWords(publicScopes.filter((scope) => scope.endsWith(`:${kind}`))),
}));

const before: ReadonlySet<PublicScope> = new Set(preClaimScopes);

/** What an agent may do only once it is claimed. */
export const unlockedByClaim: readonly string[] = inWords(postClaimScopes.filter((scope) => !before.has(scope))).map(
  ({ text }) => text,
);

export const postClaimWords: readonly ScopeWords[] = inWords(postClaimScopes);
