import { restatedCommitments, restatementsOf } from '../../archive/facts/all-commitments.ts';
import { deadlineOf, latenessOf, type Deadline } from '../../archive/facts/commitment-deadline-and-lateness.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { lastSourceDate, lateReportDate } from '../../archive/facts/source-dates.ts';
import { outcomeOf, partyStatusesOf, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Commitment, CommitmentStatus } from '../../schemas/commitment.ts';
import { anchors, routes } from '../meta/routes.ts';
import { documentLinksOf } from './document.ts';
import { sourceRefOf, type SourceRef } from './source.ts';
import { partyLinks, type Link } from './link.ts';

/** A state of a commitment, and how it is known. */
export interface StatusView {
  /** Of whom it is true, unless it is true of everyone who made the promise. */
  parties: Link[];
  state: CommitmentOutcome;
  label: string;
  asOf: string;
  /** What happened; nothing is known of a promise that nobody followed up. */
  note?: string | undefined;
  read?: string | undefined;
  sources: SourceRef[];
}

/** A commitment and what became of it. */
export interface CommitmentView {
  id: string;
  /** Its former anchors, which stay valid. */
  formerIds: string[];
  href: string;
  /** The date of the visit. */
  date: PartialDay;
  what: string;
  by: Link[];
  to: Link[];
  /** The terms that its kind has (target, condition, due date), and what is special about how it was made or is known. */
  terms: { label: string; value: string }[];
  /** The papers that keep it or set it down. */
  documents: Link[];
  /** The later visits on which it was made again, each linked where its briefing says so. */
  restated: Link[];
  source: SourceRef;
  outcome: CommitmentOutcome;
  /** What came of it: one state, or several if they differ by party. */
  now: StatusView[];
  /** The earlier states, newest first. */
  before: StatusView[];
  /** While it is open what came of it: the reader's browser compares the day with hers. */
  deadline?: Deadline | undefined;
  /** The briefing it belongs to, for pages that are not that briefing. */
  briefing: { text: string; href: string };
}

/** The view of a commitment, for the page of its briefing and for all others. */
export function commitmentViewOf(commitment: Commitment, briefing: Briefing, archive: Archive): CommitmentView {
  const { key, formerly, what, by, to, source, history } = commitment;
  const view = (status: CommitmentStatus, parties: string[] = []) => statusViewOf(status, parties, commitment, briefing, archive);
  const statuses = partyStatusesOf(commitment);
  const current = new Set(statuses.map(({ status }) => status));
  return {
    id: anchors.commitment(key),
    formerIds: formerly.map(anchors.commitment),
    href: routes.briefing(briefing.id, anchors.commitment(key)),
    date: briefing.visit.date,
    what,
    by: partyLinks(by, archive),
    to: partyLinks(to ?? [], archive),
    terms: termsOf(commitment, briefing),
    documents: documentLinksOf(key, briefing),
    restated: restatementsOf(commitment, archive).map((later) => ({
      text: formatDate(later.briefing.visit.date, 'short'),
      href: routes.briefing(later.briefing.id, anchors.commitment(later.restatement.key)),
    })),
    source: sourceRefOf(source, briefing),
    outcome: outcomeOf(commitment),
    now: statuses.map(({ status, parties }) => {
      const those = statuses.length > 1 ? parties : [];
      return status ? view(status, those) : notChecked(partyLinks(those, archive), briefing);
    }),
    before: history
      .filter((status) => !current.has(status))
      .toReversed()
      .map((status) => view(status, status.for)),
    deadline: deadlineOf(commitment, archive.today),
    briefing: { text: briefing.title, href: routes.briefing(briefing.id) },
  };
}

/** A promise of an earlier visit that was made again: what came of it stands with the briefing on which it was first made. */
export interface RestatedCommitmentView extends Pick<
  CommitmentView,
  'id' | 'formerIds' | 'what' | 'href' | 'now' | 'documents' | 'source'
> {
  /** The briefing on the visit on which it was first made. */
  first: Link;
}

/** The promises of earlier visits that were made again on the visit of a briefing. */
export const restatedCommitmentViewsOf = (briefing: Briefing, archive: Archive): RestatedCommitmentView[] =>
  restatedCommitments(briefing, archive).map(({ commitment, briefing: first, restatement: { key, formerly, source } }) => {
    const { what, href, now, briefing: link } = commitmentViewOf(commitment, first, archive);
    return {
      ...{ what, href, now, first: link },
      id: anchors.commitment(key),
      formerIds: formerly.map(anchors.commitment),
      documents: documentLinksOf(key, briefing),
      source: sourceRefOf(source, briefing),
    };
  });

function statusViewOf(
  status: CommitmentStatus,
  parties: string[],
  commitment: Commitment,
  briefing: Briefing,
  archive: Archive,
): StatusView {
  const { state, asOf, basis, note, read, sources } = status;
  const lateness = latenessOf(commitment, status);
  return {
    parties: partyLinks(parties, archive),
    state,
    label: lateness ? messages.fulfilledLate(lateness) : messages.commitmentOutcome[state],
    asOf: messages.basis[basis](formatDate(asOf)),
    note,
    read: read === undefined ? undefined : messages.whatWasRead(read),
    sources: sources.map((it) => sourceRefOf(it, briefing)),
  };
}

const notChecked = (parties: Link[], briefing: Briefing): StatusView => ({
  parties,
  state: 'not followed up',
  ...messages.notChecked(lastSourceDate(briefing)),
  sources: [],
});

function termsOf(commitment: Commitment, briefing: Briefing): CommitmentView['terms'] {
  const words = messages.briefing;
  const terms = [];
  if (commitment.kind === 'counted') terms.push({ label: words.target, value: `${formatNumber(commitment.target)} ${commitment.unit}` });
  if (commitment.kind === 'conditional') terms.push({ label: words.condition, value: commitment.condition });
  if ('due' in commitment && commitment.due) terms.push({ label: words.due, value: formatDate(commitment.due) });
  if (commitment.made) terms.push({ label: words.made, value: messages.madeBefore(formatDate(commitment.made)) });
  const report = lateReportDate(commitment, briefing);
  if (report) terms.push({ label: messages.knownFrom, value: messages.laterReport(formatDate(report)) });
  return terms;
}
