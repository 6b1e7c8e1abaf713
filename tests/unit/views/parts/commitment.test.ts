import { describe, expect, it } from 'vitest';
import { commitmentViewOf, type CommitmentView } from '../../../../src/views/parts/commitment.ts';
import { commitmentOf, status } from '../../make-commitment.ts';

const pending = status('pending', '2021-04-06');

function viewOf(fields: object, options: Parameters<typeof commitmentOf>[1] = {}): CommitmentView {
  const { commitment, briefing, archive } = commitmentOf({ history: [pending], ...fields }, options);
  return commitmentViewOf(commitment, briefing, archive);
}

describe('the view of a commitment', () => {
  it('has an anchor and an address', () => {
    expect(viewOf({})).toMatchObject({ id: 'commitment-ferry', href: '/briefings/2021-04-06-this/#commitment-ferry' });
  });

  it('says who made it and to whom, with links to their pages', () => {
    expect(viewOf({ to: ['norland'] })).toMatchObject({
      by: [{ text: 'Sudonia', href: '/countries/sudonia/' }],
      to: [{ text: 'Norland', href: '/countries/norland/' }],
    });
  });

  it('links no party that has no page', () => {
    expect(viewOf({ by: ['northern-league'] }).by).toEqual([{ text: 'Northern League', href: undefined }]);
  });

  it('names no recipient if no source does', () => {
    expect(viewOf({}).to).toEqual([]);
  });

  it('refers to its source by number', () => {
    expect(viewOf({}).source).toEqual({
      key: 'gazette',
      number: 1,
      publisher: 'The Gazette',
      href: '/briefings/2021-04-06-this/#source-gazette',
    });
  });

  it('has the last state of its history as the present one, and the earlier ones newest first', () => {
    const history = ['2021', '2022', '2023'].map((asOf) => ({ ...pending, asOf }));
    const { now, before } = viewOf({ history });
    expect([...now, ...before].map(({ asOf }) => asOf)).toEqual(['2023', '2022', '2021']);
  });

  it.each([
    ['event', '6 April 2021'],
    ['evidence', 'as reported 6 April 2021'],
    ['review', 'when we looked, 6 April 2021'],
  ])('says what the date of its state is the date of: %s', (basis, asOf) => {
    expect(viewOf({ history: [{ ...pending, basis, read: 'The Gazette' }] }).now).toMatchObject([
      { asOf, read: 'What we read: The Gazette' },
    ]);
  });

  it.each([
    ['dated', { due: '2021-05' }, [{ label: 'Due', value: 'May 2021' }]],
    ['counted', { target: 150000, unit: 'doses' }, [{ label: 'Target', value: '150,000 doses' }]],
    ['conditional', { condition: 'the line pays' }, [{ label: 'Condition', value: 'the line pays' }]],
    ['open', {}, []],
  ])('has the terms of its kind: %s', (kind, fields, terms) => {
    expect(viewOf({ kind, ...fields }).terms).toEqual(terms);
  });

  it('was made before the visit, or is known from a later report: both are said', () => {
    const sources = [{ key: 'gazette', title: 'News', publisher: 'The Gazette', published: '2022-01' }];
    expect(viewOf({ made: '2020-02' }, { sources }).terms).toEqual([
      { label: 'Made', value: 'February 2020, before this visit' },
      { label: 'Known from', value: 'a report of January 2022, after the visit' },
    ]);
  });

  it.each([
    ['2021-05-31', 'ahead'],
    ['2021-06-01', 'passed'],
  ])('due in May has passed its due date from the first of June on: %s', (today, state) => {
    expect(viewOf({ kind: 'dated', due: '2021-05' }, { today }).deadline).toEqual({ day: '2021-05-31', state });
  });
});

describe('what came of a promise', () => {
  it.each([
    ['2023-03-10', 'Not checked since', '10 March 2023'],
    ['2023-03', 'Not checked since', 'March 2023'],
    [undefined, 'Not checked yet', ''],
  ])('is said to be unchecked since the last source where nobody followed it up: %s', (published, label, asOf) => {
    const sources = [{ key: 'gazette', title: 'News', publisher: 'The Gazette', ...(published && { published }) }];
    expect(viewOf({ history: [] }, { sources })).toMatchObject({
      outcome: 'not followed up',
      now: [{ state: 'not followed up', label, asOf, sources: [] }],
    });
  });

  it.each([
    ['2022-04-02', 'Fulfilled, three months late'],
    ['2022-01-01', 'Fulfilled, one day late'],
    ['2022', 'Fulfilled, up to twelve months late'],
    ['2024', 'Fulfilled, two to three years late'],
    ['2021-12-31', 'Fulfilled'],
  ])('says how late it was kept: due in 2021, on %s', (asOf, label) => {
    expect(viewOf({ kind: 'dated', due: '2021', history: [status('fulfilled', asOf)] }).now).toMatchObject([{ label }]);
  });

  it('is told party by party where it differs, the earlier states after them', () => {
    const history = [pending, status('fulfilled', '2022', { for: ['norland'] })];
    const { outcome, now, before } = viewOf({ by: ['sudonia', 'norland'], history });
    expect(outcome).toBe('differs by party');
    expect(now.map(({ parties, state }) => [parties.map(({ text }) => text), state])).toEqual([
      [['Sudonia'], 'pending'],
      [['Norland'], 'fulfilled'],
    ]);
    expect(before).toEqual([]);
  });
});
