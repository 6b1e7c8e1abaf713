import type { BriefingData, PartialBriefing } from '../../schemas/briefing.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { complete } from '../read/salvage.ts';
import { noteKeys } from '../body/note.ts';

/** The lists of a briefing whose entries carry keys. */
const KEYED = ['sources', 'commitments', 'quotes', 'figures', 'corrections'] as const;

/** Checks the keys of one briefing, as far as its fields passed: each unique, and each source that is named, there. */
export function checkKeys(data: PartialBriefing): FieldFinding[] {
  const repeated = KEYED.flatMap((field) => findRepeated(field, data[field] ?? []));
  const sources = complete(data.sources);
  if (!sources) return repeated;
  const known = sources.map((source) => source.key);
  const absent = sourcesNamed(data)
    .filter(({ key }) => !known.includes(key))
    .map(({ path, key }) => {
      const guess = nearest(key, known);
      return {
        path,
        problem: `names a source that does not exist: \`${key}\``,
        remedy: guess ? `did you mean \`${guess}\`?` : 'add it to `sources`',
      };
    });
  return [...repeated, ...absent];
}

/** Checks a whole briefing for sources that nothing in it names. */
export function checkUnusedSources(data: BriefingData, body: string): FieldFinding[] {
  const used = new Set([...sourcesNamed(data).map(({ key }) => key), ...noteKeys(body)]);
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

function sourcesNamed({ visit, commitments = [], quotes = [], figures = [] }: PartialBriefing): { path: PropertyKey[]; key: string }[] {
  return [
    ...commitments.flatMap((it, at) => [
      { path: ['commitments', at, 'source'], key: it.source },
      ...it.history.flatMap((status, n) =>
        status.sources.map((key, s) => ({ path: ['commitments', at, 'history', n, 'sources', s], key })),
      ),
    ]),
    ...quotes.flatMap((it, at) => [{ path: ['quotes', at, 'source'], key: it.source }]),
    ...figures.flatMap((it, at) => [{ path: ['figures', at, 'source'], key: it.source }]),
    ...(visit?.origin ? [{ path: ['visit', 'origin', 'source'], key: visit.origin.source }] : []),
    ...(visit?.firstSince ? [{ path: ['visit', 'firstSince', 'source'], key: visit.firstSince.source }] : []),
  ];
}

function findRepeated(field: string, items: { key: string }[]): FieldFinding[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }, at) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: [field, at, 'key'], problem: `is used twice: \`${key}\``, remedy: 'give each its own key; keys are anchors for ever' }];
  });
}
