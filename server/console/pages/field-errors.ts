/** What is wrong with a form, by field. */
export type FieldErrors = Readonly<Record<string, string>>;
