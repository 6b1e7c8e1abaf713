import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { joinShards } from '../../../../src/integration/shards/join-shards.ts';
import { readShards } from '../../../../src/integration/shards/read-shards.ts';
import { writeShardFile } from '../../../../src/integration/shards/write-shard.ts';
import { makeFolder } from '../../make-folder.ts';

const HERE = { code: 'code', content: 'content', history: 'history' };

let told: string;
beforeEach(() => {
  told = '';
  const log = vi.spyOn(console, 'error').mockImplementation((text: string) => {
    told += text.trim();
  });
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('The process ends.');
  });
  onTestFinished(() => {
    log.mockRestore();
    exit.mockRestore();
  });
});

/** Two shards with a page each, named by `files`, and the site that is made of them. */
function joining(...files: [string, string]) {
  const dirs = files.map((file, at) => {
    const dir = makeFolder([{ file, text: `Page ${at + 1}` }]);
    writeShardFile(dir, { number: at + 1, of: 2 }, HERE, new Map());
    return dir;
  });
  const next = makeFolder([]);
  const artefacts = openArtefacts(new Map(), makeFolder([]), next);
  return { dirs, next, artefacts, ...joinShards(readShards(dirs, HERE).shards, artefacts, next) };
}

it('a site has the files of all shards, as if it had printed them', () => {
  const { begin, claim, end, next, artefacts } = joining('a/index.html', 'b/index.html');
  begin();
  for (const file of ['/a/index.html', '/b/index.html']) claim(file);
  expect(end()).toBe(2);
  expect(['a', 'b'].map((name) => readFileSync(join(next, name, 'index.html'), 'utf8'))).toEqual(['Page 1', 'Page 2']);
  expect([...artefacts.made.keys()]).toEqual(['/a/index.html', '/b/index.html']);
});

it('ends with a sentence where a file is not as it was printed', () => {
  const { begin, dirs } = joining('a/index.html', 'b/index.html');
  writeFileSync(join(dirs[1] ?? '', 'b/index.html'), 'Page 3');
  expect(begin).toThrow('The process ends.');
  expect(told).toBe(`Shard 2 of 2 (${dirs[1]}) has b/index.html not as it was printed: copy or build the shard again.`);
});

it('ends with a sentence where two shards have a file', () => {
  const { begin, dirs } = joining('a/index.html', 'a/index.html');
  expect(begin).toThrow('The process ends.');
  expect(told).toBe(`Shard 1 of 2 (${dirs[0]}) and Shard 2 of 2 (${dirs[1]}) both have a/index.html: build both again.`);
});

it('ends with a sentence where no shard has a page of the site', () => {
  const { begin, claim } = joining('a/index.html', 'b/index.html');
  begin();
  expect(() => {
    claim('/c/index.html');
  }).toThrow('The process ends.');
  expect(told).toBe('No shard has c/index.html: build all shards again.');
});

it('ends with a sentence where a shard has what the site has not', () => {
  const { begin, claim, end, dirs } = joining('a/index.html', 'b/index.html');
  begin();
  claim('/a/index.html');
  expect(end).toThrow('The process ends.');
  expect(told).toBe(`Shard 2 of 2 (${dirs[1]}) has b/index.html, which the site has not: build all shards again.`);
});
