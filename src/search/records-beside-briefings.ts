import type { CustomRecord } from 'pagefind';
import type { Archive } from '../archive/model/archive.ts';
import type { CommitmentOutcome } from '../archive/model/commitment-outcome.ts';
import type { Visit } from '../archive/model/visit.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { formatList } from '../i18n/numbers.ts';
import { cableItemOf } from '../views/parts/cable.ts';
import { commitmentViewOf, type StatusView } from '../views/parts/commitment.ts';
import { documentViewOf } from '../views/parts/document.ts';
import { quoteViewOf } from '../views/parts/quote.ts';
import { sourceViewsOf } from '../views/parts/source.ts';
import { routes, withoutBase } from '../views/meta/routes.ts';
import { numberedVisits } from '../views/parts/search-tables.ts';
import { namesOf, officesOf, peopleAmong } from './briefing-record.ts';
import { exactTokensIn } from '../archive/names/exact-search-tokens.ts';
import { foldLetters } from '../archive/names/fold-letters.ts';
import { findSpellingVariants } from './spelling-variants.ts';

/** The parts of a record that differ by kind. */
type RecordParts = Pick<CustomRecord, 'url' | 'content'> & { meta: Record<string, string> };

/**
 * Makes the search records other than briefings, in the order of `views/parts/search-tables.ts`: visits without a briefing, then all
 * quotes, commitments, documents and sources. Each has all names of the people, places and countries that it involves. They are made one by one:
 * all together take 100 MiB at 10,000 briefings.
 */
export function* makeOtherRecords(archive: Archive): Generator<CustomRecord> {
  for (const recordsOf of [visitRecords, quoteRecords, commitmentRecords, documentRecords, sourceRecords])
    for (const { url, content, meta } of recordsOf(archive))
      yield {
        url: withoutBase(url),
        content,
        meta: {
          ...meta,
          spellings: findSpellingVariants(content).join(' '),
          tokens: exactTokensIn(foldLetters([content, ...Object.values(meta)].join(' '))).join(' '),
        },
        language: messages.lang,
      };
}

const visitRecords = (archive: Archive): RecordParts[] =>
  numberedVisits(archive)
    .slice(archive.briefings.length)
    .map((visit) => {
      const { title, href, summary = '', from, to, when, record } = cableItemOf(visit, archive);
      const kind = visit.kind && messages.visitKind[visit.kind];
      const route = messages.route(from, to.join(' → '));
      return {
        url: href,
        content: [title, summary, kind, record?.source.title].filter(Boolean).join('. '),
        meta: { title, summary, route, when, names: namesIn(visit), offices: officesOf([...visit.visitors, ...visit.hosts]) },
      };
    });

const quoteRecords = (archive: Archive): RecordParts[] =>
  archive.briefings.flatMap((briefing) =>
    briefing.quotes.map((quote) => {
      const { href, words, speaker, occasion } = quoteViewOf(quote, briefing, archive);
      const person = archive.people.get(quote.speaker ?? '');
      const names = person ? namesOf([person]) : '';
      return {
        url: href,
        content: words,
        meta: { title: speaker.text, lang: quote.lang ?? '', occasion, briefing: briefing.title, names },
      };
    }),
  );

const commitmentRecords = (archive: Archive): RecordParts[] =>
  archive.briefings.flatMap((briefing) =>
    briefing.commitments.map((commitment) => {
      const { href, what, by, to, now, outcome } = commitmentViewOf(commitment, briefing, archive);
      const parties = [by, to].map((side) => side.map(({ text }) => text).join(', ')).filter((side) => side !== '');
      return {
        url: href,
        content: what,
        meta: {
          title: parties.join(' → '),
          state: outcome,
          ...statusWords(outcome, now),
          briefing: briefing.title,
          names: namesIn(briefing.visit),
        },
      };
    }),
  );

const documentRecords = (archive: Archive): RecordParts[] =>
  archive.briefings.flatMap((briefing) =>
    briefing.documents.map((document) => {
      const { href, title, parties } = documentViewOf(document, briefing, archive);
      const paper = messages.documentKind[document.kind];
      return {
        url: href,
        content: `${title}. ${paper}.`,
        meta: {
          title,
          paper,
          route: parties.map(({ text }) => text).join(', '),
          when: document.date === undefined ? '' : formatDate(document.date, 'short'),
          briefing: briefing.title,
          names: [namesIn(briefing.visit), namesOf(briefing.documentParties)].join('; '),
        },
      };
    }),
  );

const sourceRecords = (archive: Archive): RecordParts[] =>
  archive.briefings.flatMap((briefing) =>
    sourceViewsOf(briefing).map(({ id, title, publisher, date, titleLang = '' }) => ({
      url: routes.briefing(briefing.id, id),
      content: title,
      meta: { title: publisher, when: date, lang: titleLang, briefing: briefing.title },
    })),
  );

/** The state of a promise and its date; if they differ by party, each in a sentence with its party. */
function statusWords(outcome: CommitmentOutcome, [first, ...others]: StatusView[]): { label: string; asOf: string } {
  if (first && others.length === 0) return { label: first.label, asOf: first.asOf };
  const asOf = [first, ...others].flatMap((it) => (it ? messages.partyStatus(formatList(it.parties.map(({ text }) => text)), it) : []));
  return { label: messages.commitmentOutcome[outcome], asOf: asOf.join(' ') };
}

const namesIn = (visit: Visit): string =>
  namesOf([
    ...peopleAmong([...visit.visitors, ...visit.hosts]),
    ...visit.stops.map(({ place }) => place),
    ...visit.sending,
    ...visit.receiving,
  ]);
