import { type Check, check } from "../../check.ts";
import { hasPlanted, makeToken, newOwner, planted } from "../../flows/console.ts";
import { messagesOf, newConversation, send } from "../../flows/conversations.ts";
import type { Filling } from "../../kit/target/browser.ts";

/** Proves messages.*: where a trainer reads and writes. */
export const checks: readonly Check[] = [
  check("messages.page", async (t) => {
    const organization = t.unique("Organization");
    const { browser: owner, email: address } = await newOwner(t, organization);
    const begun = await newConversation(t, (await makeToken(t, owner)).secret);
    const { path, email, conversationId } = begun;
    const trainer = t.site.human.browser(email);
    const conversations = async () =>
      (await trainer.open("/work")).html
        .querySelectorAll("[data-conversation]")
        .map((one) => one.getAttribute("data-conversation"));
    t.value("the conversations before the employer has written", await conversations()).is([]);
    const markup = planted(t);
    const { senderUserId } = await send(t, begun, markup);
    t.value("the conversations", await conversations()).is([conversationId]);
    t.value("links to it", (await trainer.open("/work")).links).includes(path);
    const page = await trainer.open(path);
    t.expect(page.exchange, "the conversation").page("conversation", "open").text(organization);
    t.value("its text", page.text).includes(markup).excludes(address);
    t.value("who has written, anywhere on it", page.exchange.text).excludes(senderUserId);
    t.value("markup made of a message", hasPlanted(page)).is(false);

    const submit = async (filling: Filling) => trainer.submit(await trainer.open(path), path, filling);
    for (const [what, content] of Object.entries({
      "no message": undefined,
      "an empty message": "",
      "a message that shows nothing": " \n\u3164",
      "a message of 10,001 characters": "x".repeat(10_001),
    })) {
      t.expect((await submit({ content })).exchange, what)
        .status(400)
        .page("conversation", "invalid");
    }
    const forged = await trainer.post(path, Object.entries({ csrf: "x", content: "Forged" }));
    t.expect(forged.exchange, "a message without the form's token").status(403).page("error", "form-expired");
    t.value("messages after what was refused", (await messagesOf(t, begun)).messages.length).is(1);

    const longest = `Line\n${"😀".repeat(9_995)}`;
    // As browsers send it.
    const done = await submit({ content: longest.replace("\n", "\r\n") });
    t.expect(done.exchange, "a message of 10,000 characters").redirect(`${path}?done=sent`);
    const [last] = (await messagesOf(t, begun)).messages;
    t.value("the message as the employer gets it", last?.content).is(longest);
    const sides = (await trainer.open(path)).html
      .querySelectorAll("[data-message]")
      .map((one) => one.getAttribute("data-from"));
    t.value("whose the messages are", sides).is(["employer", "trainer"]);
    const twice = await trainer.open(`${path}?done=a&done=b`);
    t.expect(twice.exchange, "the page with a repeated parameter").status(400).page("error", "bad-request");
    t.expect((await t.browser().open(path)).exchange, "the page, for a visitor").redirect(/^\/sign-in\?return_to=/);
  }),
];
