import type { Archive } from '../../archive/model/archive.ts';
import { coverageOf, MIN_SOURCES } from '../../archive/facts/archive-coverage.ts';
import { tallyVisits } from '../../archive/model/visit-tally.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { coverageHeatMapOf } from '../charts/coverage-heat-map.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead } from '../meta/head.ts';
import { relationshipTitle } from '../parts/relationship-title.ts';
import { routes } from '../meta/routes.ts';
import { nonEmptySections, type Section } from '../parts/page-sections.ts';
import type { CoverageView } from './sectioned-page.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';

/** As many as one list shows; a note says how many there are. */
const MOST = 50;

/** What the archive holds and lacks, computed from it. */
export function coverageView(archive: Archive): CoverageView {
  const words = messages.coverage;
  const { briefings, relationships } = archive;
  const coverage = coverageOf(archive);
  const listed = tallyVisits(archive.visits.filter(({ record }) => record));
  const calledOff = listed.postponed + listed.cancelled;
  const pairs = { visited: formatNumber(coverage.relationships.length), all: formatNumber(relationships.size) };
  const byVisits = coverage.relationships.toSorted((a, b) => b.visits - a.visits);
  const sum = (count: (briefing: Briefing) => number) => formatNumber(briefings.reduce((total, it) => total + count(it), 0));
  const lacking = (id: string, heading: string, of: Briefing[]): Section => ({
    id,
    heading: words.outOf(heading, of.length, briefings.length),
    note: noteOn(words.latest, of.length),
    type: 'links',
    items: of.slice(0, MOST).map(({ id: briefing, title }) => ({ text: title, href: routes.briefing(briefing) })),
  });
  return {
    type: 'coverage',
    head: makeHead(words.title, words.summary, routes.coverage(), { hasData: pagesHaveData(archive) }),
    kind: { text: messages.nav.about, href: routes.about() },
    note: words.summary,
    sections: nonEmptySections([
      ...heatMapSection(archive),
      {
        id: 'holds',
        heading: words.holds,
        type: 'facts',
        items: [
          {
            label: words.briefings,
            value: words.briefed(formatNumber(briefings.length), briefings.filter(({ visit }) => !hasBegun(visit)).length),
          },
          { label: words.registered, value: formatNumber(listed.made) },
          ...(listed.announced > 0 ? [{ label: words.announced, value: formatNumber(listed.announced) }] : []),
          ...(calledOff > 0 ? [{ label: words.calledOff, value: formatNumber(calledOff) }] : []),
          ...(coverage.between
            ? [{ label: words.between, value: `${formatDate(coverage.between.first)} – ${formatDate(coverage.between.last)}` }]
            : []),
          { label: messages.nav.people, value: formatNumber(entitiesWithPage('people', archive).length) },
          { label: messages.nav.relationships, value: words.relationshipsHeld(pairs.all, pairs.visited) },
          { label: messages.nav.commitments, value: sum(({ commitments }) => commitments.length) },
          { label: messages.nav.quotes, value: sum(({ quotes }) => quotes.length) },
          { label: messages.nav.figures, value: sum(({ figures }) => figures.length) },
          { label: words.sources, value: formatNumber(coverage.sources) },
        ],
      },
      {
        id: 'pairs',
        heading: words.relationships,
        note: noteOn((shown, visited) => words.mostVisited(shown, visited, pairs.all), coverage.relationships.length),
        type: 'facts',
        items: byVisits.slice(0, MOST).map(({ relationship: { slug, countries }, visits, first, last }) => ({
          label: relationshipTitle(countries),
          href: routes.relationship(slug),
          value: words.span(messages.lists.visits(visits), formatDate(first.date), first === last ? undefined : formatDate(last.date)),
        })),
      },
      lacking('without-promises', words.withoutCommitments, coverage.withoutCommitments),
      lacking('without-figures', words.withoutFigures, coverage.withoutFigures),
      lacking('without-quotes', words.withoutQuotes, coverage.withoutQuotes),
      lacking('thin', words.thin(MIN_SOURCES), coverage.fewSources),
      {
        id: 'unknown',
        heading: words.unknown,
        note: noteOn(words.latest, coverage.unknownOutcomes.length),
        type: 'links',
        items: coverage.unknownOutcomes.slice(0, MOST).map(({ briefing: { id, title }, counts }) => ({
          text: title,
          href: `${routes.briefing(id)}#promises`,
          note: counts.map(([outcome, n]) => messages.commitmentCount(outcome, n)).join(', '),
        })),
      },
    ]),
  };
}

function heatMapSection(archive: Archive): Section[] {
  const heatMap = coverageHeatMapOf(archive);
  if (!heatMap) return [];
  return [{ id: 'by-year', heading: messages.coverage.heat, note: heatMap.note, type: 'heat map', items: heatMap.rows, heatMap }];
}

/** Says, where a list is cut, which part of it is shown. */
const noteOn = (say: (shown: number, all: string) => string, all: number): string | undefined =>
  all > MOST ? say(MOST, formatNumber(all)) : undefined;
