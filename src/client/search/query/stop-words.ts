/** The small words of a sentence or question, in folded form. They say nothing anywhere. */
const FUNCTION_WORDS = new Set(
  [
    'a an the this that these those there here it its his her their our your my he she they we you i me him them who whom whose which',
    'what when where why how is are was were be been being am do does did done doing has have had having will would shall should can could',
    'might must and or but if so as at by for from in into of off on onto over to toward towards up upon with within without about',
    'after before during between among against via per than then also too not no yes all any some each every other another more most',
  ].flatMap((line) => line.split(' ')),
);

/** Is this folded word one that nearly every text has, and says nothing? */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Other words that need not match, in folded form: every result is about a visit, so words for visits and meetings say nothing here. */
const FREE_WORDS = new Set(
  [
    'may',
    'happened happen ever please tell show find me list give much many whats whos wheres',
    'visit visits visited visiting visitor visitors meet meets met meeting meetings talk talks talked talking hold holds held trip trips',
    'tour tours travel travels travelled traveled arrive arrives arrived arriving arrival go goes going went come comes came coming depart',
    'departs departed leave leaves left host hosts hosted receive receives received say says said saying tell tells told make makes made',
    'discuss discusses discussed speak speaks spoke agree agrees agreed news latest briefing briefings report reports reported',
  ].flatMap((line) => line.split(' ')),
);

/** Words that ask for the latest visits. */
const NEWEST_WORDS = new Set(['last', 'latest', 'recent', 'recently', 'newest']);

/** Does this folded word ask for the latest visits? */
export const asksForNewest = (word: string): boolean => NEWEST_WORDS.has(word);

/** Words for kinds of results. Among other words they say what the reader wants to see, not what the result contains. */
const RESULT_WORDS = {
  quotes: 'quote quotes quoted quotation quotations',
  commitments: 'promise promises promised pledge pledges pledged commitment commitments',
  documents: 'document documents sign signs signed signing',
} as const;

/** Words for documents that results contain too: they say what the reader wants to see, and must match all the same. */
const PAPER_WORDS = new Set(
  [
    'treaty treaties agreement agreements protocol protocols memorandum memoranda mou mous pact pacts accord accords',
    'declaration declarations communique communiques contract contracts',
  ].flatMap((line) => line.split(' ')),
);

/** Is this folded word one for documents? */
export const namesDocument = (word: string): boolean => PAPER_WORDS.has(word);

/** A kind of result that a query can name. */
export type NamedResultKind = keyof typeof RESULT_WORDS;

/** Need this folded word not match? */
export const isStopWord = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || FREE_WORDS.has(word) || NEWEST_WORDS.has(word) || namedResultKind(word) !== undefined;

/** The kind of result that a folded word names. */
export const namedResultKind = (word: string): NamedResultKind | undefined =>
  (Object.keys(RESULT_WORDS) as NamedResultKind[]).find((kind) => RESULT_WORDS[kind].split(' ').includes(word));
