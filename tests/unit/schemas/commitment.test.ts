import { describe, expect, it } from 'vitest';
import { lettersAfter, textWith } from '../make-letters.ts';

describe('a promise', () => {
  it('with a date needs the date', () => {
    expect(lettersAfter({ '    due: 2021\n': '' })).toMatchObject([{ field: 'commitments[0].due', problem: 'is missing' }]);
  });

  it('that is counted needs what is counted, and how much of it', () => {
    expect(lettersAfter({ 'kind: dated': 'kind: counted' })).toMatchObject([
      { field: 'commitments[0].target', problem: 'is missing' },
      { field: 'commitments[0].unit', problem: 'is missing' },
    ]);
  });

  it('that is conditional needs its condition', () => {
    expect(lettersAfter({ 'kind: dated': 'kind: conditional' })).toMatchObject([
      { field: 'commitments[0].condition', problem: 'is missing' },
    ]);
  });

  it('that is open has no date', () => {
    expect(lettersAfter({ 'kind: dated': 'kind: open' })).toMatchObject([
      { field: 'commitments[0].due', problem: 'does not go with the `state` or `kind` given there' },
    ]);
  });

  it('need not say to whom it was made', () => {
    expect(lettersAfter({ '    to: [norland]\n': '' })).toEqual([]);
  });

  it('is of one of four kinds', () => {
    expect(lettersAfter({ 'kind: dated': 'kind: vague' })).toMatchObject([
      { field: 'commitments[0].kind', problem: 'is not one of: dated, counted, conditional, open' },
    ]);
  });
});

describe('a review in which the desk found nothing', () => {
  const review = { 'basis: event': 'basis: review', '        sources: [harbour]\n': '', 'ships.[@gazette]': 'ships.[@gazette; @harbour]' };

  it('needs no source', () => {
    expect(lettersAfter({ ...review, 'state: fulfilled': 'state: unknown' })).toEqual([]);
  });

  it('cannot show that a promise was kept', () => {
    expect(lettersAfter(review)).toMatchObject([
      { field: 'commitments[0].history[0].basis', problem: textWith('a review that found nothing cannot show this state') },
    ]);
  });
});
