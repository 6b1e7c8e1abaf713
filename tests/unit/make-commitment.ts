import type { Archive } from '../../src/archive/model/archive.ts';
import type { Briefing } from '../../src/archive/model/briefing.ts';
import type { Commitment } from '../../src/schemas/commitment.ts';
import { archiveOf, briefingIn } from './make-archive.ts';

const ID = '2021-04-06-this';

/** A status that is dated by the event itself; its source is the Gazette. */
export const status = (state: string, asOf: string, fields: object = {}): object => ({
  state,
  asOf,
  basis: 'event',
  note: 'So it was.',
  sources: ['gazette'],
  ...fields,
});

/** A promise by Sudonia in the briefing of a visit of 6 April 2021, by what matters of it; and its archive, on a given day. */
export function commitmentOf(
  fields: object,
  { today, ...briefingFields }: { today?: string; sources?: object[] } = {},
): { commitment: Commitment; briefing: Briefing; archive: Archive } {
  const promise = { key: 'ferry', kind: 'open', by: ['sudonia'], what: 'Open a ferry line', source: 'gazette', ...fields };
  const archive = archiveOf({ briefings: [{ id: ID, title: 'Berg in Sudopol', commitments: [promise], ...briefingFields }] }, today);
  const briefing = briefingIn(archive, ID);
  const [commitment] = briefing.commitments;
  if (!commitment) throw new Error('The briefing lost its promise.');
  return { commitment, briefing, archive };
}

/** A commitment of Sudonia with a key, as a briefing's front matter has it, whose history went through some states in 2021. */
export const promiseWith = (key: string, ...states: string[]) => ({
  key,
  kind: 'open',
  by: ['sudonia'],
  what: 'Keep it',
  source: 'gazette',
  history: states.map((state) => status(state, '2021')),
});
