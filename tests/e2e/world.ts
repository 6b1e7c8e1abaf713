import { cpSync, rmSync } from 'node:fs';
import { writeWorld } from '../bench/world/world.ts';

/** The invented content of the browser tests: what their words and addresses name. */
const WRITTEN = ['tests/fixtures/world', 'tests/fixtures/full', 'tests/fixtures/browser'];

/** Writes the invented content of the browser tests into a folder, with so many briefings more as make lists long. */
export function writeBrowserWorld(dir: string, others: number): void {
  rmSync(dir, { recursive: true, force: true });
  if (others > 0) writeWorld(dir, others);
  for (const fixture of WRITTEN) cpSync(fixture, dir, { recursive: true });
}
