import type { Mutant } from "../mutant.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "poll-delivers-twice",
    rule: "poll.once",
    words: "A poll after the one that delivered the token gives another token.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "if (registration === undefined || registration.deliveredAt !== null) return",
        to: "if (registration === undefined) return",
      },
      {
        file: "server/agent-auth/poll.ts",
        from: '      .where("deliveredAt", "is", null)\n',
        to: "",
      },
    ],
  },
  {
    name: "poll-delivery-race-won-twice",
    rule: "poll.once-concurrent",
    words: "Polls that come at the same instant as the first one get a token each.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: '      .where("deliveredAt", "is", null)\n',
        to: "",
      },
    ],
  },
  {
    name: "poll-grace-ends-a-second-early",
    rule: "poll.grace",
    words: "A token that was not collected can no longer be had in the last second of the 24 hours.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "constants.deliveryGraceSeconds * 1000",
        to: "(constants.deliveryGraceSeconds - 1) * 1000",
      },
    ],
  },
  {
    name: "poll-grace-ends-a-second-late",
    rule: "poll.grace",
    words: "A token that was not collected can still be had in the second after the 24 hours.",
    edits: [
      {
        file: "server/agent-auth/poll.ts",
        from: "constants.deliveryGraceSeconds * 1000",
        to: "(constants.deliveryGraceSeconds + 1) * 1000",
      },
    ],
  },
];
