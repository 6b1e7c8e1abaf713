import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textChanges } from '../../../src/commands/text-changes.ts';
import { changesWithoutCorrection } from '../../../src/commands/changes-without-correction.ts';
import { archiveOf } from '../make-archive.ts';
import { makeFolder, saveFile } from '../make-folder.ts';
import { makeRepository } from '../make-repository.ts';

const archive = archiveOf({});
const FILE = 'briefings/a.md';
const TEXT = '---\ntitle: Ships\ncommitments:\n  - { key: ferry, what: Open a line, history: [] }\n---\n\nThey spoke of ships.\n';

/** A repository with one briefing, and the day of each change of it; a change is what is written instead of what, with the end of the message. */
function repositoryWith(...changes: [day: string, from: string, to: string, trailer?: string][]): string {
  const dir = makeFolder([]);
  const { commitAll } = makeRepository(dir);
  const commit = (day: string, text: string, trailer = '') => {
    saveFile(dir, FILE, text);
    commitAll(day, `Change${trailer === '' ? '' : `\n\n${trailer}`}`);
  };
  commit('2026-01-01', TEXT);
  for (const [day, from, to, trailer] of changes) commit(day, readFileSync(join(dir, FILE), 'utf8').replace(from, to), trailer);
  return dir;
}

it('changes of the text are found, with their days', () => {
  const dir = repositoryWith(['2026-01-02', 'ships.', 'boats.'], ['2026-01-03', 'title: Ships', 'title: Boats']);
  expect(textChanges(dir, 'briefings', archive)).toMatchObject([{ path: FILE, day: '2026-01-03' }, { day: '2026-01-02' }]);
});

it('what became of a promise, and other fields that are no text, are no changes of it', () => {
  expect(textChanges(repositoryWith(['2026-01-02', 'history: []', 'history: [{ state: fulfilled }]']), 'briefings', archive)).toEqual([]);
});

it('a commit may say that it mended typos only', () => {
  expect(textChanges(repositoryWith(['2026-01-02', 'ships.', 'shpis.', 'Typo-only: yes']), 'briefings', archive)).toEqual([]);
});

it('without history there is nothing to tell', () => {
  expect(textChanges('/', 'briefings', archive)).toEqual([]);
});

const briefing = { id: 'a', file: FILE, published: '2026-01-05', corrections: [] };
const change = (day: string) => ({ path: FILE, commit: 'abc', day, id: 'a' });
const correction = { key: 'x', kind: 'error' as const, note: 'Why.' };

it('a change after the day of publication needs a note', () => {
  expect(changesWithoutCorrection([change('2026-01-05'), change('2026-01-06')], [briefing])).toMatchObject([
    { file: FILE, field: 'corrections', problem: expect.stringContaining('changed on 2026-01-06') as string },
  ]);
});

it.each([
  ['a correction of that day', { corrections: [{ ...correction, date: '2026-01-06' }] }],
  ['an `updated` of a later day', { updated: '2026-01-07' }],
])('%s tells of it', (_, note) => {
  expect(changesWithoutCorrection([change('2026-01-06')], [{ ...briefing, ...note }])).toEqual([]);
});

it('a correction of an earlier day tells of something else', () => {
  expect(
    changesWithoutCorrection([change('2026-01-07')], [{ ...briefing, corrections: [{ ...correction, date: '2026-01-06' }] }]),
  ).toHaveLength(1);
});
