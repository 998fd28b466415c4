import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { humanAtTerminal, humanByCommand } from "./human.ts";
import { mailByPrompt } from "./mail-prompt.ts";
import { Mailbox } from "./mailbox.ts";
import { openTerminal } from "./terminal.ts";

const confirm = {
  do: "confirm",
  link: "https://a.example.com/claim?token=t",
  email: "a@example.com",
  code: "123456",
} as const;
const approve = { do: "approve", link: "https://a.example.com/integrations/x/connect", pii: true } as const;

/** A terminal at which these lines are typed, and all that is shown there. */
function typing(...lines: string[]) {
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(""));
  const shown: string[] = [];
  const terminal = openTerminal(input, { write: (text: string) => shown.push(text) });
  return { terminal, shown };
}

test("a person is told what to do, and asked again until the answer is one", async () => {
  const { terminal, shown } = typing("what?", "D");
  expect(await humanAtTerminal(terminal).act(confirm)).toEqual({ outcome: "done" });
  const text = shown.join("");
  for (const part of [confirm.link, confirm.email, confirm.code]) expect(text).toContain(part);
  expect(text.match(/d = done/g)).toHaveLength(2);
});

test("an approval brings its token, a refusal none", async () => {
  const { terminal, shown } = typing("d", " ot_ptk_x ", "r");
  const human = humanAtTerminal(terminal);
  expect(await human.act(approve)).toEqual({ outcome: "done", token: "ot_ptk_x" });
  expect(await human.act({ ...approve, pii: false })).toEqual({ outcome: "refused" });
  expect(shown.join("")).toMatch(/ {2}Tick the box[\s\S]+ {2}Do not tick the box/);
});

test("who skips a step, or has gone, leaves what needs it unchecked", async () => {
  const { terminal } = typing("s");
  const human = humanAtTerminal(terminal);
  await expect(human.act(confirm)).rejects.toMatchObject({ name: "MissingNeed", need: "human" });
  await expect(human.act(confirm)).rejects.toMatchObject({ name: "MissingNeed", need: "human" });
  await expect(human.browser("a@example.com").open("/settings")).rejects.toThrow("--human forms");
});

test("several steps at once are asked one after the other, and all else waits until the last answer", async () => {
  const { terminal, shown } = typing("d", "token-1", "d", "token-2");
  const human = humanAtTerminal(terminal);
  const both = Promise.all([human.act(approve), human.act(approve)]);
  await new Promise((resolve) => setImmediate(resolve));
  terminal.write("progress");
  expect((await both).map(({ token }) => token)).toEqual(["token-1", "token-2"]);
  const text = shown.join("");
  expect(text.indexOf("progress")).toBeGreaterThan(text.indexOf("Step 1"));
  expect(text).toMatch(/Step 1[\s\S]+The token[\s\S]+Step 2[\s\S]+The token/);
  expect(text).not.toMatch(/Step 1[\s\S]+progress[\s\S]+The token that it shows:\n> [\s\S]+Step 2/);
});

test("mail is pasted; only a dot means that none has come", async () => {
  const { terminal } = typing("Subject: Your code", "It is 1234 5678", ".", ".", "Late", "x", ".");
  const mailbox = new Mailbox(mailByPrompt(terminal));
  const { mail, result } = await mailbox.next("a@example.com", async () => "asked");
  expect({ mail, result }).toMatchObject({ mail: { subject: "Your code", text: "It is 1234 5678" }, result: "asked" });
  expect(await mailbox.none("a@example.com", async () => "quiet")).toBe("quiet");
  await expect(mailbox.none("a@example.com", async () => {})).rejects.toThrow(/expected none; got "Late"/);
});

test("a program acts: what comes from a server reaches it by its environment alone", async () => {
  const hostile = { ...confirm, link: 'https://a.example.com/$(exit 9)`exit 9`"; exit 9 #' };
  const human = humanByCommand('[ "$HUMAN_CODE" = 123456 ] && echo talk && echo refused');
  expect(await human.act(hostile)).toEqual({ outcome: "refused" });
  const approver = humanByCommand('echo done "token-of-$HUMAN_PII"');
  expect(await approver.act(approve)).toEqual({ outcome: "done", token: "token-of-true" });
});

test("a program that does not end is ended, with all that it has started", async () => {
  const slow = humanByCommand("sleep 3600; echo done", 200);
  await expect(slow.act(confirm)).rejects.toThrow("it took longer than 0.2 s");
});

test.each([
  ["exit 3", "ended with 3"],
  ["echo maybe", "printed neither done nor refused: maybe"],
  ["echo refused ot_ptk_x", "neither done nor refused"],
  ["echo no browser >&2; exit 1", "no browser"],
])("a program that cannot leaves it undecided: %s", async (command, message) => {
  await expect(humanByCommand(command).act(confirm)).rejects.toMatchObject({
    name: "Inconclusive",
    message: expect.stringContaining(message),
  });
});
