import { distance } from 'fastest-levenshtein';

/** The edits between two words, up to `max`; infinite beyond. Two letters in the wrong order count as one edit. */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let fewest = distance(a, b);
  if (fewest > 1 && fewest <= max + 1)
    for (let at = 0; at < a.length - 1; at++) {
      const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
      fewest = Math.min(fewest, 1 + distance(swapped, b));
    }
  return fewest <= max ? fewest : Infinity;
}

/** Do two words begin alike, or with the same two letters in the other order? Misspellings nearly always do. */
export const beginAlike = (a: string, b: string): boolean =>
  a.startsWith(b.slice(0, 1)) || (a.startsWith(b.slice(1, 2)) && b.startsWith(a.slice(1, 2)));
