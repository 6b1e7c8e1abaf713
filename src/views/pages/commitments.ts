import { deadlineOf, type Deadline } from '../../archive/facts/commitment-deadline-and-lateness.ts';
import type { Archive } from '../../archive/model/archive.ts';
import type { Briefing } from '../../archive/model/briefing.ts';
import { isUnknownOutcome, outcomeOf, type CommitmentOutcome } from '../../archive/model/commitment-outcome.ts';
import { allCommitments } from '../../archive/facts/all-commitments.ts';
import { commitmentsByRelationship } from '../../archive/facts/commitments-by-relationship.ts';
import { pairName } from '../parts/relationship-title.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { pagesHaveData } from '../data/page-data.ts';
import { followSite } from '../follow/follow.ts';
import { commitmentViewOf, type CommitmentView } from '../parts/commitment.ts';
import { commitmentSquaresOf, type CommitmentSquares } from '../charts/commitment-squares.ts';
import { latestChanges, nextDue, type CommitmentLine } from '../lists/commitment-lines.ts';
import { commitmentStatesOf, type CommitmentStates } from '../charts/commitment-states-by-pair.ts';
import { idsOf, makeListFilter, type FilterOption, type FilterValue, type ListFilter } from '../lists/list-filter.ts';
import { yearListViews, type PageToMake, type YearListView } from '../lists/year-list.ts';
import type { YearPage } from '../lists/split-years.ts';

/** What commitments can be filtered by; also the names of the address's parameters. */
export const COMMITMENT_FILTERS = ['year', 'state', 'due', 'pair', 'topic', 'kind'] as const;

export type CommitmentFilter = (typeof COMMITMENT_FILTERS)[number];

/** A promise with the values of each filter that it has. */
export interface FilteredCommitment extends CommitmentView {
  values: Record<CommitmentFilter, string[]>;
}

/** A page of all promises. */
export interface CommitmentsView extends YearListView {
  /** Those of which something was heard. Years without any are left out. */
  years: YearPage<FilteredCommitment>[];
  /** Those with no known outcome, which are folded, and why they have none. */
  unreported?: { items: FilteredCommitment[]; heading: string; note: string } | undefined;
  /** How many are on the page, folded or not. */
  shown: number;
  /** How many were overdue on the day of the build, and which day that was; of all on the first page, of its own on the others. */
  overdue?: string | undefined;
  /** On the first page, how many promises there are on all pages, by what they can be filtered, and what each outcome means. */
  filtering?: { total: number; filters: ListFilter<CommitmentFilter>[]; meanings: Meaning[] } | undefined;
  /** On the first page, all of them as squares, those of which something was last heard, and those due next. */
  ledger?: CommitmentSquares | undefined;
  changed: CommitmentLine[];
  dueNext: CommitmentLine[];
  /** On the first page, what became of all of them pair by pair. */
  states?: CommitmentStates | undefined;
}

interface Meaning {
  outcome: CommitmentOutcome;
  label: string;
  meaning: string;
}

/** As many promises as one page takes. */
const MOST = 60;
/** As many lines as the lists above the filters have. */
const LINES = 5;

const MEANINGS = (Object.keys(messages.commitmentMeaning) as CommitmentOutcome[]).map((outcome): Meaning => ({
  outcome,
  label: messages.commitmentOutcome[outcome],
  meaning: messages.commitmentMeaning[outcome],
}));

/** The pages of all promises, those of the newest visit first. */
export const commitmentsViews = (archive: Archive): CommitmentsView[] => commitmentsPages(archive).map(({ makeView }) => makeView());

/** The same, each to be made when it is printed. */
export function commitmentsPages(archive: Archive): PageToMake<CommitmentsView>[] {
  const pairs = pairsByCommitment(archive);
  const all = allCommitments(archive).map(({ commitment, briefing }) => ({
    ...{ commitment, briefing },
    values: valuesOf(commitment, briefing, pairs.get(commitment) ?? [], archive.today),
  }));
  const filters = COMMITMENT_FILTERS.map((name) => {
    const values = all.flatMap((it) => it.values[name]);
    const filter = makeListFilter(name, messages.commitments.filters[name], values);
    return name === 'due' ? { ...filter, options: dueOptions(values, archive) } : filter;
  });
  const views = yearListViews('commitments', all, ({ briefing }) => briefing.visit.date, MOST, {
    follow: followSite('commitments', archive),
    hasData: pagesHaveData(archive),
  });
  const viewOf = (view: (typeof views)[number]): CommitmentsView => ({
    ...view,
    overdue: overdueOn(view.path === undefined ? all : view.years.flatMap(({ items }) => items), view.path === undefined, archive),
    ...foldUnreported(
      view.years.map((page) => ({
        ...page,
        items: page.items.map(({ commitment, briefing, values }) => ({
          ...commitmentViewOf(commitment, briefing, archive),
          values: idsOf(values),
        })),
      })),
    ),
    changed: view.path === undefined ? latestChanges(all, LINES) : [],
    dueNext: view.path === undefined ? nextDue(all, archive.today, LINES) : [],
    ...(view.path === undefined && {
      filtering: { total: all.length, filters, meanings: MEANINGS },
      ledger: commitmentSquaresOf(all),
      states: commitmentStatesOf(archive),
    }),
  });
  return views.map((view) => ({ path: view.path, makeView: () => viewOf(view) }));
}

/** Sets those apart for which nobody found a report, or nobody looked. */
function foldUnreported(years: YearPage<FilteredCommitment>[]): Pick<CommitmentsView, 'years' | 'unreported' | 'shown'> {
  const words = messages.commitments.unreported;
  const all = years.flatMap(({ items }) => items);
  const items = all.filter(({ outcome }) => isUnknownOutcome(outcome));
  const lookedFor = items.filter(({ outcome }) => outcome === 'unknown').length;
  return {
    years: years
      .map((page) => ({ ...page, items: page.items.filter(({ outcome }) => !isUnknownOutcome(outcome)) }))
      .filter((page) => page.items.length > 0),
    unreported:
      items.length > 0 ? { items, heading: words.heading(items.length), note: words.note(lookedFor, items.length - lookedFor) } : undefined,
    shown: all.length,
  };
}

function overdueOn(of: { commitment: Commitment }[], isAll: boolean, { today }: Archive): string | undefined {
  const words = messages.commitments;
  const late = of.filter(({ commitment }) => deadlineOf(commitment, today)?.state === 'overdue').length;
  return late === 0 ? undefined : words.overdueOn(formatDate(today), late, isAll ? words.count(of.length) : words.here(of.length));
}

/** The pairs of countries to which each commitment belongs. */
function pairsByCommitment(archive: Archive): Map<Commitment, FilterValue[]> {
  const pairs = new Map<Commitment, FilterValue[]>();
  for (const { relationship, commitments } of commitmentsByRelationship(archive)) {
    const pair = { id: relationship.slug, name: pairName(relationship.countries) };
    for (const commitment of commitments) pairs.set(commitment, [...(pairs.get(commitment) ?? []), pair]);
  }
  return pairs;
}

function valuesOf(
  commitment: Commitment,
  { visit, topics }: Briefing,
  pair: FilterValue[],
  today: Day,
): Record<CommitmentFilter, FilterValue[]> {
  const outcome = outcomeOf(commitment);
  const year = visit.date.slice(0, 4);
  const deadline = deadlineOf(commitment, today);
  return {
    year: [{ id: year, name: year }],
    due: deadline ? deadlineValues(today).filter(({ id }) => id === deadline.state) : [],
    state: [{ id: outcome, name: messages.commitmentOutcome[outcome] }],
    pair,
    topic: topics,
    kind: [{ id: commitment.kind, name: messages.commitmentKind[commitment.kind] }],
  };
}

/** The states of deadlines; which of them have passed depends on the day. */
const deadlineValues = (today: Day): (FilterValue & { id: Deadline['state'] })[] => [
  { id: 'overdue', name: messages.commitments.due.overdue },
  { id: 'passed', name: messages.commitments.passedBy(formatDate(today, 'short')) },
  { id: 'ahead', name: messages.commitments.due.ahead },
];

/** Always all: on the reader's day there may be one that there was not on the day of the build. */
const dueOptions = (values: FilterValue[], { today }: Archive): FilterOption[] =>
  deadlineValues(today).map(({ id, name }) => ({ value: id, text: name, count: values.filter((it) => it.id === id).length }));
