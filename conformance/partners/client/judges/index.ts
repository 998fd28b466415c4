import type { ClientRuleId } from "../../../../generated/party-rules.ts";
import type { Judge } from "../judge.ts";
import { ceremony } from "./ceremony.ts";
import { ends } from "./ends.ts";
import { pace } from "./pace.ts";
import { secrets } from "./secrets.ts";

/** What each rule is judged by: a rule without one does not compile. */
export const judges: Readonly<Record<ClientRuleId, Judge>> = { ...ceremony, ...pace, ...ends, ...secrets };
