import { dueBy, isOverdue, statusOf } from '../../archive/model/commitment.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { PartialDay } from '../../schemas/fields/partial-day.ts';
import type { Commitment, CommitmentState, CommitmentStatus } from '../../schemas/commitment.ts';
import { anchors, routes } from '../meta/routes.ts';
import { sourceRefOf, type SourceRef } from './source.ts';
import { partyLinks, type Link } from './link.ts';

/** A state of a commitment, and how it is known. */
export interface StatusView {
  state: CommitmentState;
  label: string;
  asOf: string;
  note: string;
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
  /** Its target, condition or due date, by the kind of commitment. */
  terms: { label: string; value: string }[];
  source: SourceRef;
  now: StatusView;
  /** The earlier states, newest first. */
  before: StatusView[];
  /** For an open commitment, the last day on which it is due. The browser compares it with the reader's day. */
  dueBy?: string | undefined;
  overdue: boolean;
  /** The headline of its briefing, for other pages. */
  briefing: string;
}

/** The view of a commitment, for the page of its briefing and for all others. */
export function commitmentViewOf(commitment: Commitment, briefing: Briefing, archive: Archive): CommitmentView {
  const { key, formerly, what, by, to, source, history } = commitment;
  const status = ({ state, asOf, basis, note, sources }: CommitmentStatus): StatusView => ({
    state,
    label: messages.commitmentState[state],
    asOf: messages.basis[basis](formatDate(asOf)),
    note,
    sources: sources.map((key) => sourceRefOf(key, briefing)),
  });
  return {
    id: anchors.commitment(key),
    formerIds: formerly.map(anchors.commitment),
    href: routes.briefing(briefing.id, anchors.commitment(key)),
    date: briefing.visit.date,
    what,
    by: partyLinks(by, archive),
    to: partyLinks(to ?? [], archive),
    terms: termsOf(commitment),
    source: sourceRefOf(source, briefing),
    now: status(statusOf(commitment)),
    before: history.slice(0, -1).toReversed().map(status),
    dueBy: dueBy(commitment),
    overdue: isOverdue(commitment, archive.today),
    briefing: briefing.title,
  };
}

function termsOf(commitment: Commitment): CommitmentView['terms'] {
  const words = messages.briefing;
  const terms = [];
  if (commitment.kind === 'counted') terms.push({ label: words.target, value: `${formatNumber(commitment.target)} ${commitment.unit}` });
  if (commitment.kind === 'conditional') terms.push({ label: words.condition, value: commitment.condition });
  if ('due' in commitment && commitment.due) terms.push({ label: words.due, value: formatDate(commitment.due) });
  return terms;
}
