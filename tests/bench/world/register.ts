import { REGISTER_COLUMNS, type RegisterRow } from '../../../src/schemas/register.ts';
import { addDays } from './calendar.ts';
import { makeCoiner } from './coined.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';
import type { ContentFile } from './entity-files.ts';
import { YEARS, type Entities } from './entities.ts';

/** The decade before the first briefing: no row can then contradict what a briefing claims. */
const BEFORE = 10;

/**
 * So many visits that nobody wrote up, one file a year. Their visitors were in office before anyone who has a file,
 * so they are plain names.
 */
export function registerFiles(rows: number, { countries, places }: Entities, writer: Writer, random: Random): ContentFile[] {
  const coin = makeCoiner(random);
  const visits = Array.from({ length: rows }, (): RegisterRow => {
    const sending = random.common(countries);
    const receiving = random.common(countries.filter((it) => it !== sending));
    const start = addDays(`${YEARS.first - random.whole(1, BEFORE)}-01-02`, random.whole(0, 350));
    const visitor = `${coin(2).latin} ${coin(3).latin}`;
    const known = random.pick([4, 7, 10, 10, 10, 10]);
    const id = `${start.slice(0, known)}-${visitor.toLowerCase().replace(' ', '-')}`;
    return {
      id,
      visitor,
      ...(random.chance(0.9) && { office: random.pick(['President', 'Prime Minister', 'Minister of Foreign Affairs']) }),
      country: sending.id,
      to: receiving.id,
      ...(random.chance(0.8) && { place: places.find(({ country }) => country === receiving.id)?.id }),
      start: start.slice(0, known),
      ...(known === 10 && { end: addDays(start, random.whole(0, 3)) }),
      kind: random.pick(['official', 'working', 'state'] as const),
      state: 'concluded',
      'source title': writer.line(6),
      publisher: 'State Gazette',
    };
  });
  return [...Map.groupBy(visits, ({ start }) => start.slice(0, 4))].map(([year, of]) => ({
    file: `register/${year}.csv`,
    text: [REGISTER_COLUMNS.join(','), ...of.map((row) => REGISTER_COLUMNS.map((name) => row[name as keyof RegisterRow] ?? '').join(','))]
      .join('\n')
      .concat('\n'),
  }));
}
