import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShards } from '../../../../src/integration/shards/read-shards.ts';
import { writeShardFile } from '../../../../src/integration/shards/write-shard.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

const HERE = { code: 'code', content: 'content', history: 'history' };

/** The folder of a shard with one page, whose text is its number. */
function makeShard(number: number, of = 3, sources = HERE): string {
  const dir = makeFolder([{ file: `people/${number}/index.html`, text: String(number) }]);
  writeShardFile(dir, { number, of }, sources, new Map());
  return dir;
}

const problemsOf = (...dirs: string[]): string[] => readShards(dirs, HERE).problems;

it('all shards of a site are in order', () => {
  const { shards, problems } = readShards(
    [2, 1, 3].map((number) => makeShard(number)),
    HERE,
  );
  expect(problems).toEqual([]);
  expect(shards.map(({ shard, files }) => [shard.number, Object.keys(files)])).toEqual([
    [2, ['/people/2/index.html']],
    [1, ['/people/1/index.html']],
    [3, ['/people/3/index.html']],
  ]);
});

describe('a letter says', () => {
  it('that a shard is missing', () => {
    expect(problemsOf(makeShard(1), makeShard(3))).toEqual(['Shard 2 of 3 is missing: build it with SHARD=2/3, and name its folder too.']);
  });

  it('that a shard is named twice', () => {
    const [one, two, again, three] = [makeShard(1), makeShard(2), makeShard(2), makeShard(3)];
    expect(problemsOf(one, two, again, three)).toEqual([
      `Shard 2 of 3 (${two}) and Shard 2 of 3 (${again}) are the same shard: name one of them.`,
    ]);
  });

  it('that shards divide the site differently', () => {
    const [one, two] = [makeShard(1, 2), makeShard(2, 4)];
    expect(problemsOf(one, two)).toEqual([
      `Shard 1 of 2 (${one}) and Shard 2 of 4 (${two}) divide the site differently: build all with the same number after the slash.`,
    ]);
  });

  it.each([
    ['code', 'code, packages or settings differ'],
    ['content', 'the content differs'],
    ['history', 'the commit or the day differs'],
  ])('that a shard has other %s', (name, words) => {
    const [one, two] = [makeShard(1, 2), makeShard(2, 2, { ...HERE, [name]: 'other' })];
    expect(problemsOf(one, two)).toEqual([
      `Shard 2 of 2 (${two}) does not fit what is here, for ${words}: build all shards and join them from one commit, with the same settings.`,
    ]);
  });

  it('that a folder is no shard', () => {
    const dir = makeFolder([]);
    expect(problemsOf(makeShard(1, 1), dir)).toEqual([
      `${dir} is no shard, for it has no shard.json: name the folders that builds with SHARD= made.`,
    ]);
  });

  it.each(['', '{', '{"shard":{"number":1,"of":1}}'])('that the list of a shard cannot be read: %s', (text) => {
    const dir = makeShard(1, 1);
    writeFileSync(join(dir, 'shard.json'), text);
    expect(problemsOf(dir)).toEqual([`${dir} has a shard.json that cannot be read: copy the shard again, or build it again.`]);
  });

  it('that a file is missing', () => {
    const dir = makeShard(1, 1);
    rmSync(join(dir, 'people/1/index.html'));
    expect(problemsOf(dir)).toEqual([`Shard 1 of 1 (${dir}) lacks people/1/index.html: copy the shard again, or build it again.`]);
  });

  it('that there are files which no build made, and names three', () => {
    const dir = makeShard(1, 1);
    for (const name of ['a', 'b', 'c', 'd', 'e']) saveFile(dir, `${name}.html`, name);
    expect(problemsOf(dir)).toEqual([
      `Shard 1 of 1 (${dir}) has files that no build put there: a.html, b.html, c.html and 2 more. Move them away.`,
    ]);
  });
});

it('a path that leads out of the folder is no file of a shard', () => {
  const dir = makeShard(1, 1);
  const text = readFileSync(join(dir, 'shard.json'), 'utf8');
  writeFileSync(join(dir, 'shard.json'), text.replace('/people/1/index.html', '/../people/1/index.html'));
  expect(problemsOf(dir).join()).toContain('lacks ../people/1/index.html');
});
