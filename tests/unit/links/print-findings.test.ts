import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/links/judge-trail.ts';
import { printFindings } from '../../../src/links/print-findings.ts';
import { sourceLinks } from '../../../src/links/source-links.ts';
import { archiveOf } from '../make-archive.ts';

const source = (key: string, fields: Record<string, string> = {}) => ({
  ...{ key, title: `What ${key} wrote`, publisher: 'The Gazette', url: `https://gazette.example/${key}` },
  ...fields,
});

const LINKS = sourceLinks(
  archiveOf({
    briefings: [
      {
        id: '2021-04-06-berg-sudopol',
        body: 'The two sides spoke of trade.[@moved; @dead; @kept; @soft; @silent; @odd; @well; @paper]',
        sources: [
          ...['well', 'soft', 'silent', 'odd', 'moved', 'dead'].map((key) => source(key)),
          source('kept', { archived: 'https://web.archive.org/web/2021/https://gazette.example/kept', published: '2021-04-05' }),
          { key: 'paper', title: 'A paper without an address', publisher: 'The Gazette' },
        ],
        documents: [
          {
            key: 'bridge',
            kind: 'treaty',
            title: 'Treaty on the bridge',
            parties: ['norland'],
            text: 'https://gazette.example/dead',
            source: 'well',
          },
        ],
      },
    ],
    register: [{ id: '2019-03-01-berg-sudopol', url: 'https://gazette.example/dead', published: '2019-03' }],
  }),
);

const VERDICTS = new Map<string, Verdict>(
  Object.entries({
    well: { state: 'works' },
    moved: { state: 'moved', to: 'https://gazette.example/new' },
    dead: { state: 'dead', why: 'its server answers 404' },
    kept: { state: 'dead', why: 'its server answers 404' },
    soft: { state: 'soft-404', why: 'it leads to the home page' },
    silent: { state: 'stalled', why: 'its server did not answer in time' },
    odd: { state: 'unclear', why: 'its server answers 403' },
  } satisfies Record<string, Verdict>).map(([path, verdict]) => [`https://gazette.example/${path}`, verdict]),
);

describe('the addresses of sources', () => {
  it('are those of sources, documents and rows, each with its date', () => {
    expect(LINKS.map(({ of, key, date }) => [of, key, date])).toEqual([
      ['document', 'bridge', '2026-01-01'],
      ...['dead'].map((key) => ['source', key, '2026-01-01']),
      ['source', 'kept', '2021-04-05'],
      ...['moved', 'odd', 'silent', 'soft', 'well'].map((key) => ['source', key, '2026-01-01']),
      ['row', '2019-03-01-berg-sudopol', '2019-03'],
    ]);
  });
});

describe('the list of findings', () => {
  const printed = printFindings(LINKS, VERDICTS);

  it('begins with counts of addresses, each once', () => {
    expect(printed.split('\n')[0]).toBe(
      '7 addresses of sources: 1 work, 1 moved, 2 dead, 1 answer with another page, 1 did not answer in time, 1 unclear. Of those that are gone, 1 has an archived copy.',
    );
  });

  it('names each place of an address that needs a look, by file and key, with what to do', () => {
    expect(printed.match(/^\S.*\.(?:md|csv)$/gm)).toEqual(['briefings/2021-04-06-berg-sudopol.md', 'register/visits.csv']);
    expect(printed.match(/^ {2}\w+ \S+(?=: )/gm)).toEqual([
      ...['document bridge', 'source dead', 'source moved', 'source odd', 'source silent', 'source soft'].map((name) => `  ${name}`),
      '  row 2019-03-01-berg-sudopol',
    ]);
    expect(printed).toContain(
      [
        '  source moved: has moved to https://gazette.example/new',
        '    https://gazette.example/moved',
        '    → open that; if it is the same text, write it into `url`',
      ].join('\n'),
    );
    expect(printed).toContain('  document bridge: is dead: its server answers 404');
  });

  it('says what a row can have in place of a copy', () => {
    const row = printed.slice(printed.indexOf('register/visits.csv'));
    expect(row).toContain('→ write the address of another report into `url`');
  });

  it('is a sentence where there is nothing to look at', () => {
    expect(printFindings([], new Map())).toBe('0 addresses of sources: none to look at.');
  });
});
