import type { Writer } from './prose.ts';
import type { Random } from './random.ts';
import type { Visit } from './visits.ts';

/** Anything in a briefing that has a key. */
export interface Keyed {
  key: string;
}

const PUBLISHERS = [
  'The Courier',
  'State Gazette',
  'Harbour News',
  'The Observer of the North',
  'Radio Delta',
  'Ministry of Foreign Affairs',
];
const UNITS = ['tonnes', 'per cent', 'km', 'million', 'students', 'flights a week'];

/** What a briefing rests on and carries over: sources, quotes, figures. */
export function makeRecord(visit: Visit, writer: Writer, random: Random) {
  const { visitors, hosts, stops, date } = visit;
  const sources = Array.from({ length: random.whole(2, 8) }, (_, at) => ({
    key: `s${at + 1}`,
    title: writer.line(random.whole(5, 9)),
    publisher: random.common(PUBLISHERS),
    ...(random.chance(0.8) && { url: `https://archive.example/${date.slice(0, 4)}/${visit.id}-${at + 1}` }),
    ...(random.chance(0.7) && { published: date }),
    ...(random.chance(0.1) && { lang: 'ru' }),
  }));
  const source = (): string => random.pick(sources).key;
  const speakers = [...visitors, ...hosts];
  const quotes = Array.from({ length: random.whole(0, 4) }, (_, at) => ({
    key: `q${at + 1}`,
    words: writer.line(random.whole(5, 11)),
    ...(random.chance(0.9) && { speaker: random.pick(speakers).id }),
    occasion: `Press conference, ${stops[0]?.name.latin ?? ''}`,
    source: source(),
  }));
  const figures = Array.from({ length: random.whole(0, 3) }, (_, at) => ({
    key: `f${at + 1}`,
    what: writer.words(random.whole(4, 8)),
    value: random.whole(2, 900),
    unit: random.pick(UNITS),
    ...(random.chance(0.7) && { by: random.pick(speakers).id }),
    source: source(),
  }));
  return { sources, quotes, figures };
}
