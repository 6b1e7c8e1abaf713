import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { allSubjects } from '../archive/model/subjects.ts';
import { fingerprintOfValue } from '../validation/read/fingerprint.ts';

/**
 * Everything apart from code on which the HTML of a briefing's body depends: the text, the entries to which its notes, quotes
 * and figures refer, the people of the visit, and every name that could be a mention.
 */
export const bodyDependencies = ({ file, body, formerAnchors, quotes, figures, sources, people }: Briefing, archive: Archive) => ({
  file,
  body,
  formerAnchors,
  quotes,
  figures,
  sources,
  people: people.map(({ id }) => id),
  names: fingerprintOfNames(archive),
});

const nameFingerprints = new WeakMap<Archive, string>();

/** A fingerprint of all that names a subject. */
function fingerprintOfNames(archive: Archive): string {
  const fingerprint = nameFingerprints.get(archive) ?? fingerprintOfValue(allSubjects(archive).map(namesOf));
  nameFingerprints.set(archive, fingerprint);
  return fingerprint;
}

const namesOf = (subject: ReturnType<typeof allSubjects>[number]) => ({
  type: subject.type,
  id: subject.id,
  name: subject.name,
  aliases: subject.aliases,
  names: subject.names,
  short: subject.type === 'organisation' ? subject.short : undefined,
  family: subject.type === 'person' ? subject.family : undefined,
});
