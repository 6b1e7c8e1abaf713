import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { keptReadingOf } from '../../../../src/archive/names/read-body.ts';
import { readBuildInput } from '../../../../src/integration/read-build-input.ts';
import { takeReading, writeReading } from '../../../../src/integration/shards/kept-reading.ts';
import { makeFolder } from '../../make-folder.ts';

const CONTENT = 'tests/fixtures/world';
const HERE = { code: 'code', history: 'history' };
let file: string;

beforeEach(async () => {
  file = join(makeFolder([]), 'reading.bin');
  await writeReading(file, readBuildInput(CONTENT), HERE);
});

it('a reading that was kept is the one that was made', () => {
  const [made, taken] = [readBuildInput(CONTENT), takeReading(file, CONTENT, HERE)];
  if (typeof taken === 'string') throw new Error(taken);
  expect(taken.archive?.briefings.length).toBeGreaterThan(0);
  const { archive, ...rest } = taken;
  const { archive: first, ...others } = made;
  expect(rest).toEqual(others);
  expect(archive?.today).toBe(first?.today);
  expect(archive?.briefings.map(({ mentioned }) => mentioned)).toEqual(first?.briefings.map(({ mentioned }) => mentioned));
  expect([...(archive?.relationships.keys() ?? [])]).toEqual([...(first?.relationships.keys() ?? [])]);
});

it('bodies are not searched for names again', async () => {
  const made = readBuildInput(CONTENT);
  const [briefing] = made.content?.briefings ?? [];
  const kept = briefing?.bodyParts && keptReadingOf(briefing.bodyParts);
  if (!kept) throw new Error('The body of the briefing was read.');
  const { mentioned } = kept;
  kept.mentioned = []; // as nobody would read it
  await writeReading(file, made, HERE);
  kept.mentioned = mentioned;
  const taken = takeReading(file, CONTENT, HERE);
  expect(typeof taken === 'string' ? taken : taken.archive?.briefingById.get(briefing.id)?.mentioned).toEqual([]);
});

it.each([
  ['other code', CONTENT, { ...HERE, code: 'other' }, 'code, packages or settings differ'],
  ['another commit', CONTENT, { ...HERE, history: 'other' }, 'the commit or the day differs'],
  ['other content', 'tests/fixtures/african-union', HERE, 'the content differs'],
])('a reading of %s is not taken', (_, content, here, words) => {
  expect(takeReading(file, content, here)).toBe(
    `READING=${file} does not fit what is here, for ${words}: make it again from the same commit, with the same settings: \`npm run reading -- ${file}\`.`,
  );
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes[bytes.length - 1] ? 0 : 1])])],
  ['empty', () => Buffer.alloc(0)],
])('a reading that is %s is not taken', (_, damage) => {
  writeFileSync(file, damage(readFileSync(file)));
  expect(takeReading(file, CONTENT, HERE)).toContain('is no reading, or was damaged on its way');
});
