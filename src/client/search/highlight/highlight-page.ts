import { quickSearchWords } from '../../../i18n/quick-search.ts';
import sheet from '../../../styles/scripts/highlight.css?inline';
import { element } from '../../dom/dom.ts';
import { marksIn, placedWords, withoutMarks } from './marks-in-url.ts';
import { adoptSheet } from '../../dom/adopt-stylesheet.ts';

const words = quickSearchWords.marks;

/** The name of the highlight in `highlight.css`. */
const HIGHLIGHT = 'found';

/**
 * Marks the words that the address asks for in the text of a briefing, with a button that puts the marks away and cleans
 * the address. The marks are painted over the text and are no part of it: links, notes, anchors, copies and paper are
 * as they were. Where there is nothing to mark, or a browser cannot, only the address is cleaned.
 */
export function markPage(): void {
  const ranges = 'highlights' in CSS ? rangesOf(marksIn(location.search)) : [];
  if (ranges.length === 0) {
    cleanAddress();
    return;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const removeSheet = adoptSheet(sheet);
  const away = element('button', { type: 'button' }, words.away);
  const bar = element('aside', { className: 'marks', ariaLabel: words.name }, element('p', {}, words.count(ranges.length)), away);
  away.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    bar.remove();
    removeSheet();
    cleanAddress();
    main?.focus({ preventScroll: true });
  });
  const main = document.querySelector('main');
  main?.prepend(bar);
}

/** Where the words stand in the parts of the page that the search reads. */
function rangesOf(marked: Set<string>): Range[] {
  if (marked.size === 0) return [];
  return textNodes().flatMap((node) =>
    placedWords(node.data)
      .filter(({ word }) => marked.has(word))
      .map(({ start, end }) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      }),
  );
}

function textNodes(): Text[] {
  const nodes: Text[] = [];
  for (const part of document.querySelectorAll('[data-pagefind-body]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.parentElement?.closest('[data-pagefind-ignore]')) nodes.push(node);
    }
  }
  return nodes;
}

const cleanAddress = (): void => history.replaceState(history.state, '', withoutMarks(location.href));
