import type { Profile } from "../../kit/target/profile.ts";
import { publishedContract } from "./contract.ts";
import { pages } from "./human-forms.ts";
import { secrets } from "./secrets.ts";

/** The contract of this repository. */
export const openTrain: Profile = {
  // Read when it is first needed, for that takes a moment.
  get contract() {
    return publishedContract();
  },
  secrets,
  development: { mail: "/__dev__/mail", clock: "/__dev__/clock" },
  pages,
};
