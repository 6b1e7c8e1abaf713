/** What visits are filtered and counted by on the page that asks the data; also the parameters of its address, which never change. */
export const VISIT_ASPECTS = ['from', 'to', 'function', 'kind', 'state', 'year'] as const;

export type VisitAspect = (typeof VISIT_ASPECTS)[number];

/** The parameter that names the aspect by which the page counts, and the aspect where none is named. */
export const GROUP_PARAMETER = 'by';
export const FIRST_GROUP: VisitAspect = 'year';

/** What is counted of a visit: a part of its row in the table of visits. A list of none is null or undefined. */
export interface CountedVisit {
  state: string;
  kind?: string | null | undefined;
  year: number;
  functions?: readonly string[] | null | undefined;
  from_countries?: readonly string[] | null | undefined;
  to_countries?: readonly string[] | null | undefined;
}

/** The chosen value of each aspect; an empty text or none lets everything pass. */
export type VisitChoice = Partial<Record<VisitAspect, string>>;

/** How many visits have a value; the value is empty for visits that have none. */
export interface VisitCount {
  value: string;
  count: number;
}

/** The values that a visit has of an aspect: several countries, several functions. */
export function valuesOf(visit: CountedVisit, aspect: VisitAspect): readonly string[] {
  switch (aspect) {
    case 'from':
      return visit.from_countries ?? [];
    case 'to':
      return visit.to_countries ?? [];
    case 'function':
      return visit.functions ?? [];
    case 'kind':
      return visit.kind ? [visit.kind] : [];
    case 'state':
      return [visit.state];
    case 'year':
      return [String(visit.year)];
  }
}

/** The visits that have every chosen value, in their order. */
export const chooseVisits = <Visit extends CountedVisit>(visits: readonly Visit[], choice: VisitChoice): Visit[] =>
  visits.filter((visit) =>
    VISIT_ASPECTS.every((aspect) => {
      const value = choice[aspect] ?? '';
      return value === '' || valuesOf(visit, aspect).includes(value);
    }),
  );

/** Counts visits by an aspect: years newest first, other values by number and then by value. A visit with two values counts for both. */
export function countVisitsBy(visits: readonly CountedVisit[], aspect: VisitAspect): VisitCount[] {
  const counts = new Map<string, number>();
  for (const visit of visits) {
    const values = valuesOf(visit, aspect);
    for (const value of values.length > 0 ? values : ['']) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].map(([value, count]) => ({ value, count }));
  return sorted.sort((a, b) => (aspect === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count || (a.value < b.value ? -1 : 1)));
}
