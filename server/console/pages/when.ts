/** An instant for `<time>`. */
export interface When {
  readonly iso: string;
  /** `31 December 2030, 12:00 UTC`. */
  readonly text: string;
  /** `31 Dec 2030`. */
  readonly day: string;
  /** `12:00 UTC`. */
  readonly time: string;
}

/** An instant that is not far away. */
export interface Soon extends When {
  /** `in 30 minutes`. */
  readonly relative: string;
}

// Without scripts the visitor's time zone is not known: UTC, and said so.
const formats: readonly Intl.DateTimeFormatOptions[] = [
  { timeZone: "UTC", dateStyle: "long" },
  { timeZone: "UTC", dateStyle: "medium" },
  { timeZone: "UTC", timeStyle: "short" },
];
let made: readonly Intl.DateTimeFormat[] | undefined;

/** `at` is in milliseconds since the epoch, or ISO 8601. */
export function when(at: number | string): When {
  const date = new Date(at);
  // Made when a page first needs them: they take their time, and the server should be up soon.
  made ??= formats.map((options) => new Intl.DateTimeFormat("en-GB", options));
  const [long = "", day = "", time = ""] = made.map((format) => format.format(date));
  return { iso: date.toISOString(), text: `${long}, ${time} UTC`, day, time: `${time} UTC` };
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** The same of an instant that is to come, and how far it is away: rounded down, so that nobody comes too late. */
export function soon(at: number, now: number): Soon {
  const left = Math.max(0, at - now);
  const [unit, length] = UNITS.find(([, milliseconds]) => left >= milliseconds) ?? ["second", 1000];
  const relative = new Intl.RelativeTimeFormat("en-GB").format(Math.floor(left / length), unit);
  return { ...when(at), relative };
}
