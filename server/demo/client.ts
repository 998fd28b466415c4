import createClient, { type Client } from "openapi-fetch";

/** Typed calls of a surface. */
export type Api<Paths extends {}> = Client<Paths>;

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What an answer holds; any but a success is thrown. */
export async function good<Answered extends Answer>(asked: Promise<Answered>): Promise<NonNullable<Answered["data"]>> {
  const { data, response, error } = await asked;
  if (data !== undefined && data !== null) return data;
  throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
}

/** A client for a surface of the server at `baseUrl`, with a bearer token or without. */
export function api<Paths extends {}>(baseUrl: string, token?: string): Api<Paths> {
  return createClient<Paths>({
    baseUrl,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
}
