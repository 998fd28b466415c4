/** An answer as the expectations of tests read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Said;
}

/** JSON that somebody else made; the expectations of the tests judge it. */
// biome-ignore lint/suspicious/noExplicitAny: a test that names a member is the check that it is there
export type Said = any;

/** The whole answer; its body, where there is one, has to be JSON. */
export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
