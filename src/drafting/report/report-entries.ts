import { formatDate } from '../../i18n/dates.ts';
import { draft as words } from '../../i18n/draft.ts';
import { MONTH_NAMES } from '../../month-names.ts';
import { slugOf } from '../../schemas/fields/key-and-id.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import type { DraftFacts } from '../draft-facts.ts';
import { excerptOf } from '../print-yaml.ts';
import type { Actor } from './cast.ts';
import type { Extraction } from './extract-report.ts';
import type { FoundFigure } from './find-figures.ts';
import type { FoundPromise } from './find-promises.ts';

/** The key of the report among the sources of its draft. */
export const SOURCE = 'wire';

export type Entries = Pick<DraftFacts, 'commitments' | 'quotes' | 'figures' | 'documents'>;

/** Makes the promises, quotes, figures and papers of a draft, each with its key and the words that it was read from. */
export function entriesOfReport(found: Extraction, newcomers: Actor[], place: string, day: Day): Entries {
  const { visit, from, to, promises, quotes, figures, documents } = found;
  const hasPage = (actor: Actor | undefined): actor is Actor =>
    actor !== undefined && (actor.known !== undefined || newcomers.includes(actor));
  const isDuring = from !== undefined && from.value <= day && (to === undefined || day <= to.value);
  const occasionOf = (event: string | undefined) =>
    isDuring ? words.occasion(event, place, formatDate(day)) : words.reported(event, formatDate(day));
  const keys = { commitment: new Set<string>(), quote: new Set<string>(), figure: new Set<string>(), document: new Set<string>() };
  const sides = [
    ...new Set([...(visit?.visitors ?? []).flatMap(({ value }) => value.side ?? []), ...(visit ? [visit.country.id] : [])]),
  ].sort();
  return {
    commitments: promises.map((promise) => ({
      value: {
        key: keyOf(promise.what, keys.commitment, 'promise'),
        kind: promise.kind,
        condition: promise.condition,
        target: promise.kind === 'counted' ? promise.target?.value : undefined,
        unit: promise.kind === 'counted' ? promise.target?.unit : undefined,
        due: promise.kind === 'open' ? undefined : promise.due,
        by: promise.by,
        to: promise.to,
        what: taskOf(promise, day),
        source: SOURCE,
      },
      note: noteOfSentence('likely', promise.sentence.text),
    })),
    quotes: distinctWords(quotes).map(({ words: said, speaker, event, isJoined, sentence }) => ({
      value: {
        key: keyOf(said, keys.quote, 'quote'),
        words: said.replaceAll(/['‘]/g, '’'),
        speaker: hasPage(speaker) ? speaker.id : undefined,
        occasion: occasionOf(event),
        source: SOURCE,
      },
      note: quoteNote(speaker, hasPage(speaker), isJoined, sentence.text),
    })),
    figures: figures.map((figure) => ({
      value: {
        key: keyOf(`${figure.unit} ${subjectOf(figure)}`, keys.figure, 'figure'),
        what: subjectOf(figure),
        value: figure.value,
        unit: figure.unit,
        bound: figure.bound,
        by: hasPage(figure.by) ? figure.by.id : undefined,
        source: SOURCE,
      },
      note: noteOfSentence(figure.by ? 'sure' : 'likely', figure.sentence.text),
    })),
    documents: documents.map(({ kind, title, sentence }) => ({
      value: { key: keyOf(title, keys.document, 'paper'), kind, title: plain(title), parties: sides, source: SOURCE, date: undefined },
      note: noteOfSentence('likely', sentence.text),
    })),
  };
}

function quoteNote(speaker: Actor | undefined, hasFile: boolean, isJoined: boolean, text: string): string {
  const who = speaker && !hasFile ? `; said by ${speaker.name}, who has no file` : '';
  return noteOfSentence(speaker && !isJoined ? 'sure' : 'likely', `${isJoined ? '(two halves joined) ' : ''}${text}`) + who;
}

const noteOfSentence = (sure: string, text: string): string => `${sure}: ${excerptOf(text)}`;

/** A key of the first words of a text that no other entry of its kind has. */
function keyOf(text: string, taken: Set<string>, otherwise: string): string {
  const base =
    slugOf(text)
      .split('-')
      .filter((word) => !/^(?:the|a|an|of|to|in|and|we|is|are|it|on|at|by|for|with|would|will|had|has)$/.test(word))
      .slice(0, 3)
      .join('-') || otherwise;
  let key = base;
  for (let n = 2; taken.has(key); n++) key = `${base}-${n}`;
  taken.add(key);
  return key;
}

/** A promise in its own words, with years for “this year” and “next year”. */
const taskOf = ({ what, due }: FoundPromise, day: Day): string =>
  plain(
    what
      .replace(/\bthis year\b/, `in ${day.slice(0, 4)}`)
      .replace(/\bnext year\b/, `in ${Number(day.slice(0, 4)) + 1}`)
      .replace(MONTH_WITHOUT_YEAR, (month) => (due === undefined ? month : `${month} ${due.slice(0, 4)}`)),
  );

const MONTH_WITHOUT_YEAR = new RegExp(`\\b(?:in|by|before|until) (?:${MONTH_NAMES.join('|')})\\b(?! \\d)`);

/** What a number counts, or its unit where the report does not say. */
const subjectOf = ({ subject, unit }: FoundFigure): string => plain(subject) || unit;

const distinctWords = (quotes: Extraction['quotes']): Extraction['quotes'] => [
  ...new Map(quotes.map((quote) => [quote.words, quote])).values(),
];

/** A text without marks that a field may not have. */
const plain = (text: string): string =>
  text
    .replaceAll(/['‘]/g, '’')
    .replaceAll(/[#*_`“”"\[\]{}<>$]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
