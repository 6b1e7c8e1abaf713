import type { PartialBriefing } from '../../schemas/briefing.ts';
import type { Root } from 'mdast';
import { checkNumbersOfField } from '../body/check-numbers-against-figures.ts';
import type { StatedNumber } from '../body/body-finding.ts';
import { extractBodyParts } from '../body/extract-body-parts.ts';
import { parseBody, validateBody } from '../body/validate-body.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toDiagnostic, type FieldFinding } from '../diagnostics/field-finding.ts';
import type { ParsedFile } from '../read/parsed-file.ts';
import { completeList } from '../read/salvage-fields.ts';
import { textsAboveBody } from './title-and-summary-wording.ts';

/** Checks the body of a briefing or page; sets the `bodyParts` of a briefing. */
export function checkBody(file: ParsedFile): Diagnostic[] {
  const { raw, parts } = file;
  if (raw.collection !== 'briefings' && raw.collection !== 'pages') return [];
  const data = briefingFields(file);
  const keysOf = (entries: { key: string }[] | undefined) => entries?.map(({ key }) => key);
  const tree = parseBody(parts.body);
  if (data?.draft && tree.children.length === 0) return [];
  if (data) file.bodyParts = extractBodyParts(tree, parts.body);
  const ofBody = validateBody(
    raw.file,
    tree,
    parts.body,
    parts.bodyLine,
    data
      ? {
          sources: keysOf(completeList(data.sources)),
          quotes: completeList(data.quotes),
          figures: statedNumbers(data),
          isBriefing: true,
        }
      : { sources: [], quotes: [], isBriefing: false },
  );
  return data ? [...ofBody, ...checkNumbersOfFields(data, tree).map((finding) => toDiagnostic(file, finding))] : ofBody;
}

/** Checks the numbers of title, summary and glance against the figures. */
const checkNumbersOfFields = (data: PartialBriefing, tree: Root): FieldFinding[] =>
  textsAboveBody(data).flatMap(({ path, text }) =>
    checkNumbersOfField(text, tree, statedNumbers(data)).map((finding) => ({ path, ...finding })),
  );

/** The numbers of the figures and of the counted commitments of a briefing. */
const statedNumbers = ({ figures, commitments }: PartialBriefing): StatedNumber[] => [
  ...(completeList(figures) ?? []),
  ...(completeList(commitments) ?? []).flatMap((commitment) =>
    commitment.kind === 'counted' ? [{ key: commitment.key, value: commitment.target, unit: commitment.unit }] : [],
  ),
];

/** The valid fields of the file of a briefing; undefined for any other file. */
export const briefingFields = ({ raw, fields }: ParsedFile): PartialBriefing | undefined =>
  raw.collection === 'briefings' ? fields : undefined;
