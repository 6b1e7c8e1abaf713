import { expect, it } from 'vitest';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { archiveOf } from '../make-archive.ts';

const HEADINGS = ['A ferry by summer', 'Çavuşoğlu’s second visit – $5bn & 46 per cent', 'A ferry by autumn', 'Emphasis *inside* one'];
const BODY = `They met.[@gazette]\n\n${HEADINGS.map((heading) => `## ${heading}\n\nThey agreed.[@gazette]`).join('\n\n')}`;

function rendered(formerAnchors: { was: string; now: string }[] = []) {
  const archive = archiveOf({ briefings: [{ id: '2020-01-01-a', body: BODY, formerAnchors }] });
  const [briefing] = archive.briefings;
  if (!briefing) throw new Error('There is no briefing.');
  return { briefing, html: renderBody(briefing, archive).html };
}

it('the archive knows the anchors that headings have on the page', () => {
  const { briefing, html } = rendered();
  const onPage = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
  expect(briefing.headings.map(({ anchor }) => anchor)).toEqual(onPage);
  expect(onPage).toHaveLength(HEADINGS.length);
});

it('a heading keeps the anchors that it had before', () => {
  const { html } = rendered([{ was: 'by-ferry', now: 'a-ferry-by-summer' }]);
  expect(html).toContain('<h2 id="a-ferry-by-summer"><span id="by-ferry"></span><a href="#a-ferry-by-summer">');
});
