import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BRIEFING_BUDGET, measurePages } from '../../src/commands/page-sizes.ts';
import { site as newsroom } from '../../src/site.ts';
import { build } from './site.ts';

/** The site of the real content. */
const site = { contentDir: 'content', outDir: 'tests/.out/build/real' };
const read = (path: string) => readFileSync(join(site.outDir, path), 'utf8');
const pages = () => readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const briefings = readdirSync('content/briefings').map((file) => file.replace(/\.md$/, ''));

beforeAll(() => {
  const { status, output } = build(site);
  if (status !== 0) throw new Error(output);
});

describe('budgets', () => {
  test('every briefing fits into one round trip, with the styles it waits for', () => {
    const over = measurePages(site.outDir).filter(({ type, total }) => type === 'briefing' && total > BRIEFING_BUDGET);
    expect(over).toEqual([]);
    expect(measurePages(site.outDir).filter(({ type }) => type === 'briefing')).toHaveLength(briefings.length);
  });

  test('no page asks for more than 70 KB of fonts', () => {
    expect(measurePages(site.outDir).filter(({ fonts }) => fonts > 70_000)).toEqual([]);
  });
});

describe('every page', () => {
  test('has a title and a description of its own', () => {
    const heads = pages().map((path) =>
      /<title>(.*?)<\/title>.*?name="description" content="([^"]+)"/s.exec(read(path))?.slice(1).join(' | '),
    );
    expect(heads).not.toContain(undefined);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });

  test('has each id once', () => {
    const doubled = pages().flatMap((path) => {
      const ids = [...read(path).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('names its own permanent address', () => {
    for (const path of pages().filter((it) => it !== '404.html')) {
      const address = `https://readout.example/${path.replace(/index\.html$/, '')}`;
      expect(read(path)).toContain(`<link rel="canonical" href="${address}">`);
    }
  });
});

describe('what other programs read', () => {
  test.each(briefings)('%s tells search engines what it is', (id) => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(`briefings/${id}/index.html`)) ?? [];
    expect(JSON.parse(json ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: expect.stringMatching(/./) as string,
      datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      mainEntityOfPage: `https://readout.example/briefings/${id}/`,
    });
  });

  test('the feed holds the latest briefings in full, the newest visit first, with absolute links only', () => {
    const feed = read('feed.xml');
    const links = [...feed.matchAll(/<link>https:\/\/readout\.example\/briefings\/([^<]+)\/<\/link>/g)].map((match) => match[1]);
    expect(links).toHaveLength(newsroom.sizes.feed);
    const days = (ids: (string | undefined)[]) => ids.map((id) => id?.slice(0, 10));
    expect(days(links)).toEqual(days(briefings.toSorted().toReversed().slice(0, links.length)));
    expect(feed).toContain('Narendra Modi');
    expect(feed).not.toMatch(/href=(&quot;|")[/#]/);
  });

  test('the sitemap lists every page that may be found', () => {
    const sitemap = read('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/readout\.example\/([^<]*)<\/loc>/g)].map((match) => `${match[1] ?? ''}index.html`);
    const findable = pages().filter((path) => !read(path).includes('content="noindex"'));
    expect(listed.sort()).toEqual(findable.sort());
  });

  test('robots are shown the sitemap', () => {
    expect(read('robots.txt')).toContain('Sitemap: https://readout.example/sitemap-index.xml');
  });
});
