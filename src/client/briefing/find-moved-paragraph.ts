/** The fewest words that two beginnings of a paragraph must share to be taken for the same paragraph. */
const LEAST_SHARED = 3;

/**
 * Finds the anchor that a paragraph has now, by the anchor that it had before its beginning was edited: the one with most first words in
 * common. Anchors are words joined by hyphens. Returns undefined where none is alike.
 */
export function findMovedParagraph(former: string, anchors: string[]): string | undefined {
  const shared = anchors.map((anchor) => ({ anchor, count: sharedWords(former, anchor) }));
  const best = shared.reduce((a, b) => (b.count > a.count ? b : a), { anchor: '', count: 0 });
  // The first part of every anchor is its prefix.
  return best.count > LEAST_SHARED ? best.anchor : undefined;
}

function sharedWords(a: string, b: string): number {
  const [first, second] = [a, b].map((anchor) => anchor.split('-'));
  const end = first?.findIndex((word, at) => word !== second?.[at]) ?? 0;
  return end === -1 ? (first?.length ?? 0) : end;
}
