import { describe, expect, it } from 'vitest';
import { notFoundWords } from '../../../src/links/not-found-words.ts';
import { readPageText } from '../../../src/links/page-text.ts';

const wordsOf = (html: string, type = 'text/html; charset=utf-8') => notFoundWords(readPageText(Buffer.from(html), type));
const titled = (title: string) =>
  wordsOf(`<html><head><title>${title}</title></head><body><p>Latest news from the region</p></body></html>`);

describe('a page says that it is missing', () => {
  it.each([
    '404',
    'Error 404',
    '404 Not Found',
    '404: Page not found',
    'HTTP 404 | The Gazette',
    'Page Not Found - The Gazette',
    'The Gazette | Page not found',
    'Not found – Ministry of Foreign Affairs',
    'Oops! That page can&#8217;t be found.',
    'Sorry, the page you requested could not be found',
    'This article is no longer available',
    'Story unavailable',
    'The requested URL was not found',
    'Nothing found',
    'Error: page not found',
    'Not Found | Gazette',
    'Страница не найдена — Ведомости',
    'Ошибка 404',
    'Sayfa bulunamadı',
    'صفحہ موجود نہیں',
    'الصفحة غير موجودة',
    'पृष्ठ नहीं मिला',
    '页面不存在',
    'Seite nicht gefunden',
    'Page introuvable',
  ])('by the title “%s”', (title) => {
    expect(titled(title)).toBeDefined();
  });

  it('by a heading, or by its first words', () => {
    expect(wordsOf('<title>The Gazette</title><nav>Home</nav><h1>Page <em>not</em> found</h1>')).toBe('Page not found');
    expect(
      wordsOf('<title>The Gazette</title><p>We are sorry. The page you are looking for does not exist or has moved.</p>'),
    ).toBeDefined();
  });

  it('in the character set of its server or its head', () => {
    const bytes = Buffer.from([
      0xd1, 0xf2, 0xf0, 0xe0, 0xed, 0xe8, 0xf6, 0xe0, 0x20, 0xed, 0xe5, 0x20, 0xed, 0xe0, 0xe9, 0xe4, 0xe5, 0xed, 0xe0,
    ]);
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1251"><title>'), bytes, Buffer.from('</title>')]);
    expect(notFoundWords(readPageText(page, 'text/html'))).toBe('Страница не найдена');
    expect(notFoundWords(readPageText(page.subarray(29), 'text/html; charset=windows-1251'))).toBe('Страница не найдена');
  });
});

describe('an article is not taken for a missing page', () => {
  it.each([
    'Missing plane not found, minister says',
    'Weapons of mass destruction not found in Iraq - The Gazette',
    'Flight 404 lands in Kabul',
    'Pakistan says page has turned in ties with Russia',
    'Minister: video of talks was removed by mistake',
    'Why the articles of the treaty could not be found for a century',
    'No solution found at talks | Not for the first time',
    'Gas no longer available to Europe, Gazprom says',
    'Content of agreement not available to parliament, says opposition',
    'Inspectors search Iraq – nothing found',
    'Arms: nothing found',
    'News',
  ])('for its title “%s”', (title) => {
    expect(titled(title)).toBeUndefined();
  });

  it('for words in its menus, scripts and comments, or far below', () => {
    const article = `<p>${'The two sides spoke of trade. '.repeat(50)}</p>`;
    expect(
      wordsOf(`<title>Talks</title><script>var error = "page not found"</script><!-- page not found -->${article}<p>Page not found</p>`),
    ).toBeUndefined();
    expect(wordsOf(`<title>Talks</title><style>/* page not found */</style><nav>Page not found</nav>${article}`)).toBeUndefined();
  });
});

it('a page is read in one sweep, whatever it is made of', () => {
  for (const sign of [
    '<',
    '<a',
    '<script>',
    '<!--',
    '<title>',
    '<h1>',
    '&#',
    '&#39',
    '404 ',
    'page ',
    'x',
    '<a href="',
    ' ',
    'the page ',
    '>',
  ]) {
    const page = sign.repeat(300_000 / sign.length);
    const begin = process.cpuUsage().user;
    wordsOf(page);
    wordsOf(`<title>${page}</title>`);
    expect((process.cpuUsage().user - begin) / 1_000_000, sign).toBeLessThan(3);
  }
});
