import { searchWords } from '../../../i18n/search.ts';
import { isWide } from './facet-list.ts';
import { element } from '../../dom/dom.ts';
import { makeHistogram, type Year } from './histogram.ts';
import { dateFault, parseDate } from '../query/date-range.ts';

const words = searchWords.dates;

export interface DatesShown {
  isOpen: () => boolean;
  /** Shows what is chosen, and the hits of each year without that choice. */
  draw: (from: string, to: string, years: Year[]) => void;
}

/** Makes the choice of dates: two boxes to type into, and the visits by year, over which a range is drawn. */
export function makeDates(
  into: HTMLElement,
  isChosen: boolean,
  opened: () => void,
  choose: (from: string, to: string) => void,
): DatesShown {
  const from = box('date-from', words.from);
  const to = box('date-to', words.to);
  const wrong = element('p', { id: 'dates-wrong', className: 'wrong' });
  const histogram = makeHistogram((first, last) => choose(first, last));
  const judge = (first: string, last: string) => {
    for (const [it, text] of [[from, first] as const, [to, last] as const]) it.input.ariaInvalid = String(text !== '' && !parseDate(text));
    wrong.textContent = dateFault(first, last);
  };
  const read = () => {
    const [first, last] = [from, to].map((it) => it.input.value.trim()) as [string, string];
    judge(first, last);
    if (wrong.textContent === '') choose(first, last);
  };
  for (const { input } of [from, to]) input.addEventListener('change', read);
  const group = element(
    'details',
    { id: 'facet-dates', open: isChosen || isWide() },
    element('summary', {}, words.title),
    histogram.figure,
    element('div', { className: 'date-boxes' }, from.label, to.label),
    element('p', { className: 'note', id: 'dates-hint' }, words.hint),
    wrong,
  );
  group.addEventListener('toggle', opened);
  into.replaceChildren(group);
  return {
    isOpen: () => group.open,
    draw: (first, last, years) => {
      for (const [it, value] of [[from, first] as const, [to, last] as const])
        if (document.activeElement !== it.input) it.input.value = value;
      judge(from.input.value, to.input.value);
      histogram.draw(years, first, last);
    },
  };
}

function box(id: string, text: string) {
  const input = element('input', { id, type: 'text', autocomplete: 'off', maxLength: 10, size: 10 });
  input.setAttribute('aria-describedby', 'dates-hint dates-wrong');
  return { input, label: element('label', {}, text, input) };
}
