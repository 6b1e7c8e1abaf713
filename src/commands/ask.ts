import { createInterface } from 'node:readline/promises';
import { exitWith } from '../settings.ts';

/** Asks on the terminal; answers are without spaces around them. */
export type Ask = (question: string) => Promise<string>;

/** Lets a task ask, and ends the asking with it. Where nobody sits at a terminal, a question ends the process with `usage`. */
export async function withAsking<Result>(usage: string, task: (ask: Ask) => Promise<Result>): Promise<Result> {
  if (!process.stdin.isTTY) return task((question) => Promise.resolve(exitWith(`${question}\n\n${usage}`)));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await task(async (question) => (await terminal.question(`${question}\n> `)).trim());
  } finally {
    terminal.close();
  }
}
