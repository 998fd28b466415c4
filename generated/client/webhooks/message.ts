// Copied from conformance/webhooks/message.ts by `npm run generate`. Do not edit.

/** What both verifiers of webhooks share; it imports nothing, so that it runs wherever there is JavaScript. */

export interface WebhookToVerify {
  /** The body as it came, before anything has parsed it: the signature is over its bytes. */
  readonly payload: string | ArrayBuffer | ArrayBufferView;
  /** The value of `X-OpenTrain-Signature`, as `fetch` or `node:http` hands it out, or all headers as `fetch` has them. */
  readonly header: string | readonly string[] | HeadersOfRequest | null | undefined;
  /** The endpoint's secret, `whsec_...`; several while one takes another's place. */
  readonly secret: string | readonly string[];
  /** By how many seconds the signature may be older than now, or newer; 300 if not given. */
  readonly tolerance?: number;
  /** The time; the present one if not given. */
  readonly now?: Date;
}

/** `Headers`, of whichever runtime. */
export interface HeadersOfRequest {
  get(name: string): string | null;
}

export interface VerifiedWebhook {
  /** The body as text: this is what to parse, and nothing else. */
  readonly payload: string;
  readonly signedAt: Date;
}

export type WebhookRefusal =
  | "missing-header"
  | "malformed-header"
  /** The header has no signature of a scheme that is known here. */
  | "no-signature"
  | "wrong-signature"
  /** Rightly signed, but too long ago: perhaps somebody sends it again. */
  | "stale"
  | "future";

/** The webhook is not to be trusted; an answer of 400 is right. */
export class WebhookVerificationError extends Error {
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal) {
    super(words[reason]);
    this.name = "WebhookVerificationError";
    this.reason = reason;
  }
}

const words: Readonly<Record<WebhookRefusal, string>> = {
  "missing-header": "The request has no X-OpenTrain-Signature header.",
  "malformed-header":
    "The X-OpenTrain-Signature header is not of the form t=<unix seconds>,v1=<64 hexadecimal digits>.",
  "no-signature": "The X-OpenTrain-Signature header has no v1 signature.",
  "wrong-signature":
    "The webhook was not signed with this secret over these bytes. (The body must be as it came, not parsed and written again.)",
  stale: "The signature is too old.",
  future: "The signature is from the future; is this clock right?",
};

/** A call that is right, read: what is to be compared with what. */
export interface ReadWebhook {
  readonly secrets: readonly string[];
  /** What was signed: the time, a dot, and the body. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
  /** To be called once the signature is known to be right: only then the time is the sender's. */
  accept(): VerifiedWebhook;
}

/**
 * Reads what is to be verified.
 *
 * @throws {WebhookVerificationError} if there is no header, or it has no signature that could be right
 * @throws {TypeError} if the call itself is wrong: a body that was parsed, no secret, no tolerance
 */
export function readWebhook(webhook: WebhookToVerify): ReadWebhook {
  const { header, tolerance = 300, now = new Date() } = webhook;
  const bytes = bytesOf(webhook.payload);
  const secrets = secretsOf(webhook.secret);
  if (!(tolerance >= 0)) throw new TypeError("The tolerance must be a number of seconds, from 0.");
  if (Number.isNaN(now.getTime())) throw new TypeError("The time is no valid one.");
  const { time, signatures } = readHeader(header);
  const start = new TextEncoder().encode(`${time}.`);
  const signed = new Uint8Array(start.length + bytes.length);
  signed.set(start);
  signed.set(bytes, start.length);
  return {
    secrets,
    signed,
    signatures,
    accept() {
      const age = Math.floor(now.getTime() / 1000) - Number(time);
      if (age > tolerance) throw new WebhookVerificationError("stale");
      if (-age > tolerance) throw new WebhookVerificationError("future");
      return { payload: new TextDecoder().decode(bytes), signedAt: new Date(Number(time) * 1000) };
    },
  };
}

interface Header {
  /** As it stands there, since that is what was signed. */
  readonly time: string;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
}

function readHeader(header: WebhookToVerify["header"]): Header {
  const values = valuesOf(header);
  const [value] = values;
  if (value === undefined || value === "") throw new WebhookVerificationError("missing-header");
  const times: string[] = [];
  const signatures: Uint8Array<ArrayBuffer>[] = [];
  for (const entry of value.split(",")) {
    const [, key, content = ""] = /^([a-z][a-z0-9_]*)=([!-+\--~]+)$/.exec(entry) ?? [];
    if (key === undefined) throw new WebhookVerificationError("malformed-header");
    if (key === "t") times.push(content);
    // Any other scheme is for receivers that know it.
    if (key !== "v1") continue;
    if (!/^[0-9a-f]{64}$/.test(content)) throw new WebhookVerificationError("malformed-header");
    signatures.push(fromHex(content));
  }
  const [time = ""] = times;
  if (values.length > 1 || times.length !== 1 || !/^[0-9]{1,12}$/.test(time)) {
    throw new WebhookVerificationError("malformed-header");
  }
  if (signatures.length === 0) throw new WebhookVerificationError("no-signature");
  return { time, signatures };
}

function valuesOf(header: WebhookToVerify["header"]): readonly string[] {
  if (header === null || header === undefined) return [];
  if (typeof header === "string") return [header];
  if ("get" in header) return valuesOf(header.get("X-OpenTrain-Signature"));
  return header;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length / 2);
  for (const n of bytes.keys()) bytes[n] = Number.parseInt(text.slice(2 * n, 2 * n + 2), 16);
  return bytes;
}

/** Not by `instanceof`: a buffer may be of another realm, as in edge runtimes and test runners. */
function bytesOf(payload: WebhookToVerify["payload"]): Uint8Array {
  if (typeof payload === "string") return new TextEncoder().encode(payload);
  if (ArrayBuffer.isView(payload)) return new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength);
  if (Object.prototype.toString.call(payload) === "[object ArrayBuffer]") return new Uint8Array(payload);
  throw new TypeError("The payload must be the body as it came, a string or bytes, not what was parsed from it.");
}

/** @throws {TypeError} if there is none, as of a variable that is not set, or one is no secret, as with a file's last line break */
export function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : [...(secret ?? [])];
  // With an empty key anybody could sign.
  if (secrets.length === 0 || secrets.some((one) => typeof one !== "string" || one === "")) {
    throw new TypeError("The secret must be given, as whsec_...");
  }
  if (secrets.some((one) => /\s/.test(one))) throw new TypeError("The secret must have no white space or line break.");
  return secrets;
}
