import stylesheet from '../styles/scripts/link-preview.css?inline';
import { adoptStylesheet } from './dom/adopt-stylesheet.ts';
import { fetchPage } from './loading/fetch-or-throw.ts';
import { loadEachOnce } from './loading/load-once.ts';

/** The parts of a page that its card shows: the first element of each selector. */
const PARTS = ['header h1', 'header .own', 'header .summary', '.facts > div', '.visits .cable'].map((part) => `.entity ${part}`);
/** How long the pointer may take from the link to the card, in milliseconds. */
const POINTER_GRACE = 250;
/** The smallest distance from the card to the edge of the window, in pixels. */
const MARGIN = 8;
/** The distance from the card to its link, in pixels. */
const LINK_DISTANCE = 4;

const card = document.createElement('div');
let currentLink: HTMLAnchorElement | undefined;
let timer = 0;

const loadParts = loadEachOnce(async (url: string): Promise<HTMLElement[]> => {
  const page = await fetchPage(url);
  return PARTS.flatMap((part) => page.querySelector(part) ?? []).map(toCardPart);
});

/**
 * Shows a card with a preview of the page that a link leads to, until pointer and focus have left both or Escape is pressed. Shows
 * nothing if the page does not load.
 */
export async function showLinkPreview(link: HTMLAnchorElement): Promise<void> {
  if (!card.isConnected) prepareCard();
  const parts = await loadParts(link.href).catch(() => []);
  if (parts.length === 0 || !isWanted(link)) return;
  hideCard();
  currentLink = link;
  card.replaceChildren(...parts.map((part) => part.cloneNode(true)));
  card.showPopover();
  placeCard(link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute('aria-describedby', card.id);
}

function prepareCard(): void {
  adoptStylesheet(stylesheet);
  card.id = 'preview-card';
  card.className = 'preview-card';
  card.popover = 'manual';
  document.body.append(card);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hideCard());
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
    document.addEventListener(type, () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => currentLink && !isWanted(currentLink) && hideCard(), POINTER_GRACE);
    });
}

/** Is the pointer or the focus on a link, or the pointer on its card? */
const isWanted = (link: HTMLAnchorElement): boolean =>
  link.matches(':hover, :focus-visible') || (currentLink === link && card.matches(':hover'));

function hideCard(): void {
  currentLink?.removeAttribute('aria-describedby');
  currentLink = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

/** A part of a page as a part of the card: not a heading, without an id, and without links. */
function toCardPart(element: Element): HTMLElement {
  const part = document.createElement(element.matches('h1') ? 'strong' : 'p');
  part.className = element.className;
  part.append(...element.childNodes);
  for (const link of part.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return part;
}

/** Places the card under its link, or above it if there is no room, and never beyond the edge of the window. */
function placeCard({ left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const x = Math.max(MARGIN, Math.min(left, document.documentElement.clientWidth - width - MARGIN));
  const fitsBelow = bottom + height + MARGIN < window.innerHeight;
  const y = fitsBelow ? bottom + LINK_DISTANCE : Math.max(MARGIN, top - height - LINK_DISTANCE);
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}
