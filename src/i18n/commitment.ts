import type { Lateness } from '../archive/facts/commitment-deadline-and-lateness.ts';
import type { CommitmentOutcome } from '../archive/model/commitment-outcome.ts';
import type { Commitment, CommitmentStatus } from '../schemas/commitment.ts';
import type { PartialDay } from '../schemas/fields/partial-day.ts';
import { commitmentOutcomeWords } from './commitment-outcome.ts';
import { formatDate } from './dates.ts';
import { spellNumber } from './number-spellings.ts';

/** The words for one promise, its terms and what came of it. */
export const commitmentWords = {
  /** What each outcome means; `content/pages/about.md` says the same. */
  commitmentMeaning: {
    fulfilled: 'A source shows that it was kept.',
    'partly fulfilled': 'A source shows that it was kept in part.',
    'differs by party': 'Several made it, and they did not all do the same.',
    pending: 'It had not been carried out by the date given.',
    lapsed: 'Its deadline passed, or was given up, before it was kept.',
    withdrawn: 'Those who made it took it back.',
    unknown: 'We looked for a report of what came of it and found none.',
    'not followed up': 'We have not looked for news of it since the date of our last source. It says nothing of what was done.',
    'cannot be judged': 'It was worded too loosely to say whether it was kept.',
  } satisfies Record<CommitmentOutcome, string>,
  commitmentKind: { dated: 'Dated', counted: 'Counted', conditional: 'Conditional', open: 'Open' } satisfies Record<
    Commitment['kind'],
    string
  >,
  basis: {
    event: (date: string) => date,
    evidence: (date: string) => `as reported ${date}`,
    review: (date: string) => `when we looked, ${date}`,
  } satisfies Record<CommitmentStatus['basis'], (date: string) => string>,
  /** Of a promise that the desk has not checked: `Not checked since`, and the date of our last source. */
  notChecked: (since: PartialDay | undefined) =>
    since === undefined
      ? { label: commitmentOutcomeWords.commitmentOutcome['not followed up'], asOf: '' }
      : { label: 'Not checked since', asOf: formatDate(since) },
  fulfilledLate: ({ unit, min, max }: Lateness) => {
    const last = `${spellNumber(max)} ${max === 1 ? unit.slice(0, -1) : unit}`;
    const span = min === max ? last : min === 0 ? `up to ${last}` : `${spellNumber(min)} to ${last}`;
    return `${commitmentOutcomeWords.commitmentOutcome.fulfilled}, ${span} late`;
  },
  partyStatus: (parties: string, { label, asOf }: { label: string; asOf: string }) =>
    `${parties}: ${[label.toLowerCase(), asOf].filter(Boolean).join(' ')}.`,
  madeBefore: (date: string) => `${date}, before this visit`,
  knownFrom: 'Known from',
  laterReport: (date: string) => `a report of ${date}, after the visit`,
  whatWasRead: (what: string) => `What we read: ${what}`,
} as const;
