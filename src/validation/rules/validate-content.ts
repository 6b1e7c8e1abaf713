import { judgeBody, parseBody } from '../body/validate-body.ts';
import { partsOf } from '../body/body-parts.ts';
import type { BriefingData, BriefingDraft } from '../../schemas/briefing.ts';
import type { Collection, Content, Entry } from '../../schemas/collections.ts';
import { judgeCommitmentDays } from './commitment-days.ts';
import { judgeDays, judgeOrder } from './visit-dates.ts';
import { makeDraftMemory } from '../read/parsed-file-cache.ts';
import { draftOf, type Draft } from '../read/parsed-file.ts';
import type { FieldFinding } from '../diagnostics/finding.ts';
import { letterOf } from '../diagnostics/finding.ts';
import { judgeFormerIds, judgeFormerKeys } from './former-names.ts';
import type { RawFile } from '../read/files.ts';
import { judgeLead } from './standalone-text.ts';
import type { Letter } from '../diagnostics/diagnostic.ts';
import { isSlug } from '../../schemas/fields/key-and-text.ts';
import {
  judgeReferences,
  referencesOfBriefing,
  referencesOfCountry,
  referencesOfPerson,
  referencesOfPlace,
  referencesOfRow,
} from './references.ts';
import { judgeRow, judgeRowsTogether, namesOfPeople } from './register-rows.ts';
import type { RegisterData } from '../../schemas/register.ts';
import { complete } from '../read/salvage.ts';
import { judgeKeys, judgeUnusedSources } from './keys-and-sources.ts';
import { judgeStopDays } from './stop-days.ts';
import { judgeTerms } from './office-terms.ts';
import { judgeVisitPeople } from './visit-people.ts';

/** What reading the content folder gave: what passed, and a letter for everything that did not. */
export interface Reading {
  content: Content;
  letters: Letter[];
}

/** Judges all files, each by itself, unless `memory` knows it, and against the others; every mistake gets its letter. */
export function judgeFiles(
  { files, letters: strays }: { files: RawFile[]; letters: Letter[] },
  memory = makeDraftMemory(new Map()),
): Reading {
  const letters = [...strays, ...findDoubles(files), ...files.flatMap(judgeName)];
  const drafts = files.flatMap((raw) => memory.recall(raw) ?? draftOf(raw, letters));
  const ids = new Map(
    Map.groupBy(files, (raw) => raw.collection)
      .entries()
      .map(([name, of]) => [name, new Set(of.map(({ id }) => id))]),
  );
  const known = (collection: Collection) => ids.get(collection) ?? new Set<string>();
  for (const draft of drafts) {
    const letterTo = (finding: FieldFinding) => letterOf(draft.raw.file, draft.parsed, finding);
    const ofItself = memory.isRecalled(draft) ? [] : [...judgeTerms(draft.fields).map(letterTo), ...readDraftBody(draft)];
    if (draft.whole && ofItself.length === 0) memory.keep(draft);
    letters.push(...findings(draft, known).map(letterTo), ...ofItself);
  }
  letters.push(...judgeRegister(drafts));
  letters.push(...judgeFormerIds(drafts).map(({ draft: { raw, parsed }, finding }) => letterOf(raw.file, parsed, finding)));
  const visits = drafts.flatMap((draft) => {
    const { visit } = briefingFields(draft) ?? {};
    return visit ? [{ draft, id: draft.raw.id, visit }] : [];
  });
  for (const { id, finding } of judgeOrder(visits)) {
    const { draft } = visits.find((it) => it.id === id) ?? {};
    if (draft) letters.push(letterOf(draft.raw.file, draft.parsed, finding));
  }
  return { content: contentOf(drafts), letters };
}

function findings(draft: Draft, known: (collection: Collection) => Set<string>): FieldFinding[] {
  const { raw, parsed, fields, whole } = draft;
  switch (raw.collection) {
    case 'briefings': {
      const data = fields as BriefingDraft;
      return [
        ...judgeReferences(referencesOfBriefing(data), known),
        ...judgeKeys(data),
        ...judgeFormerKeys(data),
        ...judgeDays(raw.id, data),
        ...judgeStopDays(data.visit ?? {}),
        ...judgeVisitPeople(data.visit ?? {}),
        ...judgeCommitmentDays(data),
        ...judgeLead(data),
        ...(whole ? judgeUnusedSources(fields as BriefingData, parsed.body) : []),
      ];
    }
    case 'people':
      return whole ? judgeReferences(referencesOfPerson(fields as never), known) : [];
    case 'places':
      return whole ? judgeReferences(referencesOfPlace(fields as never), known) : [];
    case 'countries':
      return whole ? judgeReferences(referencesOfCountry(fields as never), known) : [];
    case 'register':
      return judgeReferences(referencesOfRow(fields), known);
    case 'organisations':
    case 'topics':
    case 'pages':
      return [];
  }
}

function judgeRegister(drafts: Draft[]): Letter[] {
  const of = (collection: Collection) => drafts.filter(({ raw }) => raw.collection === collection);
  const rows = of('register');
  const around = {
    briefings: new Set(of('briefings').map(({ raw }) => raw.id)),
    peopleByName: namesOfPeople(of('people').map(({ raw, fields }) => ({ id: raw.id, fields }))),
    countryOf: new Map(of('places').map(({ raw, fields }) => [raw.id, String(fields['country'])])),
  };
  return [
    ...rows.flatMap((draft) => judgeRow(draft.fields as Partial<RegisterData>, around).map((finding) => ({ draft, finding }))),
    ...judgeRowsTogether(rows),
  ].map(({ draft: { raw, parsed }, finding }) => letterOf(raw.file, parsed, finding));
}

/** Judges what is written below the front matter, and takes it apart. */
function readDraftBody(draft: Draft): Letter[] {
  const { raw, parsed } = draft;
  if (raw.collection !== 'briefings' && raw.collection !== 'pages') return [];
  const data = briefingFields(draft);
  const keys = (field: { key: string }[] | undefined) => field?.map(({ key }) => key);
  const tree = parseBody(parsed.body);
  if (data) draft.parts = partsOf(tree, parsed.body);
  return judgeBody(
    raw.file,
    tree,
    parsed.body,
    parsed.bodyLine,
    data
      ? { sources: keys(complete(data.sources)), quotes: complete(data.quotes), noted: true }
      : { sources: [], quotes: [], noted: false },
  );
}

const briefingFields = ({ raw, fields }: Draft): BriefingDraft | undefined => (raw.collection === 'briefings' ? fields : undefined);

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

function findDoubles(files: RawFile[]): Letter[] {
  return [...Map.groupBy(files, ({ collection, id }) => `${collection}/${id}`).values()].flatMap(([first, ...others]) =>
    others.map(({ file, id }) => ({
      file,
      field: 'file',
      problem: `has the same id as ${first?.file ?? ''}: \`${id}\``,
      remedy: 'give one of the two another name; an id is an address',
    })),
  );
}

const judgeName = ({ file, id }: RawFile): Letter[] =>
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
