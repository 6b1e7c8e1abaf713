import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words in a paragraph that were kept, removed or added. */
export interface DiffRun {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

/** Changes with fewer kept words than this between them are shown as one change. */
const MIN_WORDS_BETWEEN = 3;

/** The paragraphs that differ between two texts, in reading order, each as runs of kept, removed and added words. */
export function diffParagraphs(before: string[], after: string[]): DiffRun[][] {
  const paragraphs: DiffRun[][] = [];
  let gone: string[] = [];
  const hunks = diffArrays(before, after);
  for (const [index, { value, added, removed }] of hunks.entries()) {
    if (removed) gone = value;
    if (added || (removed && !hunks[index + 1]?.added)) {
      paragraphs.push(...diffReplaced(gone, added ? value : []));
      gone = [];
    }
  }
  return paragraphs;
}

/** Compares removed paragraphs with the added ones: pair by pair where there are equally many, else as one text. */
function diffReplaced(gone: string[], added: string[]): DiffRun[][] {
  if (gone.length === added.length) return gone.map((paragraph, index) => joinCloseChanges(diffWords(paragraph, added[index] ?? '')));
  return splitParagraphs(joinCloseChanges(diffWords(gone.join('\n'), added.join('\n')))).filter((runs) =>
    runs.some(({ kind }) => kind !== 'same'),
  );
}

const diffWords = (before: string, after: string): DiffRun[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));

/** Joins changes with only a word or two between them: “28 May” replaces “27 April” as a whole, not the day and the month separately. */
function joinCloseChanges(runs: DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  let gone = '';
  let added = '';
  const close = () => {
    if (gone !== '') joined.push({ kind: 'gone', words: gone });
    if (added !== '') joined.push({ kind: 'new', words: added });
    gone = added = '';
  };
  for (const [index, { kind, words }] of runs.entries()) {
    if (kind === 'gone') gone += words;
    else if (kind === 'new') added += words;
    else if (index > 0 && index < runs.length - 1 && isShort(words)) {
      gone += words;
      added += words;
    } else {
      close();
      joined.push({ kind, words });
    }
  }
  close();
  return joined;
}

const isShort = (words: string): boolean => !words.includes('\n') && words.split(/\s+/).filter(Boolean).length < MIN_WORDS_BETWEEN;

/** Splits runs into paragraphs at line breaks. */
function splitParagraphs(runs: DiffRun[]): DiffRun[][] {
  const paragraphs: DiffRun[][] = [[]];
  for (const { kind, words } of runs) {
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, words: line });
    }
  }
  return paragraphs;
}
