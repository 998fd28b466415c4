/** An answer as the expectations of tests read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnyJson;
}

/** JSON that somebody else made: `unknown` would make each expectation about a member say twice that it is there. */
// biome-ignore lint/suspicious/noExplicitAny: the expectations of the tests judge it
export type AnyJson = any;

/** The whole answer; its body, where there is one, has to be JSON. */
export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}
