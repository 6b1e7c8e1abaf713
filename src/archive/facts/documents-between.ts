import type { Archive } from '../model/archive.ts';
import { documentsOfBriefing, sortDocuments, type OwnedDocument } from '../model/document.ts';
import { entityKey } from '../model/entity.ts';
import type { Relationship } from '../model/relationship.ts';
import { isBetween } from './commitments-by-relationship.ts';

/**
 * The papers between two countries, newest first: those of their visits, of a visit of several pairs those of this one, and those of any
 * other visit to which both are parties.
 */
export function documentsBetween({ countries, visits }: Relationship, archive: Archive): OwnedDocument[] {
  const { briefingById, documents } = archive;
  const [a, b] = countries;
  const own = new Set(visits.flatMap(({ id }) => briefingById.get(id) ?? []));
  const ofVisits = [...own]
    .flatMap(documentsOfBriefing)
    .filter(({ document: { parties }, briefing }) => isBetween({ by: parties }, countries, briefing.visit, archive));
  const signed = documents.byEntity.get(entityKey(a)) ?? [];
  const ofOthers = signed.filter(({ document, briefing }) => document.parties.includes(b.id) && !own.has(briefing));
  return sortDocuments([...ofVisits, ...ofOthers]);
}
