import { quickSearchWords as words } from '../../../i18n/quick-search.ts';
import { searchWords } from '../../../i18n/search.ts';
import { unbrokenRanges } from '../../../i18n/unbroken-ranges.ts';
import type { NamedPage } from '../../../views/parts/named-pages.ts';
import { makeElement } from '../../dom/elements.ts';
import type { PagefindFragment } from '../engine/load-pagefind.ts';
import type { NamedResultKind } from '../query/stop-words.ts';
import type { KeptSearch } from '../kept/kept-searches.ts';
import { foundWords, withHighlights } from '../highlight/highlights-in-url.ts';

/** The list below the text box: names, then briefings, then promises or what else is asked for, then a link to all results. The focus stays in the text box. */
export interface QuickListbox {
  /** Shows searches that the browser keeps; `page` is the address of the search page. */
  showKept: (searches: KeptSearch[], page: string) => void;
  showPages: (pages: NamedPage[]) => void;
  showBriefings: (fragments: PagefindFragment[]) => void;
  /** Shows promises, quotes or documents. */
  showOthers: (kind: NamedResultKind, fragments: PagefindFragment[]) => void;
  /** Shows the link to all results of a query. */
  showAllLink: (url: string, query: string) => void;
  clear: () => void;
  /** The option that the arrow keys have reached. */
  activeOption: () => HTMLElement | undefined;
  /** Moves to the next or the previous option; from either end to the text box. */
  move: (step: 1 | -1) => void;
}

/** Makes the list of the combobox, in the element `list`. */
export function makeQuickListbox(input: HTMLInputElement, list: HTMLElement): QuickListbox {
  const keptGroup = makeGroup('quick-kept', words.kept);
  const pageGroup = makeGroup('quick-jumps', words.jumps);
  const briefingGroup = makeGroup('quick-hits', words.hits);
  const otherGroup = makeGroup('quick-others', '');
  const allGroup = makeElement('div', { role: 'presentation' });
  list.replaceChildren(keptGroup, pageGroup, briefingGroup, otherGroup, allGroup);
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activeOption = () => options().find((option) => option.ariaSelected === 'true');

  const activate = (chosen: HTMLElement | undefined) => {
    for (const option of options()) option.ariaSelected = String(option === chosen);
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const fill = (group: HTMLElement, groupOptions: HTMLElement[]) => {
    for (const option of group.querySelectorAll('[role="option"]')) option.remove();
    group.append(...groupOptions);
    group.hidden = groupOptions.length === 0;
    options().forEach((option, at) => (option.id = `quick-option-${at}`));
    input.ariaExpanded = String(options().length > 0);
    activate(activeOption());
  };

  return {
    showKept: (searches, page) =>
      fill(
        keptGroup,
        searches.map(({ address, text }) => makeOption(page + address, makeElement('span', { dir: 'auto' }, text))),
      ),
    showPages: (pages) => fill(pageGroup, pages.map(pageOption)),
    showBriefings: (fragments) => fill(briefingGroup, fragments.map(briefingOption)),
    showOthers: (kind, fragments) => {
      otherGroup.querySelector('p')?.replaceChildren(searchWords.kinds[kind]);
      fill(otherGroup, fragments.map(OTHER_OPTIONS[kind]));
    },
    showAllLink: (url, query) => fill(allGroup, [makeOption(url, words.all(query))]),
    clear: () => [keptGroup, pageGroup, briefingGroup, otherGroup, allGroup].forEach((group) => fill(group, [])),
    activeOption,
    move: (step) => {
      // The text box is one more place, after the last option and before the first.
      const places = [...options(), undefined];
      activate(places.at((places.indexOf(activeOption()) + step) % places.length));
    },
  };
}

function makeGroup(id: string, name: string): HTMLDivElement {
  const group = makeElement('div', { role: 'group', hidden: true }, makeElement('p', { id, role: 'presentation' }, name));
  group.setAttribute('aria-labelledby', id);
  return group;
}

const pageOption = ({ text, href, type, own }: NamedPage): HTMLElement =>
  makeOption(
    href,
    makeElement('span', {}, text),
    ...(own ? [' ', makeElement('span', { className: 'own-name', lang: own.lang, dir: own.dir }, own.text)] : []),
    ' ',
    makeElement('span', { className: 'type' }, words.types[type]),
  );

/** The option of a briefing, with its cable line and headline. If it links to a section, it says to which: the one that has most of the words. */
function briefingOption(fragment: PagefindFragment): HTMLElement {
  const { url, meta, sub_results: sections } = fragment;
  const { title = url, route = '', when = '' } = meta;
  const [section] = sections;
  return makeOption(
    withHighlights(section?.url ?? url, foundWords(fragment)),
    ...recordLines(route, when, unbrokenRanges(title)),
    ...(section ? [' ', makeElement('span', { className: 'section' }, words.section(section.title))] : []),
  );
}

/** The options of the other kinds: who and when, and what was promised, said or signed. */
const OTHER_OPTIONS: Record<NamedResultKind, (fragment: PagefindFragment) => HTMLElement> = {
  commitments: ({ url, content, meta }) => makeOption(url, ...recordLines(meta['title'], meta['label'], content)),
  quotes: ({ url, content, meta }) =>
    makeOption(url, ...recordLines(meta['title'], meta['occasion'], makeElement('q', { lang: meta['lang'] ?? '' }, content))),
  documents: ({ url, meta }) => makeOption(url, ...recordLines(meta['route'], meta['when'], meta['title'] ?? url)),
};

/** A cable line, and below it what a record says. */
const recordLines = (route = '', when = '', text: Node | string): (Node | string)[] => [
  makeElement('span', { className: 'cable' }, makeElement('span', { className: 'route' }, route), ' ', makeElement('span', {}, when)),
  ' ',
  makeElement('span', {}, text),
];

/** Makes an option that is also a link, so that it can be opened in another tab. The keyboard reaches it through the text box. */
const makeOption = (href: string, ...content: (Node | string)[]): HTMLElement =>
  makeElement('a', { href, role: 'option', tabIndex: -1, ariaSelected: 'false' }, ...content);
