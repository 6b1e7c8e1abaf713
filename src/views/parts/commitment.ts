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

export interface StatusView {
  state: CommitmentState;
  label: string;
  asOf: string;
  note: string;
  sources: SourceRef[];
}

/** A promise with what became of it. */
export interface CommitmentView {
  id: string;
  /** The anchors that it had before. */
  formerIds: string[];
  href: string;
  /** The date of the visit. */
  date: PartialDay;
  what: string;
  by: Link[];
  to: Link[];
  /** The terms that its kind has: target, condition, due date. */
  terms: { label: string; value: string }[];
  source: SourceRef;
  now: StatusView;
  /** The states before the present one, newest first. */
  before: StatusView[];
  /** For an unsettled promise, the last day of the time in which it is due; the reader's browser compares it with her day. */
  dueBy?: string | undefined;
  overdue: boolean;
  /** The headline of the briefing it belongs to, for pages that are not that briefing. */
  briefing: string;
}

/** A commitment of a briefing, for the briefing's own page and for every other. */
export function commitmentViewOf(commitment: Commitment, briefing: Briefing, archive: Archive): CommitmentView {
  const { key, formerly, what, by, to, source, history } = commitment;
  const status = ({ state, asOf, basis, note, sources }: CommitmentStatus): StatusView => ({
    state,
    label: messages.commitmentState[state],
    asOf: messages.basis[basis](formatDate(asOf)),
    note,
    sources: sources.map((it) => sourceRefOf(it, briefing)),
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
