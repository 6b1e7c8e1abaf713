import { describe, expect, it } from 'vitest';
import { countOutcomes, outcomeOf, partyStatusesOf } from '../../../../src/archive/model/commitment-outcome.ts';
import { commitmentOf, status } from '../../make-commitment.ts';

const promise = (fields: object) => commitmentOf(fields).commitment;

describe('the outcome of a commitment', () => {
  it('is the last state of its history', () => {
    const history = [status('pending', '2021'), status('partly fulfilled', '2022'), status('fulfilled', '2023')];
    expect(outcomeOf(promise({ history }))).toBe('fulfilled');
  });

  it.each([
    ['no history', {}],
    ['an empty one', { history: [] }],
  ])('is `not followed up` where it has %s', (_name, fields) => {
    expect(outcomeOf(promise(fields))).toBe('not followed up');
  });

  it('is the same for every party where no state names one', () => {
    const made = promise({ by: ['sudonia', 'norland'], history: [status('fulfilled', '2022')] });
    expect(partyStatusesOf(made).map(({ parties }) => parties)).toEqual([['sudonia', 'norland']]);
    expect(outcomeOf(made)).toBe('fulfilled');
  });

  it('differs by party where one party kept it and another did not', () => {
    const history = [status('pending', '2021'), status('fulfilled', '2022', { for: ['norland'] })];
    const made = promise({ by: ['sudonia', 'norland'], history });
    expect(outcomeOf(made)).toBe('differs by party');
    expect(partyStatusesOf(made).map(({ parties, status: of }) => [parties, of?.state])).toEqual([
      [['sudonia'], 'pending'],
      [['norland'], 'fulfilled'],
    ]);
  });

  it('differs by party where only one party was followed up', () => {
    const made = promise({ by: ['sudonia', 'norland'], history: [status('fulfilled', '2022', { for: ['norland'] })] });
    expect(partyStatusesOf(made).map(({ parties, status: of }) => [parties, of?.state])).toEqual([
      [['sudonia'], undefined],
      [['norland'], 'fulfilled'],
    ]);
    expect(outcomeOf(made)).toBe('differs by party');
  });

  it('is one state where every party reached it, even on different days', () => {
    const history = [status('fulfilled', '2022', { for: ['norland'] }), status('fulfilled', '2023', { for: ['sudonia'] })];
    expect(outcomeOf(promise({ by: ['sudonia', 'norland'], history }))).toBe('fulfilled');
  });
});

it('commitments are counted by outcome, the kept ones first', () => {
  const promises = [promise({}), promise({ history: [status('pending', '2021'), status('fulfilled', '2022')] }), promise({})];
  expect(countOutcomes(promises)).toEqual([
    ['fulfilled', 1],
    ['not followed up', 2],
  ]);
});
