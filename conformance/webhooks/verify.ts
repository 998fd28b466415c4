/**
 * Verifies the signature of a webhook, for whoever receives one. It needs nothing but `node:crypto`.
 *
 *     import { verifyWebhook } from "opentrain/webhooks";
 *
 *     const header = request.headers.get("X-OpenTrain-Signature");
 *     const { payload } = verifyWebhook({ payload: await request.text(), header, secret });
 *     const event = JSON.parse(payload);
 */
import { createHmac, timingSafeEqual } from "node:crypto";

export interface WebhookToVerify {
  /** The body as it came, before anything has parsed it: the signature is over its bytes. */
  readonly payload: string | Uint8Array;
  /** The value of `X-OpenTrain-Signature`, as `fetch` or `node:http` hands it out. */
  readonly header: string | readonly string[] | null | undefined;
  /** The endpoint's secret, `whsec_...`; several while one takes another's place. */
  readonly secret: string | readonly string[];
  /** By how many seconds the signature may be older than now, or newer; 300 if not given. */
  readonly tolerance?: number;
  /** The time; the present one if not given. */
  readonly now?: Date;
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

/**
 * Returns the webhook's body if a signature in the header is right and fresh.
 *
 * @throws {WebhookVerificationError} with its `reason`, if the webhook is not to be trusted
 * @throws {TypeError} if the call itself is wrong: a body that was parsed, no secret, no tolerance
 */
export function verifyWebhook(webhook: WebhookToVerify): VerifiedWebhook {
  const { header, tolerance = 300, now = new Date() } = webhook;
  const bytes = bytesOf(webhook.payload);
  const secrets = secretsOf(webhook.secret);
  if (!(tolerance >= 0)) throw new TypeError("The tolerance must be a number of seconds, from 0.");
  if (Number.isNaN(now.getTime())) throw new TypeError("The time is no valid one.");

  const { time, signatures } = readHeader(header);
  // Every pair is compared, in the same time whether or not it fits.
  let right = false;
  for (const secret of secrets) {
    const expected = createHmac("sha256", secret).update(`${time}.`).update(bytes).digest();
    for (const signature of signatures) right = timingSafeEqual(signature, expected) || right;
  }
  if (!right) throw new WebhookVerificationError("wrong-signature");

  // Only now is the time known to be the sender's.
  const age = Math.floor(now.getTime() / 1000) - Number(time);
  if (age > tolerance) throw new WebhookVerificationError("stale");
  if (-age > tolerance) throw new WebhookVerificationError("future");
  return { payload: new TextDecoder().decode(bytes), signedAt: new Date(Number(time) * 1000) };
}

interface Header {
  /** As it stands there, since that is what was signed. */
  readonly time: string;
  readonly signatures: readonly Buffer[];
}

function readHeader(header: WebhookToVerify["header"]): Header {
  const values = typeof header === "string" ? [header] : (header ?? []);
  const [value] = values;
  if (value === undefined || value === "") throw new WebhookVerificationError("missing-header");
  const times: string[] = [];
  const signatures: Buffer[] = [];
  for (const entry of value.split(",")) {
    const [, key, content = ""] = /^([a-z][a-z0-9_]*)=([!-+\--~]+)$/.exec(entry) ?? [];
    if (key === undefined) throw new WebhookVerificationError("malformed-header");
    if (key === "t") times.push(content);
    // Any other scheme is for receivers that know it.
    if (key !== "v1") continue;
    if (!/^[0-9a-f]{64}$/.test(content)) throw new WebhookVerificationError("malformed-header");
    signatures.push(Buffer.from(content, "hex"));
  }
  const [time = ""] = times;
  if (values.length > 1 || times.length !== 1 || !/^[0-9]{1,12}$/.test(time)) {
    throw new WebhookVerificationError("malformed-header");
  }
  if (signatures.length === 0) throw new WebhookVerificationError("no-signature");
  return { time, signatures };
}

function bytesOf(payload: string | Uint8Array): Uint8Array {
  if (typeof payload === "string") return new TextEncoder().encode(payload);
  if (payload instanceof Uint8Array) return payload;
  throw new TypeError("The payload must be the body as it came, a string or bytes, not what was parsed from it.");
}

function secretsOf(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "string" ? [secret] : [...secret];
  // With an empty key anybody could sign.
  if (secrets.length === 0 || secrets.some((one) => typeof one !== "string" || one === "")) {
    throw new TypeError("The secret must be given, as whsec_...");
  }
  return secrets;
}
