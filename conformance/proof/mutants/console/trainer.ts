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
];
