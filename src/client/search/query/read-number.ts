/** `5bn`, `US$5`, `€1.5m`: an amount with what stands around it. */
const AMOUNT = /^(?:[a-z]{2,3})?[$€£₹¥]?(\d[\d,]*(?:\.\d+)?)(bn|billion|m|mn|million|trn|trillion|k|%)?$/;
const SCALES: Record<string, string[]> = {
  ...{ bn: ['billion', 'bn'], billion: ['billion', 'bn'], m: ['million', 'mn', 'm'], mn: ['million', 'mn', 'm'] },
  ...{ million: ['million', 'mn', 'm'], trn: ['trillion', 'trn'], trillion: ['trillion', 'trn'], k: ['thousand', 'k'] },
};

/** Small numbers, which texts write in words. */
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number at a token, with its unit: how many tokens it takes, and the ways in which texts write it. */
export function readNumber(lower: string[], at: number): { length: number; forms: string[][] } | undefined {
  const inWords = NUMBER_WORDS.indexOf(lower[at] ?? '');
  const isAmountInWords = inWords > 0 && (lower[at + 1] ?? '') in SCALES;
  const [, digits, unit] = AMOUNT.exec(isAmountInWords ? String(inWords) : (lower[at] ?? '')) ?? [];
  if (digits === undefined) return undefined;
  let [number, length] = [digits.replaceAll(',', ''), 1];
  // `50 000`
  while (unit === undefined && /^\d{1,3}$/.test(digits) && /^\d{3}$/.test(lower[at + length] ?? '')) number += lower[at + length++] ?? '';
  const next = lower[at + length] ?? '';
  if (unit === undefined && next in SCALES) length += 1;
  const scale = SCALES[unit ?? next];
  const plain = number.replace('.', '');
  const word = NUMBER_WORDS[Number(number)];
  const written = scale && word !== undefined ? [[word, scale[0] ?? '']] : [];
  return { length, forms: scale ? [...scale.flatMap((name) => [[plain, name], [plain + name]]), ...written] : [[number]] };
}
