import { describe, expect, it } from 'vitest';
import { plannedVisit, type BriefingFields } from '../../make-content.ts';
import { editExample, diagnosticsAfter, diagnosticsOf, lineOf, textWith } from '../../make-diagnostics.ts';

describe('the dates of a briefing', () => {
  it('cannot end before they start', () => {
    expect(diagnosticsAfter({ '  to: 2021-04-07\ntopics': '  to: 2021-04-05\ntopics' })).toMatchObject([
      { field: 'visit.to', line: lineOf('2021-04-07\ntopics'), problem: 'ends (2021-04-05) before it starts (2021-04-06)' },
    ]);
  });

  it('may end in the month in which they start', () => {
    expect(diagnosticsAfter({ '  to: 2021-04-07\ntopics': '  to: 2021-04\ntopics' })).toEqual([]);
  });

  it('cannot have an update before the publication', () => {
    expect(diagnosticsAfter({ 'published: 2021-04-08': 'published: 2021-04-08\nupdated: 2021-04-07' })).toMatchObject([
      { field: 'updated', problem: 'is before `published`' },
    ]);
  });
});

it('a correction cannot be dated before the publication', () => {
  const corrected = (date: string) => ({ 'sources:\n': `corrections:\n  - key: a\n    date: ${date}\n    note: A name.\nsources:\n` });
  const edits = corrected('2021-04-07');
  expect(diagnosticsAfter(edits)).toMatchObject([
    {
      field: 'corrections[0].date',
      line: lineOf('date: 2021-04-07\n    note', editExample(edits)),
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

  it('that begins with another day gets a diagnostic at the day of arrival', () => {
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

  it('begins with the date first planned, even if the visit began later', () => {
    expect(diagnosticsNaming('2021-03-berg-sudopol', { planned: '2021-03' })).toEqual([]);
  });

  it('that does not begin with the date first planned gets a diagnostic at that date', () => {
    expect(diagnosticsNaming('2021-04-06-berg-sudopol', { planned: '2021-03' })).toMatchObject([{ field: 'visit.planned' }]);
  });

  it('begins with the planned date of a cancelled visit', () => {
    expect(diagnosticsNaming('2021-05-berg-sudopol', plannedVisit('cancelled', '2021-05'))).toEqual([]);
  });
});

describe('the claim of a first visit', () => {
  const claim = (firstSince: string) => diagnosticsAfter({ '\ntopics:': `\n  firstSince: { source: gazette, ${firstSince} }\ntopics:` });

  it.each(['2021-04-06', '2021-05', '2023'])('names a visit before this one, not %s', (since) => {
    expect(claim(`since: ${since}`)).toMatchObject([
      { field: 'visit.firstSince.since', remedy: 'give the date of the earlier visit that the claim names' },
    ]);
  });

  it('is about a place where the visitor was', () => {
    expect(claim('since: 2012, place: nordhavn')).toMatchObject([
      { field: 'visit.firstSince.place', problem: 'is `nordhavn`, which is none of the `stops`' },
    ]);
    expect(claim('since: 2012, place: sudopol')).toEqual([]);
  });
});
