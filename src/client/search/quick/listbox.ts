import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import type { NamedPage } from '../../../views/parts/name-index.ts';
import { element } from '../../dom/dom.ts';
import { foundWords, withMarks } from '../highlight/marks-in-url.ts';
import type { Hit } from '../engine/pagefind.ts';

/** The list below the box: names, then briefings, then the way to all hits. The focus stays in the box all the time. */
export interface QuickList {
  showJumps: (pages: NamedPage[]) => void;
  showHits: (hits: Hit[]) => void;
  /** Shows the way to all hits of a query. */
  showAll: (address: string, query: string) => void;
  showNothing: () => void;
  /** The option that the arrow keys have reached. */
  active: () => HTMLElement | undefined;
  /** Goes on to the next option or the last; from either end back to the box. */
  move: (step: 1 | -1) => void;
}

/** Makes the list of a combobox. */
export function makeQuickList(input: HTMLInputElement, list: HTMLElement): QuickList {
  const jumps = makeGroup('quick-jumps', words.jumps);
  const hits = makeGroup('quick-hits', words.hits);
  const all = element('div', { role: 'presentation' });
  list.replaceChildren(jumps, hits, all);
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => options().find((it) => it.ariaSelected === 'true');

  const activate = (chosen: HTMLElement | undefined) => {
    for (const option of options()) option.ariaSelected = String(option === chosen);
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const fill = (part: HTMLElement, made: HTMLElement[]) => {
    part.querySelectorAll('[role="option"]').forEach((it) => it.remove());
    part.append(...made);
    part.hidden = made.length === 0;
    options().forEach((option, at) => (option.id = `quick-option-${at}`));
    input.ariaExpanded = String(options().length > 0);
    activate(active());
  };

  return {
    showJumps: (pages) => fill(jumps, pages.map(jumpOption)),
    showHits: (found) => fill(hits, found.map(hitOption)),
    showAll: (address, query) => fill(all, [makeOption(address, words.all(query))]),
    showNothing: () => [jumps, hits, all].forEach((part) => fill(part, [])),
    active,
    move: (step) => {
      // One more place than there are options: the box itself.
      const places = [...options(), undefined];
      activate(places.at((places.indexOf(active()) + step) % places.length));
    },
  };
}

function makeGroup(id: string, name: string): HTMLDivElement {
  const group = element('div', { role: 'group', hidden: true }, element('p', { id, role: 'presentation' }, name));
  group.setAttribute('aria-labelledby', id);
  return group;
}

const jumpOption = ({ text, href, type, own }: NamedPage): HTMLElement =>
  makeOption(
    href,
    element('span', {}, text),
    ...(own ? [' ', element('span', { className: 'own-name', lang: own.lang, dir: own.dir }, own.text)] : []),
    ' ',
    element('span', { className: 'type' }, words.types[type]),
  );

/** A briefing, by its cable line and headline; it leads to the first section in which the words stand. */
function hitOption(hit: Hit): HTMLElement {
  const { url, sub_results: sections } = hit;
  const { title = url, route = '', when = '' } = hit.meta;
  return makeOption(
    withMarks(sections[0]?.url ?? url, foundWords(hit)),
    element('span', { className: 'cable' }, element('span', { className: 'route' }, route), ' ', element('span', {}, when)),
    ' ',
    element('span', {}, title),
  );
}

/** An option is a link too, so that it can be opened in another tab; the keyboard reaches it through the box. */
const makeOption = (href: string, ...content: (Node | string)[]): HTMLElement =>
  element('a', { href, role: 'option', tabIndex: -1, ariaSelected: 'false' }, ...content);
