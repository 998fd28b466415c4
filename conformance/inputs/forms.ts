/** The fields of a form, in their order. */
export type Fields = ReadonlyArray<readonly [name: string, value: string]>;

/** A form with one thing wrong, and what that is. */
type Wrong = readonly [what: string, form: Fields];

/** The form without each of these fields, and with each of them empty, which is the same (RFC 6749, 3.2). */
export function absentOrEmpty(form: Fields, names: readonly string[]): readonly Wrong[] {
  return names.flatMap((name): Wrong[] => [
    [`no ${name}`, form.filter(([one]) => one !== name)],
    [`an empty ${name}`, form.map(([one, value]): Fields[number] => [one, one === name ? "" : value])],
  ]);
}

/** The form with each of these fields once more, with the same value (RFC 6749, 3.2). */
export function repeated(form: Fields, names: readonly string[]): readonly Wrong[] {
  return form.filter(([name]) => names.includes(name)).map((again): Wrong => [`${again[0]} twice`, [...form, again]]);
}

/** What is no form, though its body may look like one; undefined: no media type at all. */
export const NO_FORMS: ReadonlyArray<string | undefined> = [
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded-not",
  undefined,
];
