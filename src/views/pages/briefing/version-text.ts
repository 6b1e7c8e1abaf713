import { visit } from 'unist-util-visit';
import type { Archive } from '../../../archive/model/archive.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { messages } from '../../../i18n/messages.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { parseBody } from '../../../validation/body/validate-body.ts';
import { splitFile } from '../../../validation/read/file-parts.ts';
import { NOTE } from '../../../validation/body/source-note-syntax.ts';
import { plainText } from '../../../validation/body/quotation-syntax.ts';

/** The parts of a briefing whose words are compared, in the order in which readers meet them. */
export const PARTS = ['title', 'summary', 'glance', 'text', 'visit', 'quotes', 'documents', 'commitments', 'figures'] as const;
export type Part = (typeof PARTS)[number];

/** What readers read in a version of a briefing, paragraph by paragraph. */
export type VersionText = Record<Part, string[]>;

/** Fields as a file of long ago may have them: no schema has judged it. */
type Fields = Record<string, unknown>;

/**
 * The words of a version, people and places by their names of today. What became of promises is no part of them, for it is
 * dated by itself; nor are sources. Undefined where the file could not be read.
 */
export function textOfVersion(raw: string, archive: Archive): VersionText | undefined {
  const file = splitFile('briefing.md', raw);
  if (Array.isArray(file)) return undefined;
  const { title, summary, glance, visit: event, quotes, commitments, restatements, documents, figures } = fieldsOf(file.values);
  const names = (ids: unknown) => listOf(ids).map((id) => nameOf(id, archive));
  return {
    title: [wordOf(title)],
    summary: [wordOf(summary)],
    glance: listOf(glance).map(wordOf),
    text: paragraphsOf(file.body),
    visit: linesOf(fieldsOf(event), archive),
    quotes: listOf(quotes)
      .map(fieldsOf)
      .map((it) => joined(`“${wordOf(it['words'])}”`, ...names(it['speaker']), wordOf(it['occasion']))),
    commitments: [
      ...listOf(commitments)
        .map(fieldsOf)
        .map((it) =>
          joined(
            wordOf(it['what']),
            labelled('by', names(it['by'])),
            labelled('to', names(it['to'])),
            labelled('target', [[numberOf(it['target']), wordOf(it['unit'])].filter(Boolean).join(' ')]),
            labelled('condition', [wordOf(it['condition'])]),
            labelled('made', [dateOf(it['made'])]),
            labelled('due', [dateOf(it['due'])]),
          ),
        ),
      ...listOf(restatements)
        .map(fieldsOf)
        .map((it) => restatementOf(wordOf(it['briefing']), wordOf(it['commitment']), archive)),
    ],
    documents:
      documents === 'none'
        ? [messages.briefing.noDocuments]
        : listOf(documents)
            .map(fieldsOf)
            .map((it) =>
              joined(
                wordOf(it['title']),
                kindOf(it['kind']),
                labelled('parties', [...names(it['parties']), ...listOf(it['otherParties']).map(wordOf)]),
                dateOf(it['date']),
                labelled('inForce', [dateOf(it['inForce'])]),
              ),
            ),
    figures: listOf(figures)
      .map(fieldsOf)
      .map((it) => {
        const value = [wordOf(it['bound']), numberOf(it['value']), wordOf(it['unit'])].filter(Boolean).join(' ');
        return joined(value, wordOf(it['what']), labelled('figureBy', names(it['by'])));
      }),
  };
}

/** A promise of an earlier visit in the words of that visit's briefing, as far as it has it today. */
function restatementOf(id: string, key: string, { briefingById }: Archive): string {
  const first = briefingById.get(id);
  const what = first?.commitments.find((it) => it.key === key)?.what ?? key;
  return joined(what, labelled('firstMade', [first?.title ?? id]));
}

/** The facts of the visit, a line each. */
function linesOf(event: Fields, archive: Archive): string[] {
  const holders = (field: string) =>
    listOf(event[field])
      .map(fieldsOf)
      .map(({ person, name, office, title, country, organisation }) =>
        joined(nameOf(person ?? name, archive), wordOf(office ?? title), nameOf(country ?? organisation, archive)),
      );
  const stops = listOf(event['stops'])
    .map(fieldsOf)
    .map(({ place, from, to }) => joined(nameOf(place, archive), dateOf(from), dateOf(to)));
  const state = messages.visitState[event['state'] as keyof typeof messages.visitState] as string | undefined;
  const kind = messages.visitKind[event['kind'] as keyof typeof messages.visitKind] as string | undefined;
  return [
    joined(kind ?? '', state ?? ''),
    joined(dateOf(event['from'] ?? event['planned']), dateOf(event['to'])),
    ...stops,
    labelled('visitors', holders('visitors')),
    labelled('receivedBy', holders('hosts')),
    labelled('met', holders('met')),
    labelled('delegation', holders('delegation')),
  ].filter((line) => line !== '');
}

/** The paragraphs and headings of a body as plain text; notes of sources are none of its words. */
function paragraphsOf(body: string): string[] {
  const paragraphs: string[] = [];
  visit(parseBody(body), (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      paragraphs.push(plainText(node).replaceAll(NOTE, '').replaceAll(/\s+/g, ' ').trim());
    }
  });
  return paragraphs;
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const wordOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const numberOf = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : wordOf(value));
const joined = (...words: string[]): string => words.filter((it) => it !== '').join(' · ');

const kindOf = (value: unknown): string => (messages.documentKind as Record<string, string>)[wordOf(value)] ?? wordOf(value);

const labelled = (
  label: {
    [Label in keyof typeof messages.briefing]: (typeof messages.briefing)[Label] extends string ? Label : never;
  }[keyof typeof messages.briefing],
  words: string[],
) => (words.some((it) => it !== '') ? `${messages.briefing[label]} ${words.join(', ')}` : '');

const dateOf = (value: unknown): string => (/^\d{4}(-\d{2}){0,2}$/.test(wordOf(value)) ? formatDate(wordOf(value)) : wordOf(value));

function nameOf(id: unknown, archive: Archive): string {
  const word = wordOf(id);
  const { people, countries, organisations, places } = archive;
  return (people.get(word) ?? countries.get(word) ?? organisations.get(word) ?? places.get(word))?.name ?? word;
}
