import { basename, dirname, resolve } from 'node:path';
import type { Content } from '../../schemas/collections.ts';
import { saysDraft } from '../../validation/rules/drafts.ts';
import { gitFields, gitOutput, runGit } from './run-git.ts';
import { mendCommitDays } from './mend-commit-days.ts';
import { versionsSince, type CommittedText, type Version } from './versions-since.ts';

/**
 * Reads the versions of each briefing that was changed after publication, by id, oldest first. Asks git twice for all files
 * together: which texts were committed when, and what they say. Returns an empty map outside a repository and in a shallow clone, and
 * leaves out a briefing of which git lacks a text.
 */
export function readHistory(contentDir: string, { briefings }: Content): Map<string, Version[]> {
  const currentIds = new Map(briefings.flatMap(({ id, data }) => [id, ...data.formerly].map((formerOrCurrent) => [formerOrCurrent, id])));
  const committed = Map.groupBy(committedTextsIn(resolve(contentDir)), ({ id }) => currentIds.get(id));
  const changed = briefings
    .map(({ id, data }) => [id, versionsSince(data.published, committed.get(id) ?? [])] as const)
    .filter(([, versions]) => versions.length > 1);
  const texts = textsOf(
    contentDir,
    changed.flatMap(([, versions]) => versions.map(({ blob }) => blob)),
  );
  return new Map(
    changed
      .map(([id, versions]) => [id, versions.map(({ day, blob }) => ({ day, text: texts.get(blob) }))] as const)
      .filter((entry): entry is [string, Version[]] => entry[1].every(({ text }) => text !== undefined))
      // Nobody read a draft.
      .map(([id, versions]) => [id, versions.filter(({ text }) => !saysDraft(text))] as const)
      .filter(([, versions]) => versions.length > 1),
  );
}

const textsByFolder = new Map<string, CommittedText[]>();

/** All committed texts of a folder's briefings. Listed once per process, because the development server asks for every page. */
function committedTextsIn(contentDir: string): CommittedText[] {
  const texts = textsByFolder.get(contentDir) ?? listCommittedTexts(contentDir);
  textsByFolder.set(contentDir, texts);
  return texts;
}

function listCommittedTexts(contentDir: string): CommittedText[] {
  if (gitOutput(contentDir, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') return [];
  let fields = fieldsOfLog(contentDir, 'HEAD', 'briefings');
  const folders = new Set<string>();
  let folder = `${gitOutput(contentDir, ['rev-parse', '--show-prefix'])?.toString().replace(/\n$/, '') ?? ''}briefings`;
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    folders.add(folder);
    const first = fields.find(isCommit)?.slice(1).split(' ')[1];
    const before = first && folderBefore(contentDir, first, folder);
    if (!before) break;
    fields = [...fieldsOfLog(contentDir, `${first}^`, `:(top,literal)${before}`), ...fields];
    folder = before;
  }
  const days = mendCommitDays(fields.filter(isCommit).map((field) => field.slice(1).split(' ')[0] ?? ''));
  let commit = -1;
  return fields.flatMap((field, index) => {
    if (isCommit(field)) commit++;
    // What a symbolic link says is no text.
    const [, blob] = /^\n?:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [AMT]$/.exec(field) ?? [];
    const path = fields[index + 1] ?? '';
    return blob && path.endsWith('.md') && folders.has(dirname(path)) ? [{ id: basename(path, '.md'), day: days[commit] ?? '', blob }] : [];
  });
}

/** As many moves of the content to another folder as are followed back. */
const MOST_MOVES = 20;

/**
 * What `git log` is asked for. Readers saw the main line only, so a merge counts as one change. Without `--no-renames` a renamed file would
 * not be listed as added; a file that was a symbolic link has changed its type.
 */
export const LOG = [
  'log',
  '-z',
  '--first-parent',
  '-m',
  '--reverse',
  '--no-renames',
  '--diff-filter=AMT',
  '--raw',
  '--no-abbrev',
  '--date=short',
];

/** The commits that lead to one, oldest first, each as a field with its day and hash, before two fields for each file of a folder that it changed. */
function fieldsOfLog(contentDir: string, commit: string, folder: string): string[] {
  const options = [...LOG, '--no-show-signature', '--no-follow', '--format=%x01%cd %H'];
  return gitFields(contentDir, [...options, commit, '--', folder]);
}

const isCommit = (field: string): boolean => field.startsWith('\u0001');

/** From where a commit moved the briefings to a folder; both are paths from the top of the repository. Undefined where it moved none. */
function folderBefore(contentDir: string, commit: string, folder: string): string | undefined {
  const options = ['-r', '-z', '-M', '-l1000', '--diff-filter=R', '--name-status'];
  const moved = gitFields(contentDir, ['diff-tree', ...options, `${commit}^`, commit]);
  const now = moved.findIndex((path) => path.startsWith(`${folder}/`) && path.endsWith('.md'));
  const before = moved[now - 1]?.split('/').slice(0, -1).join('/');
  return before === folder ? undefined : before;
}

const failures = new Map<string, string>();

/** Why git could not read all texts of a folder's history when it was last asked; undefined where it could. */
export const unreadTexts = (contentDir: string): string | undefined => failures.get(resolve(contentDir));

/** The texts of blobs, by hash; none where git cannot read one of them. */
function textsOf(contentDir: string, blobs: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const result = runGit(contentDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (!('output' in result)) failures.set(resolve(contentDir), result.failure);
  const bytes = 'output' in result ? result.output : Buffer.alloc(0);
  for (let offset = 0; offset < bytes.length;) {
    const start = bytes.indexOf('\n', offset) + 1;
    const [blob = '', , size] = bytes.toString('utf8', offset, start - 1).split(' ');
    if (size === undefined) {
      failures.set(resolve(contentDir), `the text ${blob} is missing or damaged`);
      offset = start;
      continue;
    }
    texts.set(blob, bytes.toString('utf8', start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return texts;
}
