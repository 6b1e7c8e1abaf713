import { searchWords } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import { describeDateError, parseDate } from '../query/date-range.ts';
import { isWide } from './facet-lists.ts';
import { makeYearHistogram, type YearCount } from './year-histogram.ts';

const words = searchWords.dates;

export interface DateFilter {
  isOpen: () => boolean;
  /** Shows the chosen dates, and the number of results in each year without that choice. */
  draw: (from: string, to: string, years: YearCount[]) => void;
}

/** Makes the filter by date: two text boxes, and a histogram of the visits by year, on which a reader drags over a range. */
export function makeDateFilter(
  container: HTMLElement,
  isChosen: boolean,
  onToggle: () => void,
  choose: (from: string, to: string) => void,
): DateFilter {
  const from = makeDateBox('date-from', words.from);
  const to = makeDateBox('date-to', words.to);
  const errorLine = makeElement('p', { id: 'dates-wrong', className: 'wrong' });
  const histogram = makeYearHistogram((first, last) => choose(first, last));
  const validate = (first: string, last: string) => {
    from.input.ariaInvalid = String(first !== '' && !parseDate(first));
    to.input.ariaInvalid = String(last !== '' && !parseDate(last));
    errorLine.textContent = describeDateError(first, last);
  };
  const readBoxes = () => {
    const [first, last] = [from.input.value.trim(), to.input.value.trim()];
    validate(first, last);
    if (errorLine.textContent === '') choose(first, last);
  };
  const fillBox = ({ input }: { input: HTMLInputElement }, date: string) => {
    if (document.activeElement !== input) input.value = date;
  };
  for (const { input } of [from, to]) input.addEventListener('change', readBoxes);
  const group = makeElement(
    'details',
    { id: 'facet-dates', open: isChosen || isWide() },
    makeElement('summary', {}, words.title),
    histogram.figure,
    makeElement('div', { className: 'date-boxes' }, from.label, to.label),
    makeElement('p', { className: 'note', id: 'dates-hint' }, words.hint),
    errorLine,
  );
  group.addEventListener('toggle', onToggle);
  container.replaceChildren(group);
  return {
    isOpen: () => group.open,
    draw: (first, last, years) => {
      fillBox(from, first);
      fillBox(to, last);
      validate(from.input.value, to.input.value);
      histogram.draw(years, first, last);
    },
  };
}

function makeDateBox(id: string, text: string) {
  const input = makeElement('input', { id, type: 'text', autocomplete: 'off', maxLength: 10, size: 10 });
  input.setAttribute('aria-describedby', 'dates-hint dates-wrong');
  return { input, label: makeElement('label', {}, text, input) };
}
