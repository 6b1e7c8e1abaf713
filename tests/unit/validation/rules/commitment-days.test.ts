import { describe, expect, it } from 'vitest';
import { plannedVisit, type BriefingFields } from '../../make-content.ts';
import { editExample, diagnosticsAfter, diagnosticsOf, lineOf, textWith } from '../../make-diagnostics.ts';

describe('a promise cannot be due', () => {
  const edits = { 'due: 2021\n': 'due: 2020\n' };

  it('in a period that ended before the visit began', () => {
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field: 'commitments[0].due',
        line: lineOf('due: 2020', editExample(edits)),
        problem: 'was over (2020) before the visit began (2021-04-06)',
        remedy: textWith('by which the promise is to be kept'),
      },
    ]);
  });

  it('on the day before the visit', () => {
    expect(diagnosticsAfter({ 'due: 2021\n': 'due: 2021-04-05\n' })).toMatchObject([{ field: 'commitments[0].due' }]);
  });
});

describe('a status of a promise', () => {
  const edits = { 'asOf: 2021-11-02': 'asOf: 2021-04-05' };

  it('cannot be dated before the visit on which the promise was made', () => {
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field: 'commitments[0].history[0].asOf',
        line: lineOf('asOf: 2021-04-05', editExample(edits)),
        problem: 'is before the visit (2021-04-06), on which the promise was made',
        remedy: textWith('what became of the promise'),
      },
    ]);
  });

  it.each(['2021-04-06', '2021-04', '2021'])('may be dated on the days of the visit: %s', (asOf) => {
    expect(diagnosticsAfter({ 'asOf: 2021-11-02': `asOf: ${asOf}` })).toEqual([]);
  });
});

describe('a promise may be due', () => {
  it.each(['2021-04-06', '2021-04', '2022'])('on the day or in the month of the visit, or later: %s', (due) => {
    expect(diagnosticsAfter({ 'due: 2021\n': `due: ${due}\n` })).toEqual([]);
  });

  it('at any time if the visit has not begun', () => {
    const commitment = { key: 'a', kind: 'dated', due: 2020, by: ['norland'], what: 'Wait', source: 'gazette' };
    const history = [{ state: 'unknown', asOf: 2021, basis: 'review', read: 'All of it.', note: 'Nothing.' }];
    const briefing: BriefingFields = {
      id: '2021-04-06-a',
      visit: plannedVisit('announced', '2021-04-06'),
      commitments: [{ ...commitment, history }],
    };
    expect(diagnosticsOf({ briefings: [briefing] })).toEqual([]);
  });
});

describe('a promise made before the visit', () => {
  const made = (date: string, edits: Record<string, string> = {}) =>
    diagnosticsAfter({ 'what: Open a ferry line': `what: Open a ferry line\n    made: ${date}`, ...edits });

  it.each(['2020', '2021', '2021-04', '2021-04-05'])('may be dated before it, as exactly as is known: %s', (date) => {
    expect(made(date)).toEqual([]);
  });

  it.each(['2021-04-06', '2021-05', '2022'])('cannot be dated on it or after it: %s', (date) => {
    expect(made(date, { 'due: 2021\n': 'due: 2023\n', 'asOf: 2021-11-02': 'asOf: 2023' })).toMatchObject([
      { field: 'commitments[0].made', problem: 'is not before the visit (2021-04-06)', remedy: textWith('leave out `made`') },
    ]);
  });

  it('may have come to something, or been due, before the visit but not before it was made', () => {
    const edits = { 'due: 2021\n': 'due: 2020\n', 'asOf: 2021-11-02': 'asOf: 2020-12' };
    expect(made('2020-03', edits)).toEqual([]);
    expect(made('2021-01', edits)).toMatchObject([
      { field: 'commitments[0].history[0].asOf', problem: 'is before the promise was made (2021-01)' },
      { field: 'commitments[0].due', problem: 'was over (2020) before the promise was made (2021-01)' },
    ]);
  });
});
