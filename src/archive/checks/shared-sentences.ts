import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Briefing } from '../model/briefing.ts';
import { foldedWords } from '../names/fold-letters.ts';

/** A sentence of so many words or more is nobody's by chance. */
const FEWEST_WORDS = 9;

/** How much of a sentence is told. */
const MOST_TOLD = 60;

/** A sentence of a text, where it stands, and what it is compared by. */
interface Sentence {
  file: string;
  line: number | undefined;
  field: string;
  text: string;
  words: string;
}

type Texts = Pick<Briefing, 'file' | 'body' | 'bodyLine' | 'summary' | 'glance'>;

/**
 * Finds sentences that stand in two briefings, whatever their capitals, accents and source notes: readers of both feel that they read one
 * text, and a mistake in it is corrected in one place only. A summary or a glance may repeat the text of its own briefing.
 */
export function adviseOnSharedSentences(briefings: Texts[]): Diagnostic[] {
  const byWords = Map.groupBy(briefings.flatMap(sentencesOf), ({ words }) => words);
  return [...byWords.values()].flatMap((sentences) => {
    const [first] = sentences;
    return sentences.flatMap(({ file, line, field, text }) => {
      const other = first?.file === file ? sentences.find((it) => it.file !== file) : first;
      if (!other) return [];
      const told = text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD)}…` : text;
      return [
        {
          file,
          line,
          field,
          problem: `has a sentence of ${other.file}: “${told}”`,
          remedy: 'say it in other words, or in one of the two only',
        },
      ];
    });
  });
}

function sentencesOf({ file, body, bodyLine, summary, glance }: Texts): Sentence[] {
  const lines = body.split(/\r?\n/);
  return [
    ...split(summary).map((text) => ({ file, line: undefined, field: 'summary', text })),
    ...glance.flatMap((entry, at) => split(entry).map((text) => ({ file, line: undefined, field: `glance[${at}]`, text }))),
    ...lines.flatMap((line, at) =>
      split(line).map((text) => ({ file, line: bodyLine === undefined ? undefined : bodyLine + at, field: 'body', text })),
    ),
  ].flatMap((sentence) => {
    const words = foldedWords(sentence.text);
    return words.length < FEWEST_WORDS ? [] : [{ ...sentence, words: words.join(' ') }];
  });
}

/** The sentences of a paragraph, which authors write in one line, without source notes. */
const split = (line: string): string[] =>
  line
    .replaceAll(/\[@[^[\]]*\]/g, ' ')
    .split(/(?<=[.!?][”’)]?)\s+(?=\p{Lu}|[“‘])/u)
    .map((text) => text.trim());
