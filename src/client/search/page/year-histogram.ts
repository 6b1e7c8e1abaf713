import { searchWords } from '../../../i18n/search.ts';
import { makeElement } from '../../dom/elements.ts';
import { parseDate } from '../query/date-range.ts';

const words = searchWords.dates;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Sizes in units of the drawing, which the style sheet stretches. */
const HEIGHT = 48;
const MIN_BAR_HEIGHT = 3;
const EMPTY_BAR_HEIGHT = 1;
const BAR_WIDTH = 8;
const BAR_DISTANCE = 10;

/** The number of results in a year. */
export interface YearCount {
  year: number;
  count: number;
}

/**
 * Makes a bar chart of the results by year. Dragging over the bars chooses the years from where the pointer went down to where it went
 * up; two sliders below do the same from the keyboard. Calls `choose` with the first and last year, or with two empty strings if all
 * years are chosen.
 */
export function makeYearHistogram(choose: (from: string, to: string) => void) {
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const firstSlider = makeSlider(words.firstYear);
  const lastSlider = makeSlider(words.lastYear);
  const axis = makeElement('p', { className: 'years', ariaHidden: 'true' });
  const figure = makeElement('div', { className: 'histogram', role: 'group', ariaLabel: words.years }, svg, firstSlider, lastSlider, axis);
  let years: YearCount[] = [];
  let dragStart: number | undefined;
  const commit = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const isAll = low === years[0]?.year && high === years.at(-1)?.year;
    choose(isAll ? '' : String(low), isAll ? '' : String(high));
  };
  const yearAt = ({ clientX }: PointerEvent): number | undefined => {
    const { left, width } = svg.getBoundingClientRect();
    const at = Math.floor(((clientX - left) / width) * years.length);
    return years[Math.min(Math.max(at, 0), years.length - 1)]?.year;
  };
  svg.addEventListener('pointerdown', (event) => {
    dragStart = yearAt(event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    const year = yearAt(event);
    if (dragStart !== undefined && year !== undefined) markChosen(svg, Math.min(dragStart, year), Math.max(dragStart, year));
  });
  svg.addEventListener('pointerup', (event) => {
    const year = yearAt(event);
    if (dragStart !== undefined && year !== undefined) commit(dragStart, year);
    dragStart = undefined;
  });
  svg.addEventListener('pointercancel', () => (dragStart = undefined));
  for (const slider of [firstSlider, lastSlider])
    slider.addEventListener('change', () => commit(Number(firstSlider.value), Number(lastSlider.value)));

  return {
    figure,
    draw: (counts: YearCount[], from: string, to: string) => {
      years = counts;
      figure.hidden = years.length < 2;
      const [low, high] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
      drawBars(svg, years);
      axis.replaceChildren(makeElement('span', {}, String(low)), ' ', makeElement('span', {}, String(high)));
      const [first, last] = [yearWithin(from, low, low, high), yearWithin(to, high, low, high)];
      markChosen(svg, first, last);
      const setSlider = (slider: HTMLInputElement, value: number) => {
        Object.assign(slider, { min: String(low), max: String(high), value: String(value) });
        slider.setAttribute('aria-valuetext', words.year(value, years.find(({ year }) => year === value)?.count ?? 0));
      };
      setSlider(firstSlider, first);
      setSlider(lastSlider, last);
    },
  };
}

/** The year of a typed date, or `fallback` if it is not a date, moved into the range from `low` to `high`. */
const yearWithin = (date: string, fallback: number, low: number, high: number): number =>
  Math.min(Math.max(parseDate(date) ? Number(date.slice(0, 4)) : fallback, low), high);

const makeSlider = (label: string): HTMLInputElement => makeElement('input', { type: 'range', step: '1', ariaLabel: label });

function drawBars(svg: SVGElement, years: YearCount[]): void {
  const highest = Math.max(1, ...years.map(({ count }) => count));
  svg.setAttribute('viewBox', `0 0 ${years.length * BAR_DISTANCE} ${HEIGHT}`);
  svg.replaceChildren(
    ...years.map(({ year, count }, at) => {
      const height = count === 0 ? EMPTY_BAR_HEIGHT : Math.max(MIN_BAR_HEIGHT, (count / highest) * HEIGHT);
      const bar = document.createElementNS(SVG_NAMESPACE, 'rect');
      const sizes = { x: at * BAR_DISTANCE + 1, y: HEIGHT - height, width: BAR_WIDTH, height };
      for (const [name, value] of Object.entries(sizes)) bar.setAttribute(name, String(value));
      bar.dataset['year'] = String(year);
      const title = document.createElementNS(SVG_NAMESPACE, 'title');
      title.textContent = words.year(year, count);
      bar.append(title);
      return bar;
    }),
  );
}

function markChosen(svg: SVGElement, first: number, last: number): void {
  for (const bar of svg.querySelectorAll('rect')) {
    const year = Number(bar.dataset['year']);
    bar.toggleAttribute('data-chosen', year >= first && year <= last);
  }
}
