import { describe, expect, it } from 'vitest';
import { planned, type BriefingFields } from '../make-content.ts';
import { edited, lettersAfter, lettersOf, lineOf, textWith } from '../make-letters.ts';

describe('a promise is not due', () => {
  const edits = { 'due: 2021\n': 'due: 2020\n' };

  it('in a period that was over when the visit began', () => {
    expect(lettersAfter(edits)).toMatchObject([
      {
        field: 'commitments[0].due',
        line: lineOf('due: 2020', edited(edits)),
        problem: 'was over (2020) before the visit began (2021-04-06)',
        remedy: textWith('by which the promise is to be kept'),
      },
    ]);
  });

  it('on the day before the visit', () => {
    expect(lettersAfter({ 'due: 2021\n': 'due: 2021-04-05\n' })).toMatchObject([{ field: 'commitments[0].due' }]);
  });
});

describe('a promise may be due', () => {
  it.each(['2021-04-06', '2021-04', '2022'])('on the day, in the month of the visit, or later: %s', (due) => {
    expect(lettersAfter({ 'due: 2021\n': `due: ${due}\n` })).toEqual([]);
  });

  it('at any time where the visit has not begun', () => {
    const commitment = { key: 'a', kind: 'dated', due: 2020, by: ['norland'], what: 'Wait', source: 'gazette' };
    const history = [{ state: 'unknown', asOf: 2021, basis: 'review', note: 'Nothing.' }];
    const briefing: BriefingFields = {
      id: '2021-04-06-a',
      visit: planned('announced', '2021-04-06'),
      commitments: [{ ...commitment, history }],
    };
    expect(lettersOf({ briefings: [briefing] })).toEqual([]);
  });
});
