import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';

/** Checks that the states of the promises in one briefing fit those who made them and their terms. */
export function checkCommitmentStates({ commitments = [] }: PartialBriefing): FieldFinding[] {
  return commitments.flatMap((commitment, at) => [
    ...checkRecipients(commitment, ['commitments', at]),
    ...commitment.history.flatMap((status, n) => {
      const path = ['commitments', at, 'history', n];
      return [...checkParties(status.for ?? [], commitment.by, path), ...(status.state === 'lapsed' ? checkLapse(commitment, path) : [])];
    }),
  ]);
}

/** Checks that nobody makes a promise to themselves alone. Two who promise each other something are both on both sides. */
function checkRecipients({ by, to = [] }: Commitment, path: PropertyKey[]): FieldFinding[] {
  const [only, ...others] = by;
  if (only === undefined || others.length > 0 || !to.includes(only)) return [];
  const problem = `names who made the promise: \`${only}\``;
  return [
    { path: [...path, 'to', to.indexOf(only)], problem, remedy: 'name those to whom it was made, or leave it out where no source says' },
  ];
}

/** Checks that a state is said only of those who made the promise. */
function checkParties(parties: string[], by: string[], path: PropertyKey[]): FieldFinding[] {
  return parties.flatMap((party, at) => {
    if (by.includes(party)) return [];
    const guess = nearestWord(party, by);
    const remedy = guess ? `did you mean \`${guess}\`?` : `name one of: ${by.join(', ')}`;
    return [{ path: [...path, 'for', at], problem: `is not among those who made the promise: \`${party}\``, remedy }];
  });
}

/** Checks that a promise which lapsed had a term that could pass. */
function checkLapse(commitment: Commitment, path: PropertyKey[]): FieldFinding[] {
  const hasTerm = commitment.kind === 'conditional' || ('due' in commitment && commitment.due !== undefined);
  if (hasTerm) return [];
  const remedy = 'give the promise its `due`; if it never had one, write `pending`, or `withdrawn` where it was taken back';
  return [{ path: [...path, 'state'], problem: 'is `lapsed`, but the promise has no due date that could pass', remedy }];
}
