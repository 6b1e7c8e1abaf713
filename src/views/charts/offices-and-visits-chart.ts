import { sideName } from '../parts/names/name-of-office-side.ts';
import type { Appearance, Role } from '../../archive/model/appearances.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Person } from '../../archive/model/entity.ts';
import { hasBegun, type Visit } from '../../archive/model/visit.ts';
import { messages } from '../../i18n/messages.ts';
import type { Office } from '../../schemas/office.ts';
import type { Tick } from './year-axis.ts';
import { officeRow, visitsRow, yearsRow, type CareerRow } from './career-rows.ts';
import { formatTerm } from '../parts/format-term.ts';
import { dayAxisOf, type DayAxis } from './day-axis.ts';

/** The offices and visits of a person over the years: across in hundredths of the width, down in pixels. */
export interface CareerChart {
  title: string;
  /** All that the picture shows, in words. */
  description: string;
  /** How to read what is not exact in it. */
  key: string;
  height: number;
  rows: CareerRow[];
  ticks: Tick[];
}

/** The height of the years below the picture. */
const YEARS = 22;
/** Beyond so many visits in one row, a mark stands for those of a year. */
const MANY = 40;

/** The parts in visits that have a row each. */
const ROLES = ['visitor', 'host', 'met', 'delegation'] as const satisfies Role[];

/** The picture of a person's offices and visits; none where all that is dated falls into one year. */
export function careerChartOf(person: Person, appearances: Appearance[], archive: Archive): CareerChart | undefined {
  const words = messages.career;
  const offices = person.offices.toSorted((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1));
  const visits = ROLES.map((role) => ({ label: words.roles[role], visits: visitsAs(role, appearances) })).filter(
    (row) => row.visits.length > 0,
  );
  const axis = axisFor(
    offices,
    visits.flatMap((row) => row.visits),
    archive,
  );
  if (!axis) return undefined;
  const labelOf = ({ title, country, organisation, deFacto }: Office) =>
    messages.office(title, sideName({ country, organisation }, archive), deFacto === true);
  const rows = [
    ...offices.map((office) => (top: number) => officeRow(office, labelOf(office), axis, top)),
    ...visits.map(
      (row) => (top: number) =>
        row.visits.length > MANY ? yearsRow(row.visits, row.label, axis, top) : visitsRow(row.visits, row.label, axis, top, archive),
    ),
  ].reduce<CareerRow[]>((above, draw) => [...above, draw(above.at(-1)?.end ?? 0)], []);
  const bars = rows.flatMap((row) => row.bars);
  return {
    title: words.heading,
    description: [...offices.map((it) => `${labelOf(it)}: ${formatTerm(it.from, it.to)}.`), ...visits.map(inYears)].join(' '),
    key: words.key({
      fades: bars.some(({ as }) => as.startsWith('fading')),
      isVague: bars.some(({ as }) => as === 'vague'),
      isByYear: rows.some(({ marks }) => marks.some(({ href }) => href === undefined)),
      isHollow: rows.some(({ marks }) => marks.some(({ isExact }) => !isExact)),
    }),
    height: (rows.at(-1)?.end ?? 0) + YEARS,
    rows,
    ticks: axis.ticks,
  };
}

const visitsAs = (as: Role, appearances: Appearance[]): Visit[] =>
  appearances.flatMap(({ role, visit }) => (role === as && hasBegun(visit) ? visit : [])).reverse();

/** An axis for everything that has a date; an office without an end may go on to this day. */
function axisFor(offices: Office[], visits: Visit[], { today }: Archive): DayAxis | undefined {
  const dates = [
    ...offices.flatMap(({ from, to }) => [from, from && !to ? today : to]).filter((date) => date !== undefined),
    ...visits.map(({ date }) => date),
  ];
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first < last ? dayAxisOf(first, last) : undefined;
}

function inYears({ label, visits }: { label: string; visits: Visit[] }): string {
  const years = Map.groupBy(visits, ({ date }) => Number(date.slice(0, 4)));
  return messages.relationship.inYears(
    label,
    [...years].map(([year, of]) => ({ year, count: of.length })),
  );
}
