import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FULL_WORLD } from '../unit/full-world.ts';
import { build, bytesOf, environmentOf, fingerprint, makeSite, write, type Site } from './site.ts';

const { contentDir } = makeSite({ place: 'shards' });
const dir = dirname(contentDir);
const site: Site = { contentDir, outDir: join(dir, 'whole') };
const joined: Site = { ...site, outDir: join(dir, 'joined') };
/** Below a base path, where addresses and files have different names, and with all that a build can add. */
const ENV = { BASE: '/sub/path/', OFFLINE: '1', COMPRESS: '1' };
const NUMBERS = [1, 2, 3];
const READING = join(dir, 'reading.bin');
const folderOf = (number: number): string => join(dir, `shard-${number}`);

/** Builds a site; throws, with what the build said, where it failed. */
function built(what: Site, env: Record<string, string> = {}): string {
  const { status, output } = build(what, { ...ENV, ...env });
  if (status !== 0) throw new Error(output);
  return output;
}

/** Runs a command for a site to its end. */
function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...environmentOf(joined), ...ENV },
  });
  return { status, output: stdout + stderr };
}

describe('a site that was printed in three shards', () => {
  let shards: Map<string, Buffer>[];
  beforeAll(() => {
    for (const { file, text } of FULL_WORLD) write(site, file, text);
    built(site);
    expect(run('save-reading', READING)).toMatchObject({ status: 0 });
    shards = NUMBERS.map((number) => {
      // The last machine has no reading, and reads for itself.
      built({ ...site, outDir: folderOf(number) }, { SHARD: `${number}/3`, ...(number < 3 && { READING }) });
      return bytesOf(folderOf(number));
    });
  }, 600_000);

  test('has each page and card in one of them, and nothing else', () => {
    const files = shards.flatMap((shard) => [...shard.keys()]).filter((file) => !['.readout', 'shard.json'].includes(file));
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => /^(pagefind|assets|data\/.*\.csv)|^sitemap/.test(file))).toEqual([]);
    expect(Math.min(...shards.map(({ size }) => size))).toBeGreaterThan(files.length / 4);
  });

  test('is not joined, and the site is as it was, where a shard lacks, or a page in it is not as it was printed', () => {
    cpSync(site.outDir, joined.outDir, { recursive: true });
    const before = fingerprint(joined.outDir);
    expect(run('merge', folderOf(1), folderOf(3))).toMatchObject({
      status: 1,
      output: expect.stringContaining('Shard 2 of 3 is missing: build it with SHARD=2/3') as string,
    });
    const changed = join(dir, 'changed');
    cpSync(folderOf(2), changed, { recursive: true });
    const page = [...(shards[1]?.keys() ?? [])].find((file) => file.endsWith('/index.html')) ?? '';
    writeFileSync(join(changed, page), 'Something else');
    expect(run('merge', folderOf(1), changed, folderOf(3))).toMatchObject({
      status: 1,
      output: expect.stringContaining(`has ${page} not as it was printed`) as string,
    });
    expect(fingerprint(joined.outDir)).toBe(before);
  });

  test('is byte for byte what one build prints, and the next build takes it over', () => {
    rmSync(joined.outDir, { recursive: true, force: true });
    const { status, output } = run('merge', ...NUMBERS.map(folderOf));
    if (status !== 0) throw new Error(output);
    const [whole, after] = [bytesOf(site.outDir), bytesOf(joined.outDir)];
    expect([...after.keys()].sort()).toEqual([...whole.keys()].sort());
    expect([...whole].filter(([path, bytes]) => after.get(path)?.equals(bytes) === false).map(([path]) => path)).toEqual([]);
    expect(built(joined)).toMatch(/printed 0 of \d+ pages.*drew 0 of/s);
  });
});
