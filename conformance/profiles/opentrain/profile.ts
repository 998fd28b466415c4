import { operations } from "../../../generated/operations.ts";
import type { Profile } from "../../kit/target/profile.ts";
import { likelyProfile } from "../dialect/likely.ts";
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
  likely: likelyProfile,
  async sharesState(here, there) {
    const { registerAgent, getMe } = operations;
    const registered = await here({ method: registerAgent.method, path: registerAgent.path, json: {} });
    const token = registered.at("access_token");
    if (registered.status !== 200 || typeof token !== "string") {
      return `that cannot be told, for no agent can register (${registered.name}: ${registered.status})`;
    }
    const asked = await there({ method: getMe.method, path: getMe.path, bearer: token });
    if (asked.status === 200) return undefined;
    return `a token that the one has just given is none to the other (${asked.name}: ${asked.status}). Do both have one database, and one SECRET?`;
  },
};
