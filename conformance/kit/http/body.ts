/** A form body as given: pairs keep their order and repetitions. */
export type FormFields =
  | Readonly<Record<string, string | number>>
  | ReadonlyArray<readonly [string, string]>
  | URLSearchParams;

export function encodeForm(fields: FormFields): string {
  if (fields instanceof URLSearchParams) return fields.toString();
  const search = new URLSearchParams();
  const list: ReadonlyArray<readonly [string, string | number]> = isPairs(fields) ? fields : Object.entries(fields);
  for (const [name, value] of list) search.append(name, String(value));
  return search.toString();
}

function isPairs(fields: FormFields): fields is ReadonlyArray<readonly [string, string]> {
  return Array.isArray(fields);
}

export type QueryFields = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function encodeQuery(query: QueryFields): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  return search.size === 0 ? "" : `?${search}`;
}
