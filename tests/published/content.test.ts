import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BRIEFING_BUDGET, FIRST_VIEW_BUDGET, measurePages } from '../../src/commands/page-sizes.ts';
import { SHIPPED_PACKAGES } from '../../src/exports/licences.ts';
import { site as newsroom } from '../../src/site.ts';
import { comparePictures } from './pictures.ts';
import { countPeople, rawBriefings, rawPairs, rawRows } from './raw-content.ts';
import { DIR, filesOf, read } from './site.ts';

const pages = () => filesOf('.html');
/** Pages to which nothing leads: that of a wrong address, and that of the design. */
const UNLINKED = ['404.html', 'style/index.html'];
const briefings = rawBriefings().map(({ id }) => id);

describe('budgets', () => {
  test('every briefing fits into one round trip up to the end of its first section, with the styles it waits for', () => {
    const measured = measurePages(DIR).filter(({ type }) => type === 'briefing');
    expect(measured).toHaveLength(briefings.length);
    expect(measured.filter(({ firstView }) => firstView > FIRST_VIEW_BUDGET)).toEqual([]);
    expect(measured.filter(({ firstView, total }) => firstView === total)).toEqual([]);
  });

  test('the whole of every briefing stays small', () => {
    expect(measurePages(DIR).filter(({ type, total }) => type === 'briefing' && total > BRIEFING_BUDGET)).toEqual([]);
  });

  test('no page asks for more than 70 KB of fonts', () => {
    expect(measurePages(DIR).filter(({ fonts }) => fonts > 70_000)).toEqual([]);
  });
});

describe('every page', () => {
  test('prints true quotation marks, apostrophes and dashes', () => {
    const wrong = pages().flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/<(script|head)\b.*?<\/\1>/gs, '')
          .matchAll(/>([^<]*)</g),
      ]
        .map(([, text = '']) => text.trim())
        .filter((text) => /["']|&(quot|#34|#39|apos);|--/.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('can be reached from the home page by links', () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      for (const [, href = ''] of read(path).matchAll(/<a [^>]*?href="\/([^"#?]*)/g)) {
        const target = `${href}index.html`;
        if (href === '' || href.endsWith('/')) reached.add(target);
      }
    }
    expect(pages().filter((path) => !UNLINKED.includes(path) && !reached.has(path))).toEqual([]);
  });

  test('says something', () => {
    const textOf = (path: string) => /<main[^>]*>(.*)<\/main>/s.exec(read(path))?.[1]?.replaceAll(/<[^>]+>/g, '') ?? '';
    expect(pages().filter((path) => textOf(path).length < 100)).toEqual([]);
  });
});

describe('the pages hold what the files hold, counted by a reader of their own', () => {
  const pagesIn = (folder: string) => pages().filter((path) => new RegExp(`^${folder}/(?!\\d{4}/)[^/]+/index\\.html$`).test(path));
  const yearPagesOf = (folder: string) => pages().filter((path) => new RegExp(`^${folder}/\\d{4}/`).test(path));
  const occurrences = (paths: string[], pattern: RegExp) => paths.reduce((sum, path) => sum + [...read(path).matchAll(pattern)].length, 0);
  const total = (field: 'commitments' | 'quotes' | 'figures') => rawBriefings().reduce((sum, it) => sum + (it[field]?.length ?? 0), 0);

  test('briefings', () => {
    expect(pagesIn('briefings').map((path) => path.split('/')[1])).toEqual(briefings.toSorted());
  });

  test('visits of the register, each with its anchor on the page of its year', () => {
    const rows = rawRows().map(({ id = '' }) => id);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((id) => !read(`briefings/${id.slice(0, 4)}/index.html`).includes(`<li id="${id}">`))).toEqual([]);
  });

  test('people', () => {
    expect(pagesIn('people')).toHaveLength(countPeople());
  });

  test('pairs of countries', () => {
    expect(pagesIn('relationships').map((path) => path.split('/')[1])).toEqual([...rawPairs()].sort());
  });

  test.each([
    ['commitments', / class="promise"/g],
    ['quotes', /<figure class="quote"/g],
    ['figures', /<li[^>]*><strong>/g],
  ] as const)('%s', (list, pattern) => {
    expect(total(list)).toBeGreaterThan(50);
    expect(occurrences(yearPagesOf(list), pattern)).toBe(total(list));
  });
});

comparePictures(read);

describe('cards and icons', () => {
  const pictures = () => [
    ...new Set(
      pages().map((path) => /"og:image" content="https:\/\/readout\.example\/([^"]+)"/.exec(read(path))?.[1] ?? `none for ${path}`),
    ),
  ];
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('stand for every page, are PNG of 1200 by 630 and small', () => {
    const wrong = pictures().filter((path) => {
      if (!existsSync(join(DIR, path))) return true;
      const png = readFileSync(join(DIR, path));
      return png.toString('latin1', 1, 4) !== 'PNG' || sizeOf(png).join() !== '1200,630' || png.length > 60_000;
    });
    expect(wrong).toEqual([]);
  });

  test('are its own for every briefing, person, pair and list', () => {
    const owners = pages().filter((path) => /^(briefings\/\d{4}-|(people|relationships)\/|[a-z]+\/index\.html|index\.html)/.test(path));
    const own = owners.filter((path) => !read(path).includes('content="noindex"')).map((path) => path.replace('index.html', 'card.png'));
    const shown = new Set(pictures());
    expect(own.filter((path) => !shown.has(path))).toEqual([]);
  });

  test('lie beside a page each', () => {
    const cards = filesOf('card.png');
    expect(cards.filter((path) => !existsSync(join(DIR, path.replace('card.png', 'index.html'))))).toEqual([]);
  });

  test.each([
    ['apple-touch-icon', 180],
    ['icon-192', 192],
    ['icon-512', 512],
    ['icon-maskable', 512],
  ])('%s is %i pixels wide and high', (name, side) => {
    expect(sizeOf(readFileSync(join(DIR, `${name}.png`)))).toEqual([side, side]);
  });
});

describe('the addresses that the content has promised to keep', () => {
  const held = readFileSync('content/addresses.txt', 'utf8').trim().split('\n');

  test('are all there, each anchor on its page', () => {
    const lost = held.filter((address) => {
      const [path = '', anchor] = address.split('#');
      const file = `${path.slice(1)}index.html`;
      return !existsSync(join(DIR, file)) || (anchor !== undefined && !read(file).includes(` id="${anchor}"`));
    });
    expect(lost).toEqual([]);
  });

  test('are those of every briefing', () => {
    const unheld = briefings.filter((id) => !held.includes(`/briefings/${id}/`));
    expect(unheld, 'type `npm run addresses`, and commit content/addresses.txt with the briefing').toEqual([]);
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
    const latest = rawBriefings().sort((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? 1 : -1));
    expect(days(links)).toEqual(days(latest.slice(0, links.length).map(({ id }) => id)));
    expect(feed).toContain('Narendra Modi');
    expect(feed).not.toMatch(/href=(&quot;|")[/#]/);
  });

  test('the licences of others’ work lie beside it, each in full', () => {
    const text = read('licences.txt');
    expect(SHIPPED_PACKAGES.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
    const parts = text.split(/^-{72}$/m).slice(1);
    expect(parts).toHaveLength(SHIPPED_PACKAGES.length);
    expect(parts.filter((part) => part.length < 700 || !/copyright|licen[cs]e/i.test(part))).toEqual([]);
  });

  test('robots are shown the sitemap', () => {
    expect(read('robots.txt')).toContain('Sitemap: https://readout.example/sitemap-index.xml');
  });
});
