import { accessSync, constants, mkdirSync } from 'node:fs';

/** The folders of the project into which Astro, Vite and the build itself write while they work. */
const WORKING_FOLDERS = ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache/readout'];

/** Says in a sentence which folder cannot be written, and what to do; undefined where all can, whether or not they are there. */
export function whyNotWritable(folders: readonly string[] = WORKING_FOLDERS): string | undefined {
  for (const folder of folders) {
    const reason = reasonOf(() => {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK | constants.X_OK);
    });
    if (reason !== undefined) return `The build cannot write into ${folder} (${reason}): give it to the user who builds, or delete it.`;
  }
  return undefined;
}

/** Why the system refuses something, in its own words: `EACCES: permission denied`. Undefined where it does not. */
export function reasonOf(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.message.split(',')[0];
  }
}
