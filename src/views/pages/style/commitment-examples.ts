import type { CommitmentOutcome } from '../../../archive/model/commitment-outcome.ts';
import { messages } from '../../../i18n/messages.ts';
import type { CommitmentView, StatusView } from '../../parts/commitment.ts';
import { routes } from '../../meta/routes.ts';
import { source } from './examples.ts';

/** A promise of the invented world with every outcome, for the page that shows the design. */
export const commitments: CommitmentView[] = (Object.keys(messages.commitmentOutcome) as CommitmentOutcome[]).map((outcome, at) => ({
  id: `promise-${at}`,
  formerIds: [],
  href: routes.style(),
  date: '2021-04',
  what: 'Build a bridge over the strait',
  by: [{ text: 'Norland', href: routes.style() }],
  to: [{ text: 'Sudonia', href: routes.style() }],
  terms: [{ label: messages.briefing.due, value: '2023' }],
  documents: [],
  restated: [],
  source,
  outcome,
  now: statusesOf(outcome),
  before: [],
  deadline: outcome === 'pending' ? { day: '2023-12-31', state: 'overdue' } : undefined,
  briefing: { text: 'Berg ends a nine-year gap in Sudopol', href: routes.style() },
}));

/** What came of a promise, as a status of each form: dated, without a date, or one for each party. */
function statusesOf(outcome: CommitmentOutcome): StatusView[] {
  if (outcome === 'differs by party') {
    return (['fulfilled', 'not followed up'] as const).flatMap((of, at) =>
      statusesOf(of).map((status) => ({ ...status, parties: [{ text: at === 0 ? 'Norland' : 'Estmark', href: routes.style() }] })),
    );
  }
  if (outcome === 'not followed up') {
    return [{ parties: [], state: outcome, ...messages.notChecked('2023-03-10'), sources: [] }];
  }
  return [
    {
      parties: [],
      state: outcome,
      label: messages.commitmentOutcome[outcome],
      asOf: messages.basis.evidence('23 November 2026'),
      note: 'What the sources show of it.',
      read: outcome === 'unknown' ? messages.whatWasRead('the Gazette of 2023') : undefined,
      sources: [source],
    },
  ];
}
