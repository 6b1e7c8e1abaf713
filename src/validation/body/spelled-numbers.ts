const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words: `six`, `forty`, `forty-six`. */
const WORDS = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((word, index): [string, number][] => {
    const ten = (index + 2) * 10;
    return [[word, ten], ...ONES.slice(0, 9).map((one, more): [string, number] => [`${word}-${one}`, ten + more + 1])];
  }),
]);

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SCALE = Object.keys(SCALES).join('|');

/** The longer words come first: `forty-six` is not `forty`. */
const WORD = [...WORDS.keys()].reverse().join('|');

/** The spaces that some write between thousands: `1 900`. */
const SPACE = ' \\u00A0\\u2009\\u202F';

/** A number of a text, perhaps with its scale: `150,000`; `150 000`; `3.3 billion`; `two million`; `six`. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:((?:\\d{1,3}(?:[${SPACE}]\\d{3}){1,5}|\\d{1,15}(?:,\\d{3}){0,5})(?:\\.\\d{1,9})?)|(${WORD}))(?:[ \\u00A0](${SCALE}))?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  'giu',
);

/** The numbers that a text writes in digits, or in words below a hundred: each with its value, its words and where they stand. */
export const spelledNumbersIn = (text: string): { value: number; words: string; start: number; end: number }[] =>
  [...text.matchAll(NUMBER)].map(({ 0: words, 1: digits, 2: word = '', 3: scale = '', index }) => {
    const value = digits === undefined ? (WORDS.get(word.toLowerCase()) ?? 0) : Number(digits.replaceAll(/[,\s]/g, ''));
    return { value: round(value * (SCALES[scale.toLowerCase()] ?? 1)), words, start: index, end: index + words.length };
  });

/** A number in a unit that may begin with a scale, without it: 5 and `billion rupees` → 5,000,000,000 and `rupees`. */
export function withoutScale(value: number, unit: string): { value: number; unit: string } {
  const [first = '', ...rest] = unit.split(' ');
  const scale = SCALES[first.toLowerCase()];
  return scale === undefined || rest.length === 0 ? { value, unit } : { value: round(value * scale), unit: rest.join(' ') };
}

/** Takes back what multiplication adds: 1.1 million is 1,100,000.0000000001 else. */
const round = (value: number): number => Number(value.toPrecision(12));
