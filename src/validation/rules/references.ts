import type { PartialBriefing } from '../../schemas/briefing.ts';
import { COLLECTIONS, type Collection } from '../../schemas/collections.ts';
import type { CountryData } from '../../schemas/country.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';
import type { PersonData } from '../../schemas/person.ts';
import { isSlug } from '../../schemas/fields/key-and-text.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { RegisterData } from '../../schemas/register.ts';
import type { VisitData } from '../../schemas/visit.ts';

/** That a field names another content file. */
export interface Reference {
  path: PropertyKey[];
  id: string;
  /** The collections in which the file may lie. */
  among: Collection[];
}

const PARTIES: Collection[] = ['countries', 'organisations', 'people'];

/** Every reference that a briefing makes to other files; fields that did not pass make none. */
export function referencesOfBriefing(data: PartialBriefing): Reference[] {
  const { visit, topics = [], organisations = [], commitments = [], quotes = [], figures = [] } = data;
  return [
    ...(visit ? referencesOfVisit(visit) : []),
    ...topics.flatMap((id, at) => [to(['topics', at], id, 'topics')]),
    ...organisations.flatMap((id, at) => [to(['organisations', at], id, 'organisations')]),
    ...commitments.flatMap((it, at) => [
      ...it.by.map((id, n) => to(['commitments', at, 'by', n], id, ...PARTIES)),
      ...(it.to ?? []).map((id, n) => to(['commitments', at, 'to', n], id, ...PARTIES)),
    ]),
    ...quotes.flatMap((it, at) => (it.speaker ? [to(['quotes', at, 'speaker'], it.speaker, 'people')] : [])),
    ...figures.flatMap((it, at) => (it.by ? [to(['figures', at, 'by'], it.by, ...PARTIES)] : [])),
  ];
}

function referencesOfVisit(visit: Partial<VisitData>): Reference[] {
  const people = (['visitors', 'hosts', 'met', 'delegation'] as const).flatMap((field) =>
    (visit[field] ?? []).map((member, at) =>
      'person' in member
        ? to(['visit', field, at, 'person'], member.person, 'people')
        : to(['visit', field, at, 'country'], member.country, 'countries'),
    ),
  );
  return [
    ...people,
    ...(visit.stops ?? []).flatMap((stop, at) => [to(['visit', 'stops', at, 'place'], stop.place, 'places')]),
    ...(visit.origin ? [to(['visit', 'origin', 'place'], visit.origin.place, 'places')] : []),
    ...(visit.after ? [to(['visit', 'after'], visit.after, 'briefings')] : []),
  ];
}

export const referencesOfPerson = ({ offices }: PersonData): Reference[] =>
  offices.map((office, at) => to(['offices', at, 'country'], office.country, 'countries'));

export const referencesOfPlace = ({ country }: PlaceData): Reference[] => [to(['country'], country, 'countries')];

export const referencesOfCountry = ({ capital }: CountryData): Reference[] => (capital ? [to(['capital'], capital, 'places')] : []);

/** Every reference of a row as far as its cells passed; a plain name refers to nobody. */
export const referencesOfRow = ({ visitor, country, to: receiving, place }: Partial<RegisterData>): Reference[] => [
  ...(visitor && isSlug(visitor) ? [to(['visitor'], visitor, 'people')] : []),
  ...(country ? [to(['country'], country, 'countries')] : []),
  ...(receiving ? [to(['to'], receiving, 'countries')] : []),
  ...(place ? [to(['place'], place, 'places')] : []),
];

/** What is wrong with references to files that are not there. */
export const checkReferences = (references: Reference[], known: (collection: Collection) => Set<string>): FieldFinding[] =>
  references.filter(({ id, among }) => !among.some((it) => known(it).has(id))).map((reference) => missing(reference, known));

function missing({ path, id, among }: Reference, known: (collection: Collection) => Set<string>): FieldFinding {
  const ids = among.flatMap((it) => [...known(it)]);
  const guess = nearest(id, ids);
  const [first] = among;
  const example = first ? `content/${first}/${id}${COLLECTIONS[first].ending}` : '';
  return {
    path,
    problem: `nobody has defined the ${among.map((it) => COLLECTIONS[it].one).join(' or ')} \`${id}\``,
    remedy: guess ? `did you mean \`${guess}\`? Else write ${example}` : `write ${example}`,
  };
}

const to = (path: PropertyKey[], id: string, ...among: Collection[]): Reference => ({ path, id, among });
