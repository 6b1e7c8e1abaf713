import { FACET_NAMES, FACETS, RESULT_KINDS } from '../../../archive/model/search-options.ts';
import { loadOnce } from '../../loading/load-once.ts';
import type { Filter } from '../query/apply-filters.ts';
import { parseRange } from '../query/date-range.ts';
import type { Query, Term } from '../query/query.ts';
import type { SearchState } from '../query/search-state.ts';
import { askServer, type AskedTerm, type ServerAnswer, type ServerQuestion } from './ask-server.ts';
import { MAX_SHORT_WORD, NO_MISSING_WORDS, type Finder, type Found, type FoundKind } from './finder.ts';
import type { ResolvedQuery, ResolvedRole } from './resolve-roles.ts';
import { resultOf } from './server-result.ts';

/** How many results are asked for at once: a page of them. */
const ASKED_RESULTS = 10;

/** Further from 1970, in days, than any visit. */
const FAR = 1e6;

/** The names of filters for who was where in which role. */
const ROLE_FILTERS: Record<ResolvedRole['role'], string> = {
  ...{ person: 'person', country: 'country', topic: 'topic', organisation: 'organisation' },
  ...{ from: 'from', to: 'to', place: 'to' },
};

/** How strictly a query is taken: must visits be of the kinds and lie on the dates in it, and will any of its words do? */
interface Reading {
  isAboutVisit: boolean;
  any: boolean;
}

const STRICT: Reading = { isAboutVisit: true, any: false };

const NOTHING: Omit<Found, 'missing'> = {
  count: 0,
  results: () => Promise.resolve([]),
  countValues: () => Promise.resolve([]),
  countYears: () => Promise.resolve([]),
  countWithout: () => Promise.resolve(0),
};

/**
 * Answers searches by asking the server at an address, which finds, filters, sorts and counts. `base` is put before the addresses of
 * results, and `resolve` looks up the names behind operators. Rejects with a `SearchServerError` where the server does not answer.
 */
export function makeServerFinder(server: string, base: string, resolve: (query: Query) => Promise<ResolvedQuery>): Finder {
  const ask = (question: Partial<ServerQuestion>) => askServer(server, question);
  const yearsOfArchive = loadOnce(async () => yearsIn(await ask({ count: 'year' })));

  async function find(typed: Query, kind: FoundKind, state: SearchState): Promise<Found> {
    const resolved = await resolve(typed);
    const { query } = resolved;
    const noneMissing = { ...NO_MISSING_WORDS, ...resolved.missing };
    if (query.typed && query.terms.length + query.excluded.length === 0) return { ...NOTHING, missing: noneMissing };
    const terms = termsOf(query);
    const questionFor = (reading: Reading, isOn: (filter: Filter) => boolean) => questionOf(resolved, terms, kind, state, reading, isOn);
    let reading = STRICT;
    const askFirst = () => ask({ ...questionFor(reading, isAnyFilter), size: state.page * ASKED_RESULTS });
    let answer = await askFirst();
    if (answer.count === 0) {
      for (const it of readingsOf(query, terms)) {
        if ((await ask(questionFor(it, isNoFilter))).count === 0) continue;
        reading = it;
        break;
      }
      if (reading !== STRICT) answer = await askFirst();
    }
    const without = (filter: Filter, count?: string) => ask({ ...questionFor(reading, (other) => other !== filter), count });
    const textsOf = (how: string) => terms.filter(({ not }, at) => not !== true && answer.terms[at] === how).map(({ text }) => text);
    const lacked = reading.isAboutVisit ? [] : visitTermsIn(query).map(({ text }) => text);
    return {
      count: answer.count,
      missing: {
        ...noneMissing,
        absent: textsOf('absent'),
        begun: textsOf('begun').filter((text) => text.length <= MAX_SHORT_WORD),
        relaxed: reading !== STRICT,
      },
      results: async (from, to) => {
        const isLoaded = to <= answer.results.length || answer.results.length === answer.count;
        const { results } = isLoaded ? answer : await ask({ ...questionFor(reading, isAnyFilter), size: Math.min(to, answer.count) });
        return results
          .slice(from, to)
          .map((result) => resultOf(result, base, [...lacked, ...result.lacks.flatMap((at) => terms[at]?.text ?? [])]));
      },
      countValues: async (facet) => {
        const counts = new Map((await without(facet, FACETS[facet].parameter)).counts);
        for (const value of state.chosen[facet]) counts.set(value, counts.get(value) ?? 0);
        return [...counts].map(([value, count]) => ({ value, count }));
      },
      countYears: async () => {
        const [all, found] = await Promise.all([yearsOfArchive(), without('dates', 'year').then(yearsIn)]);
        const first = Math.min(...all.keys());
        const length = all.size === 0 ? 0 : Math.max(...all.keys()) - first + 1;
        return Array.from({ length }, (_, at) => ({ year: first + at, count: found.get(first + at) ?? 0 }));
      },
      countWithout: async (filter) => (await without(filter)).count,
    };
  }

  return {
    prepare: () => ask({}),
    isLoaded: () => true,
    find,
    countKinds: (query, kinds, state) => Promise.all(kinds.map(async (kind) => [kind, (await find(query, kind, state)).count] as const)),
  };
}

const isAnyFilter = (): boolean => true;
const isNoFilter = (): boolean => false;

/** What a server is asked for a query, read in some way, with those of the chosen filters that are on. */
function questionOf(
  { query, roles }: ResolvedQuery,
  terms: AskedTerm[],
  kind: FoundKind,
  state: SearchState,
  { isAboutVisit, any }: Reading,
  isOn: (filter: Filter) => boolean,
) {
  const range = isOn('dates') ? parseRange(state.from, state.to) : undefined;
  const visitTerms = query.terms.filter((term) => isAboutVisit || term.isRequired === true);
  const dates = visitTerms.flatMap((term) => spanOf(term) ?? []);
  const chosen = FACET_NAMES.filter((facet) => isOn(facet) && state.chosen[facet].length > 0);
  return {
    show: RESULT_KINDS[kind].value,
    terms,
    any,
    filters: [
      ...chosen.map((facet) => ({ name: FACETS[facet].parameter, values: state.chosen[facet], not: false })),
      ...roles.map(({ role, values, isExcluded }) => ({ name: ROLE_FILTERS[role], values, not: isExcluded })),
      ...visitTerms.flatMap(({ visitKind }) => (visitKind ? { name: FACETS.kind.parameter, values: [visitKind], not: false } : [])),
    ],
    spans: [...dates, ...(range ? [range] : [])].map(({ first, last }) => [Math.max(first, -FAR), Math.min(last, FAR)] as const),
    sort: query.newest === true && state.sort === 'relevance' ? 'newest' : state.sort,
  } satisfies Partial<ServerQuestion>;
}

/** The ways to read a query, the strictest first, of which the first that finds something is taken. */
function readingsOf(query: Query, terms: AskedTerm[]): Reading[] {
  const loose = terms.filter(({ not, must }) => not !== true && must !== true).length;
  const mayBeWithout = visitTermsIn(query).length > 0 && terms.length > 0;
  return [
    STRICT,
    ...(mayBeWithout ? [{ isAboutVisit: false, any: false }] : []),
    ...(loose > 1 ? [{ isAboutVisit: true, any: true }] : []),
    ...(loose > 1 && mayBeWithout ? [{ isAboutVisit: false, any: true }] : []),
  ];
}

/** The dates and kinds of visits among the words of a query. Those behind operators are none: results must have them. */
const visitTermsIn = (query: Query): Term[] =>
  query.terms.filter((term) => (spanOf(term) !== undefined || term.visitKind !== undefined) && term.isRequired !== true);

/** The days that a term stands for, from one to another. */
const spanOf = ({ dates }: Term): { first: number; last: number } | undefined => (dates && 'first' in dates ? dates : undefined);

/** The words and phrases of a query as a server takes them. Dates and kinds of visits are asked for otherwise. */
const termsOf = ({ terms, excluded }: Query): AskedTerm[] =>
  [
    ...terms.filter((term) => spanOf(term) === undefined && !term.visitKind).map(termAsked),
    ...excluded.map((term) => ({ ...termAsked(term), not: true })),
  ].filter(({ forms }) => forms.length > 0);

function termAsked(term: Term): AskedTerm {
  const forms = formsOf(term).filter((words) => words.length > 0);
  const [word = '', ...more] = forms[0] ?? [];
  return { text: term.text, forms, exact: term.quoted || more.length > 0 || /\p{N}/u.test(word), must: term.isRequired };
}

const formsOf = ({ forms, alternatives }: Term): string[][] => alternatives?.flatMap(formsOf) ?? forms;

const yearsIn = ({ counts }: ServerAnswer): Map<number, number> => new Map(counts.map(([year, count]) => [Number(year), count]));
