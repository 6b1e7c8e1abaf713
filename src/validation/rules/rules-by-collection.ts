import type { BriefingData, PartialBriefing } from '../../schemas/briefing.ts';
import type { PersonData } from '../../schemas/person.ts';
import type { SynonymsData } from '../../schemas/synonyms.ts';
import type { FieldFinding } from '../diagnostics/field-finding.ts';
import type { ParsedFile } from '../read/parsed-file.ts';
import { checkFamily } from './family-in-name.ts';
import { checkBriefingDates } from './briefing-dates.ts';
import { checkCommitmentDays } from './commitment-days.ts';
import { checkCommitmentStates } from './commitment-states.ts';
import { checkCompleteness } from './completeness.ts';
import { checkDocuments } from './documents.ts';
import { checkTopicsOfFigures } from './figures.ts';
import { checkFormerKeys } from './former-ids-and-keys.ts';
import { checkKeys, checkUnusedSources } from './keys-and-sources.ts';
import {
  checkReferences,
  referencesOfBriefing,
  referencesOfCountry,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
  type KnownFiles,
} from './references.ts';
import { checkDayWordingOfFields, checkTitleAndSummaryWording } from './title-and-summary-wording.ts';
import { checkStopDays } from './stop-days.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkVisitPeople } from './visit-people.ts';

/** Applies the rules of its collection to the valid fields of a file, given what is known of all files. */
export function checkFields({ raw, parts, fields, isValid }: ParsedFile, known: KnownFiles): FieldFinding[] {
  switch (raw.collection) {
    case 'briefings': {
      const data = fields as PartialBriefing;
      return [
        ...checkReferences(referencesOfBriefing(data), known),
        ...checkKeys(data),
        ...checkFormerKeys(data),
        ...checkBriefingDates(raw.id, data),
        ...checkStopDays(data.visit ?? {}),
        ...checkVisitPeople(data.visit ?? {}),
        ...checkCommitmentDays(data),
        ...checkCommitmentStates(data),
        ...checkDocuments(data),
        ...checkTopicsOfFigures(data),
        ...checkTitleAndSummaryWording(data),
        ...checkDayWordingOfFields(data),
        ...checkCompleteness(data),
        ...(isValid && !data.draft ? checkUnusedSources(fields as BriefingData, parts.body) : []),
      ];
    }
    case 'people':
      return [...checkReferences(referencesOfPerson(fields), known), ...(isValid ? checkFamily(fields as PersonData) : [])];
    case 'places':
      return checkReferences(referencesOfPlace(fields), known);
    case 'countries':
      return checkReferences(referencesOfCountry(fields), known);
    case 'register':
      return checkReferences(referencesOfRow(fields), known);
    case 'search':
      return isValid ? checkSynonyms(fields as SynonymsData) : [];
    case 'organisations':
    case 'topics':
    case 'pages':
      return [];
  }
}
