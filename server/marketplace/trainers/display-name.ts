/** The names of a trainer; either may be missing. */
export interface TrainerNames {
  readonly firstName: string | null;
  readonly lastName: string | null;
}

const LETTER = /\p{L}\p{M}*/u;
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The first letter of the last name; of a name without letters its first character. */
export function lastNameInitial({ lastName }: TrainerNames): string | null {
  if (lastName === null) return null;
  const [first] = characters.segment(lastName);
  const initial = LETTER.exec(lastName)?.[0] ?? first?.segment ?? null;
  return initial?.toUpperCase() ?? null;
}

/** What others see of the names, everywhere, before and after hiring. */
export function displayName(names: TrainerNames): string {
  const initial = lastNameInitial(names);
  const shown = [names.firstName, initial === null ? null : `${initial}.`].filter((part) => part !== null);
  return shown.length === 0 ? "Freelancer" : shown.join(" ");
}
