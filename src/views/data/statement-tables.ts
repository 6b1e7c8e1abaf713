import { restatementsOf } from '../../archive/facts/all-commitments.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { COMMITMENT_OUTCOMES, outcomeOf } from '../../archive/model/commitment-outcome.ts';
import { lastDayOf } from '../../archive/model/date-arithmetic.ts';
import { COMMITMENT_STATES, STATUS_BASES } from '../../schemas/commitment.ts';
import { DOCUMENT_KINDS } from '../../schemas/document.ts';
import { FIGURE_BOUNDS } from '../../schemas/figure.ts';
import { visitHref } from '../lists/visit-pages.ts';
import { absoluteUrl, anchors, routes } from '../meta/routes.ts';
import { defineTable, listCell } from './data-table.ts';

const shared = {
  id: { type: 'text', required: true },
  visit: { type: 'text', required: true, idOf: 'visits' },
  key: { type: 'text', required: true },
  url: { type: 'address', required: true },
  source: { type: 'text', required: true, idOf: 'sources' },
} as const;

/** The id of something that stands in a briefing under a key. */
const idIn = ({ id }: Briefing, key: string): string => `${id}/${key}`;

/** The id of a promise that a briefing has under a key; of one made again, where it was first made. */
const idOfPromise = (briefing: Briefing, key: string): string =>
  briefing.restatements.flatMap((again) => (again.key === key ? `${again.briefing}/${again.commitment}` : []))[0] ?? idIn(briefing, key);

const sharedCells = (briefing: Briefing, { key, source }: { key: string; source: string }, anchor: (key: string) => string) => ({
  id: idIn(briefing, key),
  visit: briefing.id,
  key,
  url: absoluteUrl(routes.briefing(briefing.id, anchor(key))),
  source: idIn(briefing, source),
});

/** Makes the rows of all briefings, newest visit first. */
const rowsOf = <Made>(make: (briefing: Briefing, archive: Archive) => Iterable<Made>) =>
  function* (archive: Archive): Generator<Made> {
    for (const briefing of archive.briefings) yield* make(briefing, archive);
  };

export const commitmentsTable = defineTable({
  name: 'commitments',
  columns: {
    ...shared,
    kind: { type: 'text', required: true, values: ['dated', 'counted', 'conditional', 'open'] },
    what: { type: 'text', required: true },
    by: { type: 'list', required: true },
    to: { type: 'list' },
    made: { type: 'date' },
    due: { type: 'date' },
    due_latest: { type: 'day' },
    target: { type: 'number' },
    unit: { type: 'text' },
    condition: { type: 'text' },
    outcome: { type: 'text', required: true, values: COMMITMENT_OUTCOMES },
    restated: { type: 'list' },
  },
  key: ['id'],
  rows: rowsOf((briefing, archive) =>
    briefing.commitments.map((commitment) => {
      const { kind, what, by, to, made } = commitment;
      const due = 'due' in commitment ? commitment.due : undefined;
      return {
        ...sharedCells(briefing, commitment, anchors.commitment),
        ...{ kind, what, by, to: listCell(to ?? []), made, due, due_latest: due === undefined ? undefined : lastDayOf(due) },
        target: commitment.kind === 'counted' ? commitment.target : undefined,
        unit: commitment.kind === 'counted' ? commitment.unit : undefined,
        condition: commitment.kind === 'conditional' ? commitment.condition : undefined,
        outcome: outcomeOf(commitment),
        restated: listCell(restatementsOf(commitment, archive).map((later) => later.briefing.id)),
      };
    }),
  ),
});

export const commitmentHistoryTable = defineTable({
  name: 'commitment_history',
  columns: {
    commitment: { type: 'text', required: true, idOf: 'commitments' },
    position: { type: 'integer', required: true },
    state: { type: 'text', required: true, values: COMMITMENT_STATES },
    for: { type: 'list' },
    as_of: { type: 'date', required: true },
    basis: { type: 'text', required: true, values: STATUS_BASES },
    read: { type: 'text' },
    note: { type: 'text', required: true },
    sources: { type: 'list' },
  },
  key: ['commitment', 'position'],
  rows: rowsOf((briefing) =>
    briefing.commitments.flatMap(({ key, history }) =>
      history.map(({ state, for: parties, asOf, basis, read, note, sources }, at) => ({
        ...{ commitment: idIn(briefing, key), position: at + 1, state, for: listCell(parties ?? []), as_of: asOf, basis, read, note },
        sources: listCell(sources.map((source) => idIn(briefing, source))),
      })),
    ),
  ),
});

export const quotesTable = defineTable({
  name: 'quotes',
  columns: {
    ...shared,
    words: { type: 'text', required: true },
    lang: { type: 'text' },
    speaker: { type: 'text', idOf: 'people' },
    speaker_name: { type: 'text' },
    occasion: { type: 'text', required: true },
  },
  key: ['id'],
  rows: rowsOf((briefing, { people }) =>
    briefing.quotes.map((quote) => ({
      ...sharedCells(briefing, quote, anchors.quote),
      ...{ words: quote.words, lang: quote.lang, speaker: quote.speaker, speaker_name: people.get(quote.speaker ?? '')?.name },
      occasion: quote.occasion,
    })),
  ),
});

export const figuresTable = defineTable({
  name: 'figures',
  columns: {
    ...shared,
    what: { type: 'text', required: true },
    value: { type: 'number', required: true },
    unit: { type: 'text', required: true },
    bound: { type: 'text', values: FIGURE_BOUNDS },
    by: { type: 'text' },
    topic: { type: 'text', idOf: 'topics' },
  },
  key: ['id'],
  rows: rowsOf((briefing) =>
    briefing.figures.map((figure) => {
      const { what, value, unit, bound, by, topic } = figure;
      return { ...sharedCells(briefing, figure, anchors.figure), what, value, unit, bound, by, topic };
    }),
  ),
});

export const documentsTable = defineTable({
  name: 'documents',
  columns: {
    ...shared,
    kind: { type: 'text', required: true, values: DOCUMENT_KINDS },
    title: { type: 'text', required: true },
    parties: { type: 'list' },
    other_parties: { type: 'list' },
    date: { type: 'date' },
    in_force: { type: 'date' },
    commitment: { type: 'text', idOf: 'commitments' },
    text: { type: 'address' },
    archived: { type: 'address' },
  },
  key: ['id'],
  rows: rowsOf((briefing) =>
    briefing.documents.map((document) => {
      const { kind, title, parties, otherParties, date, inForce, commitment, text, archived } = document;
      return {
        ...sharedCells(briefing, document, anchors.document),
        ...{ kind, title, parties: listCell(parties), other_parties: listCell(otherParties), date, in_force: inForce, text, archived },
        commitment: commitment === undefined ? undefined : idOfPromise(briefing, commitment),
      };
    }),
  ),
});

export const sourcesTable = defineTable({
  name: 'sources',
  columns: {
    id: shared.id,
    visit: shared.visit,
    key: { type: 'text' },
    url: shared.url,
    title: { type: 'text', required: true },
    publisher: { type: 'text', required: true },
    published: { type: 'date' },
    link: { type: 'address' },
    archived: { type: 'address' },
    lang: { type: 'text' },
  },
  key: ['id'],
  rows: function* (archive) {
    for (const visit of archive.visits) {
      const { sources = [] } = archive.briefingById.get(visit.id) ?? {};
      yield* sources.map(({ key, title, publisher, published, url, archived, lang }) => ({
        ...{ id: `${visit.id}/${key}`, visit: visit.id, key, url: absoluteUrl(routes.briefing(visit.id, anchors.source(key))) },
        ...{ title, publisher, published, link: url, archived, lang },
      }));
      const { record } = visit;
      if (!record) continue;
      const { title, publisher, published, url } = record.source;
      yield {
        ...{ id: visit.id, visit: visit.id, key: undefined, url: absoluteUrl(visitHref(visit, archive)) },
        ...{ title, publisher, published, link: url, archived: undefined, lang: undefined },
      };
    }
  },
});
