import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, environmentOf, makeSite, write } from './site.ts';

/**
 * The content of a desk that has not upgraded for a long time: two briefings of 24 November 2026 with all that they need, and the addresses
 * that the engine of that day held for them.
 */
const EARLIER = 'tests/fixtures/earlier-content';

/** The rules that were made since, each with its letter (numbers as 0) and how an editor follows it. Every one of them is named in `.github/CHANGELOG.md`. */
const LETTERS = [
  {
    says: 'briefings/2021-04-06-lavrov-islamabad.md commitments[0].history[0].read is missing',
    file: 'briefings/2021-04-06-lavrov-islamabad.md',
    mend: (text: string) => text.replaceAll('basis: review\n', 'basis: review\n        read: the sources of this briefing\n'),
    inChangeLog: '`read`',
  },
];

const site = makeSite({ content: EARLIER });

test('content of an earlier version gets letters for the rules made since, and nothing else stops it', () => {
  const { status, output } = build(site);
  expect({ status, output }).toMatchObject({ status: 1, output: expect.stringContaining('nothing was published') as string });
  expect(output).not.toMatch(/^ +at /m);
  const checked = spawnSync(process.execPath, ['src/commands/check.ts', '--json'], { encoding: 'utf8', env: environmentOf(site) });
  const { mistakes } = JSON.parse(checked.stdout) as { mistakes: { file: string; field: string; problem: string }[] };
  const told = mistakes.map(({ file, field, problem }) => `${file} ${field.replaceAll(/\d+/g, '0')} ${problem}`);
  expect(
    told.filter((letter) => !LETTERS.some(({ says }) => says === letter)),
    'a letter that is not known: add it to the change log and here, or take the rule back',
  ).toEqual([]);
  expect(LETTERS.map(({ says }) => says).filter((letter) => !told.includes(letter))).toEqual([]);
});

test('each of those rules is named in the change log', () => {
  const changes = readFileSync('.github/CHANGELOG.md', 'utf8');
  expect(LETTERS.filter(({ inChangeLog }) => !changes.includes(inChangeLog))).toEqual([]);
});

test('mended as the letters say, it builds, and every address that it held is there', () => {
  for (const { file, mend } of LETTERS) write(site, file, mend);
  expect(build(site)).toMatchObject({ status: 0 });
  const held = readFileSync(join(site.contentDir, 'addresses.txt'), 'utf8').trim().split('\n');
  const lost = held.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const page = join(site.outDir, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
    return !existsSync(page) || (anchor !== undefined && !readFileSync(page, 'utf8').includes(` id="${anchor}"`));
  });
  expect(lost).toEqual([]);
  expect(held.length).toBeGreaterThan(60);
});
