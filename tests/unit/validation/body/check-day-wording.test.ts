import { describe, expect, it } from 'vitest';
import { relativeDays } from '../../../../src/validation/body/relative-days.ts';
import { diagnosticsAfter, lineOf } from '../../make-diagnostics.ts';

describe('relative days', () => {
  it.each([
    ['He came today.', 'today'],
    ['Yesterday’s talks went on.', 'Yesterday'],
    ['Today Berg flew home.', 'Today'],
    ['They meet tomorrow.', 'tomorrow'],
    ['She was recently there.', 'recently'],
    ['This week she dines.', 'This week'],
    ['He spoke last\nweek of ships.', 'last week'],
    ['It sails next week.', 'next week'],
    ['It sailed last month.', 'last month'],
    ['It sails next year.', 'next year'],
    ['It sails tonight.', 'tonight'],
    ['It sailed last night.', 'last night'],
    ['It sailed this morning.', 'this morning'],
    ['It sailed two days ago.', 'days ago'],
    ['“No”, she said today.', 'today'],
  ])('are found: %j', (text, words) => {
    expect(relativeDays(text)).toEqual([words]);
  });

  it.each([
    ['in a quotation', '“We sail today”, he said.'],
    ['in longer words', 'A todayish, week-long, last weekend.'],
    ['in the name of a newspaper', 'Pakistan Today wrote so.'],
    ['in a year or month of something', 'In the last year of the war and its last month, in the next year, that year.'],
    ['in a week whose month is named', 'In the last week of May, the month’s last week, they met.'],
    ['in the key of a source', 'They met.[@pakistan-today]'],
  ])('are not found %s', (_name, text) => {
    expect(relativeDays(text)).toEqual([]);
  });
});

describe('a briefing cannot have a relative day', () => {
  const LAST = 'and gave a date.[@gazette]';

  it.each([
    ['its title', 'a date for the ferry\nsummary', 'a date for the ferry today\nsummary', 'title'],
    ['its summary', 'spent two days', 'recently spent two days', 'summary'],
    ['a line at a glance', 'Costa promised', 'Costa last week promised', 'glance[1]'],
    ['its text', 'to speak of ships', 'yesterday', 'body'],
    ['what became of a promise', 'The first ferry left Sudopol.', 'The first ferry left yesterday.', 'commitments[0].history[0].note'],
    ['an occasion', 'occasion: Press', 'occasion: Today’s press', 'quotes[0].occasion'],
    ['what a figure counts', 'ferry is to carry', 'ferry carried last year,', 'figures[0].what'],
    ['a promise', 'what: Open', 'what: Next week open', 'commitments[0].what'],
    ['a heading', '## A date', '## This week: a date', 'body'],
  ])('in %s', (_name, before, after, field) => {
    expect(diagnosticsAfter({ [before]: after })).toMatchObject([{ field, remedy: 'write the date' }]);
  });

  it('and the diagnostic has the words and the line', () => {
    expect(diagnosticsAfter({ [LAST]: `${LAST}\n\nShe left *yesterday*.[@gazette]` })).toMatchObject([
      { line: lineOf(LAST) + 2, problem: 'says “yesterday”, and no reader knows which day that was' },
    ]);
  });

  it('outside a quotation', () => {
    expect(
      diagnosticsAfter({ 'words: a bridge that floats': 'words: a bridge today', '“a bridge that floats”': '“a bridge today”' }),
    ).toEqual([]);
  });
});
