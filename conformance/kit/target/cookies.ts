interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** A browser's cookies for one origin. */
export class CookieJar {
  readonly #cookies = new Map<string, Cookie>();

  /** Takes the `Set-Cookie` fields of an answer; an expired one removes its cookie. */
  take(fields: readonly string[]): void {
    for (const field of fields) {
      const [pair = "", ...rest] = field.split(";");
      const equals = pair.indexOf("=");
      if (equals < 1) continue;
      const name = pair.slice(0, equals).trim();
      const attributes = new Map(
        rest.map((attribute) => {
          const [key = "", ...value] = attribute.split("=");
          return [key.trim().toLowerCase(), value.join("=").trim()] as const;
        }),
      );
      const maxAge = attributes.get("max-age");
      const expires = attributes.get("expires");
      const over =
        maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) <= Date.now();
      if (over) this.#cookies.delete(name);
      else {
        this.#cookies.set(name, {
          value: pair.slice(equals + 1).trim(),
          path: attributes.get("path") || "/",
        });
      }
    }
  }

  /** The `Cookie` field for a path; undefined when no cookie goes there. */
  header(path: string): string | undefined {
    const fitting = [...this.#cookies].filter(
      ([, { path: prefix }]) => path === prefix || path.startsWith(slashed(prefix)),
    );
    return fitting.length === 0 ? undefined : fitting.map(([name, { value }]) => `${name}=${value}`).join("; ");
  }

  names(): string[] {
    return [...this.#cookies.keys()].sort();
  }

  value(name: string): string | undefined {
    return this.#cookies.get(name)?.value;
  }

  /** A jar with the same cookies: what somebody who stole them now would hold. */
  copy(): CookieJar {
    const copy = new CookieJar();
    for (const [name, cookie] of this.#cookies) copy.#cookies.set(name, cookie);
    return copy;
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, { value, path: "/" });
  }

  delete(name: string): void {
    this.#cookies.delete(name);
  }
}

function slashed(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
