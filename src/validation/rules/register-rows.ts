import type { Draft } from '../read/parsed-file.ts';
import { isBefore } from './visit-dates.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { isSlug } from '../../schemas/fields/key-and-text.ts';
import type { PersonData } from '../../schemas/person.ts';
import type { RegisterData } from '../../schemas/register.ts';

/** A row as far as its cells passed, with the people and places that its file stands among. */
interface Around {
  briefings: Set<string>;
  /** People's ids by every name under which a file knows them. */
  peopleByName: Map<string, string>;
  /** The country of each place. */
  countryOf: Map<string, string>;
}

/** What is wrong with a row by itself and beside the other files, but for ids that nobody has defined. */
export function checkRow(row: Partial<RegisterData>, { briefings, peopleByName, countryOf }: Around): FieldFinding[] {
  const { id, visitor, office, country, start, end, place, to } = row;
  const found: FieldFinding[] = [];
  const say = (column: keyof RegisterData, problem: string, remedy: string) => found.push({ path: [column], problem, remedy });
  if (id && start && !id.startsWith(`${start}-`)) {
    say('id', `does not begin with the start (${start}): \`${id}\``, `call it \`${start}-…\``);
  }
  if (id && briefings.has(id)) say('id', `has a briefing now: \`${id}\``, 'delete the row; the briefing tells all it told');
  if (start && end && isBefore(end, start)) say('end', `is before the start: ${end}`, 'put the later date last');
  if (place && to && countryOf.has(place) && countryOf.get(place) !== to) {
    say('place', `\`${place}\` is not in \`${to}\``, 'correct the one or the other');
  }
  if (country && country === to) {
    say('to', `is the country that the visitor came for: \`${to}\``, 'name the country visited; a row is a visit to another country');
  }
  if (visitor && !isSlug(visitor)) {
    const known = peopleByName.get(fold(visitor));
    if (known) say('visitor', `“${visitor}” has a file of their own`, `write \`${known}\``);
    else if (!office && TITLE.test(visitor)) say('visitor', `begins with a title: “${visitor}”`, 'put the title into the column `office`');
  }
  return found;
}

/** Rows that share an id, and visitors whose names differ only by accents or case; the later row gets the diagnostic. */
export function checkRowsTogether(drafts: Draft[]): { draft: Draft; finding: FieldFinding }[] {
  const ids = new Map<string, Draft>();
  const spellings = new Map<string, string>();
  return drafts.flatMap((draft) => {
    const { id, visitor } = draft.fields as Partial<RegisterData>;
    const found = [];
    const first = id && ids.get(id);
    if (first) {
      const problem = `is used twice: \`${id}\`, first in ${first.raw.file}, line ${first.parsed.bodyLine}`;
      found.push({ draft, finding: { path: ['id'], problem, remedy: 'give each visit its own id, or delete one row' } });
    } else if (id) ids.set(id, draft);
    if (visitor && !isSlug(visitor)) {
      const before = spellings.get(fold(visitor)) ?? visitor;
      spellings.set(fold(visitor), before);
      if (before !== visitor) {
        const problem = `is spelt “${visitor}” here and “${before}” above`;
        found.push({ draft, finding: { path: ['visitor'], problem, remedy: 'spell one person in one way' } });
      }
    }
    return found;
  });
}

/** Every name of each person, folded, with the person's id. */
export const namesOfPeople = (people: { id: string; fields: Partial<PersonData> }[]): Map<string, string> =>
  new Map(
    people.flatMap(({ id, fields: { name, names = [], aliases = [] } }) =>
      [name ?? [], names.map(({ text }) => text), aliases]
        .flat()
        .filter((it) => it.includes(' '))
        .map((it) => [fold(it), id] as const),
    ),
  );

/** Titles that lists of visits put before names. Some are given names too (Shah Mahmood): with an office beside it, a name is one. */
const TITLE =
  /^(?:(?:Acting|Vice|Deputy|Crown|Former|Prime|Foreign)\s)*(?:President|Premier|Chancellor|Minister|Secretary|Chairman|General Secretary|King|Queen|Emperor|Empress|Emir|Amir|Sultan|Shah|Prince|Princess|Pope)\s/u;

/** A name without accents and case. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
