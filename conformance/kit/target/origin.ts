import { ConfigurationError } from "../engine/failure.ts";

/**
 * The origin that a person has written.
 *
 * @throws {ConfigurationError} when it is none, or more than one
 */
export function originOf(text: string): string {
  // `localhost:4000` has a scheme for a parser, and a host for whoever writes it.
  const meant = /^[\w.-]+(?::\d{1,5})?$/.test(text) ? `: did you mean http://${text}?` : "";
  if (!URL.canParse(text)) throw new ConfigurationError(`"${text}" is no URL${meant}`);
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ConfigurationError(`"${text}" is no http or https URL${meant}`);
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username + url.password !== "") {
    const shown = url.username === "" && url.password === "" ? text : `${url.protocol}//...@${url.host}`;
    throw new ConfigurationError(`"${shown}" is more than an origin: leave out everything but scheme, host and port`);
  }
  return url.origin;
}
