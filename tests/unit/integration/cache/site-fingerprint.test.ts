import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { commitsOf, historyFingerprint, siteFingerprint } from '../../../../src/integration/cache/site-fingerprint.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';
import { makeRepository } from '../../make-repository.ts';

afterEach(() => vi.unstubAllEnvs());

const on = (day: string, ...of: Parameters<typeof siteFingerprint>): string => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T12:00:00Z`) / 1000));
  return siteFingerprint(...of);
};

it('the fingerprint of a site changes with its code, its commits, its source and the day that somebody set', () => {
  const sites = [
    on('2026-03-01', 'code', ['commit'], 'source'),
    on('2026-03-02', 'code', ['commit'], 'source'),
    on('2026-03-01', 'other code', ['commit'], 'source'),
    on('2026-03-01', 'code', ['other commit'], 'source'),
    on('2026-03-01', 'code', ['commit'], 'other source'),
  ];
  expect(new Set(sites).size).toBe(sites.length);
  expect(on('2026-03-01', 'code', ['commit'], 'source')).toBe(sites[0]);
});

it('the fingerprint of the history changes with the commits and with the day that somebody set', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  const [first, second] = [historyFingerprint(['commit']), historyFingerprint(['other commit'])];
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767312000');
  expect(new Set([first, second, historyFingerprint(['commit'])]).size).toBe(3);
});

/**
 * Prints, as JSON, whether the site in `dist` is current: before there is one, when it is there but not recorded, when it is recorded; then after
 * each change of its files, which is undone; and after edits of the content and the code.
 */
const IS_CURRENT = `
  const { mkdirSync, rmSync, renameSync, writeFileSync } = await import('node:fs');
  const load = (file) => import(${JSON.stringify(fileURLToPath(new URL('../../../../src/integration', import.meta.url)))} + '/' + file);
  const { commitsOf, fingerprintOfSite, siteFingerprint, siteIsCurrent } = await load('cache/site-fingerprint.ts');
  const { recordFile, writeRecord } = await load('cache/build-record.ts');
  const { fingerprintOfCode } = await load('cache/code-fingerprint.ts');
  const { buildInputFingerprint } = await load('read-build-input.ts');
  const { markSite } = await load('output/site-marker.ts');
  const answers = { 'no site': siteIsCurrent() };
  const record = async () => {
    const site = siteFingerprint(fingerprintOfCode(), commitsOf('content'), buildInputFingerprint('content'));
    await writeRecord(recordFile('dist'), { site, files: fingerprintOfSite('dist'), artefacts: new Map(), parsed: { code: '', files: new Map() } });
  };
  mkdirSync('dist/map', { recursive: true });
  writeFileSync('dist/robots.txt', 'A file');
  writeFileSync('dist/map/index.html', 'A map');
  markSite('dist');
  answers['not recorded'] = siteIsCurrent();
  await record();
  answers['as it was built'] = siteIsCurrent();
  const after = (name, change, undo) => {
    change();
    answers[name] = siteIsCurrent();
    undo();
    if (!siteIsCurrent()) throw new Error(name + ' was not undone');
  };
  after('a file is missing', () => rmSync('dist/robots.txt'), () => writeFileSync('dist/robots.txt', 'A file'));
  after('a file has other letters', () => writeFileSync('dist/robots.txt', 'A life'), () => writeFileSync('dist/robots.txt', 'A file'));
  after('a file is extra', () => writeFileSync('dist/map/notes.txt', ''), () => rmSync('dist/map/notes.txt'));
  after('a file has another name', () => renameSync('dist/robots.txt', 'dist/b.txt'), () => renameSync('dist/b.txt', 'dist/robots.txt'));
  after('the marker is empty', () => writeFileSync('dist/.readout', ''), () => markSite('dist'));
  writeFileSync('dist/map/.DS_Store', '');
  answers['a system left a file'] = siteIsCurrent();
  writeFileSync('content/topics/gas.yaml', 'name: Oil');
  answers['the content is another'] = siteIsCurrent();
  await record();
  writeFileSync('src/page.ts', 'Edited');
  answers['the code is another'] = siteIsCurrent();
  console.log(JSON.stringify(answers));
`;

it('a site is current if it has exactly the files that were built, and is recorded for the content and the code as they are', () => {
  const cwd = makeFolder([
    { file: 'content/topics/gas.yaml', text: 'name: Gas' },
    { file: 'src/page.ts', text: 'A page' },
    { file: 'package-lock.json', text: '{ "packages": {} }' },
  ]);
  const { OUT: _out, CONTENT: _content, ...env } = process.env;
  const answers = execFileSync(process.execPath, ['--input-type=module', '-e', IS_CURRENT], { cwd, encoding: 'utf8', env });
  const current = Object.entries(JSON.parse(answers) as Record<string, boolean>).filter(([, isCurrent]) => isCurrent);
  expect(current.map(([name]) => name)).toEqual(['as it was built', 'a system left a file']);
});

it('the commits of a site change with a commit in the repository of its content', () => {
  const dir = makeFolder([{ file: 'a.md', text: 'A text' }]);
  const repository = makeRepository(dir);
  repository.commitAll('2026-01-03', 'First');
  const [, first] = commitsOf(dir);
  saveFile(dir, 'a.md', 'Another text');
  repository.commitAll('2026-01-04', 'Second');
  const [, second] = commitsOf(dir);
  expect(commitsOf(makeFolder([]))[1]).toBe('');
  expect([first, second]).toEqual([expect.stringMatching(/^[0-9a-f]{40}\nfalse\n$/), expect.stringMatching(/^[0-9a-f]{40}\nfalse\n$/)]);
  expect(second).not.toBe(first);
});
