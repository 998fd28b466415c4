import { connect, createServer, type Server, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { frozenClock } from "../testing/index.ts";
import { createMailer, isOutbox, type Mailer, type Outbox } from "./index.ts";

const mail = { to: "human@example.com", subject: "Confirm", text: "Open https://opentrain.example.com/claim\n\nBye" };
const clock = frozenClock(1_000);

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

interface Received {
  readonly recipients: readonly string[];
  readonly raw: string;
}

async function smtp(options: SMTPServerOptions = {}): Promise<{ mailer: Mailer; received: Received[]; port: number }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      received.push({
        recipients: session.envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString(),
      });
      done();
    },
    ...options,
  });
  const port = await listen(server.server);
  stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { mailer: mailerTo(port), received, port };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

/** A server that answers each connection by `behave`; its sockets are ended with the test. */
async function tcp(behave: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    behave(socket);
  });
  const port = await listen(server);
  stops.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return port;
}

function mailerTo(port: number): Mailer {
  return createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: "OpenTrain <no-reply@example.com>" }, clock);
}

/** After how many seconds of a clock that is moved by hand, once the server has got so far, and in which words. */
async function failureOf(mailer: Mailer, soFar: Promise<unknown>): Promise<readonly [seconds: number, why: string]> {
  let why: string | undefined;
  mailer.send(mail).catch(({ message }: Error) => {
    why = message;
  });
  await soFar;
  for (let seconds = 0; seconds < 60; seconds++) {
    for (let turns = 0; turns < 10; turns++) await nextTurn();
    if (why !== undefined) return [seconds, why];
    await vi.advanceTimersByTimeAsync(1_000);
  }
  throw new Error("it did not fail in a minute");
}

describe("over SMTP", () => {
  test("a mail arrives as plain text, from us, marked as automatic", async () => {
    const { mailer, received } = await smtp();
    await mailer.send(mail);
    expect(received).toHaveLength(1);
    expect(received[0]?.recipients).toEqual(["human@example.com"]);
    const raw = received[0]?.raw ?? "";
    expect(raw).toMatch(/^From: OpenTrain <no-reply@example\.com>\r$/m);
    expect(raw).toMatch(/^To: human@example\.com\r$/m);
    expect(raw).toMatch(/^Subject: Confirm\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toContain("\r\n\r\nOpen https://opentrain.example.com/claim\r\n\r\nBye");
  });

  test("a subject cannot add a header", async () => {
    const { mailer, received } = await smtp();
    await mailer.send({ ...mail, subject: "Hi\r\nBcc: other@example.com\r\n\r\nText" });
    expect(received[0]?.recipients).toEqual(["human@example.com"]);
    expect(received[0]?.raw).not.toMatch(/^Bcc:/m);
  });

  test("an address cannot add a recipient", async () => {
    const { mailer, received } = await smtp();
    await mailer.send({ ...mail, to: "human@example.com,other@example.com" }).catch(() => {});
    await mailer.send({ ...mail, to: "human@example.com\r\nBcc: other@example.com" }).catch(() => {});
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain("other@example.com");
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain("human@example.com");
  });

  test("an address the server refuses rejects", async () => {
    const { mailer, received } = await smtp({
      onRcptTo: (_address, _session, done) => done(new Error("no such user")),
    });
    await expect(mailer.send(mail)).rejects.toThrow("no such user");
    expect(received).toEqual([]);
  });

  test("credentials in the URL are used, and are in no error", async () => {
    const options: SMTPServerOptions = {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        password === "hunter2" ? done(null, { user: username }) : done(new Error("wrong")),
    };
    const { port, received } = await smtp(options);
    const to = (password: string): Mailer =>
      createMailer({ smtpUrl: `smtp://user:${password}@127.0.0.1:${port}`, mailFrom: "a@example.com" }, clock);
    await to("hunter2").send(mail);
    expect(received).toHaveLength(1);
    const error: unknown = await to("planted")
      .send(mail)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error) + String(error)).not.toContain("planted");
  });
});

describe("deadlines", () => {
  /** Those of sockets stay real: what these tests are about is over long before. */
  function stopTheClock(): void {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  }

  test("a server that greets after ten seconds gets the mail", async () => {
    const { promise: connected, resolve } = Promise.withResolvers<() => void>();
    const { port, received } = await smtp();
    const slow = await tcp((socket) =>
      resolve(() => {
        const behind = connect(port, "127.0.0.1").on("error", () => {});
        socket.on("close", () => behind.destroy());
        socket.pipe(behind).pipe(socket);
      }),
    );
    stopTheClock();
    const sent = mailerTo(slow).send(mail);
    // It may fail before it is waited for.
    sent.catch(() => {});
    const greet = await connected;
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    greet();
    await sent;
    expect(received).toHaveLength(1);
  });

  test("a server that greets never, or drips its greeting, is given up after 10 to 15 seconds", async () => {
    stopTheClock();
    for (const behave of [() => {}, (socket: Socket) => drip(socket, "2")]) {
      const { promise: connected, resolve } = Promise.withResolvers<void>();
      const port = await tcp((socket) => {
        behave(socket);
        resolve();
      });
      const [seconds, why] = await failureOf(mailerTo(port), connected);
      expect(why).toBe("Greeting never received");
      expect(seconds).toBeGreaterThan(10);
      expect(seconds).toBeLessThanOrEqual(15);
    }
  });

  test("a server that drips its answers holds a request for 20 seconds at most", async () => {
    stopTheClock();
    const { promise: spoken, resolve } = Promise.withResolvers<void>();
    const port = await tcp((socket) => {
      socket.write("220 hello\r\n");
      socket.once("data", () => {
        drip(socket, "250-more\r\n");
        resolve();
      });
    });
    expect(await failureOf(mailerTo(port), spoken)).toEqual([20, "the mail server takes too long"]);
  });

  test("where nobody listens nothing is waited for", async () => {
    stopTheClock();
    await expect(mailerTo(1).send(mail)).rejects.toThrow("ECONNREFUSED");
  });

  function drip(socket: Socket, text: string): void {
    const timer = setInterval(() => socket.write(text), 500);
    socket.on("close", () => clearInterval(timer));
  }
});

describe("the outbox of development", () => {
  function outbox(): Outbox {
    const mailer = createMailer({ smtpUrl: undefined, mailFrom: "a@example.com" }, clock);
    if (!isOutbox(mailer)) throw new Error("no outbox");
    return mailer;
  }

  test("keeps mails, newest first, and finds those to an address", async () => {
    const kept = outbox();
    await kept.send(mail);
    await kept.send({ ...mail, to: "Other@example.com" });
    await kept.send({ ...mail, subject: "Again" });
    expect(kept.mails().map(({ subject }) => subject)).toEqual(["Again", "Confirm", "Confirm"]);
    expect(kept.mails("HUMAN@example.com")).toEqual([
      { ...mail, subject: "Again", sentAt: 1_000 },
      { ...mail, sentAt: 1_000 },
    ]);
    expect(kept.mails("other@example.com")).toHaveLength(1);
    expect(kept.mails("man@example.com")).toEqual([]);
  });

  test("forgets the oldest beyond a thousand", async () => {
    const kept = outbox();
    for (let i = 0; i <= 1_000; i++) await kept.send({ ...mail, subject: String(i) });
    expect(kept.mails()).toHaveLength(1_000);
    expect(kept.mails().at(-1)?.subject).toBe("1");
  });

  test("is not there when mail goes over SMTP", async () => {
    expect(isOutbox(mailerTo(25))).toBe(false);
  });
});
