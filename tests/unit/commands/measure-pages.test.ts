import { expect, it } from 'vitest';
import { measurePages } from '../../../src/commands/measure-pages.ts';
import { makeFolder } from '../make-folder.ts';

const noise = (seed: string): string => Array.from({ length: 400 }, (_, at) => `${seed}${(at * 7919) % 997}`).join(' ');
const briefing = (...sections: string[]): string =>
  `<html><head></head><body><h1>A</h1><div class="prose"><p>First.</p>${sections.map((text) => `<h2 id="x">B</h2><p>${text}</p>`).join('')}</div></body></html>`;

/** What a page weighs: up to the end of its first section, and in all. */
function weigh(html: string): { firstView: number; total: number } {
  const [page] = measurePages(
    makeFolder([
      { file: 'briefings/2021-04-06-a/index.html', text: html },
      { file: 'assets/a.css', text: '' },
    ]),
  );
  if (!page) throw new Error('The page was not measured.');
  return page;
}

it('the first view of a briefing ends with the first section of its text', () => {
  const short = weigh(briefing(noise('a'), 'End.'));
  const long = weigh(briefing(noise('a'), noise('b')));
  expect(long.firstView).toBe(short.firstView);
  expect(long.total).toBeGreaterThan(short.total + 500);
  expect(weigh(briefing(noise('a') + noise('c'), 'End.')).firstView).toBeGreaterThan(short.firstView + 500);
});

it('the first view of a page without a text is the whole page', () => {
  const { firstView, total } = weigh('<html><head></head><body><h2>B</h2><h2>C</h2></body></html>');
  expect(firstView).toBe(total);
});
