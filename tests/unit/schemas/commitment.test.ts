import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../make-diagnostics.ts';

describe('a promise', () => {
  it('that is dated needs a due date', () => {
    expect(diagnosticsAfter({ '    due: 2021\n': '' })).toMatchObject([{ field: 'commitments[0].due', problem: 'is missing' }]);
  });

  it('that is counted needs a target and a unit', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: counted' })).toMatchObject([
      { field: 'commitments[0].target', problem: 'is missing' },
      { field: 'commitments[0].unit', problem: 'is missing' },
    ]);
  });

  it('that is conditional needs a condition', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: conditional' })).toMatchObject([
      { field: 'commitments[0].condition', problem: 'is missing' },
    ]);
  });

  it('that is open cannot have a due date', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: open' })).toMatchObject([
      { field: 'commitments[0].due', problem: 'does not go with the `state` or `kind` given there' },
    ]);
  });

  it('need not say to whom it was made', () => {
    expect(diagnosticsAfter({ '    to: [norland]\n': '' })).toEqual([]);
  });

  it('has one of four kinds', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: vague' })).toMatchObject([
      { field: 'commitments[0].kind', problem: 'is not one of: dated, counted, conditional, open' },
    ]);
  });
});

describe('a review that found nothing', () => {
  const review = { 'basis: event': 'basis: review', '        sources: [harbour]\n': '', 'ships.[@gazette]': 'ships.[@gazette; @harbour]' };

  it('needs no source', () => {
    expect(diagnosticsAfter({ ...review, 'state: fulfilled': 'state: unknown' })).toEqual([]);
  });

  it('cannot show that a promise was kept', () => {
    expect(diagnosticsAfter(review)).toMatchObject([
      { field: 'commitments[0].history[0].basis', problem: textWith('a review that found nothing cannot show this state') },
    ]);
  });
});
