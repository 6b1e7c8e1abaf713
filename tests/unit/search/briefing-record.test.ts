import { describe, expect, it } from 'vitest';
import { makeBriefingRecord } from '../../../src/search/briefing-record.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';
import type { BriefingFields } from '../make-content.ts';

const ID = '2021-04-06-this';
const INDEXED = '<h1 data-pagefind-body>Berg</h1><p data-pagefind-body>Text</p>';
const PAGE = `<html><head><title>Berg</title></head><body><p>Cable</p>${INDEXED}<section aria-labelledby="sources"></section></body></html>`;

function recordWith(fields: Partial<BriefingFields> = {}, people = {}): string {
  const archive = archiveOf({ people, briefings: [{ ...fields, id: ID }] });
  return makeBriefingRecord(PAGE, briefingIn(archive, ID), archive);
}

/** The record of a briefing with a summary that has not been validated. */
function recordOfSummary(summary: string): string {
  const archive = archiveOf({ briefings: [{ id: ID }] });
  return makeBriefingRecord(PAGE, { ...briefingIn(archive, ID), summary }, archive);
}

/** The contents of the metadata of a name in the head. */
const contents = (record: string, name: string): (string | undefined)[] =>
  [...record.matchAll(new RegExp(`<meta data-pagefind-meta="${name}\\[content\\]" content="([^"]*)">`, 'g'))].map((match) => match[1]);

describe('the record of a briefing for the search', () => {
  it('has the indexed part of the page', () => {
    expect(recordWith()).toMatch(new RegExp(`^<html><head>(<meta [^>]*>)+</head><body>${INDEXED}</body></html>$`));
  });

  it('refuses a page without the end of the indexed part', () => {
    const archive = archiveOf({ briefings: [{ id: ID }] });
    expect(() => makeBriefingRecord(PAGE.replace('"sources"', '"s"'), briefingIn(archive, ID), archive)).toThrow('sources');
  });

  it('has no Pagefind filters, as the tables beside the index replace them', () => {
    expect(recordWith()).not.toContain('data-pagefind-filter');
  });

  it.each([
    ['gist', ['Anna Berg, Анна Берг, Ana Berg']],
    ['hosts', ['Bruno Costa']],
    ['names', ['Clara Diaz']],
  ])('has all names of its %s, the printed one first, and no entity twice', (name, values) => {
    const record = recordWith({ body: 'The president, Clara Diaz, met Anna Berg.[@gazette]' });
    expect(contents(record, name)).toEqual(values.map((value) => expect.stringContaining(value) as string));
    expect(
      contents(record, name)
        .join()
        .match(/Anna Berg/g)?.length ?? 0,
    ).toBe(name === 'gist' ? 1 : 0);
  });

  it('has the names of places and topics in other scripts', () => {
    const record = recordWith();
    expect(contents(record, 'gist').join()).toMatch(/Sudopol.*Судония/);
    expect(contents(record, 'topics').join()).toContain('Trade');
  });

  it('makes sentences of the fields of promises and figures', () => {
    const archive = archiveOf({ briefings: [{ id: ID }] });
    const promise = '<h2 id="promises">P</h2><p>Build a road</p><dl class="terms"><dt>To</dt> <dd>not stated</dd></dl>';
    const figure = (by: string) => `<li>5 trains a day <span class="office">${by}</span><sup>1</sup></li>`;
    const fields = `${promise}<h2 id="figures">F</h2>${figure('unattributed ')}${figure('stated by Anna Berg')}`;
    const record = makeBriefingRecord(
      PAGE.replace('<section', () => `${fields}<section`),
      briefingIn(archive, ID),
      archive,
    );
    const text = record.replace(/<head>.*<\/head>/s, '').replaceAll(/<[^>]*>/g, '|');
    expect(text).toContain('Build a road|');
    expect(text).not.toContain('not stated');
    expect(text).toContain('5 trains a day.|1|');
    expect(text).toContain('5 trains a day (stated by Anna Berg).|1|');
  });

  it('has the folded spelling of words that queries are folded to', () => {
    const record = recordWith({ body: 'On the Straße stood Łukasz.[@gazette]' });
    expect(contents(record, 'spellings')).toEqual(['strasse lukasz']);
  });

  it('has the adjectives of countries, the offices of visitors and the reports that it cites', () => {
    const record = recordWith();
    expect(contents(record, 'hosts').join()).toContain('Norlandic');
    expect(contents(record, 'offices').join()).toMatch(/foreign minister/);
    expect(contents(record, 'sources').join()).toContain('Gazette');
  });

  it('has the numbers of its page, exactly', () => {
    expect(contents(recordWith(), 'tokens')).toHaveLength(1);
  });

  it('has the cable line that a result shows', () => {
    const record = recordWith({ visit: { to: '2021-04-07' } });
    expect([...contents(record, 'route'), ...contents(record, 'when')]).toEqual(['Norland → Sudopol', '6–7 Apr 2021']);
  });

  it('escapes quotation marks and angle brackets in its metadata', () => {
    const [summary] = contents(recordOfSummary('"><script>alert(1)</script> & more'), 'summary');
    expect(summary).toBe('&quot;>&lt;script>alert(1)&lt;/script> &amp; more');
  });

  it.each(['Fees of US$$ 5', "the so-called $' sign", 'Nord$& Sons'])('keeps dollar signs: %s', (summary) => {
    expect(contents(recordOfSummary(summary), 'summary')).toEqual([summary.replace('&', '&amp;')]);
  });
});
