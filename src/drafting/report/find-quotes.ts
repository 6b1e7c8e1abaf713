import type { Actor } from './cast.ts';
import type { Roles } from './find-speakers.ts';
import type { Quotation, Sentence } from './report-sentences.ts';

/** Words that somebody said. */
export interface FoundQuote {
  words: string;
  speaker?: Actor | undefined;
  /** The event at which they were said, in words; undefined where the report names none. */
  event?: string | undefined;
  sentence: Sentence;
  /** Whether two halves around the name of the speaker were joined. */
  isJoined: boolean;
}

const EVENTS: [RegExp, string][] = [
  [/\bjoint (?:press|news) conference\b/i, 'Joint press conference'],
  [/\b(?:press|news) conference\b/i, 'Press conference'],
  [/\btweets?\b|\btweeted\b/i, 'Tweet'],
  [/\bweekly briefing\b|\bmedia briefing\b/i, 'Press briefing'],
  [/\binterview\b/i, 'Interview'],
  [/\bbanquet\b/i, 'Banquet'],
  [/\bceremony\b/i, 'After the ceremony'],
  [/\b(?:reporters|journalists)\b/i, 'To reporters'],
];

/** Finds the quotations of a report with their speakers and occasions. */
export function findQuotes(sentences: Sentence[], quotations: Quotation[], roles: Map<Sentence, Roles>): FoundQuote[] {
  let before: { paragraph: number; speaker: Actor | undefined } = { paragraph: -1, speaker: undefined };
  let event: string | undefined;
  return sentences.flatMap((sentence) => {
    const own = roles.get(sentence)?.speaker;
    const speaker = own ?? (before.paragraph === sentence.paragraph ? before.speaker : undefined);
    if (own) before = { paragraph: sentence.paragraph, speaker: own };
    event = EVENTS.find(([pattern]) => pattern.test(sentence.plain))?.[1] ?? event;
    return joinHalves(sentence, quotations).map(({ words, isJoined }) => ({ words, speaker, event, sentence, isJoined }));
  });
}

/** The quotations of a sentence; `“A port,” he said, “is a promise.”` is one. */
function joinHalves({ plain, quotations }: Sentence, all: Quotation[]): { words: string; isJoined: boolean }[] {
  const words = quotations.map((mark) => clean(all[mark]?.words ?? '')).filter((it) => /\p{L}/u.test(it));
  const [first, second] = words;
  const isSplit = /“\d+”[^“”]*\b(?:said|told|added|wrote|says|declared|remarked|noted|stated|stressed|explained)\b[^“”]*,\s*“\d+”/.test(
    plain,
  );
  if (isSplit && first !== undefined && second !== undefined && words.length === 2 && /^\p{Ll}/u.test(second))
    return [{ words: `${first} ${second}`, isJoined: true }];
  return words.map((it) => ({ words: it, isJoined: false }));
}

/** A quotation without the marks that belong to the sentence around it. */
const clean = (words: string): string =>
  words
    .replace(/[\s,;.]+$/, '')
    .replace(/^\W*…\s*/, '')
    .replaceAll(/[#*_`]+/g, '')
    .trim();
