/** An instant for `<time>`. */
export interface When {
  readonly iso: string;
  readonly text: string;
}

// Without scripts the visitor's time zone is not known: UTC, and said so.
const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" });

/** `at` is in milliseconds since the epoch, or ISO 8601. */
export function when(at: number | string): When {
  const date = new Date(at);
  return { iso: date.toISOString(), text: `${format.format(date)} UTC` };
}
