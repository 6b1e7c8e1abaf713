import { expect, it } from 'vitest';
import { newsOf, sitemapFilterOf } from '../../../../src/views/meta/sitemap.ts';
import { archiveOf } from '../../make-archive.ts';

const isInSitemap = sitemapFilterOf(archiveOf({ briefings: [{ id: '2021-04-06-new', formerly: ['2021-04-06-old'] }] }));

it.each(['/', '/people/', '/about/', '/briefings/2021/', '/briefings/2021-04-06-new/', '/people/anna-berg/'])(
  'the sitemap lists %s',
  (path) => {
    expect(isInSitemap(`https://readout.example${path}`)).toBe(true);
  },
);

it.each([
  ['/search/', 'has no text of its own'],
  ['/style/', 'shows an invented world'],
  ['/offline/', 'stands for other pages'],
  ['/briefings/2021-04-06-old/', 'has moved'],
  ['/briefings/2021-04-06-new/changes/', 'shows what a briefing no longer says'],
])('the sitemap does not list %s, which %s', (path) => {
  expect(isInSitemap(`https://readout.example${path}`)).toBe(false);
});

it('news is what was published on the day of the build and the day before', () => {
  const briefings = ['2026-05-02', '2026-05-01', '2026-04-30', '2026-04-29'].map((published, at) => ({
    id: `2021-04-0${at + 1}-a`,
    published,
  }));
  expect(newsOf(archiveOf({ briefings }, '2026-05-01')).map(({ published }) => published)).toEqual(['2026-04-30', '2026-05-01']);
});
