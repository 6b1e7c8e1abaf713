import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordFile } from '../../src/integration/cache/build-record.ts';
import { build, bytesOf, forgetBundle, forgetSite, makeSite, write } from './site.ts';

/** What a command says and how it ends in an environment. */
function run(command: string, env: Record<string, string>): { status: number | null; output: string } {
  const [name = '', ...args] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${name}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OUT: 'tests/.out/build/environment', ...env },
  });
  return { status, output: stdout + stderr };
}

const WORLD = 'tests/fixtures/world';

const WRONG: [command: string, env: Record<string, string>, sentence: string][] = [
  ['check', { CONTENT: 'nowhere' }, 'There is no folder `nowhere` to read the content from'],
  ['check', { CONTENT: 'README.md' }, 'There is no folder `README.md` to read the content from'],
  ['build', { CONTENT: 'nowhere' }, 'give CONTENT= the path of one'],
  ['check', { CONTENT: 'a'.repeat(300) }, 'to read the content from'],
  ['check', { CONTENT: '/proc/self/fd/999/content' }, 'to read the content from'],
  ['check', { CONTENT: '.' }, '`.` is the folder of the project or one around it'],
  ['check', { CONTENT: '/' }, '`/` is the folder of the project or one around it'],
  ['start', { CONTENT: 'nowhere' }, 'give CONTENT= the path of one'],
  ['build', { SITE: 'readout' }, '`readout` is no address for a site: give SITE='],
  ['build', { SITE: 'https://example.org/sub/' }, 'scheme and host only, such as https://example.org, and BASE= the path'],
  ['build', { SITE: 'https://example.org/?a=b' }, 'is no address for a site'],
  ['build', { SITE: 'https://me:secret@example.org' }, 'is no address for a site'],
  ['build', { SEARCH: 'https://me:secret@search.example.org/' }, 'is no address of a search server'],
  ['build', { OUT: 'tests/.out/build/.dist-next' }, 'has a name that builds use for their own work'],
  ['build', { OUT: '~/site' }, 'OUT=~/site begins with `~`, which nobody replaced'],
  ...['https://example.org/a/', 'a b', '/a?b#c/', '../a', '.', '/a%20b/', '/сайт/', '/a"b/', '/$a/', '/a;b/', '\\a'].map(
    (base): (typeof WRONG)[number] => ['build', { BASE: base }, 'is no base path: give BASE= names'],
  ),
  ...['DRAFTS', 'COMPRESS', 'OFFLINE'].map((name): (typeof WRONG)[number] => [
    'build',
    { [name]: 'false' },
    `\`false\` says neither yes nor no: give ${name}= a 1 or a 0`,
  ]),
  ['build', { SEARCH: 'search.example.org' }, '`search.example.org` is no address of a search server: give SEARCH='],
  ['build', { SEARCH: 'https://search.example.org/?a=b' }, 'is no address of a search server: give SEARCH='],
  ['build', { SOURCE_DATE_EPOCH: 'abc' }, '`abc` is no time: give SOURCE_DATE_EPOCH= the seconds since 1970'],
  ['build', { SOURCE_DATE_EPOCH: '99999999999999' }, '`99999999999999` is no time'],
  ['build', { SITE: 'localhost:4321' }, '`localhost:4321` is no address for a site: give SITE='],
  ['build', { SHARD: '4/3' }, '`4/3` is no shard: give SHARD= its number and how many there are'],
  ['build', { SHARD: '0/3' }, '`0/3` is no shard'],
  ['build', { SHARD: 'first' }, '`first` is no shard'],
  ['build', { READING: 'README.md' }, 'READING=README.md is no reading'],
  ['merge', {}, 'Name the folders of all shards: npm run merge -- '],
  ['host constructor', {}, 'Name a host: nginx, '],
  ['host nginx', { PORT: 'abc' }, '`abc` is no port: give PORT= a number from 1 to 65535'],
  ['host nginx', { PORT: '65536' }, '`65536` is no port'],
  ['host nginx', { ROOT: '/srv/a; }' }, 'ROOT=/srv/a; } has a sign that configurations read in another way'],
  ['host nginx', { CERTIFICATE: '/etc/site.pem' }, 'TLS needs two files: give both CERTIFICATE= and KEY='],
  ['export __proto__ tests/.out/export', {}, 'Name an export: citation, '],
  ['export sqlite README.md', { CONTENT: WORLD }, 'README.md (EEXIST: file already exists): name a folder where you may write'],
  ['save-reading src', { CONTENT: WORLD }, 'src cannot be a file (it is a folder): name another'],
  ['save-reading README.md/a/b', { CONTENT: WORLD }, '/README.md is a file): name another'],
  ['save-reading /proc/readout/reading', { CONTENT: WORLD }, '/proc/readout/reading cannot be written (ENOENT'],
  ['build --out site', {}, '`--out` is no option of this command: set OUT= in the environment'],
  ['start --prot 80', {}, '`--prot` is no option of this command: leave it out, or see with --help what there is'],
  ['dev site', {}, 'Nothing is to stand after this command but options: leave out `site`'],
  ['save-reading', {}, 'Name a file for what is read: npm run reading -- '],
];

test.each(WRONG)('%s with %j ends with one sentence', (command, env, sentence) => {
  const { status, output } = run(command, env);
  expect(status).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('a host is not told of the redirects of half an archive', () => {
  const site = makeSite({ place: 'half' });
  write(site, 'people/anna-berg.yaml', 'name: [');
  const { status, output } = run('host nginx', { CONTENT: site.contentDir });
  expect(status).toBe(1);
  expect(output).toContain('people/anna-berg.yaml');
  expect(output).not.toContain('listen 80');
});

test('settings may be written in several ways', () => {
  const code = "import('./src/settings.ts').then(({ settings }) => console.log(JSON.stringify(settings)))";
  const settingsWith = (env: Record<string, string>) =>
    JSON.parse(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', env: { ...process.env, ...env } }).stdout) as unknown;
  expect(settingsWith({ DRAFTS: '0', COMPRESS: '0', OFFLINE: '0', BASE: 'a//b.c', SITE: 'HTTPS://Bücher.example:8443/' })).toMatchObject({
    drafts: false,
    compress: false,
    offline: false,
    base: '/a/b.c/',
    origin: 'https://xn--bcher-kva.example:8443',
  });
  expect(settingsWith({ DRAFTS: '1', COMPRESS: '1', OFFLINE: '1', BASE: '/' })).toMatchObject({
    drafts: true,
    compress: true,
    offline: true,
    preview: 'drafts',
    base: '/',
  });
  expect(settingsWith({ BASE: '' })).toMatchObject({ base: '/' });
});

test.each(['#', '?', '*', '"'])('a project in a folder with %s in its name is told to rename it', (character) => {
  const dir = mkdtempSync(join(tmpdir(), `readout-${character}-`));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  mkdirSync(join(dir, 'content'));
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/commands/build.ts')], { encoding: 'utf8', cwd: dir });
  expect(status).toBe(1);
  expect(stderr).toContain(`The path of the project has a \`${character}\` in it`);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('pages have their policy also with `NODE_ENV=development` and an empty `PROD` in the environment, or in a file for it', () => {
  const site = makeSite({ place: 'policy' });
  writeFileSync('.env.production.local', 'PROD=\nNODE_ENV=development\n');
  onTestFinished(() => {
    rmSync('.env.production.local');
  });
  forgetBundle(site);
  for (const bundle of ['of this build', 'of the last one']) {
    forgetSite(site); // so that all is printed
    expect(build(site, { NODE_ENV: 'development', PROD: '' })).toMatchObject({ status: 0 });
    const pages = [...bytesOf(site.outDir)].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const without = pages.filter(([, bytes]) => !bytes.includes('http-equiv="content-security-policy"')).map(([path]) => path);
    expect(without, `with the bundle ${bundle}`).toEqual([]);
  }
});

test('a folder with the name of the record of a site gives way to it', () => {
  const site = makeSite();
  mkdirSync(recordFile(site.outDir), { recursive: true });
  expect(build(site)).toMatchObject({ status: 0 });
});
