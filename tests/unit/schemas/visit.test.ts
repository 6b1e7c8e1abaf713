import { describe, expect, it } from 'vitest';
import { diagnosticsAfter } from '../make-diagnostics.ts';

const DATES = '  from: 2021-04-06\n  to: 2021-04-07\n';

describe('a visit', () => {
  it('that has taken place needs a day of arrival', () => {
    expect(diagnosticsAfter({ [DATES]: '  to: 2021-04-07\n' })).toMatchObject([{ field: 'visit.from', problem: 'is missing' }]);
  });

  it('need not say when it ended', () => {
    expect(diagnosticsAfter({ [DATES]: '  from: 2021-04-06\n' })).toEqual([]);
  });

  it('that is announced needs a planned date', () => {
    expect(diagnosticsAfter({ 'state: concluded': 'state: announced', [DATES]: '' })).toMatchObject([
      { field: 'visit.planned', problem: 'is missing' },
    ]);
  });

  it.each(['announced', 'postponed', 'cancelled'])('that is %s cannot have a day of arrival', (state) => {
    expect(
      diagnosticsAfter({ 'state: concluded': `state: ${state}`, [DATES]: '  planned: 2021-04-06\n  from: 2021-04-06\n' }),
    ).toMatchObject([{ field: 'visit.from', problem: 'does not go with the `state` or `kind` given there' }]);
  });

  it('may have delegates with and without a file', () => {
    const delegation = '  delegation:\n    - person: clara-diaz\n    - name: Finn Gray\n      title: Banker\n      country: norland\n';
    expect(diagnosticsAfter({ '  stops:\n': `${delegation}  stops:\n` })).toEqual([]);
  });

  it('cannot have a delegate with neither a file nor a country', () => {
    expect(diagnosticsAfter({ '  stops:\n': '  delegation: [{ name: Finn Gray }]\n  stops:\n' })).toMatchObject([
      { field: 'visit.delegation[0]', problem: 'is neither `person: <id>` nor `name:`, `title:` and `country:` or `organisation:`' },
    ]);
  });
});
