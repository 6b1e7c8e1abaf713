/** A word joiner, which is not seen and forbids a break of the line. */
const WORD_JOINER = '\u2060';

/** A headline whose ranges of numbers, such as `5–7 April`, stay on one line: browsers break lines after a dash. */
export const unbrokenRanges = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, `–${WORD_JOINER}`);
