const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The origin that tokens go to, and nowhere else.
 *
 * @throws {TypeError} when it is none, or one that would be sent tokens in the clear (RFC 6750, 5.3)
 */
export function originOf(given: string, allowHttp: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError("The origin must be one, as https://opentrain.example.com: no path, no query, no name.");
  }
  if (url.protocol === "http:" && !allowHttp && !LOOPBACK.test(url.hostname)) {
    throw new TypeError("The origin must have https, so that nobody else reads the tokens; see `allowHttp`.");
  }
  return url.origin;
}
