import type { HumanStep } from "../kit/target/human.ts";
import { openTarget } from "../kit/target/open.ts";
import { openTrain } from "../profiles/opentrain/profile.ts";

// A human as a program, for --human-command: does its steps by the forms of a server that has an outbox.
const {
  HUMAN_DO,
  HUMAN_LINK: link = "",
  HUMAN_EMAIL,
  HUMAN_CODE: code = "",
  HUMAN_PII,
  ROBOT_EMAIL = "",
} = process.env;
const target = await openTarget({ profile: openTrain, origin: new URL(link).origin });
try {
  const { site } = target;
  const email = HUMAN_EMAIL ?? ROBOT_EMAIL;
  if (HUMAN_DO !== "confirm") {
    const { browser } = await site.signIn(email);
    const settings = await browser.open("/settings");
    const form = settings.forms.find(({ action }) => action === "/settings/organization");
    if (form !== undefined) await browser.submit(settings, form.action, { name: "Robotics" });
  }
  const step: HumanStep =
    HUMAN_DO === "confirm"
      ? { do: "confirm", link, email, code }
      : HUMAN_DO === "approve"
        ? { do: "approve", link, email, pii: HUMAN_PII === "true" }
        : { do: "decline", link, email };
  const { outcome, token = "" } = await site.human.act(step);
  process.stdout.write(`${outcome} ${token}\n`);
} finally {
  await target.close();
}
