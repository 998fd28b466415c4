import { createHmac, randomBytes } from "node:crypto";
import { at } from "../../kit/engine/words.ts";
import { publishedDocuments } from "../../profiles/opentrain/contract.ts";

/** Whose events a receiver takes. */
export const APIS = ["platform-api", "public-api"] as const;
export type Api = (typeof APIS)[number];

/** One request to the receiver. */
export interface Delivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How it is signed, for a reader. */
  readonly signed: string;
  /** The header that would be right for it, and what must be in no answer. */
  readonly right: string;
}

type Json = Readonly<Record<string, unknown>>;

export interface Making {
  /** The type; the first one of the API if not given. */
  readonly type?: string;
  /** Changes the event. */
  readonly change?: (event: Json) => Json;
  /** Another writing of the same JSON. */
  readonly write?: (event: Json) => string;
  /** Whether it has the id of the delivery that is sent several times. */
  readonly isRepeated?: boolean;
  /** Seconds from now at which it is signed. */
  readonly age?: number;
  /** What the header is, of the right signature. */
  readonly header?: (time: number, right: string, body: string) => string;
  /** The body that goes out with the signature of another. */
  readonly sent?: (body: string) => string;
  readonly signed?: string;
}

/** Makes deliveries of an API as its server would, from the examples of the published document. */
export class Maker {
  readonly #secret: string;
  readonly #examples: ReadonlyMap<string, Json>;
  readonly #agent: string;
  readonly #repeated = randomBytes(8).toString("hex");
  #made = 1000;

  constructor(api: Api, secret: string) {
    this.#secret = secret;
    const webhooks = Object.entries(Object(at(publishedDocuments()[api], "webhooks")) as Json);
    this.#examples = new Map(
      webhooks.map(([type, item]) => [type, Object(at(item, "post.requestBody.content.application/json.example"))]),
    );
    const parameters = Object(at(webhooks[0]?.[1], "post.parameters")) as readonly Json[];
    const agent = parameters.find(({ name }) => name === "User-Agent");
    this.#agent = String(at(agent, "schema.enum.0") ?? at(agent, "schema.const"));
  }

  /** In the order in which they happen, as far as one is of the other. */
  get types(): readonly string[] {
    return [...this.#examples.keys()];
  }

  make(making: Making = {}): Delivery {
    const [first = ""] = this.types;
    const { type = first, change = (event) => event, write = JSON.stringify, age = 0 } = making;
    this.#made += 1;
    const known = this.#examples.get(type) ?? this.#examples.get(first);
    const event = change({ ...known, id: String(this.#made), type, createdAt: new Date().toISOString() });
    const body = write(event);
    const time = Math.floor(Date.now() / 1000) + age;
    const right = signature(this.#secret, time, body);
    const { header = (at, v1) => `t=${at},v1=${v1}`, sent = (same) => same, signed = "rightly signed" } = making;
    const value = header(time, right, body);
    return {
      headers: {
        "Content-Type": "application/json",
        "User-Agent": this.#agent,
        "X-OpenTrain-Event": type,
        "X-OpenTrain-Delivery": making.isRepeated ? this.#repeated : randomBytes(8).toString("hex"),
        ...(value === "" ? {} : { "X-OpenTrain-Signature": value }),
      },
      body: sent(body),
      signed,
      right,
    };
  }
}

export function signature(secret: string, time: number, body: string): string {
  return createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
}
