import type { ChildProcess } from "node:child_process";

/** The next message of a child process; rejects when it ends before. */
export function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A process of the bench ended with ${code}.`));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      resolve(message);
    });
  });
}

export function ask(child: ChildProcess, message: string | number): Promise<unknown> {
  const answer = told(child);
  child.send(message);
  return answer;
}
