import { basename, resolve } from 'node:path';
import type { Content } from '../../schemas/collections.ts';
import { saysDraft } from '../../validation/rules/drafts.ts';
import { gitOutput } from './run-git.ts';
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
  // Readers saw the main line only, so a merge counts as one change. Without `--no-renames` a renamed file would not be listed as added.
  const options = ['--first-parent', '-m', '--reverse', '--no-renames', '--diff-filter=AM', '--raw', '--no-abbrev'];
  const log = gitOutput(contentDir, ['log', '-z', ...options, '--no-show-signature', '--no-follow', '--format=%x01%cs', '--', 'briefings']);
  const fields = log?.toString().split('\0') ?? [];
  const days = mendCommitDays(fields.filter((field) => field.startsWith('\u0001')).map((field) => field.slice(1)));
  let commit = -1;
  return fields.flatMap((field, index) => {
    if (field.startsWith('\u0001')) commit++;
    const [, blob] = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]$/.exec(field) ?? [];
    const path = fields[index + 1] ?? '';
    return blob && path.endsWith('.md') ? [{ id: basename(path, '.md'), day: days[commit] ?? '', blob }] : [];
  });
}

/** The texts of blobs, by hash. */
function textsOf(contentDir: string, blobs: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const bytes = gitOutput(contentDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) ?? Buffer.alloc(0);
  for (let offset = 0; offset < bytes.length;) {
    const start = bytes.indexOf('\n', offset) + 1;
    const [blob = '', , size] = bytes.toString('utf8', offset, start - 1).split(' ');
    if (size === undefined) {
      offset = start; // git lacks this text
      continue;
    }
    texts.set(blob, bytes.toString('utf8', start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return texts;
}
