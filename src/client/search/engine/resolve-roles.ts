import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { pagesNamed, type PreparedPage } from '../query/match-names.ts';
import type { Role, RoleOperator } from '../query/read-operators.ts';
import { pageId, type Tables } from './load-tables.ts';

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

/** What the operators of a query ask for. */
export interface ResolvedRoles {
  /** Has the visit of this number all names in their roles? */
  has: (visit: number) => boolean;
  /** Operators with a name that the archive does not have. */
  unresolved: RoleOperator[];
}

/** Looks up the names that stand behind operators. Loads a table only for the roles that are asked for. */
export async function resolveRoles(roles: RoleOperator[], names: PreparedPage[], tables: Tables): Promise<ResolvedRoles> {
  const resolved = await Promise.all(
    roles.map(async ({ role, name, isExcluded }) => {
      const { types, table, isTyped } = ROLES[role];
      const pages = pagesNamed(names, name, types);
      if (pages.length === 0) return undefined;
      const visitsByValue = await table(tables);
      const visits = pages.flatMap((page) => visitsByValue.get(isTyped ? `${page.type}/${pageId(page)}` : pageId(page)) ?? []);
      return { visits: new Set(visits), isExcluded };
    }),
  );
  return {
    has: (visit) => resolved.every((role) => !role || role.visits.has(visit) !== role.isExcluded),
    unresolved: roles.filter((_, at) => !resolved[at]),
  };
}
