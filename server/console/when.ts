/** An instant for `<time>`. */
export interface When {
  readonly iso: string;
  /** `31 Dec 2030, 12:00 UTC`. */
  readonly text: string;
  /** `31 Dec 2030`. */
  readonly day: string;
}

// Without scripts the visitor's time zone is not known: UTC, and said so.
const formats: readonly Intl.DateTimeFormatOptions[] = [
  { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" },
  { timeZone: "UTC", dateStyle: "medium" },
];
let made: readonly Intl.DateTimeFormat[] | undefined;

/** `at` is in milliseconds since the epoch, or ISO 8601. */
export function when(at: number | string): When {
  const date = new Date(at);
  // Made when a page first needs them: they take their time, and the server should be up soon.
  made ??= formats.map((options) => new Intl.DateTimeFormat("en-GB", options));
  const [text = "", day = ""] = made.map((format) => format.format(date));
  return { iso: date.toISOString(), text: `${text} UTC`, day };
}
