import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_TYPES } from '../e2e/pages.ts';

/** Routes that the browser tests do not open on the site with the project's own content, with the reason. */
const NOT_OPENED: Record<string, string> = {
  '[...oldAddress].astro': 'nothing has moved yet; tests/build/moved.test.ts opens one',
  '[offline].astro': 'the site keeps nothing offline; tests/e2e/offline.test.ts opens it',
  'briefings/[id]/changes.astro': 'no briefing has changed yet; tests/build/changes.test.ts builds some',
  'briefings/[year]/[...month].astro': 'no year has so many visits; tests/unit/views/bounds.test.ts measures such pages',
  '[list]/[id]/[...page].astro': 'no page has so many visits; tests/unit/views/bounds.test.ts measures such pages',
  '[list]/by/[...part].astro': 'no list has so many names; tests/unit/views/bounds.test.ts measures such pages',
};

/** The addresses that a file of `src/pages` can print: `[id]` stands for one step, `[...page]` for any number. */
const addressesOf = (file: string): RegExp => {
  const steps = file
    .replace(/(?:^|\/)index\.astro$|\.astro$/, '')
    .split('/')
    .map((step) => (step.startsWith('[...') ? '(?:[^/]+/)*' : step.startsWith('[') ? '[^/]+/' : step === '' ? '' : `${step}/`));
  return new RegExp(`^${steps.join('')}$`);
};

it('every route of src/pages is opened by the browser tests: add a new one to tests/e2e/pages.ts', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro') && !(file in NOT_OPENED));
  // As Astro has it: step by step, a fixed one goes before a variable one, and that before any number of steps.
  const rank = (file: string): string =>
    file.replace(/[^/]+/g, (step) => (step.startsWith('[...') ? '2' : step.startsWith('[') ? '1' : '0'));
  const inOrder = routes.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const opened = Object.values(PAGE_TYPES).map((path) => path.replace(/\?.*$/, '').replace(/\.html$/, '/'));
  const printers = new Set(opened.map((path) => inOrder.find((file) => addressesOf(file).test(path))));
  expect(routes.filter((file) => !printers.has(file)).sort()).toEqual([]);
});
