import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readAndCheck } from '../../src/archive/load/read-and-check.ts';
import { readRawFiles } from '../../src/validation/read/raw-files.ts';
import { write, type Site } from '../build/site.ts';
import { tell, type Lots } from './seeded.ts';

/** Something that an editor may do to a content folder, by its name; it is taken back where the content then has a mistake. */
type Edit = (site: Site, file: string, lots: Lots) => string | undefined;

const isMarkdown = (file: string): boolean => file.endsWith('.md');

/** The parts of a file: its front matter or all of it as YAML, and its body. */
function partsOf(text: string, file: string): [yaml: string, body: string] {
  if (!isMarkdown(file)) return [text, ''];
  const end = text.indexOf('\n---\n', 4);
  return [text.slice(4, end + 1), text.slice(end + 5)];
}

/** A change of a file's YAML; the body stays. */
const inYaml =
  (change: (document: ReturnType<typeof parseDocument>, lots: Lots) => string | undefined): Edit =>
  (site, file, lots) => {
    if (file.endsWith('.csv')) return undefined;
    const [yaml, body] = partsOf(readFileSync(join(site.contentDir, file), 'utf8'), file);
    const document = parseDocument(yaml);
    const what = change(document, lots);
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
  'changes a value': inYaml((document, { pick }) => {
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
  'deletes a field': inYaml((document, { pick }) => {
    const path = pick(pathsIn(document.contents));
    return document.deleteIn(path) ? path.join('.') : undefined;
  }),
  'turns a list round': inYaml((document, { pick }) => {
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
  'adds a name': inYaml((document, { next }) => {
    const name = `Name ${Math.floor(next() * 1000)}`;
    document.setIn(['aliases'], document.createNode([name]));
    return name;
  }),
  'adds a sentence to the text': (site, file, { pick }) => {
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

/** Does some edits, drawn by lot, that leave the content without mistakes, and tells them; each is tried several times. Throws where none could be done. */
export function editContent(site: Site, count: number, lots: Lots): void {
  const done = Array.from({ length: count }, () => editOnce(site, lots)).filter((edit) => edit !== undefined);
  for (const edit of done) tell(edit);
  if (done.length === 0) throw new Error('No edit left the content without mistakes.');
}

function editOnce(site: Site, lots: Lots): string | undefined {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const before = readRawFiles(site.contentDir).files;
    const { file } = lots.pick(before);
    const [name, edit] = lots.pick(Object.entries(EDITS));
    const what = edit(site, file, lots);
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
