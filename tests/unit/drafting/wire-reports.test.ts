import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOfReport } from '../../../src/drafting/report/draft-of-report.ts';
import { printBriefing } from '../../../src/drafting/print-briefing.ts';
import { dueIn } from '../../../src/drafting/report/find-due.ts';
import { extractReport } from '../../../src/drafting/report/extract-report.ts';
import { readReport } from '../../../src/drafting/report/read-report.ts';
import { validateContent } from '../../../src/validation/rules/validate-content.ts';
import type { Collection } from '../../../src/schemas/collections.ts';
import { FOLDER, SETS, lexicon, lexiconFiles, measureReports, totalOf } from '../../wire-reports.ts';
import { rawFile } from '../make-content.ts';

const TODAY = '2026-01-02';
const archive = lexicon();
const reports = SETS.flatMap((set) =>
  readdirSync(join(FOLDER, set))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: `${set}/${file}`, bytes: readFileSync(join(FOLDER, set, file)) })),
);

/** The files that a report gives, and the sentences of the report. */
function filesOf(bytes: Buffer) {
  const report = readReport(bytes);
  if ('problem' in report) throw new Error(report.problem);
  const draft = draftOfReport(report, archive, TODAY);
  if ('problem' in draft) throw new Error(draft.problem);
  return { briefing: printBriefing(draft.facts, TODAY, 'The desk'), stubs: draft.stubs, report };
}

describe('the facts of invented wire reports', () => {
  it.each([
    ['practice', 0.98, 0.98],
    ['aside', 0.95, 0.9],
    ['later', 0.95, 0.9],
    ['styles', 0.95, 0.9],
    ['further', 0.95, 0.9],
    ['last', 0.95, 0.9],
  ] as const)('are read rightly: %s', (set, precision, recall) => {
    const { right, found, wanted } = totalOf(measureReports(set, archive));
    expect(right / found).toBeGreaterThanOrEqual(precision);
    expect(right / wanted).toBeGreaterThanOrEqual(recall);
  });

  it.each(reports)('make a valid draft: $name', ({ bytes }) => {
    const { briefing, stubs } = filesOf(bytes);
    const files = [briefing, ...stubs].map(({ file, text }) => {
      const [folder = '', name = ''] = file.split('/');
      return rawFile(folder as Collection, name.replace(/\.\w+$/, ''), text);
    });
    const { diagnostics } = validateContent({ files: [...lexiconFiles(), ...files], diagnostics: [] }, { drafts: 'shown' });
    expect(diagnostics).toEqual([]);
  });

  it.each(reports)('leave the sentences of the report out of the text: $name', ({ bytes }) => {
    const { briefing, report } = filesOf(bytes);
    const body = briefing.text.split('\n---\n')[1] ?? '';
    const sentences = report.paragraphs
      .flatMap((paragraph) => paragraph.split(/(?<=[.!?”"])\s+/))
      .filter((sentence) => sentence.split(' ').length > 6);
    expect(sentences.filter((sentence) => body.includes(sentence))).toEqual([]);
  });

  it('are the same with other line ends, no-break spaces and ligatures, and each time', () => {
    const [{ bytes } = { bytes: Buffer.from('') }] = reports;
    const text = bytes.toString('utf8');
    const other = `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll(' on ', '\u00A0on ').replaceAll('fi', 'ﬁ')}`;
    expect(filesOf(Buffer.from(other)).briefing).toEqual(filesOf(bytes).briefing);
    expect(filesOf(bytes)).toEqual(filesOf(bytes));
  });
});

describe('in other parts of the world', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  afterEach(() => {
    // Node notices that the zone is set, not that it is gone, and other tests run in this process.
    vi.stubEnv('TZ', own);
    vi.unstubAllEnvs();
  });

  it('reports are read in the same way', () => {
    const here = SETS.map((set) => measureReports(set, archive));
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      vi.stubEnv('TZ', zone);
      expect(SETS.map((set) => measureReports(set, archive))).toEqual(here);
    }
  });
});

it('a draft names its one source once', () => {
  const [{ bytes } = { bytes: Buffer.from('') }] = reports;
  const { text } = filesOf(bytes).briefing;
  expect(text.match(/^ *source: .*$/gm)).toEqual(['source: wire']);
});

/** A report on a web page, with a menu, an advert and a script around it. */
const PAGE = `<!doctype html>
<html><head><title>Brandt in Mirabad | The Coast</title><meta property="og:site_name" content="The Coast">
<meta property="og:title" content="Brandt in Mirabad"><link rel="canonical" href="https://coast.example/brandt">
<meta property="article:published_time" content="2022-02-10T23:30:00+05:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport: Velikov wins in Havn</a></li></ul></nav>
<article><h1>Brandt in Mirabad</h1>
<p>Kelandic Foreign Minister Lars Brandt and his Qadistani counterpart Rashid Karimi on Thursday agreed to deepen co&shy;operation in education, as both of them said after their talks in Mirabad.</p>
<p>Keland would provide 1&nbsp;500 scholarships for students of all provinces, Brandt said at a joint news conference, and he hoped that many of them would come.</p>
<p>“Our universities will be neighbours even if our countries are not,” Brandt said. He arrived in Mirabad from Zolun on Wednesday on a three-day o\uFB03cial visit.</p></article>
<aside>Buy boats for 99 dollars.</aside><script>document.write('<p>Karimi resigned.</p>')</script></body></html>`;

it('a saved web page is read without what stands around its article, and names its source', () => {
  const { briefing } = filesOf(Buffer.from(PAGE));
  expect(briefing.file).toBe('briefings/2022-02-09-brandt-mirabad.md');
  for (const line of ['title: Brandt in Mirabad', 'publisher: The Coast', 'url: https://coast.example/brandt', 'published: 2022-02-10'])
    expect(briefing.text).toContain(`    ${line}`);
  expect(briefing.text).toContain('target: 1500\n');
  expect(briefing.text).toContain('kind: official\n');
  expect(briefing.text).not.toMatch(/boats|dollars|resigned|Velikov|velikov/);
});

it('a promise names its receiver, and a condition what “it” is', () => {
  const text = `7 April 2021

Kelandic Foreign Minister Lars Brandt met Rashid Karimi in Mirabad on Wednesday. Brandt said Keland would give Qadistan 20 buses.

Karimi said both countries discuss a new protocol on the gas pipeline and as soon as it is signed, the work will start.`;
  const report = readReport(Buffer.from(text));
  if ('problem' in report) throw new Error(report.problem);
  expect(extractReport(report, archive).promises).toMatchObject([
    { kind: 'counted', by: ['keland'], to: ['qadistan'] },
    { kind: 'conditional', condition: 'a new protocol on the gas pipeline is signed' },
  ]);
});

it.each([
  ['14-15 March', '2024-03-14', '2024-03-15'],
  ['Sept. 4 to 6', '2024-09-04', '2024-09-06'],
  ['30 and 31 December 2023', '2023-12-30', '2023-12-31'],
])('a visit has its days from a span of a month: %s', (span, from, to) => {
  const text = `20 October 2024\n\nKelandic Foreign Minister Lars Brandt visited Mirabad on ${span}, where he met Rashid Karimi.`;
  const report = readReport(Buffer.from(text));
  if ('problem' in report) throw new Error(report.problem);
  expect(extractReport(report, archive)).toMatchObject({ from: { value: from }, to: { value: to } });
});

it.each([
  ['by the end of May 2025', '2025-05'],
  ['from Jan 1, 2025', '2025-01-01'],
  ['by Sept. 2026', '2026-09'],
  ['before Feb. 5', '2025-02-05'],
  ['in March', '2025-03'],
])('a promise is due in a month that may be written short: %s', (clause, due) => {
  expect(dueIn(`Open a school ${clause}`, '2024-06-01')).toBe(due);
});

it('numbers, papers and promises are told in words that stand alone', () => {
  const text = `HAVN, 7 April 2021 (Wire) - Rashid Karimi, who came on an official visit, said in Havn on Wednesday that trade had grown by 14 percent to 5 billion dollars.

The two sides signed an agreement on energy and agreed to hold the joint commission in Mirabad in March. Lars Brandt said exports stood at 9 million euros.`;
  const { briefing } = filesOf(Buffer.from(text));
  const lines = (field: string) => [...briefing.text.matchAll(new RegExp(`^ +(?:- )?${field}: (.*)$`, 'gm'))].map(([, words]) => words);
  expect(lines('what')).toEqual(['Hold the joint commission in Mirabad in March 2022', 'rise in trade', 'trade', 'exports']);
  expect(lines('by')).toEqual(['rashid-karimi', 'rashid-karimi', 'lars-brandt']);
  expect(lines('title')).toContain('Agreement on energy');
});

describe('what is no report', () => {
  it.each([
    ['', 'It is empty.'],
    [' \n\n', 'It is empty.'],
    [Buffer.from([0xff, 0xd8, 0, 1, 2]), /no plain text in UTF-8/],
    ['Havn, 06/07/2024. Anton Velikov arrived on Tuesday.', /names no day with a year/],
    ['Talks were held. '.repeat(300_000), /no report of a visit is longer than 0.1 MB/],
    ['7 April 2021. Министр иностранных дел Варонии прибыл в Мирабад с официальным визитом.', /only reports in English/],
    ['Anton Velikov arrived in Mirabad on Tuesday.', /names no day with a year/],
    ['<!doctype html><title>Shop</title><body></body>', /a web page without an article/],
    [`<!doctype html>${'<p>Talks were held.</p>'.repeat(250_000)}`, /no report of a visit is longer than 4 MB/],
  ])('is told why: %#', (text, problem) => {
    expect(readReport(Buffer.from(text))).toEqual({
      problem: typeof problem === 'string' ? problem : (expect.stringMatching(problem) as string),
    });
  });

  it('or tells of no visit', () => {
    const report = readReport(Buffer.from('7 April 2021\n\nThe price of wheat rose by 3 per cent in all markets.'));
    if ('problem' in report) throw new Error(report.problem);
    expect(draftOfReport(report, archive, TODAY)).toEqual({ problem: expect.stringMatching(/tells of no visit/) as string });
  });
});
