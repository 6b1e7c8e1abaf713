import type { DatabaseRecord } from '../../../src/search/engines/write-database.ts';
import { makeCoiner, type Coined } from './coined.ts';
import { makeWriter } from './prose.ts';
import { makeRandom, type Random } from './random.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Of ten records, so many are of each kind, about as in this archive. */
const KINDS = ['briefings', 'visits', 'quotes', 'quotes', 'promises', 'promises', 'documents', 'sources', 'sources', 'sources'] as const;

/** How many words the text of a record of each kind has. */
const LENGTHS: Record<(typeof KINDS)[number], number> = {
  briefings: 600,
  visits: 20,
  quotes: 25,
  promises: 20,
  documents: 12,
  sources: 12,
};

/** The days of all visits, since 1970: 2000 to 2029. */
const [FIRST_DAY, LAST_DAY] = [10_957, 21_914];

/** Somebody or something that records name. */
interface Named {
  id: string;
  name: Coined;
}

/** Made-up records, and what somebody would look for in them. */
export interface SearchRecords {
  records: Iterable<DatabaseRecord>;
  people: Named[];
  countries: Named[];
  /** The words of the texts, the most frequent first. */
  vocabulary: string[];
}

/** So many records of the search, without a site: they are made one by one, the same ones each time. */
export function makeSearchRecords(count: number): SearchRecords {
  const random = makeRandom(count);
  const vocabulary = makeVocabulary(random);
  const coin = makeCoiner(random);
  const coinSome = (many: number, syllables: number): Named[] =>
    Array.from({ length: many }, () => coin(syllables)).map((name) => ({ id: name.latin.toLowerCase(), name }));
  const [people, countries, places] = [coinSome(Math.min(4_000, count), 3), coinSome(190, 2), coinSome(Math.min(1_500, count), 3)];
  const topics = vocabulary.slice(50, 110);
  return {
    people,
    countries,
    vocabulary,
    records: { [Symbol.iterator]: () => write({ people, countries, places, topics, vocabulary }, count, random) },
  };
}

function* write(
  world: { people: Named[]; countries: Named[]; places: Named[]; topics: string[]; vocabulary: string[] },
  count: number,
  random: Random,
): Generator<DatabaseRecord> {
  const writer = makeWriter(world.vocabulary, random);
  for (let number = 0; number < count; number++) {
    const show = KINDS[number % KINDS.length] ?? 'briefings';
    // All records of ten belong to one visit; the newest have the first numbers.
    const visit = Math.floor(number / KINDS.length);
    const firstDay = Math.round(LAST_DAY - ((LAST_DAY - FIRST_DAY) * number) / count);
    const [visitor, host] = [random.common(world.people), random.common(world.people)];
    const [from, to] = [random.common(world.countries), random.common(world.countries)];
    const place = random.common(world.places);
    const topic = random.common(world.topics);
    const text = `${visitor.name.latin} ${place.name.latin} ${writer.words(LENGTHS[show])} ${to.name.latin}.`;
    yield {
      url: `/briefings/${visit}/#${show}-${number}`,
      show,
      visit,
      firstDay,
      lastDay: firstDay + random.whole(0, 3),
      fields: {
        title: `${visitor.name.latin} in ${place.name.latin}: ${writer.words(5)}`,
        content: text,
        gist: namesOf([visitor, place, to]),
        hosts: namesOf([host, from]),
        topics: topic,
        route: `${from.name.latin} → ${place.name.latin}`,
        when: String(firstDay),
      },
      facets: [
        ...[visitor, host].map(({ id }) => ['person', id] as const),
        ...[from, to].map(({ id }) => ['country', id] as const),
        ['pair', `${from.id}-${to.id}`],
        ['topic', topic],
        ['kind', random.pick(['state', 'official', 'working'])],
        ['from', `country/${from.id}`],
        ['to', `country/${to.id}`],
      ],
    };
  }
}

const namesOf = (named: Named[]): string => named.map(({ name }) => Object.values(name).join(', ')).join('; ');
