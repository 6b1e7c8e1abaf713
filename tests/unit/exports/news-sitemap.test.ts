import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { newsSitemapOf } from '../../../src/exports/news-sitemap.ts';
import { site } from '../../../src/site.ts';
import { brokenXml } from '../../feed-rules.ts';
import { archiveOf, briefingIn } from '../make-archive.ts';

it('a news sitemap has the address, the day and the title of each briefing, whatever is in the title', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a', published: '2026-04-30' }] });
  const title = 'A & B < C ]]> “D”';
  Object.assign(briefingIn(archive, '2021-04-06-a'), { title });
  const xml = newsSitemapOf(archive.briefings);
  expect(brokenXml(xml)).toEqual([]);
  expect((new XMLParser({ parseTagValue: false, htmlEntities: true }).parse(xml) as { urlset: unknown }).urlset).toMatchObject({
    url: {
      loc: 'https://readout.example/briefings/2021-04-06-a/',
      'news:news': {
        'news:publication': { 'news:name': site.name, 'news:language': 'en' },
        'news:publication_date': '2026-04-30',
        'news:title': title,
      },
    },
  });
});
