import type { NamedPage } from '../../../views/parts/named-pages.ts';
import type { Query } from '../query/query.ts';
import type { Role } from '../query/read-operators.ts';
import type { MissingWords } from './finder.ts';
import { pageId, type Tables } from './load-tables.ts';
import type { Names } from './names.ts';

/** Which pages a name in a role can mean, and the table of the visits that have it in that role, by the page's type and id. */
const ROLES: Record<Role, { types: NamedPage['type'][]; table: (tables: Tables) => Promise<Map<string, number[]>>; isTyped?: boolean }> = {
  person: { types: ['person'], table: ({ facet }) => facet('person') },
  country: { types: ['country'], table: ({ facet }) => facet('country') },
  topic: { types: ['topic'], table: ({ facet }) => facet('topic') },
  organisation: { types: ['organisation'], table: ({ facet }) => facet('organisation') },
  place: { types: ['place'], table: ({ ends }) => ends('destinations'), isTyped: true },
  from: { types: ['country', 'organisation', 'place'], table: ({ ends }) => ends('senders'), isTyped: true },
  to: { types: ['country', 'place'], table: ({ ends }) => ends('destinations'), isTyped: true },
};

/** A role that visits must have, or must not have: any of some values of it, in the form in which its table has them. */
export interface ResolvedRole {
  role: Role;
  values: string[];
  isExcluded: boolean;
}

/** A query without the names behind operators. */
export interface ResolvedQuery {
  /** The rest of the query. A name that is none stays in it as plain words. */
  query: Query;
  roles: ResolvedRole[];
  missing: Pick<MissingWords, 'unknownOperators' | 'unknownNames'>;
}

/** Looks up the names that stand behind operators. `parse` reads those that the archive does not have as plain words. */
export async function resolveRoles(
  typed: Query,
  names: () => Promise<Pick<Names, 'named'>>,
  parse: (text: string) => Promise<Query>,
): Promise<ResolvedQuery> {
  const missing = { unknownOperators: typed.unknownOperators };
  if (typed.roles.length === 0) return { query: typed, roles: [], missing };
  const { named } = await names();
  const resolved = await Promise.all(
    typed.roles.map(async (operator) => {
      const { types, isTyped } = ROLES[operator.role];
      const pages = await named(operator.name, types);
      return { operator, values: pages.map((page) => (isTyped ? `${page.type}/${pageId(page)}` : pageId(page))) };
    }),
  );
  const unresolved = resolved.filter(({ values }) => values.length === 0).map(({ operator }) => operator);
  const plain = await Promise.all(unresolved.filter(({ isExcluded }) => !isExcluded).map(({ name }) => parse(name)));
  const terms = [...typed.terms, ...plain.flatMap((it) => it.terms)];
  const isEverything = terms.length === 0 && typed.excluded.length === 0;
  return {
    query: { ...typed, terms, typed: !isEverything },
    roles: resolved
      .filter(({ values }) => values.length > 0)
      .map(({ operator: { role, isExcluded }, values }) => ({ role, values, isExcluded })),
    missing: { ...missing, unknownNames: unresolved.map(({ text }) => text) },
  };
}

/** Tells whether the visit of a number has all roles. Loads a table only for the roles that are asked for. */
export async function loadRoles(roles: ResolvedRole[], tables: Tables): Promise<(visit: number) => boolean> {
  const loaded = await Promise.all(
    roles.map(async ({ role, values, isExcluded }) => {
      const visitsByValue = await ROLES[role].table(tables);
      return { visits: new Set(values.flatMap((value) => visitsByValue.get(value) ?? [])), isExcluded };
    }),
  );
  return (visit) => loaded.every(({ visits, isExcluded }) => visits.has(visit) !== isExcluded);
}
