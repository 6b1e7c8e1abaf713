import { expect, it } from 'vitest';
import { fitForFeed } from '../../../../src/exports/feeds/fit-for-feed.ts';
import { renderBody } from '../../../../src/markdown/render-body.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import type { BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';
const PAGE = `https://readout.example/briefings/${ID}/`;

/** The HTML of a briefing's body in a feed. */
function feedBodyOf(body: string, fields: Partial<BriefingFields> = {}): string {
  const archive = archiveOf({ briefings: [{ ...fields, id: ID, body }] });
  return renderBody(briefingIn(archive, ID), archive, fitForFeed(PAGE)).html;
}

const quote = { key: 'dry', words: 'we are dry', occasion: 'A speech', source: 'gazette' };

it('the body of a feed has absolute links: to pages and to its own sections', () => {
  const html = feedBodyOf('## Ships\n\n[Trade](/topics/trade/), [here](#ships).[@gazette]');
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    `${PAGE}#ships`,
    'https://readout.example/topics/trade/',
    `${PAGE}#ships`,
    `${PAGE}#source-gazette`,
  ]);
});

it('the body of a feed has no ids, which other bodies share, no data attributes and no spans that had nothing else', () => {
  const figures = [{ key: 'ships', formerly: ['boats'], what: 'ships', value: 1100, unit: 'ships', source: 'gazette' }];
  expect(feedBodyOf('He said “we are dry” of 1,100 ships.[@gazette]', { quotes: [quote], figures })).toBe(
    `<p>He said “we are dry” of 1,100 ships.<sup><a href="${PAGE}#source-gazette" aria-label="Source 1: The Gazette">1</a></sup></p>`,
  );
});

it('the body of a feed keeps the language of a quote', () => {
  const html = feedBodyOf('They met.[@gazette]\n\n::quote[dry]', { quotes: [{ ...quote, lang: 'fr' }] });
  expect(html).toContain('<blockquote lang="fr">');
});
