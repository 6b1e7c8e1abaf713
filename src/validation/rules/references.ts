import type { PartialBriefing } from '../../schemas/briefing.ts';
import { COLLECTIONS, type Collection } from '../../schemas/collections.ts';
import type { CountryData } from '../../schemas/country.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { guessIds, guessSeveral } from './guess-id.ts';
import type { PersonData } from '../../schemas/person.ts';
import { listOf } from '../read/salvage-fields.ts';
import { isSlug, slugOf } from '../../schemas/fields/key-and-id.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { RegisterRow } from '../../schemas/register.ts';
import type { VisitData } from '../../schemas/visit.ts';

/** A field that names another content file. */
export interface Reference {
  path: PropertyKey[];
  id: string;
  /** The collections that the file may belong to. */
  among: Collection[];
}

const PARTIES: Collection[] = ['countries', 'organisations', 'people'];

/** Every reference that the valid fields of a briefing make to other files. */
export function referencesOfBriefing(data: PartialBriefing): Reference[] {
  const { visit, topics = [], organisations = [], commitments = [], restatements = [], documents, quotes = [], figures = [] } = data;
  return [
    ...(visit ? referencesOfVisit(visit) : []),
    ...topics.flatMap((id, at) => [reference(['topics', at], id, 'topics')]),
    ...organisations.flatMap((id, at) => [reference(['organisations', at], id, 'organisations')]),
    ...commitments.flatMap(({ by, to = [] }, at) => [
      ...by.map((id, n) => reference(['commitments', at, 'by', n], id, ...PARTIES)),
      ...to.map((id, n) => reference(['commitments', at, 'to', n], id, ...PARTIES)),
    ]),
    ...restatements.flatMap(({ briefing }, at) => [reference(['restatements', at, 'briefing'], briefing, 'briefings')]),
    ...listOf(documents).flatMap(({ parties }, at) =>
      parties.map((id, n) => reference(['documents', at, 'parties', n], id, 'countries', 'organisations')),
    ),
    ...quotes.flatMap(({ speaker }, at) => (speaker ? [reference(['quotes', at, 'speaker'], speaker, 'people')] : [])),
    ...figures.flatMap(({ by }, at) => (by ? [reference(['figures', at, 'by'], by, ...PARTIES)] : [])),
    ...figures.flatMap(({ topic }, at) => (topic ? [reference(['figures', at, 'topic'], topic, 'topics')] : [])),
  ];
}

function referencesOfVisit(visit: Partial<VisitData>): Reference[] {
  const people = (['visitors', 'hosts', 'met', 'delegation'] as const).flatMap((field) =>
    (visit[field] ?? [])
      .map((member, at) =>
        'person' in member
          ? reference(['visit', field, at, 'person'], member.person, 'people')
          : referenceOfSide(['visit', field, at], member),
      )
      .flat(),
  );
  return [
    ...people,
    ...(visit.stops ?? []).flatMap(({ place }, at) => [reference(['visit', 'stops', at, 'place'], place, 'places')]),
    ...(visit.origin?.place ? [reference(['visit', 'origin', 'place'], visit.origin.place, 'places')] : []),
    ...(visit.origin?.country ? [reference(['visit', 'origin', 'country'], visit.origin.country, 'countries')] : []),
    ...(visit.firstSince?.place ? [reference(['visit', 'firstSince', 'place'], visit.firstSince.place, 'places')] : []),
    ...(visit.after ? [reference(['visit', 'after'], visit.after, 'briefings')] : []),
  ];
}

export const referencesOfPerson = ({ offices = [] }: Partial<PersonData>): Reference[] =>
  offices.flatMap((office, at) => referenceOfSide(['offices', at], office));

export const referencesOfPlace = ({ country }: Partial<PlaceData>): Reference[] =>
  country ? [reference(['country'], country, 'countries')] : [];

export const referencesOfCountry = ({ capital }: Partial<CountryData>): Reference[] =>
  capital ? [reference(['capital'], capital, 'places')] : [];

/** Every reference that the valid cells of a row make. A visitor with a plain name has no file. */
export const referencesOfRow = ({ visitor, country, organisation, to: receiving, place, after }: Partial<RegisterRow>): Reference[] => [
  ...(visitor && isSlug(visitor) ? [reference(['visitor'], visitor, 'people')] : []),
  ...referenceOfSide([], { country, organisation }),
  ...(receiving ? [reference(['to'], receiving, 'countries')] : []),
  ...(place ? [reference(['place'], place, 'places')] : []),
  ...(after ? [reference(['after'], after, 'briefings')] : []),
];

/** What is known of all files, valid or not. */
export interface KnownFiles {
  /** The ids of a collection. */
  idsIn: (collection: Collection) => Set<string>;
  /** The ids of a collection by `nameKey` of each of their names, other spellings, family names and former ids. */
  idsByName: (collection: Collection) => Map<string, Set<string>>;
}

/** Checks that the files exist which references name. */
export const checkReferences = (references: Reference[], known: KnownFiles): FieldFinding[] =>
  references
    .filter(({ id, among }) => !among.some((collection) => known.idsIn(collection).has(id)))
    .map((unresolved) => missingFile(unresolved, known));

function missingFile({ path, id, among }: Reference, known: KnownFiles): FieldFinding {
  const kind = among.map((collection) => COLLECTIONS[collection].singular).join(' or ');
  const problem = isSlug(id) ? `nobody has defined the ${kind} \`${id}\`` : `is not an id: “${shorten(id)}”`;
  const ids = {
    ids: among.flatMap((collection) => [...known.idsIn(collection)]),
    byName: new Map(among.flatMap((collection) => [...known.idsByName(collection)])),
  };
  const several = guessSeveral(id, ids);
  if (several.length > 1) return { path, problem, remedy: `name each by itself: \`${several.join('`, `')}\`` };
  const slug = slugOf(id);
  const other = (Object.keys(COLLECTIONS) as Collection[]).find((it) => !among.includes(it) && known.idsIn(it).has(slug));
  const guesses = guessIds(id, ids);
  const files = among.map((collection) => `content/${collection}/${slug === '' ? 'an-id' : slug}${COLLECTIONS[collection].ending}`);
  const write = `write ${orList(files)}`;
  if (guesses.length > 0 && guesses.length <= MOST_GUESSES) {
    // Where words stand in the place of an id, nobody knows to which of several collections a new file would belong.
    const isFree =
      slug !== '' && !guesses.includes(slug) && !/[/.]|(?!\p{Script=Latin})\p{L}/u.test(id) && (isSlug(id) || among.length === 1);
    return {
      path,
      problem,
      remedy: `did you mean ${orList(guesses.map((guess) => `\`${guess}\``))}?${isFree ? ` Else ${write}` : ''}`,
    };
  }
  if (other)
    return { path, problem: `${problem}: it is the id of a ${COLLECTIONS[other].singular}`, remedy: `name a ${kind}, or ${write}` };
  return { path, problem, remedy: `${isSlug(id) || slug === '' ? '' : `did you mean \`${slug}\`? Then `}${write}` };
}

const orList = (words: string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);

/** More ids than these are no help. */
const MOST_GUESSES = 4;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The reference of somebody, or of an office, to its country or organisation. */
const referenceOfSide = (
  path: PropertyKey[],
  { country, organisation }: { country?: string | undefined; organisation?: string | undefined },
): Reference[] => [
  ...(country ? [reference([...path, 'country'], country, 'countries')] : []),
  ...(organisation ? [reference([...path, 'organisation'], organisation, 'organisations')] : []),
];

const reference = (path: PropertyKey[], id: string, ...among: Collection[]): Reference => ({ path, id, among });
