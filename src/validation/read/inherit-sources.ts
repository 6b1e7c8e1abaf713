import { isBefore, isPartialDay } from '../../schemas/fields/partial-day.ts';

/** Fields that no schema has judged yet. */
type Fields = Record<string, unknown>;

/** The lists of a briefing whose entries name a source. */
const LISTS = ['commitments', 'restatements', 'documents', 'quotes', 'figures'] as const;

/** The groups of its `visit` that name a source. */
const GROUPS = ['origin', 'firstSince'] as const;

/**
 * The values of a briefing in which nothing that a schema wants leaves out its source: an entry or claim without `source` has the `source` of
 * the briefing, and a state of a promise without `sources` has that of its promise, if that is known to have appeared on `asOf` or later:
 * no source shows what came after it.
 */
export function inheritSources(values: unknown): unknown {
  if (!isGroup(values)) return values;
  const { source, visit, commitments } = values;
  const fill = (entry: unknown): unknown =>
    typeof source === 'string' && isGroup(entry) && !('source' in entry) ? { ...entry, source } : entry;
  const filled = {
    ...values,
    ...Object.fromEntries(LISTS.flatMap((name) => (Array.isArray(values[name]) ? [[name, values[name].map(fill)]] : []))),
    ...(isGroup(visit) && {
      visit: { ...visit, ...Object.fromEntries(GROUPS.flatMap((name) => (name in visit ? [[name, fill(visit[name])]] : []))) },
    }),
  };
  if (!Array.isArray(commitments)) return filled;
  const published = daysOfSources(values['sources']);
  return { ...filled, commitments: commitments.map((promise) => withSourcesOfStates(fill(promise), published)) };
}

function withSourcesOfStates(promise: unknown, published: Map<unknown, string>): unknown {
  if (!isGroup(promise) || !Array.isArray(promise['history'])) return promise;
  const { source, history } = promise;
  const day = published.get(source);
  const fill = (state: unknown): unknown => {
    if (!isGroup(state) || 'sources' in state || state['basis'] === 'review' || day === undefined) return state;
    const asOf = String(state['asOf']);
    return isPartialDay(asOf) && !isBefore(day, asOf) ? { ...state, sources: [source] } : state;
  };
  return { ...promise, history: history.map(fill) };
}

/** On which day each source appeared, as far as that is known. */
function daysOfSources(sources: unknown): Map<unknown, string> {
  const groups = Array.isArray(sources) ? sources.filter(isGroup) : [];
  return new Map(groups.map(({ key, published }) => [key, String(published)] as const).filter(([, day]) => isPartialDay(day)));
}

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
