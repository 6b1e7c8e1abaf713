import { describe, expect, it } from 'vitest';
import { isBefore } from '../../../../src/validation/rules/visit-dates.ts';
import { planned, visitors, type BriefingFields } from '../../make-content.ts';
import { edited, diagnosticsAfter, diagnosticsOf, lineOf, textWith } from '../../make-diagnostics.ts';

describe('one date is before another', () => {
  it('where the calendar says so', () => {
    expect(isBefore('2021-04-06', '2021-04-07')).toBe(true);
  });

  it('not where the two are the same', () => {
    expect(isBefore('2021-04-06', '2021-04-06')).toBe(false);
  });

  it.each([
    ['2021', '2021-04-06'],
    ['2021-04', '2021-04-06'],
  ])('not certainly where the one could lie in the other: %s and %s', (vague, exact) => {
    expect([isBefore(vague, exact), isBefore(exact, vague)]).toEqual([false, false]);
  });

  it('where even the vague one is certainly earlier', () => {
    expect(isBefore('2020', '2021-04-06')).toBe(true);
  });
});

describe('the dates of a briefing', () => {
  it('may not end before they start', () => {
    expect(diagnosticsAfter({ '  to: 2021-04-07\ntopics': '  to: 2021-04-05\ntopics' })).toMatchObject([
      { field: 'visit.to', line: lineOf('2021-04-07\ntopics'), problem: 'ends (2021-04-05) before it starts (2021-04-06)' },
    ]);
  });

  it('may end in the month in which they start', () => {
    expect(diagnosticsAfter({ '  to: 2021-04-07\ntopics': '  to: 2021-04\ntopics' })).toEqual([]);
  });

  it('may not say that it was changed before it was published', () => {
    expect(diagnosticsAfter({ 'published: 2021-04-08': 'published: 2021-04-08\nupdated: 2021-04-07' })).toMatchObject([
      { field: 'updated', problem: 'is before `published`' },
    ]);
  });
});

it('a correction is not dated before publication', () => {
  const corrected = (date: string) => ({ 'sources:\n': `corrections:\n  - key: a\n    date: ${date}\n    note: A name.\nsources:\n` });
  const edits = corrected('2021-04-07');
  expect(diagnosticsAfter(edits)).toMatchObject([
    {
      field: 'corrections[0].date',
      line: lineOf('date: 2021-04-07\n    note', edited(edits)),
      problem: 'is before `published` (2021-04-08)',
      remedy: textWith('the day of the correction'),
    },
  ]);
  expect(diagnosticsAfter(corrected('2021-04-08'))).toEqual([]);
});

describe('the id of a briefing', () => {
  const diagnosticsNaming = (id: string, visit: BriefingFields['visit'] = {}) =>
    diagnosticsOf({ briefings: [{ id, visit: { from: '2021-04-06', ...visit } }] });

  it('begins with the day of arrival', () => {
    expect(diagnosticsNaming('2021-04-06-berg-sudopol')).toEqual([]);
  });

  it('that begins with another day is refused at the day of arrival', () => {
    expect(diagnosticsNaming('2021-04-05-berg-sudopol')).toMatchObject([
      {
        file: 'briefings/2021-04-05-berg-sudopol.md',
        field: 'visit.from',
        remedy: textWith('call the file `2021-04-06-…`'),
      },
    ]);
  });

  it('that begins with no date is refused', () => {
    expect(diagnosticsNaming('berg-sudopol')).toMatchObject([{ field: 'visit.from' }]);
  });

  it('keeps the date first planned, whenever the visitor came', () => {
    expect(diagnosticsNaming('2021-03-berg-sudopol', { planned: '2021-03' })).toEqual([]);
  });

  it('that leaves the date first planned is refused at that date', () => {
    expect(diagnosticsNaming('2021-04-06-berg-sudopol', { planned: '2021-03' })).toMatchObject([{ field: 'visit.planned' }]);
  });

  it('begins with the planned date of a visit that never was', () => {
    expect(diagnosticsNaming('2021-05-berg-sudopol', planned('cancelled', '2021-05'))).toEqual([]);
  });
});

describe('visits that one person began on one day', () => {
  const diagnosticsAbout = (...briefings: BriefingFields[]) => diagnosticsOf({ briefings });

  it('need an order', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b' })).toMatchObject([
      { file: 'briefings/2021-04-06-b.md', problem: 'begins on the same day as 2021-04-06-a, and neither says which came first' },
    ]);
  });

  it('have one where the later names the earlier', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a', visit: { after: '2021-04-06-b' } }, { id: '2021-04-06-b' })).toEqual([]);
  });

  it('are refused an order that their days give', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-05-06-b', visit: { after: '2021-04-06-a' } })).toMatchObject([
      { file: 'briefings/2021-05-06-b.md', problem: 'names 2021-04-06-a, which is no visit of the same person on the same day' },
    ]);
  });

  it('need none where two people travelled', () => {
    expect(diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b', visit: visitors('emil-frank') })).toEqual([]);
  });

  it('need none where only their month is known', () => {
    expect(diagnosticsAbout({ id: '2021-04-a' }, { id: '2021-04-b' })).toEqual([]);
  });

  it('need one even where a third says what it came after', () => {
    expect(
      diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b' }, { id: '2021-04-06-c', visit: { after: '2021-04-06-a' } }),
    ).toHaveLength(1);
  });

  it('have none where two come after the same one', () => {
    const after = { after: '2021-04-06-a' };
    expect(
      diagnosticsAbout({ id: '2021-04-06-a' }, { id: '2021-04-06-b', visit: after }, { id: '2021-04-06-c', visit: after }),
    ).toHaveLength(1);
  });

  it('have none where each comes after the other', () => {
    expect(
      diagnosticsAbout({ id: '2021-04-06-a', visit: { after: '2021-04-06-b' } }, { id: '2021-04-06-b', visit: { after: '2021-04-06-a' } }),
    ).not.toEqual([]);
  });

  it('are told of once, however many people travelled together', () => {
    const both = visitors('anna-berg', 'emil-frank');
    expect(diagnosticsAbout({ id: '2021-04-06-a', visit: both }, { id: '2021-04-06-b', visit: both })).toHaveLength(1);
  });
});
