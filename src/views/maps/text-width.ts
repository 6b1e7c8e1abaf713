/** Widths of letters in parts of the type size, a little more than in the system's usual faces, so that a text never takes more. */
const NARROW = /[ijlftrI.,:;’'()|!-]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[\p{Lu}\d]/u;

/** About how wide a text in a bold face without serifs is, in pixels: nothing at build knows the reader's faces. */
export function textWidth(text: string, size: number): number {
  const width = (letter: string) => (NARROW.test(letter) ? 0.38 : WIDE.test(letter) ? 0.98 : CAPITAL.test(letter) ? 0.74 : 0.62);
  return Array.from(text).reduce((sum, letter) => sum + width(letter), 0) * size;
}

/** A text in lines of at most so many pixels, as far as its words allow. */
export function wrapText(text: string, size: number, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter((it) => it !== undefined).join(' ');
    return lines.length > 0 && textWidth(longer, size) > most ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}
