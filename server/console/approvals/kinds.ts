import type { Kinds } from "../../marketplace/approvals/index.ts";
import { hiring } from "../../marketplace/hiring/index.ts";

/** What people can be asked here. */
export const kinds: Kinds = {
  proposal_hire: hiring,
};
