import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { readAndCheck } from '../../src/archive/load/read-and-check.ts';
import { readRawFiles } from '../../src/validation/read/raw-files.ts';
import { build, bytesOf, makeSite, write, type Site } from '../build/site.ts';
import { lotsFor, tell, tries } from './seeded.ts';
import { coldFingerprint } from './two-texts.ts';

const ROUNDS = tries(4);
const EDITS_A_ROUND = 12;
const { pick, next } = lotsFor('edits');

/** Something that an editor may do to a content folder, by its name; it is taken back where the content then has a mistake. */
type Edit = (site: Site, file: string) => string | undefined;

const isMarkdown = (file: string): boolean => file.endsWith('.md');

/** The parts of a file: its front matter or all of it as YAML, and its body. */
function partsOf(text: string, file: string): [yaml: string, body: string] {
  if (!isMarkdown(file)) return [text, ''];
  const end = text.indexOf('\n---\n', 4);
  return [text.slice(4, end + 1), text.slice(end + 5)];
}

/** A change of a file's YAML; the body stays. */
const inYaml =
  (change: (document: ReturnType<typeof parseDocument>) => string | undefined): Edit =>
  (site, file) => {
    if (file.endsWith('.csv')) return undefined;
    const [yaml, body] = partsOf(readFileSync(join(site.contentDir, file), 'utf8'), file);
    const document = parseDocument(yaml);
    const what = change(document);
    if (what !== undefined) write(site, file, isMarkdown(file) ? `---\n${String(document)}---\n${body}` : String(document));
    return what;
  };

/** All paths to values in a parsed YAML. */
function pathsIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (isMap(node)) return node.items.flatMap((pair) => pathsIn(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : '']));
  if (isSeq(node)) return [path, ...node.items.flatMap((item, at) => pathsIn(item, [...path, at]))];
  return [path];
}

const EDITS: Record<string, Edit> = {
  'changes a value': inYaml((document) => {
    const path = pick(pathsIn(document.contents));
    const value: unknown = document.getIn(path);
    if (typeof value === 'string')
      document.setIn(
        path,
        /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 9)) : `${value} more`,
      );
    else if (typeof value === 'number') document.setIn(path, value + 1);
    else return undefined;
    return path.join('.');
  }),
  'deletes a field': inYaml((document) => {
    const path = pick(pathsIn(document.contents));
    return document.deleteIn(path) ? path.join('.') : undefined;
  }),
  'turns a list round': inYaml((document) => {
    const lists = pathsIn(document.contents).filter((path) => {
      const list: unknown = document.getIn(path);
      return isSeq(list) && list.items.length > 1;
    });
    if (lists.length === 0) return undefined;
    const path = pick(lists);
    const list: unknown = document.getIn(path);
    if (!isSeq(list)) return undefined;
    list.items.reverse();
    return path.join('.');
  }),
  'adds a name': inYaml((document) => {
    const name = `Name ${Math.floor(next() * 1000)}`;
    document.setIn(['aliases'], document.createNode([name]));
    return name;
  }),
  'adds a sentence to the text': (site, file) => {
    if (!isMarkdown(file)) return undefined;
    write(site, file, (text) => `${text.trimEnd()}\n\nThey spoke of ${pick(['Norland', 'Estburg', 'trade', 'Bruno Costa'])} once more.\n`);
    return 'at its end';
  },
  'changes a row': (site, file) => {
    if (!file.endsWith('.csv')) return undefined;
    write(site, file, (text) => text.replace(/official|working/, (kind) => (kind === 'official' ? 'working' : 'official')));
    return 'its kind';
  },
  'renames the file': (site, file) => {
    const id = file.replace(/^.*\/|\.\w+$/g, '');
    if (!file.startsWith('briefings/')) return undefined;
    write(
      site,
      file.replace(id, `${id}-again`),
      readFileSync(join(site.contentDir, file), 'utf8').replace('\nbyline:', `\nformerly: [${id}]\nbyline:`),
    );
    rmSync(join(site.contentDir, file));
    return `${id}-again`;
  },
  'deletes the file': (site, file) => {
    rmSync(join(site.contentDir, file));
    return '';
  },
};

/** Does one edit that leaves the content without mistakes, and tells which; tries several. */
function editOnce(site: Site): string | undefined {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const before = readRawFiles(site.contentDir).files;
    const { file } = pick(before);
    const [name, edit] = pick(Object.entries(EDITS));
    const what = edit(site, file);
    if (what === undefined) continue;
    const { diagnostics } = readAndCheck(site.contentDir, 'https://readout.example/');
    if (diagnostics.length === 0) return `${name}: ${file} ${what}`;
    restore(site, before);
  }
  return undefined;
}

function restore({ contentDir }: Site, files: { file: string; text: string }[]): void {
  for (const { file } of readRawFiles(contentDir).files) rmSync(join(contentDir, file));
  for (const { file, text } of files) writeFileSync(join(contentDir, file), text);
}

test('a build after any edits makes byte for byte what one makes that knows of no other', () => {
  const site = makeSite({ place: 'edits' });
  cpSync('tests/fixtures/full', site.contentDir, { recursive: true });
  coldFingerprint(site);
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = Array.from({ length: EDITS_A_ROUND }, () => editOnce(site)).filter((edit) => edit !== undefined);
    for (const edit of done) tell(edit);
    expect(done.length).toBeGreaterThan(0);
    expect(build(site)).toMatchObject({ status: 0 });
    const after = bytesOf(site.outDir);
    coldFingerprint(site);
    const cold = bytesOf(site.outDir);
    expect([...after.keys()].sort()).toEqual([...cold.keys()].sort());
    expect([...cold].filter(([path, bytes]) => after.get(path)?.equals(bytes) !== true).map(([path]) => path)).toEqual([]);
  }
});
