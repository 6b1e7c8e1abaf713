import type { OwnedCommitment } from '../../archive/facts/all-commitments.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { firstDayOf } from '../../archive/model/date-arithmetic.ts';
import type { OwnedDocument } from '../../archive/model/document.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatList } from '../../i18n/numbers.ts';
import type { Day, PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Correction } from '../../schemas/correction.ts';
import { anchors, routes } from '../meta/routes.ts';
import { partyLinks } from '../parts/link.ts';
import { itemAddresses, latestDay, type FeedItem } from './feed.ts';

const words = messages.feeds;

/** A briefing as an item of a feed. It says itself whether it has its full text. */
export const briefingItem = (briefing: Briefing, isWhole: boolean): FeedItem => ({
  ...itemAddresses(routes.briefing(firstIdOf(briefing)), routes.briefing(briefing.id)),
  title: briefing.title,
  summary: briefing.summary,
  published: briefing.published,
  updated: lastChangeOf(briefing),
  author: briefing.byline,
  categories: briefing.topics.map(({ name }) => name),
  fullText: isWhole ? briefing : undefined,
});

/** A paper that was signed or issued. */
export function documentItem({ document, briefing }: OwnedDocument, archive: Archive): FeedItem {
  const { key, formerly, kind, title, parties, otherParties, date } = document;
  const names = [...partyLinks(parties, archive).map(({ text }) => text), ...otherParties];
  return {
    ...addressesOf(briefing, anchors.document, formerly[0] ?? key, key),
    title: words.document(messages.documentKind[kind], title),
    summary: words.documentSummary(names.length > 0 ? formatList(names) : undefined, date && formatDate(date), briefing.title),
    ...daysOf(date, briefing),
    author: briefing.byline,
    categories: briefing.topics.map(({ name }) => name),
  };
}

/** What became of a promise: an item for each state in its history. That somebody looked and found nothing is no news. */
export function commitmentItems({ commitment, briefing }: OwnedCommitment, archive: Archive): FeedItem[] {
  const { key, formerly, what, by, history } = commitment;
  const seen = new Map<string, number>();
  const items = history.map((status): FeedItem | undefined => {
    if (status.basis === 'review') return undefined;
    const [source = ''] = status.sources;
    const times = (seen.get(source) ?? 0) + 1;
    seen.set(source, times);
    const { id, url } = addressesOf(briefing, anchors.commitment, formerly[0] ?? key, key);
    const parties = formatList(partyLinks(status.for ?? by, archive).map(({ text }) => text));
    return {
      // The source that first showed it tells states of one promise apart. Its day, state, parties and words can be corrected without being news.
      id: [id, source, ...(times > 1 ? [times] : [])].join('/'),
      url,
      title: words.commitment(messages.commitmentOutcome[status.state], what),
      summary: words.commitmentSummary(status.note, parties, messages.basis[status.basis](formatDate(status.asOf)), briefing.title),
      ...daysOf(status.asOf, briefing),
      author: briefing.byline,
      categories: briefing.topics.map(({ name }) => name),
    };
  });
  return items.filter((item) => item !== undefined).toReversed();
}

/** A correction of a briefing. */
export const correctionItem = ({ key, date, kind, note }: Correction, briefing: Briefing): FeedItem => ({
  ...addressesOf(briefing, anchors.correction, key, key),
  title: `${messages.corrections.kind[kind]}: ${briefing.title}`,
  summary: note,
  published: date,
  updated: date,
  author: briefing.byline,
  categories: briefing.topics.map(({ name }) => name),
});

/** The day on which a briefing was last changed. */
export const lastChangeOf = ({ published, updated, corrections }: Briefing): Day =>
  latestDay([published, updated ?? published, ...corrections.map(({ date }) => date)]) ?? published;

/** The id under which a briefing was first published: it stays the name of the briefing for machines. */
export const firstIdOf = ({ id, formerly }: Briefing): string => formerly[0] ?? id;

const addressesOf = (briefing: Briefing, anchor: (key: string) => string, first: string, now: string): Pick<FeedItem, 'id' | 'url'> =>
  itemAddresses(routes.briefing(firstIdOf(briefing), anchor(first)), routes.briefing(briefing.id, anchor(now)));

/** Nothing is announced before its briefing is published. What happened later is announced on its own day. */
function daysOf(date: PartialDay | undefined, briefing: Briefing): Pick<FeedItem, 'published' | 'updated' | 'happened'> {
  const happened = date === undefined ? briefing.published : firstDayOf(date);
  const published = happened > briefing.published ? happened : briefing.published;
  return { happened, published, updated: latestDay([published, lastChangeOf(briefing)]) ?? published };
}
