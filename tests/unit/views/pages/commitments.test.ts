import { describe, expect, it } from 'vitest';
import { messages } from '../../../../src/i18n/messages.ts';
import { commitmentsViews, type CommitmentsView } from '../../../../src/views/pages/commitments.ts';
import { archiveOf } from '../../make-archive.ts';
import { promiseWith, status } from '../../make-commitment.ts';
import { stops } from '../../make-content.ts';

const views = commitmentsViews(
  archiveOf({
    briefings: [
      {
        id: '2020-01-01-old',
        topics: ['energy'],
        visit: stops('estburg'),
        commitments: [{ ...promiseWith('one', 'pending'), by: ['estmark'] }],
      },
      { id: '2021-01-01-new', commitments: [promiseWith('two', 'pending', 'fulfilled'), promiseWith('three', 'fulfilled')] },
    ],
  }),
);
/** The promises on a page, those with no known outcome last, as they are printed. */
const itemsOn = (view: CommitmentsView | undefined) => [
  ...(view?.years.flatMap(({ items }) => items) ?? []),
  ...(view?.unreported?.items ?? []),
];

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
      ['due', 'Overdue 0', 'Due date passed by 1 Jan 2026 0', 'Not yet due 0'],
      ['pair', 'Norland – Sudonia 2', 'Estmark – Norland 1'],
      ['topic', 'Trade 2', 'Energy 1'],
      ['kind', 'Open 3'],
    ]);
  });

  it('says what each outcome means', () => {
    expect(first?.filtering?.meanings.map(({ outcome }) => outcome)).toEqual(Object.keys(messages.commitmentOutcome));
  });

  it('counts and offers also what is on the pages of earlier years', () => {
    const many = Array.from({ length: 60 }, (_, at) => promiseWith(`many-${at}`, 'pending'));
    const [latest] = commitmentsViews(
      archiveOf({
        briefings: [
          { id: '2021-01-01-new', commitments: many },
          { id: '2020-01-01-old', commitments: [promiseWith('one', 'withdrawn')] },
        ],
      }),
    );
    expect(itemsOn(latest)).toHaveLength(60);
    expect(latest?.filtering?.total).toBe(61);
    expect(latest?.filtering?.filters[1]?.options).toContainEqual({ value: 'withdrawn', text: 'Withdrawn', count: 1 });
  });
});

describe('promises with a due date, on the day of the build,', () => {
  const dueIn = (key: string, due: string, ...history: object[]) => ({ ...promiseWith(key), kind: 'dated', due, history });
  const dated = [
    dueIn('late', '2024', status('pending', '2025')),
    dueIn('kept', '2025', status('fulfilled', '2025')),
    dueIn('silent', '2025'),
    dueIn('ahead', '2026', status('pending', '2025')),
  ];
  const [first, ofYear] = commitmentsViews(
    archiveOf({
      briefings: [
        { id: '2021-01-01-new', commitments: dated },
        { id: '2020-01-01-old', commitments: [dueIn('older', '2021', status('pending', '2022')), dueIn('oldest', '2022')] },
      ],
    }),
  );

  it('can be found by how far their sources go', () => {
    expect(itemsOn(first).map(({ values }) => values.due)).toEqual([['overdue'], [], ['ahead'], ['overdue'], ['passed'], ['passed']]);
    expect(first?.filtering?.filters[2]?.options.map(({ value, count }) => [value, count])).toEqual([
      ['overdue', 2],
      ['passed', 2],
      ['ahead', 1],
    ]);
  });

  it('are counted in a sentence if a source shows that they were late', () => {
    expect([first?.overdue, ofYear?.overdue]).toEqual([
      'On 1 January 2026, 2 of 6 promises were overdue.',
      'On 1 January 2026, 1 of the 4 promises here was overdue.',
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

describe('promises with no known outcome', () => {
  const [first] = commitmentsViews(
    archiveOf({
      briefings: [
        { id: '2020-01-01-old', commitments: [promiseWith('none')] },
        {
          id: '2021-01-01-new',
          commitments: [
            { ...promiseWith('sought'), history: [status('unknown', '2021', { basis: 'review', read: 'The Gazette' })] },
            promiseWith('kept', 'fulfilled'),
          ],
        },
      ],
    }),
  );

  it('are set apart, and said to be looked for or not; years without another promise are left out', () => {
    expect(first?.unreported?.items.map(({ id }) => id)).toEqual(['commitment-sought', 'commitment-none']);
    expect(first?.unreported?.note).toBe('For 1 we looked and found no report. We have not checked 1 since our last source.');
    expect(first?.years.map(({ year }) => year)).toEqual(['2021']);
    expect(first?.shown).toBe(3);
  });
});
