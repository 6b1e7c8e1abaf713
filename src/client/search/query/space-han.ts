import { foldLetters } from '../../../archive/names/fold-letters.ts';

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** Does a text have Chinese characters side by side, which are written without spaces between words? */
export const hasHan = (text: string): boolean => /\p{Script=Han}{2}/u.test(text);

/** A text with spaces around the known words in runs of Chinese characters, the longest word at each place. Other characters stay together. */
export function spaceHan(text: string, known: ReadonlySet<string>): string {
  const longest = Math.max(0, ...[...known].map((word) => word.length));
  return text.replace(HAN_RUN, (run) => {
    const folded = foldLetters(run);
    let spaced = '';
    for (let at = 0; at < folded.length;) {
      const word = wordAt(folded, at, longest, known);
      spaced += word === undefined ? run.charAt(at) : ` ${run.slice(at, at + word.length)} `;
      at += word?.length ?? 1;
    }
    return spaced;
  });
}

function wordAt(text: string, at: number, longest: number, known: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (known.has(word)) return word;
  }
  return undefined;
}
