import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/search/record.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';
import type { BriefingFields } from '../make-content.ts';

const ID = '2021-04-06-this';
const PAGE = '<html><head><title>Berg</title></head><body><p>Text</p></body></html>';

function recordWith(fields: Partial<BriefingFields> = {}, people = {}): string {
  const archive = archiveOf({ people, briefings: [{ ...fields, id: ID }] });
  return recordOf(PAGE, briefingIn(archive, ID), archive);
}

/** The record of a briefing with a summary that no judge has seen. */
function recordOfSummary(summary: string): string {
  const archive = archiveOf({ briefings: [{ id: ID }] });
  return recordOf(PAGE, { ...briefingIn(archive, ID), summary }, archive);
}

/** The contents of the head’s elements of a kind: `filter="person"`, `meta="names"`, `sort="date"`. */
const contents = (record: string, kind: string, name: string): (string | undefined)[] =>
  [...record.matchAll(new RegExp(`<meta data-pagefind-${kind}="${name}\\[content\\]" content="([^"]*)">`, 'g'))].map((match) => match[1]);

describe('the record of a briefing for the search', () => {
  it('is its page with more in the head', () => {
    const [before, after] = PAGE.split('</head>');
    const record = recordWith();
    expect([record.startsWith(before ?? '-'), record.endsWith(`</head>${after ?? '-'}`)]).toEqual([true, true]);
  });

  it.each([
    ['person', ['Anna Berg', 'Bruno Costa']],
    ['country', ['Norland', 'Sudonia']],
    ['topic', ['Trade']],
  ])('can be filtered by %s', (name, values) => {
    expect(contents(recordWith(), 'filter', name)).toEqual(values);
  });

  it('has each value of a filter once', () => {
    const visit = { visitors: [{ person: 'anna-berg' }], hosts: [{ person: 'anna-berg' }] };
    expect(contents(recordWith({ visit }), 'filter', 'person')).toEqual(['Anna Berg']);
  });

  it('is found by the names in other scripts of everyone and everything that it concerns or mentions', () => {
    const [names] = contents(recordWith({ body: 'The president, Clara Diaz, was there.[@gazette]' }), 'meta', 'names');
    expect(names?.split(', ')).toEqual(expect.arrayContaining(['Анна Берг', 'Ana Berg', 'Судония', 'Sudopol', 'Trade', 'Clara Diaz']));
  });

  it('has the cable line that a hit shows', () => {
    const record = recordWith({ visit: { to: '2021-04-07' } });
    expect([...contents(record, 'meta', 'route'), ...contents(record, 'meta', 'when')]).toEqual(['Norland → Sudopol', '6–7 Apr 2021']);
  });

  it('keeps quotation marks and angle brackets from breaking out of the head', () => {
    const [summary] = contents(recordOfSummary('"><script>alert(1)</script> & more'), 'meta', 'summary');
    expect(summary).toBe('&quot;>&lt;script>alert(1)&lt;/script> &amp; more');
  });

  it.each(['Fees of US$$ 5', "the so-called $' sign", 'Nord$& Sons'])('takes dollar signs as they are: %s', (summary) => {
    expect(contents(recordOfSummary(summary), 'meta', 'summary')).toEqual([summary.replace('&', '&amp;')]);
  });
});
