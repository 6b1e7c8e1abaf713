import { diffArrays, diffWordsWithSpace } from 'diff';

/** Words of a paragraph that stayed, are gone or are new. */
export interface DiffRun {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

/** Between two changes, fewer words than these read as part of them. */
const LEAST_BETWEEN = 3;

/** The paragraphs that differ between two texts, each with what stayed, what is gone and what is new in it, in reading order. */
export function diffParagraphs(before: string[], after: string[]): DiffRun[][] {
  const paragraphs: DiffRun[][] = [];
  let gone: string[] = [];
  const hunks = diffArrays(before, after);
  for (const [at, { value, added, removed }] of hunks.entries()) {
    if (removed) gone = value;
    if (added || (removed && !hunks[at + 1]?.added)) {
      paragraphs.push(...compare(gone, added ? value : []));
      gone = [];
    }
  }
  return paragraphs;
}

/** Paragraphs that were replaced by as many are compared one by one, others as one text. */
function compare(gone: string[], fresh: string[]): DiffRun[][] {
  if (gone.length === fresh.length) return gone.map((paragraph, at) => gather(runsOf(paragraph, fresh[at] ?? '')));
  return paragraphsOf(gather(runsOf(gone.join('\n'), fresh.join('\n')))).filter((runs) => runs.some(({ kind }) => kind !== 'same'));
}

const runsOf = (before: string, after: string): DiffRun[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));

/** Makes one change of changes that only a word or two part: “28 May” for “27 April”, not a day and a month. */
function gather(runs: DiffRun[]): DiffRun[] {
  const gathered: DiffRun[] = [];
  let gone = '';
  let fresh = '';
  const close = () => {
    if (gone !== '') gathered.push({ kind: 'gone', words: gone });
    if (fresh !== '') gathered.push({ kind: 'new', words: fresh });
    gone = fresh = '';
  };
  for (const [at, { kind, words }] of runs.entries()) {
    if (kind === 'gone') gone += words;
    else if (kind === 'new') fresh += words;
    else if (at > 0 && at < runs.length - 1 && isShort(words)) {
      gone += words;
      fresh += words;
    } else {
      close();
      gathered.push({ kind, words });
    }
  }
  close();
  return gathered;
}

const isShort = (words: string): boolean => !words.includes('\n') && words.split(/\s+/).filter(Boolean).length < LEAST_BETWEEN;

/** Parts runs where a line ends in any of them. */
function paragraphsOf(runs: DiffRun[]): DiffRun[][] {
  const paragraphs: DiffRun[][] = [[]];
  for (const { kind, words } of runs) {
    for (const [at, line] of words.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, words: line });
    }
  }
  return paragraphs;
}
