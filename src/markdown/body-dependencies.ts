import type { Archive } from '../archive/model/archive.ts';
import type { Briefing } from '../archive/model/briefing.ts';
import { allEntities } from '../archive/model/entities-by-id.ts';
import { fingerprintOfValue } from '../fingerprint.ts';

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

/** A fingerprint of all that names an entity. */
function fingerprintOfNames(archive: Archive): string {
  const fingerprint = nameFingerprints.get(archive) ?? fingerprintOfValue(allEntities(archive).map(namesOf));
  nameFingerprints.set(archive, fingerprint);
  return fingerprint;
}

const namesOf = (entity: ReturnType<typeof allEntities>[number]) => ({
  type: entity.type,
  id: entity.id,
  name: entity.name,
  aliases: entity.aliases,
  names: entity.names,
  short: entity.type === 'organisation' ? entity.short : undefined,
  family: entity.type === 'person' ? entity.family : undefined,
});
