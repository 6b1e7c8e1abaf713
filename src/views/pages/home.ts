import type { Archive } from '../../archive/model/archive.ts';
import { tallyVisits } from '../../archive/model/visit-tally.ts';
import { entitiesWithPage } from '../../archive/facts/entities-with-page.ts';
import { messages } from '../../i18n/messages.ts';
import { outcomeOf } from '../../archive/model/commitment-outcome.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { site } from '../../site.ts';
import { cableItemOf, type CableItem } from '../parts/cable.ts';
import { commitmentViewOf, type CommitmentView } from '../parts/commitment.ts';
import { allCommitments } from '../../archive/facts/all-commitments.ts';
import { commitmentSquaresOf, type CommitmentSquares } from '../charts/commitment-squares.ts';
import { commitmentLinesOf, type CommitmentLine } from '../lists/commitment-lines.ts';
import { quoteViewOf, type QuoteView } from '../parts/quote.ts';
import { mapOf, type VisitCard } from '../parts/visit-card.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { hasBegun } from '../../archive/model/visit.ts';
import { formatDayAndMonth } from '../../i18n/dates.ts';
import { yearStripsOf, type YearStrip } from '../charts/visits-by-year-bars.ts';
import { followSite } from '../follow/follow.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { makeHead, type Head } from '../meta/head.ts';
import { journeyItemOf } from '../parts/journey-title-and-list-item.ts';
import { newestJourneys, relationshipListViews } from '../lists/entity-lists.ts';
import type { ListItem } from '../lists/name-list-view.ts';
import { globeMapOf, type GlobeMap } from '../maps/globe-map.ts';
import { visitThumbnailOf, type RouteThumbnail } from '../maps/route-thumbnail.ts';
import { upcomingItems, type UpcomingItem } from '../parts/upcoming-visits.ts';
import { newestPublicationDay } from '../parts/newest-publication.ts';
import { routes } from '../meta/routes.ts';

export interface HomeView {
  head: Head;
  /** What the archive holds, in one sentence. */
  holds: string;
  /** What the archive is, in one picture. */
  map: GlobeMap | undefined;
  /** The day on which a briefing was last published. */
  newest: Day;
  lead: CableItem;
  /** The lead story in a picture: its route, what came of it, and its first quotation. */
  story: { map: VisitCard['map']; outcomes: CommitmentLine[]; quote?: QuoteView | undefined };
  /** What became of all promises. */
  ledger?: CommitmentSquares | undefined;
  latest: (CableItem & { thumbnail?: RouteThumbnail | undefined })[];
  /** All visits of the archive by year, from the first year shown to the last. */
  byYear?: { strip: YearStrip; caption: string; first: string; last: string } | undefined;
  /** The pairs with most visits. */
  busiest: ListItem[];
  /** The visits that began on the day and month of the build in earlier years. */
  onThisDay?: { heading: string; items: CableItem[] } | undefined;
  upcoming: UpcomingItem[];
  journeys: ListItem[];
  open: CommitmentView[];
}

/** Beside the latest visits: about as much as these are long. */
const OPEN_COMMITMENTS = 3;
const JOURNEYS = 4;
const PAIRS = 6;
/** As many squares as the ledger of the home page has at most. */
const SQUARES = 120;

/** The home page. Throws where the archive has no briefing: there would be nothing to show. */
export function homeView(archive: Archive): HomeView {
  const { briefings, visits } = archive;
  const [lead, ...latest] = briefings.slice(0, site.sizes.home).map(({ visit }) => cableItemOf(visit, archive));
  const leading = briefings[0];
  if (!lead || !leading) throw new Error('The archive has no briefing yet: write one in content/briefings/.');
  const commitments = allCommitments(archive);
  return {
    head: makeHead(site.name, site.description, routes.home(), { hasData: pagesHaveData(archive), follow: followSite('home', archive) }),
    newest: newestPublicationDay(archive),
    holds: messages.home.holds(
      briefings.length,
      tallyVisits(visits.filter(({ record }) => record)),
      entitiesWithPage('people', archive).length,
      commitments.length,
    ),
    map: globeMapOf(archive),
    lead,
    story: storyOf(leading, archive),
    ledger: commitmentSquaresOf(commitments, SQUARES),
    latest: latest.map((item, at) => ({ ...item, thumbnail: thumbnailOf(briefings[at + 1], archive) })),
    byYear: byYearOf(archive),
    busiest: relationshipListViews(archive)[0].items.slice(0, PAIRS),
    onThisDay: onThisDayOf(archive),
    upcoming: upcomingItems(archive),
    journeys: newestJourneys(archive).slice(0, JOURNEYS).map(journeyItemOf),
    open: commitments
      .filter(({ commitment }) => outcomeOf(commitment) === 'pending')
      .slice(0, OPEN_COMMITMENTS)
      .map(({ commitment, briefing }) => commitmentViewOf(commitment, briefing, archive)),
  };
}

const thumbnailOf = (briefing: Briefing | undefined, archive: Archive) => briefing && visitThumbnailOf(briefing.visit, archive);

function byYearOf({ visits }: Archive): HomeView['byYear'] {
  const begun = visits.filter(hasBegun);
  const strips = yearStripsOf([begun], (all) => all);
  return strips && { strip: strips.stripOf(begun), caption: strips.caption, first: String(strips.first), last: String(strips.last) };
}

function onThisDayOf(archive: Archive): HomeView['onThisDay'] {
  const { today, visits } = archive;
  const items = visits
    .filter(hasBegun)
    .filter(({ date }) => date.length === 10 && date.slice(5) === today.slice(5) && date < today)
    .map((visit) => cableItemOf(visit, archive));
  return items.length > 0 ? { heading: messages.home.onThisDay(formatDayAndMonth(today)), items } : undefined;
}

function storyOf(briefing: Briefing, archive: Archive): HomeView['story'] {
  const [quote] = briefing.quotes;
  return {
    map: mapOf(briefing.visit, archive),
    outcomes: commitmentLinesOf(briefing, archive),
    quote: quote && quoteViewOf(quote, briefing, archive),
  };
}
