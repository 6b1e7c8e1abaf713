import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Content } from '../../schemas/collections.ts';
import { versionsSince, type CommittedText, type Version } from './version.ts';

/**
 * The versions of each briefing that was changed after its publication, by id, oldest first. Two questions to git for all files:
 * what was kept when, and what it said. None where git does not know the folder, or knows only the end of its history.
 */
export function readHistory(contentDir: string, { briefings }: Content): Map<string, Version[]> {
  const present = new Map(briefings.flatMap(({ id, data }) => [id, ...data.formerly].map((name) => [name, id])));
  const kept = Map.groupBy(keptIn(resolve(contentDir)), ({ id }) => present.get(id));
  const changed = briefings
    .map(({ id, data }) => [id, versionsSince(data.published, kept.get(id) ?? [])] as const)
    .filter(([, versions]) => versions.length > 1);
  const texts = textsOf(
    contentDir,
    changed.flatMap(([, versions]) => versions.map(({ blob }) => blob)),
  );
  return new Map(changed.map(([id, versions]) => [id, versions.map(({ day, blob }) => ({ day, text: texts.get(blob) ?? '' }))]));
}

const lists = new Map<string, CommittedText[]>();

/** Everything that was kept of the briefings of a folder; asked once a process, for an editor at work asks with every page. */
function keptIn(contentDir: string): CommittedText[] {
  const list = lists.get(contentDir) ?? listKept(contentDir);
  lists.set(contentDir, list);
  return list;
}

function listKept(contentDir: string): CommittedText[] {
  if (git(contentDir, ['rev-parse', '--is-shallow-repository']).toString().trim() !== 'false') return [];
  // What readers saw is what stood on the main line: of a merge, what it brought there.
  const line = ['--first-parent', '-m', '--reverse', '--no-renames', '--diff-filter=AM', '--raw', '--no-abbrev'];
  const log = git(contentDir, ['log', ...line, '--no-show-signature', '--format=%x01%cs', '--', 'briefings']).toString();
  return log.split('\u0001').flatMap((entry) => {
    const [day = '', ...changes] = entry.split('\n');
    return changes.flatMap((line) => {
      const [, blob, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+\.md)$/.exec(line) ?? [];
      return blob && path ? [{ id: basename(path, '.md'), day, blob }] : [];
    });
  });
}

/** The text of each blob. */
function textsOf(contentDir: string, blobs: string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const bytes = git(contentDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  for (let at = 0; at < bytes.length;) {
    const start = bytes.indexOf('\n', at) + 1;
    const [blob = '', , size] = bytes.toString('utf8', at, start - 1).split(' ');
    texts.set(blob, bytes.toString('utf8', start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

/** What git answers; nothing where it cannot. */
function git(dir: string, args: string[], input = ''): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], { input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: Infinity });
  } catch {
    return Buffer.alloc(0);
  }
}
