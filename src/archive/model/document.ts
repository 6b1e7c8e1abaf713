import type { Document } from '../../schemas/document.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Briefing } from './briefing.ts';
import { entityKey } from './entity.ts';

/** A paper with the briefing that it belongs to. */
export interface OwnedDocument {
  document: Document;
  briefing: Briefing;
  /** Its own date; where no source gives one, that of the visit. */
  date: PartialDay;
}

/** All papers, and those of each entity. */
export interface Documents {
  /** By date, newest first; those of one date in the order of their visits, newest first. */
  all: OwnedDocument[];
  /** The papers of each country and organisation that is a party, and those of the visits about each topic, by entity key; in the same order. */
  byEntity: Map<string, OwnedDocument[]>;
}

/** Collects the papers of briefings, which are in order of their visits, newest first. */
export function makeDocuments(briefings: Briefing[]): Documents {
  const all = sortDocuments(briefings.flatMap(documentsOfBriefing));
  const byEntity = new Map<string, OwnedDocument[]>();
  for (const owned of all) {
    const { document, briefing } = owned;
    const parties = briefing.documentParties.filter(({ id }) => document.parties.includes(id));
    for (const key of [...parties, ...briefing.topics].map(entityKey)) {
      const documents = byEntity.get(key) ?? [];
      documents.push(owned);
      byEntity.set(key, documents);
    }
  }
  return { all, byEntity };
}

/** The papers of a briefing. */
export const documentsOfBriefing = (briefing: Briefing): OwnedDocument[] =>
  briefing.documents.map((document) => ({ document, briefing, date: document.date ?? briefing.visit.date }));

/** Sorts papers by date, newest first; one known only to the month or year comes after the others of that month or year. */
export const sortDocuments = (documents: OwnedDocument[]): OwnedDocument[] =>
  documents.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : sortKey(a) > sortKey(b) ? -1 : 0));

const sortKey = ({ date }: OwnedDocument): string => `${date}-00-00`.slice(0, 10);
