import sheet from '../styles/scripts/preview-card.css?inline';
import { adoptSheet } from './dom/adopt-stylesheet.ts';

/** What of a page stands on its card: the first of each. */
const PARTS = ['header h1', 'header .own', 'header .summary', '.facts > div', '.visits .cable'].map((it) => `.subject ${it}`);
/** How long the pointer may take from the link to the card. */
const PASSAGE = 250;

const card = document.createElement('div');
const cards = new Map<string, Promise<Node[]>>();
let of: HTMLAnchorElement | undefined;
let timer = 0;

/** Shows the card beside its link until pointer and focus have left both, or Escape is pressed. A page that does not load has none. */
export async function showPreview(link: HTMLAnchorElement): Promise<void> {
  if (!card.isConnected) prepare();
  const { href } = link;
  const parts = await (cards.get(href) ?? load(href)).catch(() => []);
  if (parts.length === 0 || !isWanted(link)) return;
  hide();
  of = link;
  card.replaceChildren(...parts.map((it) => it.cloneNode(true)));
  card.showPopover();
  place(link.getClientRects()[0] ?? link.getBoundingClientRect());
  link.setAttribute('aria-describedby', card.id);
}

function prepare(): void {
  adoptSheet(sheet);
  card.id = 'preview-card';
  card.className = 'preview-card';
  card.popover = 'manual';
  document.body.append(card);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
    document.addEventListener(type, () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => of && !isWanted(of) && hide(), PASSAGE);
    });
}

const isWanted = (link: HTMLAnchorElement): boolean => link.matches(':hover, :focus-visible') || (of === link && card.matches(':hover'));

function hide(): void {
  of?.removeAttribute('aria-describedby');
  of = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

/** Takes the card from a page, once. */
function load(href: string): Promise<Node[]> {
  const parts = fetch(href)
    .then((response) => (response.ok ? response.text() : ''))
    .then((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      return PARTS.flatMap((part) => page.querySelector(part) ?? []).map(partOf);
    });
  cards.set(href, parts);
  parts.catch(() => cards.delete(href));
  return parts;
}

/** A part of a page as a part of the card: neither a heading nor an anchor, and without links of its own. */
function partOf(of: Element): HTMLElement {
  const part = document.createElement(of.matches('h1') ? 'strong' : 'p');
  part.className = of.className;
  part.append(...of.childNodes);
  for (const link of part.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return part;
}

/** Under the link, or above it where there is no room; never beyond the edge of the window. */
function place({ left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  const y = bottom + height + 8 < window.innerHeight ? bottom + 4 : Math.max(8, top - height - 4);
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}
