import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Content } from '../../schemas/collections.ts';
import { versionsSince, type CommittedText, type Version } from './version.ts';

/**
 * Reads the versions of each briefing that was changed after publication, by id, oldest first. Asks git twice for all files
 * together: which texts were committed when, and what they say. Returns an empty map outside a repository and in a shallow clone.
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
  return new Map(changed.map(([id, versions]) => [id, versions.map(({ day, blob }) => ({ day, text: texts.get(blob) ?? '' }))]));
}

const textsByFolder = new Map<string, CommittedText[]>();

/** All committed texts of a folder's briefings. Listed once per process, because the development server asks for every page. */
function committedTextsIn(contentDir: string): CommittedText[] {
  const texts = textsByFolder.get(contentDir) ?? listCommittedTexts(contentDir);
  textsByFolder.set(contentDir, texts);
  return texts;
}

function listCommittedTexts(contentDir: string): CommittedText[] {
  if (runGit(contentDir, ['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false') return [];
  // Readers saw the main line only, so a merge counts as one change. Without `--no-renames` a renamed file would not be listed as added.
  const options = ['--first-parent', '-m', '--reverse', '--no-renames', '--diff-filter=AM', '--raw', '--no-abbrev'];
  const log = runGit(contentDir, ['log', ...options, '--no-show-signature', '--format=%x01%cs', '--', 'briefings']).toString();
  return log.split('\u0001').flatMap((entry) => {
    const [day = '', ...changes] = entry.split('\n');
    return changes.flatMap((change) => {
      const [, blob, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+\.md)$/.exec(change) ?? [];
      return blob && path ? [{ id: basename(path, '.md'), day, blob }] : [];
    });
  });
}

/** The texts of blobs, by hash. */
function textsOf(contentDir: string, blobs: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const bytes = runGit(contentDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  for (let offset = 0; offset < bytes.length;) {
    const start = bytes.indexOf('\n', offset) + 1;
    const [blob = '', , size] = bytes.toString('utf8', offset, start - 1).split(' ');
    texts.set(blob, bytes.toString('utf8', start, start + Number(size)));
    offset = start + Number(size) + 1;
  }
  return texts;
}

/** The output of a git command; empty where it fails. */
function runGit(dir: string, args: string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], { input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: Infinity });
  } catch {
    return Buffer.alloc(0);
  }
}
