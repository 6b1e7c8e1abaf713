import { expect, it } from 'vitest';
import { unbrokenDates } from '../../../../src/integration/emit/unbroken-dates.ts';

const NBSP = '\u00A0';

it.each([
  ['<p>on 6 April 2021</p>', `<p>on 6${NBSP}April 2021</p>`],
  ['<time datetime="2021-04-06">6 Apr 2021</time>', `<time datetime="2021-04-06">6${NBSP}Apr 2021</time>`],
  ['<b>30 April–2 May</b>', `<b>30${NBSP}April–2${NBSP}May</b>`],
])('no line of a page ends between a day and its month: %s', (html, bound) => {
  expect(unbrokenDates(html)).toBe(bound);
});

it.each([
  '<head><title>6 April 2021</title><meta name="description" content="On 6 April"></head>',
  '<a title="> 6 April" href="/">there</a>',
  '<script type="application/ld+json">{"headline":"6 April"}</script>',
  '<p>in April 2021, 6–7 April, 12 marches, 2021 April</p>',
])('nothing else is touched, least of all what machines read: %s', (html) => {
  expect(unbrokenDates(html)).toBe(html);
});
