import nlp from 'compromise/one';

/** A quotation in a report. */
export interface Quotation {
  words: string;
}

/** A sentence of a report, in which each quotation is a mark such as `“3”`, so that its full stops end nothing. */
export interface Sentence {
  /** The sentence with marks for quotations. */
  plain: string;
  /** The sentence as it stands in the report. */
  text: string;
  paragraph: number;
  /** The quotations in it, by their marks. */
  quotations: number[];
}

/**
 * The most characters that are read as one sentence. The longest in a report has some 600; patterns that look ahead take as long as the
 * square of it.
 */
const MOST_CHARACTERS = 1000;
const SENTENCE_PIECES = new RegExp(`.{1,${MOST_CHARACTERS}}(?!\\S)|.{${MOST_CHARACTERS}}`, 'gs');

/** The quotations of paragraphs and their sentences, in order. */
export function sentencesOf(paragraphs: string[]): { sentences: Sentence[]; quotations: Quotation[] } {
  const quotations: Quotation[] = [];
  const sentences = paragraphs.flatMap((paragraph, at) => {
    const marked = evenQuotes(paragraph).replace(/"([^"]*)(?:"|$)/g, (_, words: string) => {
      quotations.push({ words: words.trim() });
      // A full stop inside a quotation that ends its sentence ends it outside too.
      return `“${quotations.length - 1}”${/[.!?]$/.test(words.trim()) ? '.' : ''}`;
    });
    return split(marked).map((plain): Sentence => {
      const marks = [...plain.matchAll(/“(\d+)”/g)].map(([, mark]) => Number(mark));
      const text = plain.replace(/“(\d+)”\.?/g, (_, mark: string) => `“${quotations[Number(mark)]?.words ?? ''}”`);
      return { plain, text, paragraph: at, quotations: marks };
    });
  });
  return { sentences, quotations };
}

/** One kind of quotation mark: reports open with one kind and close with another. */
const evenQuotes = (text: string): string => text.replace(/``|''|[“”„«»]/g, '"');

/** Splits at full stops, as compromise does; a sentence that begins with a small letter goes on from the one before. */
function split(text: string): string[] {
  const parts = (nlp(text).out('array') as string[])
    .flatMap((part) => part.split(/(?<=“\d+”\.)\s+(?=\p{Lu})/u))
    .flatMap((part) => part.match(SENTENCE_PIECES) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.reduce<string[]>((sentences, part) => {
    if (sentences.length > 0 && /^\p{Ll}/u.test(part)) return [...sentences.slice(0, -1), `${sentences.at(-1) ?? ''} ${part}`];
    return [...sentences, part];
  }, []);
}
