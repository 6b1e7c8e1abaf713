import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build, forgetBundle, makeSite } from './site.ts';

/** Notes, when Astro's process ends, how much of its memory is in pages of 2 MiB. */
const NOTE = `
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const note = () => writeFileSync(process.env.NOTED, /^AnonHugePages: *(.*)$/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]);
if (isMainThread && process.argv[1]?.endsWith('astro.mjs')) process.on('exit', note);
`;

test.runIf(existsSync('/proc/self/smaps_rollup'))('the bundler leaves no memory behind in large pages', () => {
  const site = makeSite();
  forgetBundle(site); // or nothing would be bundled
  const program = resolve(site.contentDir, '../note.mjs');
  const noted = join(site.contentDir, '../noted');
  writeFileSync(program, NOTE);
  expect(build(site, { NODE_OPTIONS: `--import ${program}`, NOTED: noted })).toMatchObject({ status: 0 });
  expect(readFileSync(noted, 'utf8')).toBe('0 kB');
});
