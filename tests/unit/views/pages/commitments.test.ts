import { describe, expect, it } from 'vitest';
import { commitmentsViews, type CommitmentsView } from '../../../../src/views/pages/commitments.ts';
import { archiveOf } from '../../make-archive.ts';
import { stops } from '../../make-content.ts';

const promise = (key: string, ...states: string[]) => ({
  key,
  kind: 'open',
  by: ['sudonia'],
  what: 'Keep it',
  source: 'gazette',
  history: states.map((state) => ({ state, asOf: '2021', basis: 'event', note: 'So it was.', sources: ['gazette'] })),
});

const views = commitmentsViews(
  archiveOf({
    briefings: [
      { id: '2020-01-01-old', topics: ['energy'], visit: stops('estburg'), commitments: [promise('one', 'pending')] },
      { id: '2021-01-01-new', commitments: [promise('two', 'pending', 'fulfilled'), promise('three', 'fulfilled')] },
    ],
  }),
);
const itemsOn = (view: CommitmentsView | undefined) => view?.years.flatMap(({ items }) => items) ?? [];

describe('the page of all promises', () => {
  const [first] = views;

  it('has those of the newest visit first', () => {
    expect(itemsOn(first).map(({ href }) => href)).toEqual([
      '/briefings/2021-01-01-new/#commitment-two',
      '/briefings/2021-01-01-new/#commitment-three',
      '/briefings/2020-01-01-old/#commitment-one',
    ]);
  });

  it('knows for each by what it can be found', () => {
    expect(itemsOn(first).at(-1)?.values).toEqual({
      year: ['2020'],
      state: ['pending'],
      due: [],
      pair: ['estmark-norland'],
      topic: ['energy'],
      kind: ['open'],
    });
  });

  it('offers only what some promise has, the newest year and the most frequent first', () => {
    expect(first?.filtering?.filters.map(({ name, options }) => [name, ...options.map(({ text, count }) => `${text} ${count}`)])).toEqual([
      ['year', '2021 2', '2020 1'],
      ['state', 'Fulfilled 2', 'Pending 1'],
      ['due', 'Overdue by 1 Jan 2026 0', 'Not yet due 0'],
      ['pair', 'Norland – Sudonia 2', 'Estmark – Norland 1'],
      ['topic', 'Trade 2', 'Energy 1'],
      ['kind', 'Open 3'],
    ]);
  });

  it('counts and offers also what is on the pages of earlier years', () => {
    const many = Array.from({ length: 60 }, (_, at) => promise(`many-${at}`, 'pending'));
    const [latest] = commitmentsViews(
      archiveOf({
        briefings: [
          { id: '2021-01-01-new', commitments: many },
          { id: '2020-01-01-old', commitments: [promise('one', 'lapsed')] },
        ],
      }),
    );
    expect(itemsOn(latest)).toHaveLength(60);
    expect(latest?.filtering?.total).toBe(61);
    expect(latest?.filtering?.filters[1]?.options).toContainEqual({ value: 'lapsed', text: 'Lapsed', count: 1 });
  });
});

describe('promises whose day has passed on that of the build', () => {
  const dueIn = (key: string, due: string, state = 'pending') => ({ ...promise(key, state), kind: 'dated', due });
  const dated = [dueIn('late', '2025'), dueIn('kept', '2025', 'fulfilled'), dueIn('ahead', '2026')];
  const [first, ofYear] = commitmentsViews(
    archiveOf({
      briefings: [
        { id: '2021-01-01-new', commitments: dated },
        { id: '2020-01-01-old', commitments: [dueIn('older', '2021'), dueIn('oldest', '2022')] },
      ],
    }),
  );

  it('can be found, and those still to come', () => {
    expect(itemsOn(first).map(({ values }) => values.due)).toEqual([['overdue'], [], ['ahead'], ['overdue'], ['overdue']]);
    expect(first?.filtering?.filters[2]?.options.map(({ value, count }) => [value, count])).toEqual([
      ['overdue', 3],
      ['ahead', 1],
    ]);
  });

  it('are counted in a sentence that says which day that was', () => {
    expect([first?.overdue, ofYear?.overdue]).toEqual([
      'On 1 January 2026, 3 of 5 promises were overdue.',
      'On 1 January 2026, 1 of the 3 promises here was overdue.',
    ]);
    expect(views.map(({ overdue }) => overdue)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the page of the promises of a year', () => {
  it('has those of its year, with what they can be found by', () => {
    expect(views.slice(1).map((view) => [view.path, itemsOn(view).length])).toEqual([
      ['2021', 2],
      ['2020', 1],
    ]);
    expect(itemsOn(views[2])[0]?.values.pair).toEqual(['estmark-norland']);
  });

  it('leaves filtering to the first page', () => {
    expect(views.slice(1).map(({ filtering }) => filtering)).toEqual([undefined, undefined]);
  });
});
