import { restatedCommitments } from '../../archive/facts/all-commitments.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Document } from '../../schemas/document.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import { anchors, routes } from '../meta/routes.ts';
import { partyLinks, type Link } from './link.ts';
import { sourceRefOf, type SourceRef } from './source.ts';

/** A paper that was signed or issued. */
export interface DocumentView {
  id: string;
  /** Its former anchors, which stay valid. */
  formerIds: string[];
  href: string;
  /** Its own date; where no source gives one, that of the visit. */
  date: PartialDay;
  /** What it is and, if that is known, when it was signed or issued: `Protocol, 28 May 2021`. */
  kind: string;
  title: string;
  parties: Link[];
  /** Since when it has been in force, where that is known. */
  inForce: string | undefined;
  /** The promise that it keeps or sets down. */
  commitment: Link | undefined;
  /** Where its text, named by its host, and a copy of that stand. */
  texts: { text: string; href: string }[];
  source: SourceRef;
  /** The briefing it belongs to, for pages that are not that briefing. */
  briefing: { text: string; href: string };
}

const viewsByArchive = new WeakMap<Archive, Map<Document, DocumentView>>();

/** The view of a paper, for the page of its briefing and for all others. Made once for all lists that it stands in. */
export function documentViewOf(document: Document, briefing: Briefing, archive: Archive): DocumentView {
  const views = viewsByArchive.get(archive) ?? new Map<Document, DocumentView>();
  viewsByArchive.set(archive, views);
  const view = views.get(document) ?? makeView(document, briefing, archive);
  views.set(document, view);
  return view;
}

function makeView(document: Document, briefing: Briefing, archive: Archive): DocumentView {
  const { key, formerly, kind, title, parties, otherParties, date, inForce, commitment, text, archived, source } = document;
  return {
    id: anchors.document(key),
    formerIds: formerly.map(anchors.document),
    href: routes.briefing(briefing.id, anchors.document(key)),
    date: date ?? briefing.visit.date,
    kind: messages.documentOf(messages.documentKind[kind], date && formatDate(date)),
    title,
    parties: [...partyLinks(parties, archive), ...otherParties.map((name) => ({ text: name }))],
    inForce: inForce && formatDate(inForce),
    commitment: commitment === undefined ? undefined : promiseLinkOf(commitment, briefing, archive),
    texts: [
      ...(text === undefined ? [] : [{ text: new URL(text).hostname.replace(/^www\./, ''), href: text }]),
      ...(archived === undefined ? [] : [{ text: messages.briefing.archived, href: archived }]),
    ],
    source: sourceRefOf(source, briefing),
    briefing: { text: briefing.title, href: routes.briefing(briefing.id) },
  };
}

/** Links to the papers that keep or set down a promise of a briefing. */
export const documentLinksOf = (commitment: string, { id, documents }: Briefing): Link[] =>
  documents
    .filter((document) => document.commitment === commitment)
    .map(({ key, title }) => ({ text: title, href: routes.briefing(id, anchors.document(key)) }));

/** A link to a promise of a briefing by its key: one made on its visit or one made again. */
function promiseLinkOf(key: string, briefing: Briefing, archive: Archive): Link | undefined {
  const restated = restatedCommitments(briefing, archive).find(({ restatement }) => restatement.key === key);
  const promise = briefing.commitments.find((it) => it.key === key) ?? restated?.commitment;
  return promise && { text: promise.what, href: routes.briefing(briefing.id, anchors.commitment(key)) };
}
