import type { ParsedFile } from '../read/parsed-file.ts';
import { isBefore } from '../../schemas/fields/partial-day.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { impossibleDayFindings } from '../body/impossible-days.ts';
import { isSlug } from '../../schemas/fields/key-and-id.ts';
import type { PersonData } from '../../schemas/person.ts';
import type { RegisterRow } from '../../schemas/register.ts';

/** What other files say that rows are checked against. */
interface KnownContent {
  /** The ids of all briefings. */
  briefings: Set<string>;
  /** The ids of people by their names, as `namesOfPeople` gives them. */
  peopleByName: Map<string, string>;
  /** The ids of people by the part of their names that texts use by itself, folded. */
  peopleByFamily: Map<string, string[]>;
  /** The id of the country of each place, by the id of the place. */
  countryByPlace: Map<string, string>;
}

/** Checks the valid cells of a row against each other and against other files. References to missing files are checked elsewhere. */
export function checkRow(
  row: Partial<RegisterRow>,
  { briefings, peopleByName, peopleByFamily, countryByPlace }: KnownContent,
): FieldFinding[] {
  const { id, visitor, office, country, start, end, place, to } = row;
  const findings: FieldFinding[] = [];
  const report = (column: keyof RegisterRow, problem: string, remedy: string) => findings.push({ path: [column], problem, remedy });
  if ((row.country === undefined) === (row.organisation === undefined)) {
    const problem = row.country === undefined ? 'is empty, and so is `organisation`' : 'is given, and so is `organisation`';
    report('country', problem, 'name the country or the organisation that the visitor represented, not both');
  }
  if (id && start && !id.startsWith(`${start}-`)) {
    report('id', `does not begin with the start (${start}): \`${id}\``, `call it \`${start}-…\``);
  }
  if (id && briefings.has(id)) report('id', `has a briefing now: \`${id}\``, 'delete the row; the briefing tells all it told');
  if (start && end && isBefore(end, start)) report('end', `is before the start: ${end}`, 'put the later date last');
  if (place && to && isSlug(to) && countryByPlace.has(place) && countryByPlace.get(place) !== to) {
    report('place', `\`${place}\` is not in \`${to}\``, 'correct the one or the other');
  }
  if (country && country === to) {
    report('to', `is the country that the visitor came for: \`${to}\``, 'name the country visited; a row is a visit to another country');
  }
  for (const { problem, remedy } of impossibleDayFindings(row.note ?? '')) report('note', problem, remedy);
  if (visitor && /\s(?:and|&)\s|[;/]/.test(visitor)) report('visitor', `names several people: “${visitor}”`, 'write a row for each');
  else if (visitor && !isSlug(visitor)) {
    const known = peopleByName.get(fold(visitor)) ?? peopleByName.get(fold(visitor.split(/, ?/).toReversed().join(' ')));
    const namesakes = peopleByFamily.get(fold(visitor.replace(TITLE, ''))) ?? [];
    if (known) report('visitor', `“${visitor}” has a file of their own`, `write \`${known}\``);
    else if (namesakes.length > 0) {
      const ids = namesakes.map((namesake) => `\`${namesake}\``).join(' or ');
      report(
        'visitor',
        `gives only the family name of somebody who has a file: “${visitor}”`,
        `write ${ids}, or the whole name of somebody else`,
      );
    } else if (office ? fold(visitor).startsWith(`${fold(office)} `) : TITLE.test(visitor))
      report('visitor', `begins with a title: “${visitor}”`, 'put the title into the column `office`');
  }
  return findings;
}

/** Checks that no two rows have one id, and that no visitor is spelt in two ways that differ only by accents or case. The later row gets the finding. */
export function compareRows(rows: ParsedFile[]): { file: ParsedFile; finding: FieldFinding }[] {
  const ids = new Map<string, ParsedFile>();
  const spellings = new Map<string, string>();
  return rows.flatMap((file) => {
    const { id, visitor } = file.fields as Partial<RegisterRow>;
    const findings: { file: ParsedFile; finding: FieldFinding }[] = [];
    const first = id && ids.get(id);
    if (first) {
      const problem = `is used twice: \`${id}\`, first in ${first.raw.file}, line ${first.parts.bodyLine}`;
      findings.push({ file, finding: { path: ['id'], problem, remedy: 'give each visit its own id, or delete one row' } });
    } else if (id) ids.set(id, file);
    if (visitor && !isSlug(visitor)) {
      const before = spellings.get(fold(visitor)) ?? visitor;
      spellings.set(fold(visitor), before);
      if (before !== visitor) {
        const problem = `is spelt “${visitor}” here and “${before}” above`;
        findings.push({ file, finding: { path: ['visitor'], problem, remedy: 'spell one person in one way' } });
      }
    }
    return findings;
  });
}

/** The ids of people by all their names of more than one word, folded. */
export const namesOfPeople = (people: { id: string; fields: Partial<PersonData> }[]): Map<string, string> =>
  new Map(
    people.flatMap(({ id, fields: { name, names = [], aliases = [] } }) =>
      [name ?? [], names.map(({ text }) => text), aliases]
        .flat()
        .filter((text) => text.includes(' '))
        .map((text) => [fold(text), id] as const),
    ),
  );

/** The ids of people by the part of their names that texts use by itself, folded. */
export const familiesOfPeople = (people: { id: string; fields: Partial<PersonData> }[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(people, ({ fields: { family = '' } }) => fold(family))].map(([family, members]) => [
      family,
      members.map(({ id }) => id),
    ]),
  );

/** Titles that lists of visits put before names. Some are given names too (Shah Mahmood), so a row that has an office may begin with one. */
const TITLE =
  /^(?:(?:Acting|Vice|Deputy|Crown|Former|Prime|Foreign)\s)*(?:President|Premier|Chancellor|Minister|Secretary|Chairman|General Secretary|King|Queen|Emperor|Empress|Emir|Amir|Sultan|Shah|Prince|Princess|Pope)\s/u;

/** A name in lower case and without accents. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
