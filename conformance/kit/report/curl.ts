import type { ReportedExchange } from "../engine/report.ts";
import { deepTexts } from "../engine/words.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { variableLines } from "./variables.ts";

/** A mark of the redactor. */
const VARIABLE = /\$\{([A-Z]+(?:_[A-Z]+)*(?:_\d+)?)\}/g;

export interface CurlOptions {
  /** Whether the suite has started the server, so that it is gone: then the line asks `$ORIGIN`. */
  readonly isStarted: boolean;
  readonly secrets: ContractSecrets;
}

/**
 * The command line that repeats a request. What was secret is a variable of the shell (`$ACCESS_TOKEN`), which the
 * lines before it make, or ask the reader for; a variable that is set already stays as it is.
 */
export function curlOf(reported: ReportedExchange, options: CurlOptions): string {
  const exchange = { ...reported, request: withoutPrefixes(reported.request, options.secrets) };
  const { request, settings } = exchange;
  if (exchange.byServer) return "# the server has sent this, to the suite's own receiver";
  if (!request.whole && request.target.endsWith(" characters)"))
    return "# the path is too long to be shown, and to repeat";
  const isGone = options.isStarted || settings !== null;
  const notes = [
    ...(settings === null ? [] : [`# of a server started with ${settingsInWords(settings)}`]),
    ...(request.whole ? [] : [`# the file "body" has the ${request.size} bytes of the request's body`]),
  ];
  const first = ["curl -i", ...methodOf(request), ...urlOf(exchange, isGone)].join(" ");
  const rest = [...headersOf(request), ...bodyOf(request)];
  const line = [first, ...rest].join(" ");
  const shown = [request.target, ...request.headers.map(([, value]) => value), (request.whole && request.body) || ""];
  const names = shown.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = ""]) => name));
  const made = variableLines(names, options.secrets.sources, exchange.origin, isGone);
  return [...notes, ...made, line.length <= 100 ? line : [first, ...rest].join(" \\\n  ")].join("\n");
}

/** Without the prefixes that the redactor has left before its marks: the variable holds the whole token. */
function withoutPrefixes(request: Request, { prefix }: ContractSecrets): Request {
  const prefixed = new RegExp(`(?:${prefix})(?=${VARIABLE.source})`, "g");
  return deepTexts(request, (text) => text.replace(prefixed, ""));
}

function settingsInWords(settings: Readonly<Record<string, string>>): string {
  const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return words.join(" ").replaceAll(/\s+/g, " ") || "its defaults";
}

type Request = ReportedExchange["request"];

function methodOf({ method, body }: Request): string[] {
  if (method === "HEAD") return ["--head"];
  if (method === (body === null ? "GET" : "POST")) return [];
  return [`-X ${quoted(method)}`];
}

function urlOf({ origin, request: { target } }: ReportedExchange, isGone: boolean): string[] {
  const base = isGone ? `\${ORIGIN}` : origin;
  if (!target.startsWith("/")) return [quoted(`${base}/`), `--request-target ${quoted(target)}`];
  const asIs = /(^|\/)\.\.?(\/|$)/.test(target) ? ["--path-as-is"] : [];
  const literal = /[[\]{}]/.test(target.replace(VARIABLE, "")) ? ["-g"] : [];
  return [...asIs, ...literal, quoted(base + target)];
}

function headersOf({ method, headers, body }: Request): string[] {
  const given = headers.map(([name, value]) => `-H ${quoted(value === "" ? `${name};` : `${name}: ${value}`)}`);
  const isTyped = headers.some(([name]) => name.toLowerCase() === "content-type");
  // curl would say that any body is a form.
  return isTyped || (body === null && method !== "POST") ? given : [...given, "-H 'Content-Type:'"];
}

function bodyOf({ method, body, headers, whole }: Request): string[] {
  if (body === null) return method === "POST" ? ["-d ''"] : [];
  if (!whole) return ["--data-binary @body"];
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const fields = type.toLowerCase().startsWith("application/x-www-form-urlencoded") ? plainFields(body) : undefined;
  if (fields !== undefined) return fields.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`);
  return [`${body.startsWith("@") ? "--data-raw" : "-d"} ${quoted(body)}`];
}

/** The fields of a form, when encoding them again gives the very same body. */
function plainFields(body: string): ReadonlyArray<readonly [string, string]> | undefined {
  const marks: string[] = [];
  const hidden = body.replace(VARIABLE, (mark) => `mark${marks.push(mark)}mark`);
  const fields = [...new URLSearchParams(hidden)];
  const isSame = new URLSearchParams(fields).toString() === hidden;
  if (!isSame || fields.length === 0 || fields.some(([name]) => !/^[\w.-]+$/.test(name))) return undefined;
  return fields.map(([name, value]) => {
    return [name, value.replace(/mark(\d+)mark/g, (_, number: string) => marks[Number(number) - 1] ?? "")] as const;
  });
}

/** A word of the shell; marks become its variables. */
function quoted(text: string): string {
  if (!text.includes("${")) return single(text);
  const parts = text.split(VARIABLE); // every other part is the name of a variable
  if (parts.length === 1) return single(text);
  const literal = parts.filter((_, index) => index % 2 === 0);
  // Within double quotes an interactive shell takes "!" for a command of before.
  if (literal.some((part) => part.includes("!"))) {
    return parts.map((part, index) => (index % 2 === 1 ? `"$${part}"` : part === "" ? "" : single(part))).join("");
  }
  const inside = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\"$`]/g, "\\$&");
    return /^\w/.test(parts[index + 1] ?? "") ? `\${${part}}` : `$${part}`;
  });
  return `"${inside.join("")}"`;
}

function single(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
