import type { Content } from '../../schemas/collections.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { PageData } from '../../schemas/page.ts';
import type { SynonymsData } from '../../schemas/synonyms.ts';
import { makeAppearances, type Appearance } from './appearances.ts';
import { makeBriefing, type Briefing } from './briefing.ts';
import { makeDocuments, type Documents } from './document.ts';
import { joinJourneys, makeJourneys, makeNeighbours, type Journey, type Neighbours } from './journey.ts';
import { makeNameFinders, type NameFinders } from '../names/name-finder.ts';
import { makeRegisteredVisit } from './registered-visit.ts';
import { makeRelationships, type Relationship } from './relationship.ts';
import { allEntities, makeEntities, type Entities } from './entities-by-id.ts';
import type { Version } from '../history/versions-since.ts';
import { byNewest, rankVisits, type Visit } from './visit.ts';

/** A page written for the site, such as About: the path of its file below the content folder, and its Markdown. */
export interface SitePage extends PageData {
  file: string;
  body: string;
}

/** All content, resolved, as one value. Pages, feeds and the search index are views of it. */
export interface Archive extends Entities {
  /** The day for which gaps and overdue commitments are computed. */
  today: Day;
  /** In order of their visits, newest first. */
  briefings: Briefing[];
  /** The same briefings by id. */
  briefingById: Map<string, Briefing>;
  /** What was signed or issued. */
  documents: Documents;
  /** Visits with a briefing and visits of the register, newest first. */
  visits: Visit[];
  /** The appearances of each entity, by entity key. An entity without one has no page. */
  appearances: Map<string, Appearance[]>;
  /** By slug. */
  relationships: Map<string, Relationship>;
  /** By id. */
  journeys: Map<string, Journey>;
  /** The visits just before and after each visit on its trip, by the visit's id. Visits without either have no entry. */
  neighbours: Map<string, Neighbours>;
  nameFinders: NameFinders;
  /** Pages written for the site, by id. */
  pages: Map<string, SitePage>;
  /** What the search knows of words: which mean the same, and which say nothing. */
  synonyms: SynonymsData;
  /** The versions of briefings changed after publication, by id, oldest first; empty where there is no git history. */
  versions: Map<string, Version[]>;
}

/** Makes the archive from valid content. Pure: the same content, day and versions give the same archive. */
export function makeArchive(content: Content, today: Day, versions = new Map<string, Version[]>()): Archive {
  const entities = makeEntities(content);
  const nameFinders = makeNameFinders(allEntities(entities));
  const ranks = rankVisits(content.briefings.map(({ id, data }) => ({ id, data: data.visit })));
  const briefings = content.briefings
    .map((entry) => makeBriefing(entry, ranks.get(entry.id) ?? 0, entities, nameFinders))
    .sort((a, b) => byNewest(a.visit, b.visit));
  const visits = joinJourneys([
    ...briefings.map(({ visit }) => visit),
    ...content.register.map((entry) => makeRegisteredVisit(entry, entities)),
  ]).sort(byNewest);
  const journeys = makeJourneys(visits);
  const briefingById = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  return {
    ...entities,
    today,
    briefings,
    briefingById,
    documents: makeDocuments(briefings),
    visits,
    appearances: makeAppearances(visits, briefingById),
    relationships: makeRelationships(visits),
    journeys,
    neighbours: makeNeighbours(visits, journeys),
    nameFinders,
    pages: new Map(content.pages.map(({ id, file, body, data }) => [id, { ...data, file, body }])),
    synonyms: content.search[0]?.data ?? { synonyms: [], free: [] },
    versions,
  };
}
