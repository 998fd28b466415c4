import { spawn } from "node:child_process";
import { currentExecution, whileWaiting } from "../engine/execution.ts";
import { Inconclusive, MissingNeed, Stopped } from "../engine/failure.ts";
import { cut } from "../engine/words.ts";
import { Browser } from "./browser.ts";
import { signalGroup } from "./launch.ts";
import type { Terminal } from "./terminal.ts";

/** One thing that a human does on the pages of the server under test. */
export type HumanStep =
  /** Signs in with the address at the link, and confirms with the code. A wrong code, another address: to be refused. */
  | { readonly do: "confirm"; readonly link: string; readonly email: string; readonly code: string }
  /** As owner of an organization (the one with the address, if one is named), approves the app at its consent link. */
  | { readonly do: "approve"; readonly link: string; readonly email?: string; readonly pii: boolean }
  | { readonly do: "decline"; readonly link: string; readonly email?: string; readonly code?: string }
  | ProposeStep
  | WriteStep
  | DecideStep;

/** Signs in with the address, makes a trainer profile of this (unless there is one), and proposes for the job at the link. */
export interface ProposeStep {
  readonly do: "propose";
  readonly link: string;
  readonly email: string;
  readonly first: string;
  readonly last: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly title: string;
  /** US dollars. */
  readonly amount: string;
  readonly unit: "PER_HOUR" | "PER_LABEL" | "FIXED";
  readonly letter: string;
}

/** Signs in with the address, and writes this in the conversation at the link. */
export interface WriteStep {
  readonly do: "write";
  readonly link: string;
  readonly email: string;
  readonly text: string;
}

/** As owner of an organization, confirms or declines what the page at the link asks. */
export interface DecideStep {
  readonly do: "decide";
  readonly link: string;
  readonly email: string;
  readonly decision: "confirm" | "decline";
}

/** What the page said afterwards. */
export interface HumanReport {
  readonly outcome: "done" | "refused";
  /** The token that an approval shows. */
  readonly token?: string | undefined;
}

/** Somebody who acts on the pages of the server under test: the suite by their forms, a person, or a program. */
export interface Human {
  /** Whether it is the suite itself, which can also look at the pages. */
  readonly isSuite: boolean;
  act(step: HumanStep): Promise<HumanReport>;
  /** The browser in which this address is signed in: only the suite itself can hand over its own. */
  browser(email: string): Browser;
}

/** A person at the terminal, who is told what to do and says what came of it. */
export function humanAtTerminal(terminal: Terminal): Human {
  let asked = 0;
  return {
    isSuite: false,
    act: (step) =>
      terminal.converse(async (ask) => {
        asked += 1;
        const answer = await ask.line(
          [
            `Step ${asked} for a human`,
            ...instructions(step),
            "What did the page say? d = done, r = refused, s = skip",
          ],
          (line) => /^\s*(?:d(?:one)?|r(?:efused)?|s(?:kip)?)\s*$/i.test(line),
        );
        const word = answer?.trim().toLowerCase()[0];
        if (word !== "d" && word !== "r") throw new MissingNeed("human", "the person at the terminal skipped a step");
        if (word === "r") return { outcome: "refused" };
        if (step.do !== "approve") return { outcome: "done" };
        return { outcome: "done", token: (await ask.line(["The token that it shows:"]))?.trim() };
      }),
    browser: noBrowser,
  };
}

function instructions(step: HumanStep): string[] {
  switch (step.do) {
    case "confirm":
      return [`  Open ${step.link}`, `  Sign in as ${step.email}`, `  Type the code ${step.code} and confirm`];
    case "approve":
      return [
        `  Open ${step.link} as the owner of an organization`,
        `  ${step.pii ? "Tick" : "Do not tick"} the box that shares work email addresses`,
        "  Approve",
      ];
    case "decline":
      return step.code === undefined
        ? [`  Open ${step.link} as the owner of an organization`, "  Decline"]
        : [`  Open ${step.link}`, `  Sign in as ${step.email}`, `  Type the code ${step.code} and decline`];
    case "propose":
      return [
        `  Sign in as ${step.email}`,
        "  Make a trainer profile, unless there is one:",
        `    first name ${step.first}, last name ${step.last}, country ${step.country}, title ${step.title}`,
        `  Open ${step.link} and propose $${step.amount} (${step.unit}), with this cover letter:`,
        `    ${step.letter}`,
      ];
    case "write":
      return [`  Sign in as ${step.email}`, `  Open ${step.link} and send this message:`, `    ${step.text}`];
    case "decide":
      return [`  Sign in as ${step.email}`, `  Open ${step.link} and ${step.decision} what it asks`];
  }
}

const COMMAND_MS = 120_000;

/**
 * A program that does it, started by the shell for each step. It has the step in `HUMAN_DO`, `HUMAN_LINK`,
 * `HUMAN_EMAIL`, `HUMAN_CODE` and `HUMAN_PII` (what comes from a server is never put into the command itself), and
 * prints `done`, `done <token>` or `refused` as its last line.
 */
export function humanByCommand(command: string, timeoutMs: number = COMMAND_MS): Human {
  return {
    isSuite: false,
    async act(step) {
      const { exitCode, output, errors } = await whileWaiting(() => run(command, environment(step), timeoutMs));
      const [outcome, token, ...more] = (output.trimEnd().split("\n").at(-1) ?? "").trim().split(/\s+/);
      if (exitCode === 0 && more.length === 0) {
        if (outcome === "done") return { outcome, token };
        if (outcome === "refused" && token === undefined) return { outcome };
      }
      const said = cut((errors || output).trim().split("\n").at(-1) ?? "", 200);
      throw new Inconclusive(
        `the human's command for "${step.do}" ended with ${exitCode} and printed neither done nor refused: ${said}`,
      );
    },
    browser: noBrowser,
  };
}

function environment(step: HumanStep): Record<string, string> {
  const all = Object.entries(step).map(([name, value]) => [`HUMAN_${name.toUpperCase()}`, String(value)] as const);
  return Object.fromEntries(all);
}

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(command: string, env: Readonly<Record<string, string>>, timeoutMs: number): Promise<Ended> {
  const signal = currentExecution()?.signal;
  return new Promise((resolve, reject) => {
    // A group of its own: the shell may be gone before what it has started, which would still be waited for.
    const child = spawn(command, {
      shell: true,
      detached: true,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    const stop = (): void => signalGroup(child.pid ?? 0, "SIGKILL");
    const timer = setTimeout(() => {
      errors.push(Buffer.from(`\nit took longer than ${timeoutMs / 1000} s`));
      stop();
    }, timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.once("error", reject);
    child.once("close", (exitCode) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(new Stopped("stopped while a human's command ran"));
      else resolve({ exitCode, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
    });
  });
}

/** Pages in somebody else's browser cannot be looked at, and further forms of theirs not be filled in. */
export function unseen(): MissingNeed {
  return new MissingNeed("human", "the suite has to act on the pages itself, by their forms (--human forms)");
}

function noBrowser(): Browser {
  return new Browser("", () => {
    throw unseen();
  });
}
