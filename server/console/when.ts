/** An instant for `<time>`. */
export interface When {
  readonly iso: string;
  /** `31 Dec 2030, 12:00 UTC`. */
  readonly text: string;
  /** `31 Dec 2030`. */
  readonly day: string;
}

// Without scripts the visitor's time zone is not known: UTC, and said so.
const wholly = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium" });

/** `at` is in milliseconds since the epoch, or ISO 8601. */
export function when(at: number | string): When {
  const date = new Date(at);
  return { iso: date.toISOString(), text: `${wholly.format(date)} UTC`, day: day.format(date) };
}
