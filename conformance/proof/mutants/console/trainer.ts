import type { Mutant } from "../mutant.ts";

const PAGES = "server/console/trainer/trainer.ts";
const FORM = "server/console/trainer/trainer-form.ts";
const NAME = "server/marketplace/trainers/display-name.ts";
const EMAIL = "server/marketplace/trainers/work-email.ts";
const PROFILE = "server/marketplace/trainers/profile.ts";

/** Servers that break trainer.*: what a trainer says, and what others see of it. */
export const mutants: readonly Mutant[] = [
  {
    name: "trainer-any-two-capitals",
    rule: "trainer.profile",
    words: "Any two capitals are a country.",
    edits: [
      { file: FORM, from: "errors: isCountry(typed.country) ? {} : {", to: 'errors: typed.country !== "" ? {} : {' },
    ],
  },
  {
    name: "trainer-title-stays",
    rule: "trainer.profile",
    words: "A title cannot be taken away, only changed.",
    edits: [
      {
        file: PROFILE,
        from: "doUpdateSet({ ...profile, updatedAt: now })",
        to: 'doUpdateSet({ ...profile, ...(profile.title === null ? { title: (eb) => eb.ref("trainers.title") } : {}), updatedAt: now })',
      },
    ],
  },
  {
    name: "trainer-work-email-follows-name",
    rule: "trainer.work-email",
    words: "Whoever changes the profile gets another work email.",
    edits: [
      {
        file: PROFILE,
        from: "doUpdateSet({ ...profile, updatedAt: now })",
        to: "doUpdateSet({ ...profile, workEmail: address, updatedAt: now })",
      },
    ],
  },
  {
    name: "trainer-work-email-drops-accents-and-letters",
    rule: "trainer.work-email",
    words: "A letter with an accent is left out of the work email, not only its accent.",
    edits: [{ file: EMAIL, from: '    .normalize("NFD")\n', to: '    .normalize("NFC")\n' }],
  },
  {
    name: "trainer-profile-in-full",
    rule: "trainer.public-profile",
    words: "The public profile has the last name in full.",
    edits: [
      {
        file: PAGES,
        from: "trainer: { displayName: displayName(trainer), title",
        to: 'trainer: { displayName: [trainer.firstName, trainer.lastName].join(" "), title',
      },
    ],
  },
  {
    name: "trainer-display-name-without-first",
    rule: "trainer.display-name",
    words: "Without a first name the last one is left out too.",
    edits: [
      {
        file: NAME,
        from: "const initial = lastNameInitial(names);",
        to: "const initial = names.firstName && lastNameInitial(names);",
      },
    ],
  },
  {
    name: "trainer-last-name-stays",
    rule: "trainer.profile",
    words: "A last name cannot be taken away, only changed.",
    edits: [
      {
        file: "server/marketplace/trainers/profile.ts",
        from: "doUpdateSet({ ...profile, updatedAt: now })",
        to: 'doUpdateSet((eb) => ({ ...profile, lastName: profile.lastName ?? eb.ref("trainers.lastName"), updatedAt: now }))',
      },
    ],
  },
  {
    name: "trainer-work-email-of-the-last-name",
    rule: "trainer.work-email",
    words: "Without a first name the work email begins with the last one.",
    edits: [
      {
        file: "server/marketplace/trainers/profile.ts",
        from: "workEmail(profile.firstName, config",
        to: "workEmail(profile.firstName ?? profile.lastName, config",
      },
    ],
  },
  {
    name: "trainer-work-email-counts",
    rule: "trainer.work-email",
    words: "The digits of a work email count up.",
    edits: [
      {
        file: "server/marketplace/trainers/work-email.ts",
        from: "numericCode(random, DIGITS)",
        to: 'String((count += 1)).padStart(DIGITS, "0")',
      },
      {
        file: "server/marketplace/trainers/work-email.ts",
        from: "const LONGEST_NAME = 30;",
        to: "const LONGEST_NAME = 30;\nlet count = 0;",
      },
    ],
  },
  {
    name: "trainer-initial-is-half-a-character",
    rule: "trainer.display-name",
    words: "The initial of a last name is its first UTF-16 unit.",
    edits: [
      {
        file: "server/marketplace/trainers/display-name.ts",
        from: "const initial = LETTER.exec(lastName)?.[0] ?? first?.segment ?? null;",
        to: "const initial = lastName.slice(0, 1);",
      },
    ],
  },
];
