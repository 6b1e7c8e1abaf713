/** How long the pointer has to rest on a note before its card is shown, in milliseconds. */
const HOVER_DELAY = 250;
/** How long the pointer may take from the note to the card, in milliseconds. */
const POINTER_GRACE = 250;

/** The attribute by which a note names its card. Browsers that know it show the card without a script when the pointer rests on the note. */
const CARD = 'interestfor';

/**
 * Shows the sources of a note where the note stands: when it is tapped, and in browsers without interest invokers also when the pointer
 * rests on it or the keyboard reaches it. Leads from the list of sources back to the note from which the reader came. Without this script
 * a note is a link to its first source.
 * https://open-ui.org/components/interest-invokers.explainer/
 */
export function showSources(article: HTMLElement): void {
  article.addEventListener('click', (event) => {
    const note = noteOf(event.target);
    if (note) followNote(note, event);
    else returnToNote(event);
  });
  // Cards stand after the article.
  for (const link of document.querySelectorAll('.source-card .number')) link.addEventListener('click', () => hideCards());
  if (!('interestForElement' in HTMLAnchorElement.prototype)) showOnHoverAndFocus(article);
}

/** The note last followed, by the address of its source. */
const lastNotes = new Map<string, HTMLAnchorElement>();

function followNote(note: HTMLAnchorElement, event: MouseEvent): void {
  for (const source of sourcesOf(note)) lastNotes.set(source, note);
  const card = cardOf(note);
  const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== '';
  if (!isTouch || !card) return;
  event.preventDefault();
  card.showPopover({ source: note });
}

/** Goes to the note from which the reader came, if the link clicked leads back from one of its sources. */
function returnToNote(event: MouseEvent): void {
  const back = event.target instanceof Element ? event.target.closest('.sources .back') : null;
  const note = back && lastNotes.get(`#${back.closest('li')?.id ?? ''}`);
  if (!note) return;
  event.preventDefault();
  note.scrollIntoView({ block: 'center' });
  note.focus({ preventScroll: true });
}

function showOnHoverAndFocus(article: HTMLElement): void {
  let timer = 0;
  const showAfter = (target: EventTarget | null, delay: number): void => {
    const note = noteOf(target);
    if (!note) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => cardOf(note)?.showPopover({ source: note }), delay);
  };
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(
      () => !document.querySelector(`.source-card:is(:hover, :focus-within), [${CARD}]:is(:hover, :focus)`) && hideCards(),
      POINTER_GRACE,
    );
  };
  article.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && showAfter(event.target, HOVER_DELAY));
  article.addEventListener('focusin', (event) => noteOf(event.target)?.matches(':focus-visible') && showAfter(event.target, 0));
  article.addEventListener('focusout', hideSoon);
  article.addEventListener('pointerout', hideSoon);
  // The pointer may rest on a note since before this script came.
  if (window.matchMedia('(hover: hover)').matches) showAfter(article.querySelector(`[${CARD}]:hover`), HOVER_DELAY);
  for (const card of document.querySelectorAll('.source-card')) {
    card.addEventListener('pointerleave', hideSoon);
    card.addEventListener('focusout', hideSoon);
  }
}

const noteOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(`a[${CARD}]`) : null;

const cardOf = (note: HTMLAnchorElement): HTMLElement | null =>
  'popover' in HTMLElement.prototype ? document.getElementById(note.getAttribute(CARD) ?? '') : null;

/** The addresses of the sources of a note: those on its card. */
const sourcesOf = (note: HTMLAnchorElement): string[] =>
  [...(document.getElementById(note.getAttribute(CARD) ?? '')?.querySelectorAll<HTMLAnchorElement>('.number') ?? [])].map(
    ({ hash }) => hash,
  );

function hideCards(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.source-card:popover-open')) card.hidePopover();
}
