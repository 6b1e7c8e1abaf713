import { searchWords } from '../../../i18n/search.ts';
import { element } from '../../dom/dom.ts';
import { parseDate } from '../query/date-range.ts';

const words = searchWords.dates;
const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 48;

/** How many hits fall into a year. */
export interface Year {
  year: number;
  count: number;
}

/**
 * Bars of the hits by year. Dragging over them chooses the years from where the finger went down to where it went up;
 * two sliders below do the same from the keyboard. `choose` gets the first and last year, or nothing where all are chosen.
 */
export function makeHistogram(choose: (from: string, to: string) => void) {
  const bars = document.createElementNS(SVG, 'svg');
  bars.setAttribute('preserveAspectRatio', 'none');
  bars.setAttribute('aria-hidden', 'true');
  const first = slider(words.firstYear);
  const last = slider(words.lastYear);
  const ends = element('p', { className: 'years', ariaHidden: 'true' });
  const figure = element('div', { className: 'histogram', role: 'group', ariaLabel: words.years }, bars, first, last, ends);
  let years: Year[] = [];
  let start: number | undefined;
  const commit = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const isAll = low === years[0]?.year && high === years.at(-1)?.year;
    choose(isAll ? '' : String(low), isAll ? '' : String(high));
  };
  const yearAt = ({ clientX }: PointerEvent): number | undefined => {
    const { left, width } = bars.getBoundingClientRect();
    const at = Math.floor(((clientX - left) / width) * years.length);
    return years[Math.min(Math.max(at, 0), years.length - 1)]?.year;
  };
  bars.addEventListener('pointerdown', (event) => {
    start = yearAt(event);
    bars.setPointerCapture(event.pointerId);
  });
  bars.addEventListener('pointermove', (event) => {
    const now = yearAt(event);
    if (start !== undefined && now !== undefined) mark(bars, Math.min(start, now), Math.max(start, now));
  });
  bars.addEventListener('pointerup', (event) => {
    const end = yearAt(event);
    if (start !== undefined && end !== undefined) commit(start, end);
    start = undefined;
  });
  bars.addEventListener('pointercancel', () => (start = undefined));
  for (const it of [first, last]) it.addEventListener('change', () => commit(Number(first.value), Number(last.value)));
  return {
    figure,
    draw: (now: Year[], from: string, to: string) => {
      years = now;
      figure.hidden = years.length < 2;
      const [low, high] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
      drawBars(bars, years);
      ends.replaceChildren(element('span', {}, String(low)), ' ', element('span', {}, String(high)));
      const [a, b] = [clamp(from, low, low, high), clamp(to, high, low, high)];
      mark(bars, a, b);
      for (const [it, value] of [[first, a] as const, [last, b] as const]) {
        Object.assign(it, { min: String(low), max: String(high), value: String(value) });
        it.setAttribute('aria-valuetext', words.year(value, years.find(({ year }) => year === value)?.count ?? 0));
      }
    },
  };
}

const clamp = (date: string, otherwise: number, low: number, high: number): number =>
  Math.min(Math.max(parseDate(date) ? Number(date.slice(0, 4)) : otherwise, low), high);

const slider = (label: string): HTMLInputElement => element('input', { type: 'range', step: '1', ariaLabel: label });

function drawBars(svg: SVGElement, years: Year[]): void {
  const most = Math.max(1, ...years.map(({ count }) => count));
  svg.setAttribute('viewBox', `0 0 ${years.length * 10} ${HEIGHT}`);
  svg.replaceChildren(
    ...years.map(({ year, count }, at) => {
      const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
      const bar = document.createElementNS(SVG, 'rect');
      const sizes = { x: at * 10 + 1, y: HEIGHT - height, width: 8, height };
      for (const [name, value] of Object.entries(sizes)) bar.setAttribute(name, String(value));
      bar.dataset['year'] = String(year);
      const title = document.createElementNS(SVG, 'title');
      title.textContent = words.year(year, count);
      bar.append(title);
      return bar;
    }),
  );
}

function mark(svg: SVGElement, first: number, last: number): void {
  for (const bar of svg.querySelectorAll('rect')) {
    const year = Number(bar.dataset['year']);
    bar.toggleAttribute('data-chosen', year >= first && year <= last);
  }
}
