import { expect, it } from 'vitest';
import { allCommitments } from '../../../../src/archive/facts/all-commitments.ts';
import { commitmentSquaresOf } from '../../../../src/views/charts/commitment-squares.ts';
import { archiveOf } from '../../make-archive.ts';
import { promiseWith } from '../../make-commitment.ts';

const owned = allCommitments(
  archiveOf({
    briefings: [
      { id: '2021-04-06-new', commitments: [promiseWith('one', 'fulfilled'), promiseWith('two')] },
      { id: '2020-04-06-old', commitments: [promiseWith('three', 'pending', 'fulfilled')] },
    ],
  }),
);

it('a ledger has a square for every promise, the oldest visit first, with its outcome and a link', () => {
  expect(commitmentSquaresOf(owned)).toEqual({
    squares: [
      { href: '/briefings/2020-04-06-old/#commitment-three', state: 'fulfilled', label: '6 Apr 2020: Keep it. Fulfilled' },
      { href: '/briefings/2021-04-06-new/#commitment-two', state: 'not followed up', label: '6 Apr 2021: Keep it. Not checked yet' },
      { href: '/briefings/2021-04-06-new/#commitment-one', state: 'fulfilled', label: '6 Apr 2021: Keep it. Fulfilled' },
    ],
    counts: [
      { state: 'fulfilled', label: '2 fulfilled' },
      { state: 'not followed up', label: '1 not checked yet' },
    ],
    cut: undefined,
  });
});

it('a long ledger has the latest squares, says so, and still counts all', () => {
  const ledger = commitmentSquaresOf(owned, 2);
  expect(ledger?.squares.map(({ href }) => href)).toEqual([
    '/briefings/2021-04-06-new/#commitment-two',
    '/briefings/2021-04-06-new/#commitment-one',
  ]);
  expect([ledger?.cut, ledger?.counts[0]?.label]).toEqual([
    'The squares are the latest 2 of 3 promises; the numbers count all.',
    '2 fulfilled',
  ]);
});

it('without promises there is no ledger', () => {
  expect(commitmentSquaresOf([])).toBeUndefined();
});
