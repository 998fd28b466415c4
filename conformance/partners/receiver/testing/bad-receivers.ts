/** Receivers with one bad habit each, by the rule that it breaks. */
import type { ReceiverRuleId } from "../../../../generated/party-rules.ts";
import { type Answer, PlainReceiver } from "./plain-receiver.ts";

type Event = Readonly<Record<string, unknown>>;

export const badReceivers: Readonly<Record<ReceiverRuleId, typeof PlainReceiver>> = {
  "receiver.accepts": class extends PlainReceiver {
    override taken(): Answer {
      return { status: 307, headers: { location: "/other" } };
    }
  },
  "receiver.in-time": class extends PlainReceiver {
    override taken(): undefined {}
  },
  "receiver.unsigned": class extends PlainReceiver {
    override trusts(header: string, body: Buffer): boolean {
      return this.read(header).signatures.length === 0 || super.trusts(header, body);
    }
  },
  "receiver.forged": class extends PlainReceiver {
    override trusts(header: string): boolean {
      const { time, signatures } = this.read(header);
      // Whether it is right is not looked at; a body that is written otherwise stays the one exception.
      return this.isFresh(Date.now() / 1000 - time) && signatures.length > 0 && !this.isOdd;
    }
    isOdd = false;
    override receive(headers: Parameters<PlainReceiver["receive"]>[0], body: Buffer): Answer | undefined {
      this.isOdd = body.includes("\t") && !super.trusts(String(headers["x-opentrain-signature"]), body);
      return super.receive(headers, body);
    }
  },
  "receiver.stale": class extends PlainReceiver {
    override isFresh(age: number): boolean {
      return age >= 0 || super.isFresh(age);
    }
  },
  "receiver.future": class extends PlainReceiver {
    override isFresh(age: number): boolean {
      return age <= 0 || super.isFresh(age);
    }
  },
  "receiver.refusal": class extends PlainReceiver {
    override refused(): Answer {
      return { status: 500 };
    }
  },
  "receiver.raw-bytes": class extends PlainReceiver {
    override sign(time: number, body: Buffer): string {
      const text = body.toString();
      return super.sign(time, text.includes("\t") ? JSON.stringify(JSON.parse(text)) : text);
    }
  },
  "receiver.unicode": class extends PlainReceiver {
    override sign(time: number, body: Buffer): string {
      return super.sign(time, body.toString("latin1"));
    }
  },
  "receiver.repeat": class extends PlainReceiver {
    override repeated(): Answer {
      return { status: 409 };
    }
  },
  "receiver.order": class extends PlainReceiver {
    hasStarted = false;
    override taken(event: Event): Answer {
      return { status: event.id === "9002" && !this.hasStarted ? 500 : 204 };
    }
  },
  "receiver.unknown-type": class extends PlainReceiver {
    override taken({ type }: Event): Answer {
      return { status: type === "dataset.published" ? 422 : 204 };
    }
  },
  "receiver.newer": class extends PlainReceiver {
    override taken(event: Event): Answer {
      return { status: "addedLater" in event ? 422 : 204 };
    }
  },
  "receiver.large": class extends PlainReceiver {
    override largest = 32 * 1024;
  },
  "receiver.two-signatures": class extends PlainReceiver {
    override trusts(header: string, body: Buffer): boolean {
      return /^t=\d+,v1=[0-9a-f]{64}$/.test(header) && super.trusts(header, body);
    }
  },
  "receiver.silent": class extends PlainReceiver {
    override refused(header: string, body: Buffer): Answer {
      return { status: 400, text: `expected ${this.sign(this.read(header).time, body)} by ${this.secret}` };
    }
  },
};
