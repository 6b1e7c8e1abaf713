import { expect, it } from 'vitest';
import { withEllipses, withoutHeading } from '../../../../../src/client/search/page/excerpt.ts';

it.each([
  ['Figures', 'Figures. 50 per cent <mark>tariff</mark>', '50 per cent <mark>tariff</mark>'],
  ['A pipeline & a hearing', 'A <mark>pipeline</mark> &amp; a hearing. One entity was announced', 'One entity was announced'],
  ['Electricity, and a pipeline', 'and a <mark>pipeline.</mark> Pakistan was then buying', 'Pakistan was then buying'],
])('an excerpt loses its heading, or the end of its heading: %s', (heading, excerpt, rest) => {
  expect(withoutHeading(excerpt, heading)).toBe(rest);
});

it.each([
  ['A pipeline', 'The <mark>pipeline</mark> was planned'],
  ['A pipeline', 'A <mark>pipe</mark> was planned'],
  ['Figures', '<mark>Figures.</mark>'],
])('an excerpt that does not begin with its heading, or is nothing else, stays the same: %s', (heading, excerpt) => {
  expect(withoutHeading(excerpt, heading)).toBe(excerpt);
});

it.each([
  ['billion cubic metres of <mark>gas</mark>', '… billion cubic metres of <mark>gas</mark> …'],
  ['<mark>Gas</mark> was bought. “So it was.”', '<mark>Gas</mark> was bought. “So it was.”'],
  ['أعلن الوزير', 'أعلن الوزير …'],
])('an excerpt has an ellipsis where it is cut out of a sentence: %s', (excerpt, shown) => {
  expect(withEllipses(excerpt)).toBe(shown);
});
