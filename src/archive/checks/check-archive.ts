import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Archive } from '../model/archive.ts';
import { checkAmbiguousMentions } from './ambiguous-mentions.ts';
import { checkFirstSinceClaims } from './first-since-claims.ts';
import { checkFormerJourneys } from './former-journey-ids.ts';
import { checkRestatedCommitments } from './restated-commitments.ts';
import { checkVisitStates } from './visit-states.ts';
import { checkProbableDuplicates } from './probable-duplicates.ts';
import { checkJourneys } from './journey-continuity.ts';
import { checkOffices } from './offices-on-visits.ts';
import { checkOverlaps } from './overlapping-visits.ts';

/** Finds content that contradicts other content, which no single file shows. */
export function checkArchive(archive: Archive): Diagnostic[] {
  return [
    ...checkFirstSinceClaims(archive.briefings, archive.relationships),
    ...checkJourneys(archive.visits, archive.journeys),
    ...checkFormerJourneys(archive.journeys),
    ...checkOverlaps(archive.visits),
    ...checkProbableDuplicates(archive.visits),
    ...checkVisitStates(archive),
    ...checkRestatedCommitments(archive),
    ...archive.visits.flatMap(checkOffices),
    ...archive.briefings.flatMap(checkAmbiguousMentions),
  ];
}
