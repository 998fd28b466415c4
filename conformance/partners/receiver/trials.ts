import type { ReceiverRuleId } from "../../../generated/party-rules.ts";
import { type Delivery, type Maker, type Making, signature } from "./delivery.ts";

/** What is sent for a rule, and whether all of it has to be taken (2xx) or refused. */
export interface Trial {
  readonly words: string;
  readonly steps: readonly { readonly wants: "taken" | "refused"; readonly make: (maker: Maker) => Delivery }[];
}

/** Rules that are judged by all answers; the others are judged by a trial each. */
export type OfAll = "receiver.in-time" | "receiver.refusal" | "receiver.silent";

const HOUR = 3600;
const taken = (making: Making = {}): Trial["steps"][number] => ({
  wants: "taken",
  make: (maker) => maker.make(making),
});
const refused = (making: Making): Trial["steps"][number] => ({ wants: "refused", make: (maker) => maker.make(making) });

const zeros = "0".repeat(64);
/** The same JSON as a person would write it. */
const spaced = (event: object): string => ` ${JSON.stringify(event, null, "\t")}\n`;

export const trials: Readonly<Record<Exclude<ReceiverRuleId, OfAll>, Trial>> = {
  "receiver.accepts": { words: "A delivery as it should be.", steps: [taken()] },
  "receiver.unsigned": {
    words: "A delivery without a signature, then one whose signature is empty.",
    steps: [
      refused({ header: () => "", signed: "not signed" }),
      refused({ header: (time) => `t=${time},v1=`, signed: "with an empty signature" }),
    ],
  },
  "receiver.forged": {
    words: "A delivery whose body was changed behind its signature, then one that was signed with another secret.",
    steps: [
      refused({
        sent: (body) => body.replace(/\d/, (digit) => String(9 - Number(digit))),
        signed: "changed afterwards",
      }),
      refused({
        header: (time, _, body) => `t=${time},v1=${signature("whsec_of_somebody_else", time, body)}`,
        signed: "signed with another secret",
      }),
      refused({ header: (time) => `t=${time},v1=${zeros}`, signed: "signed with zeros" }),
    ],
  },
  "receiver.stale": {
    words: "A delivery that was rightly signed an hour ago.",
    steps: [refused({ age: -HOUR, signed: "signed an hour ago" })],
  },
  "receiver.future": {
    words: "A delivery that is rightly signed for an hour ahead.",
    steps: [refused({ age: HOUR, signed: "signed an hour ahead" })],
  },
  "receiver.raw-bytes": {
    words: "The same JSON with tabs and line breaks, signed so; then with the signature of another writing.",
    steps: [
      taken({ write: spaced }),
      refused({ sent: (body) => spaced(JSON.parse(body)), signed: "signed in another writing" }),
    ],
  },
  "receiver.unicode": {
    words: "A body with letters of other scripts, emoji, and escapes.",
    steps: [
      taken({ change: (event) => ({ ...event, note: "Straße, 東京, قاهرة, नमस्ते, 👩🏽‍🚀, e\u0301" }) }),
      taken({ write: (event) => JSON.stringify(event).replace(/}$/, ',"note":"\\u4e1c\\ud83d\\ude80"}') }),
    ],
  },
  "receiver.repeat": {
    words: "A delivery, and the same once more with a new signature.",
    steps: [taken({ isRepeated: true }), taken({ isRepeated: true })],
  },
  "receiver.order": {
    words: "The event that was made later comes first.",
    steps: [
      { wants: "taken", make: (maker) => maker.make({ type: maker.types[1] ?? "", change: numbered("9002") }) },
      { wants: "taken", make: (maker) => maker.make({ change: numbered("9001") }) },
    ],
  },
  "receiver.unknown-type": {
    words: "An event of a type that there is not yet.",
    steps: [
      taken({ type: "dataset.published", change: ({ data: _, ...event }) => ({ ...event, data: { since: 9 } }) }),
    ],
  },
  "receiver.newer": {
    words: "An event with members that there are not yet.",
    steps: [taken({ change: (event) => ({ ...event, addedLater: { of: ["anything"] } }) })],
  },
  "receiver.large": {
    words: "A body of 64 KiB.",
    steps: [
      taken({ change: (event) => ({ ...event, note: "x".repeat(64 * 1024 - JSON.stringify(event).length - 10) }) }),
    ],
  },
  "receiver.two-signatures": {
    words: "The right signature behind another one, before another one, and beside one of another scheme.",
    steps: [
      taken({ header: (time, right) => `t=${time},v1=${zeros},v1=${right}`, signed: "rightly signed, second" }),
      taken({ header: (time, right) => `t=${time},v1=${right},v1=${zeros}`, signed: "rightly signed, first" }),
      taken({ header: (time, right) => `t=${time},v2=later,v1=${right}`, signed: "rightly signed, and by v2" }),
    ],
  },
};

function numbered(id: string): NonNullable<Making["change"]> {
  return (event) => ({ ...event, id });
}
