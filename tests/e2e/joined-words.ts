import type { Page } from '@playwright/test';

/** The words on a page that touch those of another element, with nothing between them: `CSV|65 kB`. */
export const joinedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (text: Text, from: number) => {
      const letter = document.createRange();
      letter.setStart(text, from);
      letter.setEnd(text, from + 1);
      return letter.getBoundingClientRect();
    };
    const joined: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.sr, svg')) continue;
      if (before && /[\p{L}\p{N}]$/u.test(before.data) && /^[\p{L}\p{N}]/u.test(text.data)) {
        const [end, start] = [boxOf(before, before.data.length - 1), boxOf(text, 0)];
        if (Math.abs(end.bottom - start.bottom) < 8 && Math.abs(start.left - end.right) < 3) joined.push(`${before.data}|${text.data}`);
      }
      before = text;
    }
    return joined;
  });
