import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../integration/output/write-file-whole.ts';
import { insertArchived } from '../links/insert-archived.ts';
import { isGone, type Verdict } from '../links/judge-trail.ts';
import type { Request } from '../links/request.ts';
import type { SourceLink } from '../links/source-links.ts';
import { findCopy, type Copy } from '../links/wayback.ts';

/** What became of an attempt to fill in the addresses of copies. */
export interface Filling {
  /** All links, those that were filled in with the address of their copy. */
  links: SourceLink[];
  filled: SourceLink[];
  /** Why the archive could not be asked any further. */
  failure?: string | undefined;
}

/**
 * Asks the Wayback Machine for copies of the sources and documents that are gone, and writes their addresses into the files. Rows of the register
 * have no field for one. Stops at the first question that the archive does not answer. `base` is the address of the archive.
 */
export async function fillArchived(
  contentDir: string,
  links: SourceLink[],
  verdicts: Map<string, Verdict>,
  { request, base }: { request: Request; base: string },
): Promise<Filling> {
  const known = new Map<string, Copy>();
  const filled = new Map<SourceLink, SourceLink>();
  let failure: string | undefined;
  for (const link of links) {
    const { file, of, key, url, date, archived } = link;
    if (of === 'row' || archived !== undefined || !isGone(verdicts.get(url))) continue;
    const question = JSON.stringify([url, date]);
    const copy = known.get(question) ?? (await findCopy(url, date, request, base));
    known.set(question, copy);
    if (copy.kind === 'failed') {
      failure = copy.why;
      break;
    }
    if (copy.kind === 'none') continue;
    const path = join(contentDir, file);
    const list = of === 'source' ? 'sources' : 'documents';
    await writeFileWhole(path, Buffer.from(insertArchived(readFileSync(path, 'utf8'), { list, key }, copy.url)));
    filled.set(link, { ...link, archived: copy.url });
  }
  return { links: links.map((link) => filled.get(link) ?? link), filled: [...filled.values()], failure };
}
