import type { Source } from '../../schemas/source.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Archive } from '../model/archive.ts';
import { countOutcomes, isUnknownOutcome, outcomeOf, type CommitmentOutcome } from '../model/commitment-outcome.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Relationship } from '../model/relationship.ts';
import { hasBegun, latestVisit, type Visit } from '../model/visit.ts';

/** What the archive holds and what it lacks. */
export interface Coverage {
  /** Dates of the first and the last visit that has begun; undefined where none has. */
  between?: { first: PartialDay; last: PartialDay } | undefined;
  /** The relationships with visits that have begun: how many, the first and the last. */
  relationships: { relationship: Relationship; visits: number; first: Visit; last: Visit }[];
  /** How many different sources the briefings cite: an article that several cite counts once. */
  sources: number;
  withoutCommitments: Briefing[];
  withoutFigures: Briefing[];
  withoutQuotes: Briefing[];
  /** Briefings with fewer than `MIN_SOURCES` sources. */
  fewSources: Briefing[];
  /** Briefings with commitments whose outcome is not known, because nobody followed them up or nothing was found. */
  unknownOutcomes: { briefing: Briefing; counts: [CommitmentOutcome, number][] }[];
}

/** How many sources a well-sourced briefing has at least: two reports and an official statement. */
export const MIN_SOURCES = 3;

/** Computes the coverage of an archive. */
export function coverageOf({ visits, briefings, relationships }: Archive): Coverage {
  const begun = visits.filter(hasBegun);
  const last = latestVisit(begun);
  const first = begun.at(-1);
  return {
    between: first && last && { first: first.date, last: last.date },
    relationships: [...relationships.values()].flatMap((relationship) => {
      const visits = relationship.visits.filter(hasBegun);
      const latest = latestVisit(visits);
      const earliest = visits.at(-1);
      return latest && earliest ? [{ relationship, visits: visits.length, first: earliest, last: latest }] : [];
    }),
    sources: new Set(briefings.flatMap(({ sources }) => sources.map(sourceKeyOf))).size,
    withoutCommitments: briefings.filter(({ commitments, restatements }) => commitments.length === 0 && restatements.length === 0),
    withoutFigures: briefings.filter(({ figures }) => figures.length === 0),
    withoutQuotes: briefings.filter(({ quotes }) => quotes.length === 0),
    fewSources: briefings.filter(({ sources }) => sources.length < MIN_SOURCES),
    unknownOutcomes: briefings
      .map((briefing) => ({
        briefing,
        counts: countOutcomes(briefing.commitments.filter((commitment) => isUnknownOutcome(outcomeOf(commitment)))),
      }))
      .filter(({ counts }) => counts.length > 0),
  };
}

/** What is the same for two citations of one source: its address without scheme, `www.`, fragment and last slash, or publisher and title. */
const sourceKeyOf = ({ url, publisher, title }: Source): string =>
  url
    ? url
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/#[^]*/, '')
        .replace(/\/$/, '')
    : JSON.stringify([publisher, title]);
