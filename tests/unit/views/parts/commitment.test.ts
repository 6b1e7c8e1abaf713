import { describe, expect, it } from 'vitest';
import { commitmentViewOf, type CommitmentView } from '../../../../src/views/parts/commitment.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';

const ID = '2021-04-06-this';
const pending = { state: 'pending', asOf: '2021-04-06', basis: 'event', note: 'It was promised.', sources: ['gazette'] };

function viewOf(fields: object, today?: string): CommitmentView {
  const commitment = {
    key: 'ferry',
    kind: 'open',
    by: ['sudonia'],
    what: 'Open a ferry line',
    source: 'gazette',
    history: [pending],
    ...fields,
  };
  const archive = archiveOf({ briefings: [{ id: ID, title: 'Berg in Sudopol', commitments: [commitment] }] }, today);
  const briefing = briefingIn(archive, ID);
  const [made] = briefing.commitments;
  if (!made) throw new Error('The briefing lost its commitment.');
  return commitmentViewOf(made, briefing, archive);
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
      number: 1,
      label: 'Source 1: The Gazette',
      href: '/briefings/2021-04-06-this/#source-gazette',
    });
  });

  it('has the last state of its history as the present one, and the earlier ones newest first', () => {
    const history = ['2021', '2022', '2023'].map((asOf) => ({ ...pending, asOf }));
    const { now, before } = viewOf({ history });
    expect([now.asOf, ...before.map(({ asOf }) => asOf)]).toEqual(['2023', '2022', '2021']);
  });

  it.each([
    ['event', '6 April 2021'],
    ['evidence', 'as reported 6 April 2021'],
    ['review', 'as of our review, 6 April 2021'],
  ])('says what the date of its state stands for: %s', (basis, asOf) => {
    expect(viewOf({ history: [{ ...pending, basis }] }).now.asOf).toBe(asOf);
  });

  it.each([
    ['dated', { due: '2021-05' }, [{ label: 'Due', value: 'May 2021' }]],
    ['counted', { target: 150000, unit: 'doses' }, [{ label: 'Target', value: '150,000 doses' }]],
    ['conditional', { condition: 'the line pays' }, [{ label: 'Condition', value: 'the line pays' }]],
    ['open', {}, []],
  ])('has the terms of its kind: %s', (kind, fields, terms) => {
    expect(viewOf({ kind, ...fields }).terms).toEqual(terms);
  });

  it.each([
    ['2021-05-31', false],
    ['2021-06-01', true],
  ])('due in May is overdue from 1 June: on %s', (today, overdue) => {
    expect(viewOf({ kind: 'dated', due: '2021-05' }, today)).toMatchObject({ dueBy: '2021-05-31', overdue });
  });
});
