import { operations } from "../../../generated/operations.ts";
import type { ContractSecrets } from "../../kit/http/secret-forms.ts";

/** The tokens, codes and cookies of this contract, as reports name them. */
export const secrets: ContractSecrets = {
  prefix: "ot_[a-z]+_|whsec_",
  kindByPrefix: {
    ot_pat_: "ACCESS_TOKEN",
    ot_clm_: "CLAIM_TOKEN",
    ot_cat_: "CLAIM_ATTEMPT_TOKEN",
    ot_inv_: "INVITATION_TOKEN",
    ot_ptk_: "PLATFORM_TOKEN",
    whsec_: "WEBHOOK_SECRET",
  },
  kindByName: { claimtoken: "CLAIM_TOKEN" },
  sources: {
    ACCESS_TOKEN: { shell: registered("access_token") },
    CLAIM_TOKEN: { shell: registered("claim_token") },
    CLAIM_ATTEMPT_TOKEN: { words: "the token in the verification_uri of a claim that was started" },
    INVITATION_TOKEN: { words: "the token in the link of an invitation mail" },
    PLATFORM_TOKEN: { words: "a platform token, as a person who connects an app is shown it" },
    WEBHOOK_SECRET: { words: "the secret of a webhook endpoint, as its creation answers it" },
    USER_CODE: { words: "the user_code of a claim that was started" },
    CODE: { words: "the code that was mailed" },
    CSRF: { words: "the value of the field csrf in the form of the page" },
    COOKIE: { words: "the value of the cookie, as the browser that saw the page has it" },
  },
};

/** How a member of a registration's answer is had, by whoever has nothing but the server. */
function registered(member: string): string {
  const { path } = operations.registerAgent;
  const read = `sed -n 's/.*"${member}": *"\\([^"]*\\)".*/\\1/p'`;
  return `$(curl -s "$ORIGIN${path}" -X POST | ${read})`;
}
