import type { Office, OfficeFunction } from '../../schemas/office.ts';
import { functionOfTitle } from '../model/function-of-title.ts';
import type { Country, Organisation } from '../model/entity.ts';
import { hasBegun, latestVisit, mayPrecede, precedes, type Delegate, type Traveller, type Visit } from '../model/visit.ts';

/** The function by which a visit from a country is counted and compared with others: that of its first visitor from there. */
export const functionOf = ({ visitors }: Visit, from: Country): OfficeFunction | undefined =>
  visitors.find(({ country }) => country === from)?.office?.function;

/** Functions that one person of a country holds at a time. Holders of the others are compared only if their titles are the same. */
const ONE_POST: OfficeFunction[] = [
  'head of state',
  'head of government',
  'foreign minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'trade minister',
  'energy minister',
];

const isOnePost = (officeFunction: OfficeFunction): boolean => ONE_POST.includes(officeFunction);

/** The offices whose holders are compared: those of a function and of a country or an organisation, and of one title where several people hold the function. */
export interface Level {
  function: OfficeFunction;
  title?: string | undefined;
  side: Country | Organisation;
}

/** The level of a visit: that of its first visitor, or of `officeFunction` in that visitor's country or organisation. Undefined where it is not known. */
export function levelOf({ visitors: [first] }: Visit, officeFunction = first?.office?.function): Level | undefined {
  const side = first?.country ?? first?.organisation;
  if (!first || !side || !officeFunction) return undefined;
  const isOwn = officeFunction === first.office?.function;
  return { function: officeFunction, side, title: isOwn && !isOnePost(officeFunction) ? first.office?.title : undefined };
}

/**
 * The last visit that was certainly before this one, in the same direction and by an office-holder of the same level, as a visitor or
 * in the delegation; multilateral meetings count. `visits` must hold at least those between the same countries. Returns undefined
 * where there is none.
 */
export const previousVisit = (visit: Visit, visits: Visit[], level = levelOf(visit)): Visit | undefined =>
  latestVisit(comparableVisits(visit, visits, level).filter((other) => precedes(other, visit)));

/** The comparable visits that may lie between this one and the previous one, because their dates are not known to the day. */
export function possiblePreviousVisits(visit: Visit, visits: Visit[], level = levelOf(visit)): Visit[] {
  const previous = previousVisit(visit, visits, level);
  const candidates = comparableVisits(visit, visits, level).filter(
    (other) => other !== previous && mayPrecede(other, visit) && (!previous || mayPrecede(previous, other)),
  );
  return [...new Set(candidates)];
}

/** Whether someone of the level was among the visitors, not only in the delegation. */
export const isLedBy = ({ visitors }: Visit, level: Level): boolean => visitors.some((visitor) => isOfLevel(visitor, level));

/** The other visits that have begun, in the same direction and with an office-holder of the level. */
const comparableVisits = (visit: Visit, visits: Visit[], level: Level | undefined): Visit[] =>
  level
    ? visits
        .filter((other) => other !== visit && hasBegun(other) && other.receiving.some((country) => visit.receiving.includes(country)))
        .filter(({ visitors, delegation }) => [...visitors, ...delegation].some((traveller) => isOfLevel(traveller, level)))
    : [];

function isOfLevel(traveller: Traveller | Delegate, level: Level): boolean {
  const office = officeOf(traveller);
  const isSameOffice = office?.function === level.function && (level.title === undefined || office.title === level.title);
  return isSameOffice && (traveller.country ?? traveller.organisation) === level.side;
}

/** The office in which someone travelled. That of a delegate without a file is known by its title. */
function officeOf(traveller: Traveller | Delegate): Pick<Office, 'title' | 'function'> | undefined {
  if (!('title' in traveller)) return 'office' in traveller ? traveller.office : undefined;
  return traveller.title === undefined ? undefined : { title: traveller.title, function: functionOfTitle(traveller.title) };
}
