import { expect, test } from 'vitest';
import { SHIPPED_PACKAGES } from '../../src/exports/licences.ts';
import { ORIGIN, read } from './built-site.ts';
import { rawBriefings } from './raw-content.ts';

const briefings = rawBriefings().map(({ id }) => id);

test.each(briefings)('%s describes itself to search engines in JSON-LD', (id) => {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(`briefings/${id}/index.html`)) ?? [];
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: expect.stringMatching(/./) as string,
    datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
    mainEntityOfPage: { '@id': `${ORIGIN}/briefings/${id}/`, breadcrumb: { '@type': 'BreadcrumbList' } },
    about: { '@type': 'Event', startDate: expect.stringMatching(/^\d{4}/) as string },
  });
});

test('licences.txt has the full licence of every package of which the site ships code or data', () => {
  const text = read('licences.txt');
  expect(SHIPPED_PACKAGES.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
  const parts = text.split(/^-{72}$/m).slice(1);
  expect(parts).toHaveLength(SHIPPED_PACKAGES.length);
  expect(parts.filter((part) => part.length < 700 || !/copyright|licen[cs]e/i.test(part))).toEqual([]);
});
