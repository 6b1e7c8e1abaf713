import { expect, it } from 'vitest';
import { lastChangesOf } from '../../../../src/views/meta/last-changes.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, stops } from '../../make-content.ts';

const correction = { key: 'name', date: '2026-04-02', kind: 'error', note: 'A name was wrong.' };

const days = lastChangesOf(
  archiveOf({
    briefings: [
      { id: '2021-04-06-a', published: '2026-03-01' },
      {
        id: '2020-04-06-b',
        published: '2026-01-01',
        updated: '2026-04-02',
        corrections: [correction],
        visit: { ...hosts('emil-frank'), ...stops('estburg') },
      },
      { id: '2019-04-06-c', published: '2026-01-02', updated: '2026-02-03' },
    ],
  }),
);

it.each([
  ['a briefing', '/briefings/2021-04-06-a/', '2026-03-01'],
  ['a briefing that was corrected', '/briefings/2020-04-06-b/', '2026-04-02'],
  ['a briefing that was updated', '/briefings/2019-04-06-c/', '2026-02-03'],
  ['a person', '/people/bruno-costa/', '2026-03-01'],
  ['a pair', '/relationships/estmark-norland/', '2026-04-02'],
  ['the visits of a year', '/briefings/2019/', '2026-02-03'],
  ['the home page', '/', '2026-04-02'],
  ['the page of corrections', '/corrections/', '2026-04-02'],
])('%s changed when the last of its briefings did', (_, path, day) => {
  expect(days.get(path)).toBe(day);
});

it.each(['/about/', '/documents/', '/people/by/a-c/'])('of %s nobody knows', (path) => {
  expect(days.has(path)).toBe(false);
});
