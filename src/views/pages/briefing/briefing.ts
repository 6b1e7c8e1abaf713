import { buildInstant } from '../../../build-context.ts';
import { isWaiting } from '../../../validation/rules/drafts.ts';
import type { Archive } from '../../../archive/model/archive.ts';
import type { Briefing } from '../../../archive/model/briefing.ts';
import type { Entity } from '../../../archive/model/entity.ts';
import { relationshipCountriesOf } from '../../../archive/model/relationship.ts';
import { principalsOf } from '../../../archive/model/visit.ts';
import { relatedBriefings } from '../../../archive/facts/related-briefings.ts';
import { weakSourcingOf } from '../../../archive/facts/weak-sourcing.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatList } from '../../../i18n/numbers.ts';
import { site } from '../../../site.ts';
import { citableItemOf } from '../../citation/citable-item.ts';
import { citationViewOf, type CitationView } from '../../citation/citation-view.ts';
import { cableItemOf, cableOf, type Cable, type CableItem } from '../../parts/cable.ts';
import { changesOf } from './briefing-changes.ts';
import { hasTwin } from './briefing-twin.ts';
import { commitmentLinesOf, type CommitmentLine } from '../../lists/commitment-lines.ts';
import { commitmentViewOf, restatedCommitmentViewsOf, type CommitmentView, type RestatedCommitmentView } from '../../parts/commitment.ts';
import { documentViewOf, type DocumentView } from '../../parts/document.ts';
import { figureViewOf, type FigureView } from '../../parts/figure.ts';
import { followVisit, type Follow } from '../../follow/follow.ts';
import { pagesHaveData } from '../../data/page-data.ts';
import type { Link } from '../../parts/link.ts';
import { makeHead, type Head, type Notice } from '../../meta/head.ts';
import { newsArticleOf } from '../../meta/briefing-json-ld.ts';
import { anchors, routes } from '../../meta/routes.ts';
import { outcomeStripOf, type OutcomeStrip } from './briefing-contents.ts';
import { pairStripsOf, type PairStrip } from '../../parts/previous-and-next-of-pair.ts';
import { relationshipTitle } from '../../parts/relationship-title.ts';
import { sourceCardsOf, sourceRefOf, sourceViewsOf, type SourceCard, type SourceRef, type SourceView } from '../../parts/source.ts';
import { visitCardOf, type VisitCard } from '../../parts/visit-card.ts';

/** Everything that the page of a briefing prints, but its body. */
export interface BriefingView {
  head: Head;
  id: string;
  cable: Cable;
  summary: string;
  byline: string;
  published: { date: string; text: string };
  updated?: { date: string; text: string } | undefined;
  minutes: string;
  sourceCount: string;
  /** Says on what the briefing rests, if that is one report or reports without a link, and leads to it. */
  weakSourcing?: Link | undefined;
  glance: string[];
  /** What came of the visit's promises, in one line; undefined where there were none. */
  strip?: OutcomeStrip | undefined;
  /** Each promise in one line, with its outcome. */
  outcomes: CommitmentLine[];
  card: VisitCard;
  /** What was signed or issued; a source that says that nothing was, as the only thing that is known; or neither. */
  documents: DocumentView[];
  noDocuments: SourceRef | undefined;
  commitments: CommitmentView[];
  /** The promises of earlier visits that were made again. */
  restated: RestatedCommitmentView[];
  figures: FigureView[];
  sources: SourceView[];
  sourceCards: SourceCard[];
  corrections: { id: string; date: string; note: string }[];
  /** The page of what was changed in it, if anything was and is known. */
  changes?: string | undefined;
  citations: CitationView;
  /** By what the pairs and the visitors are followed. */
  follow: Follow[];
  /** The visits of the same pairs before and after this one. */
  pairs: PairStrip[];
  related: { heading: string; items: RelatedItem[] }[];
}

/** A briefing to read next, and why: whom or what it has in common with this one. */
interface RelatedItem extends CableItem {
  reason: string;
}

const WORDS_A_MINUTE = 230;

/** What the editors of a briefing are told above it, which no reader sees: the page of it is published then. */
const noticeOf = (draft: true | undefined, embargo: string | undefined): Notice | undefined => {
  if (draft) return messages.draft;
  return embargo !== undefined && isWaiting(embargo, buildInstant()) ? messages.embargo(embargo) : undefined;
};

/** The page of a briefing. */
export function briefingView(briefing: Briefing, archive: Archive): BriefingView {
  const { id, title, summary, byline, draft, embargo, published, updated, sources } = briefing;
  const path = routes.briefing(id);
  const pairs = pairStripsOf(briefing.visit, archive);
  return {
    head: makeHead(title, summary, path, {
      type: 'article',
      hasData: pagesHaveData(archive),
      author: byline,
      published,
      updated,
      notice: noticeOf(draft, embargo),
      jsonLd: newsArticleOf(briefing),
      markdown: hasTwin(briefing, archive) ? routes.briefingMarkdown(id) : undefined,
    }),
    id,
    cable: cableOf(briefing.visit, archive),
    summary,
    byline,
    published: { date: published, text: messages.briefing.published(formatDate(published)) },
    updated: updated === undefined ? undefined : { date: updated, text: messages.briefing.updated(formatDate(updated)) },
    minutes: messages.briefing.minutes(Math.max(1, Math.round(briefing.body.split(/\s+/).length / WORDS_A_MINUTE))),
    sourceCount: messages.briefing.sources(sources.length),
    weakSourcing: weakSourcingLink(briefing),
    glance: briefing.glance,
    strip: outcomeStripOf(briefing, archive),
    outcomes: commitmentLinesOf(briefing, archive),
    card: visitCardOf(briefing, archive),
    documents: briefing.documents.map((it) => documentViewOf(it, briefing, archive)),
    noDocuments: briefing.noDocumentsSource === undefined ? undefined : sourceRefOf(briefing.noDocumentsSource, briefing),
    commitments: briefing.commitments.map((it) => commitmentViewOf(it, briefing, archive)),
    restated: restatedCommitmentViewsOf(briefing, archive),
    figures: briefing.figures.map((it) => figureViewOf(it, briefing, archive)),
    sources: sourceViewsOf(briefing),
    sourceCards: sourceCardsOf(briefing),
    corrections: briefing.corrections.map(({ key, date, note }) => ({ id: anchors.correction(key), date: formatDate(date), note })),
    changes: changesOf(briefing, archive).length > 0 ? routes.changes(id) : undefined,
    citations: citationViewOf(citableItemOf(briefing)),
    follow: followVisit(briefing.visit, archive),
    pairs,
    related: relatedLists(briefing, pairs, archive),
  };
}

function weakSourcingLink(briefing: Briefing): Link | undefined {
  const weak = weakSourcingOf(briefing);
  return weak && { text: messages.briefing.weakSourcing(weak), href: `#${weak.source ? anchors.source(weak.source.key) : 'sources'}` };
}

function relatedLists(briefing: Briefing, pairs: PairStrip[], archive: Archive): BriefingView['related'] {
  const shown = new Set(pairs.flatMap(({ neighbours }) => neighbours.map(({ visit }) => visit.id)));
  const { sameRelationship, samePerson, sameTopic } = relatedBriefings(briefing, archive, site.sizes.related, shown);
  const words = messages.briefing;
  const namesIn = (all: Entity[], others: Entity[]) => formatList(all.filter((it) => others.includes(it)).map(({ name }) => name));
  const pairsOf = ({ visit }: Briefing) =>
    relationshipCountriesOf(visit).map(([a, b]) => relationshipTitle(a.name < b.name ? [a, b] : [b, a]));
  return [
    {
      heading: words.sameRelationship,
      of: sameRelationship,
      reason: (other: Briefing) => formatList(pairsOf(briefing).filter((pair) => pairsOf(other).includes(pair))),
    },
    {
      heading: words.samePerson,
      of: samePerson,
      reason: (other: Briefing) => namesIn(principalsOf(briefing.visit), principalsOf(other.visit)),
    },
    { heading: words.sameTopic, of: sameTopic, reason: (other: Briefing) => namesIn(briefing.topics, other.topics) },
  ].flatMap(({ heading, of, reason }) =>
    of.length > 0
      ? [{ heading, items: of.map((other) => ({ ...cableItemOf(other.visit, archive), reason: words.reason(reason(other)) })) }]
      : [],
  );
}
