/** The form of a platform app: what is typed, what it means, and what is wrong with it, beside its field. */
import { platformScopes } from "../../../generated/scopes.ts";
import { isVisible } from "../../contract/formats.ts";
import type { Issue, Refusal } from "../../contract/types.ts";
import type { AppFields, PlatformApp } from "../../installs/apps.ts";
import { readRedirectUris } from "../../installs/redirect-uri.ts";
import type { FieldErrors } from "../pages/field-errors.ts";

/** The fields as they are typed, to be shown again. */
export interface AppTyped {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly website_url: string;
  readonly redirect_uris: string;
  readonly scopes: readonly string[];
}

export const nothingTyped: AppTyped = {
  name: "",
  slug: "",
  description: "",
  website_url: "",
  redirect_uris: "",
  scopes: [],
};

/** A form whose shape is right. */
export function typedIn(form: Pick<AppTyped, "name" | "scopes"> & Partial<AppTyped>): AppTyped {
  const { name, slug = "", description = "", website_url = "", redirect_uris = "", scopes } = form;
  return { name, slug, description, website_url, redirect_uris, scopes };
}

/** An app as its form shows it. */
export function appTyped(app: PlatformApp): AppTyped {
  return {
    name: app.name,
    slug: app.slug,
    description: app.description ?? "",
    website_url: app.websiteUrl ?? "",
    redirect_uris: app.redirectUris.join("\n"),
    scopes: app.scopes,
  };
}

/** What a form held whose shape was refused; of a repeated field the first. */
export function typedOf({ fields }: Refusal): AppTyped {
  const text = (name: string): string => [fields[name] ?? ""].flat()[0] ?? "";
  return {
    name: text("name"),
    slug: text("slug"),
    description: text("description"),
    website_url: text("website_url"),
    redirect_uris: text("redirect_uris"),
    scopes: [fields.scopes ?? []].flat(),
  };
}

const shapeErrors: Readonly<Record<keyof AppTyped, string>> = {
  name: "Enter a name of 1 to 120 visible characters.",
  slug: "Use 1 to 50 lower-case letters, digits and hyphens.",
  description: "Use at most 500 characters, without control characters.",
  website_url: "Enter an http or https URL, such as https://example.com, or leave this empty.",
  redirect_uris: "Enter at most 10 URLs, one per line, each of at most 2,048 characters.",
  scopes: "Choose at least one thing that the app can do.",
};

/** What the contract's own schema refuses, by field. */
export function errorsOf(issues: readonly Issue[]): FieldErrors {
  const names = Object.keys(shapeErrors) as (keyof AppTyped)[];
  return Object.fromEntries(
    issues.flatMap(({ where }) => {
      const field = names.find((name) => where === `body.${name}` || where.startsWith(`body.${name}.`));
      return field === undefined ? [] : [[field, shapeErrors[field]]];
    }),
  );
}

const DESCRIPTION_LONGEST = 500;
/** As in a name, but for line breaks and tabs. */
const UNREADABLE = /[^\P{Cc}\n\t]|[\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What the fields mean; beside it what is wrong with them that a schema cannot say. */
export function readApp(typed: AppTyped): { readonly app: AppFields; readonly errors: FieldErrors } {
  const errors: Record<string, string> = {};
  // A form's line breaks come as two characters (HTML, 4.10.21.8), and count as one.
  const description = typed.description.replaceAll(/\r\n?/g, "\n").trim();
  if ([...description].length > DESCRIPTION_LONGEST || UNREADABLE.test(description)) {
    errors.description = shapeErrors.description;
  }
  const websiteUrl = typed.website_url.trim();
  if (websiteUrl !== "" && !isWebsite(websiteUrl)) errors.website_url = shapeErrors.website_url;
  const redirects = readRedirectUris(typed.redirect_uris);
  if ("problem" in redirects) errors.redirect_uris = redirects.problem;
  return {
    app: {
      name: typed.name,
      description: isVisible(description) ? description : null,
      websiteUrl: websiteUrl || null,
      redirectUris: "uris" in redirects ? redirects.uris : [],
      scopes: platformScopes.filter((scope) => typed.scopes.includes(scope)),
    },
    errors,
  };
}

/** As customers are to click on it: nothing in it that reads as another place than it leads to. */
function isWebsite(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}\\]+$/iu.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === "" && url.password === "";
}
