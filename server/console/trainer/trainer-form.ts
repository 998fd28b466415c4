/** The form of a trainer profile: what is typed, what it means, and what is wrong with it, beside its field. */
import type { Issue, Refusal } from "../../contract/types.ts";
import { isCountry, type TrainerProfile } from "../../marketplace/trainers/index.ts";
import type { FieldErrors } from "../pages/field-errors.ts";

/** The fields as they are typed, to be shown again. */
export interface TrainerTyped {
  readonly first_name: string;
  readonly last_name: string;
  readonly country: string;
  readonly title: string;
}

const FIELDS = ["first_name", "last_name", "country", "title"] as const satisfies readonly (keyof TrainerTyped)[];

const NAME = "Use at most 60 characters, without control characters, or leave this empty.";
const shapeErrors: Readonly<Record<keyof TrainerTyped, string>> = {
  first_name: NAME,
  last_name: NAME,
  country: "Choose a country.",
  title: "Use at most 120 characters, without control characters, or leave this empty.",
};

export function trainerTyped(profile: TrainerProfile | undefined): TrainerTyped {
  const { firstName = null, lastName = null, country = "", title = null } = profile ?? {};
  return { first_name: firstName ?? "", last_name: lastName ?? "", country, title: title ?? "" };
}

/** What a form held; of a repeated field the first. */
export function typedOf(fields: Refusal["fields"]): TrainerTyped {
  const text = (name: keyof TrainerTyped): string => [fields[name] ?? ""].flat()[0] ?? "";
  const [first_name, last_name, country, title] = FIELDS.map(text);
  return { first_name: first_name ?? "", last_name: last_name ?? "", country: country ?? "", title: title ?? "" };
}

/** What the contract's own schema refuses, by field. */
export function errorsOf(issues: readonly Issue[]): FieldErrors {
  const wrong = FIELDS.filter((name) => issues.some(({ where }) => where === `body.${name}`));
  return Object.fromEntries(wrong.map((name) => [name, shapeErrors[name]]));
}

/** What the fields mean; beside it what is wrong with them that a schema cannot say. */
export function readTrainer(typed: TrainerTyped): { readonly profile: TrainerProfile; readonly errors: FieldErrors } {
  const name = (text: string): string | null => text.trim().replaceAll(/\s+/gu, " ") || null;
  return {
    profile: {
      firstName: name(typed.first_name),
      lastName: name(typed.last_name),
      country: typed.country,
      title: name(typed.title),
    },
    errors: isCountry(typed.country) ? {} : { country: shapeErrors.country },
  };
}
