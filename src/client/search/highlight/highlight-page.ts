import { quickSearchWords } from '../../../i18n/quick-search.ts';
import stylesheet from '../../../styles/scripts/highlight.css?inline';
import { adoptStylesheet } from '../../dom/adopt-stylesheet.ts';
import { makeElement } from '../../dom/elements.ts';
import { parseHighlights, positionedWords, withoutHighlights } from './highlights-in-url.ts';

const words = quickSearchWords.marks;

/** The name of the highlight in `highlight.css`. */
const HIGHLIGHT_NAME = 'found';

/**
 * Highlights the words that the URL names in the text of a briefing, and adds a button that removes the highlights and cleans the URL.
 * The browser paints the highlights over the text without changing the document, so links, notes, anchors, copied text and print stay
 * the same. Only cleans the URL if there is nothing to highlight or the browser cannot.
 */
export function highlightPage(): void {
  const ranges = 'highlights' in CSS ? findRanges(parseHighlights(location.search)) : [];
  if (ranges.length === 0) {
    cleanUrl();
    return;
  }
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  const removeStylesheet = adoptStylesheet(stylesheet);
  const removeButton = makeElement('button', { type: 'button' }, words.away);
  const bar = makeElement(
    'aside',
    { className: 'marks', ariaLabel: words.name },
    makeElement('p', {}, words.count(ranges.length)),
    removeButton,
  );
  const main = document.querySelector('main');
  removeButton.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT_NAME);
    bar.remove();
    removeStylesheet();
    cleanUrl();
    main?.focus({ preventScroll: true });
  });
  main?.prepend(bar);
}

/** Where the words occur in the indexed parts of the page. */
function findRanges(highlighted: Set<string>): Range[] {
  if (highlighted.size === 0) return [];
  return indexedTextNodes().flatMap((node) =>
    positionedWords(node.data)
      .filter(({ word }) => highlighted.has(word))
      .map(({ start, end }) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      }),
  );
}

function indexedTextNodes(): Text[] {
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

const cleanUrl = (): void => history.replaceState(history.state, '', withoutHighlights(location.href));
