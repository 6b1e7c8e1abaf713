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

const SCALES: Record<string, number> = { dozen: 12, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 };
const SCALE = Object.keys(SCALES).join('|');

/** The longer words come first: `forty-six` is not `forty`. */
const WORD = [...WORDS.keys()].reverse().join('|');

/** The spaces that some write between thousands: `1 900`. */
const SPACE = ' \\u00A0\\u2009\\u202F';

const GAP = '[ \\u00A0]';

/** A number in words below a thousand: `six`; `one hundred and fifty`. Half a million is no number in words here, nor is several hundred. */
const BELOW_THOUSAND = `(?:(?:a|${ONES.slice(0, 9).join('|')})${GAP}hundred(?:${GAP}(?:and${GAP})?(?:${WORD}))?|${WORD})`;

/** A number in words: below a thousand, perhaps in thousands and more; `a` only before what it counts: `two thousand five hundred`, `a thousand`. */
const SPELLED = `(?:a(?=${GAP}(?:${SCALE}))|${BELOW_THOUSAND})(?:${GAP}thousand(?:${GAP}(?:and${GAP})?${BELOW_THOUSAND})?(?!${GAP}(?:${SCALE}|hundred)))?`;

/** A number of a text, perhaps with its scale: `150,000`; `150 000`; `3.3 billion`; `two million`; `one hundred and six`. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[.,]|(?:half|quarters? of|thirds? of)${GAP})(?:((?:\\d{1,3}(?:[${SPACE}]\\d{3}){1,5}|\\d{1,15}(?:,\\d{3}){0,5})(?:\\.\\d{1,9})?)|(${SPELLED}))(?:${GAP}(${SCALE}))?(?![\\p{L}\\p{N}]|[.,]\\p{N}|${GAP}hundred)`,
  'giu',
);

/** The numbers that a text writes in digits or in words: each with its value, its words and where they stand. */
export const spelledNumbersIn = (text: string): { value: number; words: string; start: number; end: number }[] =>
  [...text.matchAll(NUMBER)].map(({ 0: words, 1: digits, 2: spelled = '', 3: scale = '', index }) => {
    const value = digits === undefined ? valueOf(spelled) : Number(digits.replaceAll(/[,\s]/g, ''));
    return { value: round(value * (SCALES[scale.toLowerCase()] ?? 1)), words, start: index, end: index + words.length };
  });

/** The value of a number in words. */
function valueOf(spelled: string): number {
  let [thousands, rest] = [0, 0];
  for (const word of spelled.toLowerCase().split(/[ \u00A0]/)) {
    if (word === 'thousand') [thousands, rest] = [rest * 1000, 0];
    else if (word === 'hundred') rest *= 100;
    else rest += word === 'a' ? 1 : (WORDS.get(word) ?? 0);
  }
  return thousands + rest;
}

/** A number in a unit that may begin with a scale, without it: 5 and `billion rupees` → 5,000,000,000 and `rupees`. */
export function withoutScale(value: number, unit: string): { value: number; unit: string } {
  const [first = '', ...rest] = unit.split(' ');
  const scale = SCALES[first.toLowerCase()];
  return scale === undefined || rest.length === 0 ? { value, unit } : { value: round(value * scale), unit: rest.join(' ') };
}

/** Takes back what multiplication adds: 1.1 million is 1,100,000.0000000001 else. */
const round = (value: number): number => Number(value.toPrecision(12));
