import type { Content } from '../../schemas/collections.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { PageData } from '../../schemas/page.ts';
import { makeAppearances, type Appearance } from './appearances.ts';
import { makeBriefing, type Briefing } from './briefing.ts';
import { joinJourneys, makeJourneys, makeNeighbours, type Journey, type Neighbours } from './journey.ts';
import { makeNameFinders, type NameFinders } from '../names/name-finder.ts';
import { makeRegisteredVisit } from './registered-visit.ts';
import { makeRelationships, type Relationship } from './relationship.ts';
import { allSubjects, makeSubjects, type Subjects } from './subjects.ts';
import type { Version } from '../history/version.ts';
import { byNewest, rankVisits, type Visit } from './visit.ts';

/** A page of the site's own words, with the path of its file below the content folder and its Markdown. */
export interface SitePage extends PageData {
  file: string;
  body: string;
}

/** Everything that is known, as one value; pages, feeds and the search index are views of it. */
export interface Archive extends Subjects {
  /** The day for which gaps and lateness are computed. */
  today: Day;
  /** Newest visit first. */
  briefings: Briefing[];
  /** The same by id. */
  briefingById: Map<string, Briefing>;
  /** Those with a briefing and those of the register, newest first. */
  visits: Visit[];
  /** Where each subject appears, by subject key; those without an appearance have no page. */
  appearances: Map<string, Appearance[]>;
  relationships: Map<string, Relationship>;
  journeys: Map<string, Journey>;
  /** What came before and after each visit on its way, by its id; those without either are not there. */
  neighbours: Map<string, Neighbours>;
  nameFinders: NameFinders;
  /** The site's own pages by id. */
  pages: Map<string, SitePage>;
  /** The versions of briefings that were changed after their publication, by id, oldest first; none where there is no history. */
  versions: Map<string, Version[]>;
}

/** Makes the archive of content that passed. Pure: the same content, day and versions give the same archive. */
export function makeArchive(content: Content, today: Day, versions = new Map<string, Version[]>()): Archive {
  const subjects = makeSubjects(content);
  const names = makeNameFinders(allSubjects(subjects));
  const ranks = rankVisits(content.briefings.map(({ id, data }) => ({ id, data: data.visit })));
  const briefings = content.briefings
    .map((entry) => makeBriefing(entry, ranks.get(entry.id) ?? 0, subjects, names))
    .sort((a, b) => byNewest(a.visit, b.visit));
  const visits = joinJourneys([
    ...briefings.map(({ visit }) => visit),
    ...content.register.map((entry) => makeRegisteredVisit(entry, subjects)),
  ]).sort(byNewest);
  const journeys = makeJourneys(visits);
  const briefingById = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  return {
    ...subjects,
    today,
    briefings,
    briefingById,
    visits,
    appearances: makeAppearances(visits, briefingById),
    relationships: makeRelationships(visits),
    journeys,
    neighbours: makeNeighbours(visits, journeys),
    nameFinders: names,
    pages: new Map(content.pages.map(({ id, file, body, data }) => [id, { ...data, file, body }])),
    versions,
  };
}
