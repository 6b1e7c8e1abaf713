import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fillArchived } from '../../../src/commands/fill-archived.ts';
import type { Verdict } from '../../../src/links/judge-trail.ts';
import { makeRequest } from '../../../src/links/request.ts';
import type { SourceLink } from '../../../src/links/source-links.ts';
import { startHostileServer } from '../links/hostile-server.ts';
import { makeFolder } from '../make-folder.ts';

const FILE = 'briefings/a.md';
const KEYS = ['copied', 'none', 'working', 'kept'];
const textWith = (copy = ''): string =>
  `---\nsources:\n${KEYS.map((key) => `  - key: ${key}\n    url: https://gazette.example/${key}\n${key === 'copied' ? copy : ''}`).join('')}---\n`;

const linkTo = (key: string): SourceLink => ({ file: FILE, of: 'source', key, url: `https://gazette.example/${key}`, date: '2021-04' });

const LINKS: SourceLink[] = [
  ...['copied', 'none', 'working'].map(linkTo),
  { ...linkTo('kept'), archived: 'https://archive.example/kept' },
  { file: 'register/visits.csv', of: 'row', key: 'row', url: 'https://gazette.example/copied', date: '2019' },
];

const VERDICTS = new Map(
  KEYS.map((key): [string, Verdict] => [linkTo(key).url, key === 'working' ? { state: 'works' } : { state: 'dead', why: 'it is' }]),
);

/** Fills in copies from an archive that gives these answers, by the last word of the address asked for. */
async function fill(answers: Record<string, unknown>) {
  const { origin, received, close } = await startHostileServer(
    Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [
        `/wayback/available?url=${encodeURIComponent(`https://gazette.example/${key}`)}&timestamp=202104`,
        typeof answer === 'number' ? answer : (_, response) => response.end(typeof answer === 'string' ? answer : JSON.stringify(answer)),
      ]),
    ),
  );
  onTestFinished(close);
  const dir = makeFolder([{ file: FILE, text: textWith() }]);
  const request = makeRequest('test', () => new AbortController().signal);
  const filling = await fillArchived(dir, LINKS, VERDICTS, { request, base: `${origin}/` });
  return { ...filling, received, text: readFileSync(join(dir, FILE), 'utf8') };
}

const snapshot = (fields: object) => ({ archived_snapshots: { closest: fields } });
const COPY = {
  available: true,
  status: '200',
  timestamp: '20210407',
  url: 'http://web.archive.org/web/20210407/https://gazette.example/copied',
};

it('the copy nearest to the date of a source that is gone is written into its file, and nothing else is asked for', async () => {
  const { text, filled, failure, links, received } = await fill({ copied: snapshot(COPY), none: { archived_snapshots: {} } });
  expect(text).toBe(textWith('    archived: https://web.archive.org/web/20210407/https://gazette.example/copied\n'));
  expect(filled.map(({ key }) => key)).toEqual(['copied']);
  expect(links.filter(({ archived }) => archived !== undefined).map(({ key }) => key)).toEqual(['copied', 'kept']);
  expect(received.length).toBe(2);
  expect(failure).toBeUndefined();
});

it.each([
  ['of an error page', snapshot({ ...COPY, status: '404' })],
  ['that is not available', snapshot({ ...COPY, available: false })],
  ['at another address than the archive’s', snapshot({ ...COPY, url: 'https://evil.example/web/20210407/https://gazette.example/copied' })],
  ['with more behind its address', snapshot({ ...COPY, url: `${COPY.url}\nlang: ru` })],
])('a copy %s is none', async (_, answer) => {
  const { text, filled, failure } = await fill({ copied: answer, none: { archived_snapshots: {} } });
  expect([text, filled, failure]).toEqual([textWith(), [], undefined]);
});

it.each([
  ['with an error', 503, 'it answers 503'],
  ['with a page', '<html>', 'its answer cannot be read'],
  ['with nothing that it promises', 'null', 'its answer cannot be read'],
])('an archive that answers %s is a failure, and is asked nothing more', async (_, answer, why) => {
  const { text, failure, received } = await fill({ copied: answer });
  expect([text, failure, received.length]).toEqual([textWith(), why, 1]);
});
