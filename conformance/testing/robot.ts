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
  HUMAN_FIRST: first = "",
  HUMAN_LAST: last = "",
  HUMAN_COUNTRY: country = "",
  HUMAN_TITLE: title = "",
  HUMAN_AMOUNT: amount = "",
  HUMAN_LETTER: letter = "",
  HUMAN_TEXT: text = "",
  HUMAN_DECISION,
  ROBOT_EMAIL = "",
} = process.env;
const target = await openTarget({ profile: openTrain, origin: new URL(link).origin });
try {
  const { site } = target;
  const email = HUMAN_EMAIL ?? ROBOT_EMAIL;
  if (HUMAN_DO === "approve" || HUMAN_DO === "decline") {
    const { browser } = await site.signIn(email);
    const settings = await browser.open("/settings");
    const form = settings.forms.find(({ action }) => action === "/settings/organization");
    if (form !== undefined) await browser.submit(settings, form.action, { name: "Robotics" });
  }
  const steps: Readonly<Record<HumanStep["do"], HumanStep>> = {
    confirm: { do: "confirm", link, email, code },
    approve: { do: "approve", link, email, pii: HUMAN_PII === "true" },
    decline: { do: "decline", link, email },
    propose: { do: "propose", link, email, first, last, country, title, amount, unit: "PER_HOUR", letter },
    write: { do: "write", link, email, text },
    decide: { do: "decide", link, email, decision: HUMAN_DECISION === "confirm" ? "confirm" : "decline" },
  };
  // Only what a human can do is asked for.
  const step = steps[HUMAN_DO as HumanStep["do"]];
  const { outcome, token = "" } = await site.human.act(step);
  process.stdout.write(`${outcome} ${token}\n`);
} finally {
  await target.close();
}
