import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { allSubjects } from '../archive/model/subjects.ts';
import { fingerprintOfValue } from '../validation/read/fingerprint.ts';

/**
 * All on which the HTML of a briefing's body depends beside the plugins: its text, what its notes, quotes and figures refer to, who
 * has a part in it, and every name that could be a mention.
 */
export const shownInBody = ({ file, body, quotes, figures, sources, people }: Briefing, archive: Archive) => ({
  file,
  body,
  quotes,
  figures,
  sources,
  people: people.map(({ id }) => id),
  names: namesKeyOf(archive),
});

const keys = new WeakMap<Archive, string>();

/** A text that changes with the name of any subject. */
function namesKeyOf(archive: Archive): string {
  const key = keys.get(archive) ?? fingerprintOfValue(allSubjects(archive).map(namedBy));
  keys.set(archive, key);
  return key;
}

const namedBy = (subject: ReturnType<typeof allSubjects>[number]) => ({
  type: subject.type,
  id: subject.id,
  name: subject.name,
  aliases: subject.aliases,
  names: subject.names,
  short: subject.type === 'organisation' ? subject.short : undefined,
  family: subject.type === 'person' ? subject.family : undefined,
});
