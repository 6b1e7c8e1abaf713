import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, fingerprint, makeSite, write } from './site.ts';

const site = makeSite();
const MODEL = '2021-04-06-berg-sudopol';

/** A diagnostic to a briefing, as a terminal shows it. */
const LETTER = /^\S+?\/content\/(briefings\/(?:\S+\/)?(\S+\.md)):\d+: (.*)\n {4}→ (.*)$/gm;

let before = '';
let result = { status: null as number | null, output: '' };

/** A copy of the world's briefing under another date, so that only what is planted in it is wrong. */
function plant(day: string, change: (text: string) => string): void {
  let model = '';
  write(site, `briefings/${MODEL}.md`, (text) => (model = text));
  write(site, `briefings/${day}-planted.md`, change(model.replaceAll(/2021-04-0[678]/g, day)));
}

beforeAll(() => {
  const good = build(site);
  if (good.status !== 0) throw new Error(good.output);
  before = fingerprint(site.outDir);

  plant('2022-01-15', (text) => text.replace(/^title:.*\n/m, ''));
  plant('2022-02-15', (text) => text.replace(/^summary:/m, 'sumary:'));
  plant('2022-03-15', (text) => text.replace('person: anna-berg', 'person: anna-burg'));
  plant('2022-04-15', (text) => text.replace(/^published:.*$/m, 'published: 2021-02-30'));
  plant('2022-05-15', (text) => text.replace(/^ {2}to: .*$/m, '  to: 2022-05-14'));
  plant('2022-06-15', (text) => text.replaceAll(/^ {4}source: gazette\n/gm, ''));
  plant('2022-07-15', (text) => text.replace(/\[@[a-z-]+/, '[@nowhere'));
  plant('2022-08-15', (text) => `${text}\nSome <b>raw</b> HTML.[@wire]\n`);
  plant('2022-09-15', (text) => text.replace(/^byline:.*$/m, 'byline: [unclosed'));
  plant('2022-10-15', (text) => text.replace(/^ {2}from: .*$/m, '  from: 2022-10-16'));
  plant('2022-11-15', (text) => text.replace(/^ {8}asOf: .*\n/m, ''));
  plant('2022-12-15', (text) => text);
  cpSync(join(site.contentDir, 'briefings/2022-12-15-planted.md'), join(site.contentDir, 'briefings/2022-12-15-planted-too.md'));
  plant('2023-02-15', (text) => text.replace('due: 2021', 'due: 2022'));
  plant('2023-03-15', (text) => text.replace('was promised', 'was “quite” promised'));
  plant('2023-04-15', (text) => text.replace('to speak of ships', 'yesterday'));
  // The worst that `unit/malformed.test.ts` and `hostile-content.test.ts` found, when they were new.
  plant('2023-05-15', (text) => text.replace('\ntopics:', '\n  origin: { place: New Town, source: gazette }\ntopics:'));
  plant('2023-06-15', (text) => text.replace('\ntopics:', '\n  firstSince: { source: gazette }\ntopics:'));
  plant('2023-07-15', (text) => text.replace('byline:', '"": nothing\nbyline:'));
  plant('2023-08-15', (text) => text.replace('byline: The', 'byline: !desk The'));
  plant('2023-09-15', (text) => text.replace('byline: The desk', 'byline: "The \\uD800 desk"'));
  plant('2023-10-15', (text) => text.replace('title: Berg', 'title: Berg\u202E'));
  plant('2023-11-15', (text) => text.replace(/^summary:.*$/m, 'summary: "One line.\\nAnother."'));
  plant('2023-12-15', (text) => text.replace('publisher: Harbour News', '$&\n    url: https://['));
  plant('2024-01-15', (text) => text.replace('publisher: Harbour News', '$&\n    lang: Harbourish'));
  plant('2024-02-15', (text) => text.replace('of ships', 'of [ships](https://ships.example/\u202E)'));
  plant('2024-03-15', (text) => text.replace('byline:', '? { a: b }\n: c\nbyline:'));
  for (const [day, journey] of [
    ['2024-04-15', 'berg-first'],
    ['2024-05-15', 'berg-second'],
  ] as const) {
    plant(day, (text) => text.replace('\ntopics:', `\n  journey: ${journey}\n  formerJourneys: [berg-tour]\ntopics:`));
  }
  write(site, 'briefings/2023-01-15-empty.md', '');
  write(site, `briefings/2021/${MODEL}.md`, 'Nothing.');
  result = build(site);
});

test.each([
  ['2022-01-15-planted.md', 'title', 'is missing', 'The headline'],
  ['2022-02-15-planted.md', 'sumary', 'is not a known field', 'did you mean `summary`?'],
  ['2022-03-15-planted.md', 'visit.visitors[0].person', 'nobody has defined the person `anna-burg`', 'did you mean `anna-berg`?'],
  ['2022-04-15-planted.md', 'published', 'is not a day of the calendar: "2021-02-30"', 'A whole day'],
  ['2022-05-15-planted.md', 'visit.to', 'ends (2022-05-14) before it starts (2022-05-15)', 'put the later date last'],
  ['2022-06-15-planted.md', 'commitments[0].source', 'has no source', 'The key of one of the `sources`'],
  ['2022-06-15-planted.md', 'figures[0].source', 'has no source', 'The key of one of the `sources`'],
  ['2022-06-15-planted.md', 'quotes[0].source', 'has no source', 'The key of one of the `sources`'],
  ['2022-07-15-planted.md', 'body', 'names a source that does not exist: `nowhere`', ''],
  ['2022-08-15-planted.md', 'body', 'has raw HTML: <b>', 'write it in Markdown'],
  ['2022-09-15-planted.md', 'byline', 'opens `[` and does not close it', 'put the whole text in quotation marks'],
  ['2022-10-15-planted.md', 'visit.from', 'the file is called `2022-10-15-planted`', 'call the file `2022-10-16-…`'],
  ['2022-11-15-planted.md', 'commitments[0].history[0].asOf', 'is missing', 'The date on which the promise was in this state'],
  [
    '2022-12-15-planted.md',
    'visit.after',
    'begins on the same day as 2022-12-15-planted-too',
    'write `after: <id of the visit just before>`',
  ],
  ['2023-02-15-planted.md', 'commitments[0].due', 'was over (2022) before the visit began (2023-02-15)', 'is to be kept'],
  ['2023-03-15-planted.md', 'summary', 'quotes words that are in none of the `quotes`: “quite”', 'add a quote'],
  ['2023-04-15-planted.md', 'body', 'says “yesterday”', 'write the date'],
  ['2023-05-15-planted.md', 'visit.origin.place', 'is not an id: “New Town”', 'did you mean `new-town`?'],
  ['2023-06-15-planted.md', 'visit.firstSince.since', 'is missing', 'The date of the earlier visit'],
  ['2023-07-15-planted.md', '""', 'is not a known field', 'remove it'],
  ['2023-08-15-planted.md', 'byline', 'begins with `!`, which YAML takes for a tag', 'quotation marks'],
  ['2023-09-15-planted.md', 'byline', 'has a control character', 'type the words around it anew'],
  ['2023-10-15-planted.md', 'title', 'has the character U+202E', 'each script finds its own direction'],
  ['2023-11-15-planted.md', 'summary', 'has a line break', 'write it on one line'],
  ['2023-12-15-planted.md', 'sources[1].url', 'is not a web address', 'beginning with https://'],
  ['2024-01-15-planted.md', 'sources[1].lang', 'is not a language tag', 'The language of the source'],
  ['2024-02-15-planted.md', 'body', 'has the character U+202E', 'each script finds its own direction'],
  ['2024-03-15-planted.md', '"{ a: b }"', 'is not a known field', 'remove it'],
  ['2024-05-15-planted.md', 'visit.formerJourneys[0]', 'is in use, so it cannot lead here too', 'remove it here'],
  ['2023-01-15-empty.md', 'file', 'is empty', 'write it, or delete the file'],
  [`${MODEL}.md`, 'file', 'has the same id as', 'give one of the two another name'],
])('%s: %s %s', (file, field, problem, remedy) => {
  const diagnostics = blocks(result.output).get(file);
  expect(diagnostics, `no diagnostic for ${file}`).toBeDefined();
  const at = diagnostics?.findIndex((line) => line.startsWith(field) && line.includes(problem)) ?? -1;
  expect(diagnostics?.[at], diagnostics?.join('\n')).toBeDefined();
  expect(diagnostics?.[at + 1]).toContain(remedy);
});

test('the diagnostics are one list, sorted by file', () => {
  const files = [...result.output.matchAll(LETTER)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(30);
  expect(files).toEqual(files.toSorted());
});

test('the build ends with 1 and prints no stack trace', () => {
  expect(result.status).toBe(1);
  expect(result.output).not.toMatch(/^\s+at /m);
});

test('the last good site stays as it was, and nothing half-written lies beside it', () => {
  expect(fingerprint(site.outDir)).toBe(before);
  expect(readdirSync(dirname(site.outDir)).sort()).toEqual(['content', 'dist']);
});

/** The lines of the diagnostics to each file, without path and number, by the file's name. */
function blocks(output: string): Map<string, string[]> {
  const letters = Map.groupBy(output.matchAll(LETTER), ([, , name = '']) => name);
  return new Map([...letters].map(([name, of]) => [name, of.flatMap(([, , , problem = '', remedy = '']) => [problem, remedy])]));
}
