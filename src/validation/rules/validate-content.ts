import { validateBody, parseBody } from '../body/validate-body.ts';
import { partsOf } from '../body/body-parts.ts';
import type { BriefingData, PartialBriefing } from '../../schemas/briefing.ts';
import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import { checkCommitmentDays } from './commitment-days.ts';
import { checkBriefingDates, checkVisitOrder } from './visit-dates.ts';
import { makeDraftMemory } from '../read/parsed-file-cache.ts';
import { draftOf, type Draft } from '../read/parsed-file.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { toDiagnostic } from '../diagnostics/finding.ts';
import { checkFormerIds, checkFormerKeys } from './former-names.ts';
import type { RawFile } from '../read/files.ts';
import { checkStandaloneText } from './standalone-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isSlug } from '../../schemas/fields/key-and-text.ts';
import {
  checkReferences,
  referencesOfBriefing,
  referencesOfCountry,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
} from './references.ts';
import { checkRow, checkRowsTogether, namesOfPeople } from './register-rows.ts';
import type { RegisterData } from '../../schemas/register.ts';
import { complete } from '../read/salvage.ts';
import { checkKeys, checkUnusedSources } from './keys-and-sources.ts';
import { checkStopDays } from './stop-days.ts';
import { checkTermDates } from './office-terms.ts';
import { checkVisitPeople } from './visit-people.ts';

/** What reading the content folder gave: what passed, and a diagnostic for everything that did not. */
export interface Reading {
  content: Content;
  diagnostics: Diagnostic[];
}

/** Checks all files, each by itself, unless `memory` knows it, and against the others; every mistake gets its diagnostic. */
export function validateContent(
  { files, diagnostics: strays }: { files: RawFile[]; diagnostics: Diagnostic[] },
  memory = makeDraftMemory(new Map()),
): Reading {
  const diagnostics = [...strays, ...findDoubles(files), ...files.flatMap(checkName)];
  const drafts = files.flatMap((raw) => memory.recall(raw) ?? draftOf(raw, diagnostics));
  const ids = new Map(
    Map.groupBy(files, (raw) => raw.collection)
      .entries()
      .map(([name, of]) => [name, new Set(of.map(({ id }) => id))]),
  );
  const known = (collection: Collection) => ids.get(collection) ?? new Set<string>();
  for (const draft of drafts) {
    const diagnosticTo = (finding: FieldFinding) => toDiagnostic(draft.raw.file, draft.parsed, finding);
    const ofItself = memory.isRecalled(draft) ? [] : [...checkTermDates(draft.fields).map(diagnosticTo), ...readDraftBody(draft)];
    if (draft.whole && ofItself.length === 0) memory.keep(draft);
    diagnostics.push(...findings(draft, known).map(diagnosticTo), ...ofItself);
  }
  diagnostics.push(...checkRegister(drafts));
  diagnostics.push(...checkFormerIds(drafts).map(({ draft: { raw, parsed }, finding }) => toDiagnostic(raw.file, parsed, finding)));
  const visits = drafts.flatMap((draft) => {
    const { visit } = briefingFields(draft) ?? {};
    return visit ? [{ draft, id: draft.raw.id, visit }] : [];
  });
  for (const { id, finding } of checkVisitOrder(visits)) {
    const { draft } = visits.find((it) => it.id === id) ?? {};
    if (draft) diagnostics.push(toDiagnostic(draft.raw.file, draft.parsed, finding));
  }
  return { content: contentOf(drafts), diagnostics };
}

function findings(draft: Draft, known: (collection: Collection) => Set<string>): FieldFinding[] {
  const { raw, parsed, fields, whole } = draft;
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
        ...checkStandaloneText(data),
        ...(whole ? checkUnusedSources(fields as BriefingData, parsed.body) : []),
      ];
    }
    case 'people':
      return whole ? checkReferences(referencesOfPerson(fields as never), known) : [];
    case 'places':
      return whole ? checkReferences(referencesOfPlace(fields as never), known) : [];
    case 'countries':
      return whole ? checkReferences(referencesOfCountry(fields as never), known) : [];
    case 'register':
      return checkReferences(referencesOfRow(fields), known);
    case 'organisations':
    case 'topics':
    case 'pages':
      return [];
  }
}

function checkRegister(drafts: Draft[]): Diagnostic[] {
  const of = (collection: Collection) => drafts.filter(({ raw }) => raw.collection === collection);
  const rows = of('register');
  const around = {
    briefings: new Set(of('briefings').map(({ raw }) => raw.id)),
    peopleByName: namesOfPeople(of('people').map(({ raw, fields }) => ({ id: raw.id, fields }))),
    countryOf: new Map(of('places').map(({ raw, fields }) => [raw.id, String(fields['country'])])),
  };
  return [
    ...rows.flatMap((draft) => checkRow(draft.fields as Partial<RegisterData>, around).map((finding) => ({ draft, finding }))),
    ...checkRowsTogether(rows),
  ].map(({ draft: { raw, parsed }, finding }) => toDiagnostic(raw.file, parsed, finding));
}

/** Checks what is written below the front matter, and takes it apart. */
function readDraftBody(draft: Draft): Diagnostic[] {
  const { raw, parsed } = draft;
  if (raw.collection !== 'briefings' && raw.collection !== 'pages') return [];
  const data = briefingFields(draft);
  const keys = (field: { key: string }[] | undefined) => field?.map(({ key }) => key);
  const tree = parseBody(parsed.body);
  if (data) draft.parts = partsOf(tree, parsed.body);
  return validateBody(
    raw.file,
    tree,
    parsed.body,
    parsed.bodyLine,
    data
      ? { sources: keys(complete(data.sources)), quotes: complete(data.quotes), noted: true }
      : { sources: [], quotes: [], noted: false },
  );
}

const briefingFields = ({ raw, fields }: Draft): PartialBriefing | undefined => (raw.collection === 'briefings' ? fields : undefined);

function contentOf(drafts: Draft[]): Content {
  const of = <Name extends Collection>(name: Name) =>
    drafts
      .filter(({ raw, whole }) => whole && raw.collection === name)
      .map(({ raw, parsed, fields, parts }): Entry<unknown> => ({
        id: raw.id,
        file: raw.file,
        data: fields,
        body: parsed.body,
        parts,
        ...(name === 'register' ? { line: parsed.bodyLine } : { bodyLine: parsed.bodyLine }),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)) as Content[Name];
  return {
    briefings: of('briefings'),
    people: of('people'),
    countries: of('countries'),
    places: of('places'),
    organisations: of('organisations'),
    topics: of('topics'),
    register: of('register'),
    pages: of('pages'),
  };
}

function findDoubles(files: RawFile[]): Diagnostic[] {
  return [...Map.groupBy(files, ({ collection, id }) => `${collection}/${id}`).values()].flatMap(([first, ...others]) =>
    others.map(({ file, id }) => ({
      file,
      field: 'file',
      problem: `has the same id as ${first?.file ?? ''}: \`${id}\``,
      remedy: 'give one of the two another name; an id is an address',
    })),
  );
}

const checkName = ({ file, id }: RawFile): Diagnostic[] =>
  isSlug(id)
    ? []
    : [
        {
          file,
          field: 'file',
          problem: `cannot be an address: \`${id}\``,
          remedy: 'call it by lower-case letters a to z, digits and hyphens',
        },
      ];
