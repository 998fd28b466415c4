import { secretsOf } from "../../../generated/client/webhooks/message.ts";
import { verifyWebhook, WebhookVerificationError } from "../../../generated/client/webhooks/verify-web.ts";
import type { Events, PublicEvents } from "../../../generated/events.ts";

/** Every event of both APIs by its type; where a name is of both, either. */
export type AnyEvents = { [Type in keyof Events | keyof PublicEvents]: BodyOf<Type> };
type BodyOf<Type> =
  | (Type extends keyof Events ? Events[Type] : never)
  | (Type extends keyof PublicEvents ? PublicEvents[Type] : never);

/** Which deliveries have been handled, over restarts. Ids may be forgotten once the server no longer repeats them: after a week. */
export interface DeliveryStore {
  has(delivery: string): boolean | Promise<boolean>;
  add(delivery: string): void | Promise<void>;
}

export interface ReceiverOptions {
  /** The endpoint's, `whsec_...`; several while one takes another's place. */
  readonly secret: string | readonly string[];
  readonly deliveries: DeliveryStore;
  /** What is done on an event; it is called again if it throws, or the process ends in it, so it must bear that. */
  readonly on: { readonly [Type in keyof AnyEvents]?: (event: AnyEvents[Type], delivery: string) => unknown };
  /** Seconds that a signature may be older or newer than now; 300 if not given. */
  readonly tolerance?: number;
  /** Told what a handler has thrown: the answer does not say. */
  readonly onError?: (error: unknown) => void;
  /** The largest body in bytes; 1 MiB if not given. */
  readonly maxBytes?: number;
}

/** Answers a delivery: 204 once it is handled, 400 if it is not to be trusted, 500 if it is to be sent again. */
export type Receiver = (request: Request) => Promise<Response>;

/**
 * A receiver of webhooks: verifies the body as it came, and handles each delivery once.
 *
 * @throws {TypeError} when there is no secret, with which nothing could be verified
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const secret = secretsOf(options.secret);
  const { deliveries, tolerance = 300, maxBytes = 2 ** 20, onError = console.error } = options;
  const handlers = new Map(Object.entries(options.on));
  /** A delivery that is tried again while its first try is still handled waits for that one. */
  const underWay = new Map<string, Promise<void>>();

  async function handle(payload: string, delivery: string): Promise<void> {
    if (await deliveries.has(delivery)) return;
    const event = JSON.parse(payload);
    // A type that this receiver does not know is none of its business.
    await handlers.get(event?.type)?.(event as never, delivery);
    await deliveries.add(delivery);
  }

  async function receive(request: Request): Promise<Response> {
    if (request.method !== "POST") return refusal(405, "Deliveries are sent by POST.", { Allow: "POST" });
    const body = await bodyOf(request, maxBytes);
    if (body === undefined) return refusal(413, "The body is too large.");
    const { payload } = await verifyWebhook({ payload: body, header: request.headers, secret, tolerance });
    const delivery = request.headers.get("X-OpenTrain-Delivery");
    if (!delivery) return refusal(400, "The request has no X-OpenTrain-Delivery header.");
    const running = underWay.get(delivery) ?? handle(payload, delivery).finally(() => underWay.delete(delivery));
    underWay.set(delivery, running);
    await running;
    return new Response(null, { status: 204 });
  }

  return async (request) => {
    try {
      return await receive(request);
    } catch (error) {
      if (error instanceof WebhookVerificationError) return refusal(400, error.message);
      onError(error);
      return refusal(500, "The delivery could not be handled.");
    }
  };
}

function refusal(status: number, words: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(words, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers } });
}

/** The body's bytes; undefined as soon as there are more. */
async function bodyOf({ body }: Request, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
