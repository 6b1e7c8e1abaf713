import { expect, test } from 'vitest';
import { findMovedParagraph } from '../../../src/client/briefing/find-moved-paragraph.ts';

const anchors = ['p-norland-and-sudonia-agreed-on-ferries', 'p-norland-and-sudonia-met', 'p-grain-was-next'];

test('an old link to a paragraph leads to the one that begins most alike', () => {
  expect(findMovedParagraph('p-norland-and-sudonia-agreed-on-a-ferry-line', anchors)).toBe(anchors[0]);
  expect(findMovedParagraph('p-norland-and-sudonia-met', anchors)).toBe(anchors[1]);
});

test('an old link to a paragraph that is gone leads to none', () => {
  expect(findMovedParagraph('p-grain-and-gas', anchors)).toBeUndefined();
  expect(findMovedParagraph('p-bridges', [])).toBeUndefined();
});
