import type { BriefingData, PartialBriefing } from '../../schemas/briefing.ts';
import { noteKeys } from '../body/source-note-syntax.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import { completeList, listOf } from '../read/salvage-fields.ts';

/** The lists of a briefing whose entries have keys. */
const LISTS_WITH_KEYS = ['sources', 'commitments', 'documents', 'quotes', 'figures', 'corrections'] as const;

/** Checks the valid fields of one briefing: keys are unique in their list, and every source that a field names exists. */
export function checkKeys(data: PartialBriefing): FieldFinding[] {
  const repeated = [
    ...LISTS_WITH_KEYS.flatMap((field) => findRepeatedKeys(field, listOf<{ key: string }>(data[field]))),
    // Their anchors are those of commitments.
    ...findRepeatedKeys('restatements', data.restatements ?? [], listOf<{ key: string }>(data.commitments)),
  ];
  const sources = completeList(data.sources);
  if (!sources) return repeated;
  const known = sources.map((source) => source.key);
  const { source } = data;
  const named = source === undefined ? [] : [{ path: ['source'], key: source }];
  // What a wrong `source` of the briefing stands for is told once.
  const inherited = source === undefined || known.includes(source) ? undefined : source;
  const unknown = [...named, ...sourceReferences(data).filter(({ key }) => key !== inherited)]
    .filter(({ key }) => !known.includes(key))
    .map(({ path, key }) => {
      const guess = nearestWord(key, known);
      return {
        path,
        problem: `names a source that does not exist: \`${key}\``,
        remedy: guess ? `did you mean \`${guess}\`?` : 'add it to `sources`',
      };
    });
  return [...repeated, ...unknown];
}

/** Finds the sources of a valid briefing that neither a field nor its body names. */
export function checkUnusedSources(data: BriefingData, body: string): FieldFinding[] {
  const used = new Set([...sourceReferences(data).map(({ key }) => key), ...noteKeys(body)]);
  return data.sources.flatMap(({ key }, at) =>
    used.has(key)
      ? []
      : [
          {
            path: ['sources', at],
            problem: `the source \`${key}\` is not used`,
            remedy: `note it in the text with \`[@${key}]\`, or remove it`,
          },
        ],
  );
}

function sourceReferences(data: PartialBriefing): { path: PropertyKey[]; key: string }[] {
  const { visit, commitments = [], restatements = [], documents, documentsSource, quotes = [], figures = [] } = data;
  return [
    ...commitments.flatMap(({ source, history }, at) => [
      { path: ['commitments', at, 'source'], key: source },
      ...history.flatMap(({ sources }, n) => sources.map((key, s) => ({ path: ['commitments', at, 'history', n, 'sources', s], key }))),
    ]),
    ...restatements.flatMap(({ source }, at) => [{ path: ['restatements', at, 'source'], key: source }]),
    ...listOf(documents).flatMap(({ source }, at) => [{ path: ['documents', at, 'source'], key: source }]),
    ...(documentsSource === undefined ? [] : [{ path: ['documentsSource'], key: documentsSource }]),
    ...quotes.flatMap(({ source }, at) => [{ path: ['quotes', at, 'source'], key: source }]),
    ...figures.flatMap(({ source }, at) => [{ path: ['figures', at, 'source'], key: source }]),
    ...(visit?.origin ? [{ path: ['visit', 'origin', 'source'], key: visit.origin.source }] : []),
    ...(visit?.firstSince ? [{ path: ['visit', 'firstSince', 'source'], key: visit.firstSince.source }] : []),
  ];
}

function findRepeatedKeys(field: string, entries: { key: string }[], others: { key: string }[] = []): FieldFinding[] {
  const seen = new Set(others.map(({ key }) => key));
  return entries.flatMap(({ key }, at) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: [field, at, 'key'], problem: `is used twice: \`${key}\``, remedy: 'give each its own key; keys are anchors for ever' }];
  });
}
