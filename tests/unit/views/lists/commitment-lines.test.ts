import { expect, it } from 'vitest';
import { latestChanges, nextDue } from '../../../../src/views/lists/commitment-lines.ts';
import { allCommitments } from '../../../../src/archive/facts/all-commitments.ts';
import { archiveOf } from '../../make-archive.ts';
import { status } from '../../make-commitment.ts';

const promise = (what: string, fields: object, ...history: object[]) => ({
  key: what.toLowerCase(),
  kind: 'open',
  by: ['sudonia'],
  what,
  source: 'gazette',
  history,
  ...fields,
});
const due = (day: string) => ({ kind: 'dated', due: day });

const owned = allCommitments(
  archiveOf(
    {
      briefings: [
        {
          id: '2021-04-06-visit',
          commitments: [
            promise('Silent', due('2030')),
            promise('Early', {}, status('pending', '2021-05'), status('fulfilled', '2021-06-01')),
            promise('Late', due('2027-03'), status('pending', '2022-01')),
            promise('Kept', due('2028'), status('fulfilled', '2021-07')),
            promise('Sought', {}, status('unknown', '2025-01-01', { basis: 'review', read: 'Two papers', sources: [] })),
            promise('Over', due('2024'), status('pending', '2021-04-07')),
          ],
        },
      ],
    },
    '2026-01-01',
  ),
);

it('what changed lately is dated by events and reports, the latest first; that somebody looked is no change', () => {
  expect(latestChanges(owned, 3).map(({ what, label, note }) => [what, label, note])).toEqual([
    ['Late', 'Pending', 'Jan 2022'],
    ['Kept', 'Fulfilled', 'Jul 2021'],
    ['Early', 'Fulfilled', '1 Jun 2021'],
  ]);
});

it('due next are open promises whose time is not up, the most urgent first', () => {
  expect(nextDue(owned, '2026-01-01', 5).map(({ what, note }) => [what, note])).toEqual([
    ['Late', 'due March 2027'],
    ['Silent', 'due 2030'],
  ]);
});
