import { describe, expect, it } from 'vitest';
import { commitmentsView } from '../../../src/views/commitments.ts';
import { archiveOf } from '../make-archive.ts';
import { stops } from '../make-content.ts';

const promise = (key: string, ...states: string[]) => ({
  key,
  kind: 'open',
  by: ['sudonia'],
  what: 'Keep it',
  source: 'gazette',
  history: states.map((state) => ({ state, asOf: '2020', basis: 'event', note: 'So it was.', sources: ['gazette'] })),
});

const view = commitmentsView(
  archiveOf({
    briefings: [
      { id: '2020-01-01-old', topics: ['energy'], visit: stops('estburg'), commitments: [promise('one', 'pending')] },
      { id: '2021-01-01-new', commitments: [promise('two', 'pending', 'fulfilled'), promise('three', 'fulfilled')] },
    ],
  }),
);

describe('the page of all promises', () => {
  it('has those of the newest visit first', () => {
    expect(view.items.map(({ href }) => href)).toEqual([
      '/briefings/2021-01-01-new/#commitment-two',
      '/briefings/2021-01-01-new/#commitment-three',
      '/briefings/2020-01-01-old/#commitment-one',
    ]);
  });

  it('knows for each by what it can be found', () => {
    expect(view.items.at(-1)?.values).toEqual({ state: ['pending'], pair: ['estmark-norland'], topic: ['energy'], kind: ['open'] });
  });

  it('offers only what some promise has, the most frequent first', () => {
    expect(view.filters.map(({ name, options }) => [name, ...options.map(({ text, count }) => `${text} ${count}`)])).toEqual([
      ['state', 'Fulfilled 2', 'Pending 1'],
      ['pair', 'Norland – Sudonia 2', 'Estmark – Norland 1'],
      ['topic', 'Trade 2', 'Energy 1'],
      ['kind', 'Open 3'],
    ]);
  });
});
