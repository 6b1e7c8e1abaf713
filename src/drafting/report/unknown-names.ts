import type { Archive } from '../../archive/model/archive.ts';
import { matchName } from '../match-name.ts';
import type { Actor } from './cast.ts';
import type { Extraction } from './extract-report.ts';
import type { Report } from './read-report.ts';

const ORGANISATION =
  /\b(?:\p{Lu}\p{L}+ (?:(?:of|and|for) )?){1,4}(?:Organi[sz]ation|Union|League|Council|Association|Bank|Fund|Forum|Summit|Alliance|Community)\b/gu;

/** An abbreviation of an organisation; not one of a country, a unit or a kind of news. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}-])(?!(?:USA|UAE|USD|GMT|UTC|GDP|LNG|COVID|HIV|CEO|NOTE|ENDS|MORE|UPDATE|PM|FM)\b)\p{Lu}{4,7}(?![\p{L}\p{N}-])/gu;

/** Remarks on people, places and organisations that the archive does not know, so that an editor can add them. */
export function unknownNames({ paragraphs, dateline }: Report, { actors }: Extraction, newcomers: Actor[], archive: Archive): string[] {
  const text = paragraphs.join('\n');
  const isKnown = (name: string) => archive.nameFinders.forPeople([])(name).length > 0;
  const named = [...(text.match(ORGANISATION) ?? []), ...(text.match(ABBREVIATION) ?? [])];
  const organisations = [...new Set(named)].filter((name) => !isKnown(name) && name !== dateline?.toUpperCase());
  const withoutFile = actors
    .filter((actor) => !actor.known && !newcomers.includes(actor))
    .map(({ name, title }) => `${name} (${title ?? ''})`);
  const place =
    dateline !== undefined && matchName(archive.places.values(), dateline).called.length === 0
      ? [`${dateline} (the place of the dateline)`]
      : [];
  const unknown = [...withoutFile, ...place, ...organisations];
  const added = newcomers.map(({ name, title }) => `${name} (${title ?? ''})`);
  return [
    ...(added.length > 0 ? [`New here, with a file of their own now: ${added.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`Not in the archive, so not linked: ${unknown.join(', ')}.`] : []),
  ];
}
