import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import { nearestWord } from '../../validation/diagnostics/nearest-word.ts';
import type { Archive } from '../model/archive.ts';
import { byNewest } from '../model/visit.ts';

/** Finds restatements of promises that the briefing they name does not have, or that were first made on a later visit. */
export const checkRestatedCommitments = ({ briefings, briefingById }: Archive): Diagnostic[] =>
  briefings.flatMap(({ file, restatements, visit }) =>
    restatements.flatMap(({ briefing, commitment }, at): Diagnostic[] => {
      const first = briefingById.get(briefing);
      // A reference to no file has been reported already.
      if (!first) return [];
      if (byNewest(visit, first.visit) >= 0) {
        const problem = `names a briefing on a visit that was not earlier: \`${briefing}\``;
        return [{ file, field: `restatements[${at}].briefing`, problem, remedy: 'name the visit on which the promise was first made' }];
      }
      const keys = first.commitments.map(({ key }) => key);
      if (keys.includes(commitment)) return [];
      const guess = nearestWord(commitment, keys);
      const again = first.restatements.find(({ key }) => key === commitment);
      return [
        {
          file,
          field: `restatements[${at}].commitment`,
          problem: `names a promise that was not first made on that visit: \`${commitment}\``,
          remedy: again
            ? `write \`briefing: ${again.briefing}\` and \`commitment: ${again.commitment}\`, where it was first made`
            : guess
              ? `did you mean \`${guess}\`?`
              : `name one of: ${keys.join(', ')}`,
        },
      ];
    }),
  );
