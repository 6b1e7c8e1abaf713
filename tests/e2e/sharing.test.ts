import { expect, test, type Page } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { CslItem } from '../../src/views/citation/csl-json.ts';
import { fieldsOfCsl, readBibtex, readRis } from '../read-citations.ts';
import { site } from '../../src/site.ts';
import { holdTimers } from './held-timers.ts';
import { BRIEFING } from './pages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// The page says for some seconds only that it has copied something.
test.beforeEach(async ({ page }) => {
  await holdTimers(page, 1_000);
});

/** What an action copies, when the page has said that it did. */
async function copiedBy(page: Page, action: () => Promise<void>): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await action();
  await expect.poll(read).not.toBe('');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  return read();
}

test('a link to each paragraph, quote, document, promise and figure can be copied, and leads there', async ({ page }) => {
  await page.goto(BRIEFING);
  for (const [part, label] of [
    ['.prose > p', 'paragraph'],
    ['.prose .quote', 'quote'],
    ['.document', 'document'],
    ['.promise', 'promise'],
    ['.figures > li', 'figure'],
  ] as const) {
    const element = page.locator(part).nth(1);
    await element.hover();
    const link = element.getByRole('link', { name: `Copy link to this ${label}` });
    const { pathname, hash } = new URL(await copiedBy(page, () => link.click()));
    expect(pathname).toContain(BRIEFING);
    const target = page.locator(hash);
    await expect(target).toHaveCount(1);
    if (label !== 'figure') await expect(target).toHaveText((await element.textContent()) ?? '');
    await page.mouse.move(0, 0);
  }
});

test('a quote is copied with its speaker and address', async ({ page }) => {
  await page.goto(BRIEFING);
  const quote = page.locator('.prose .quote').first();
  await quote.hover();
  const button = quote.getByRole('button', { name: 'Copy this quote' });
  expect(await copiedBy(page, () => button.click())).toMatch(/^“[^”]+” .+, .+\. https?:.+#quote-/);
});

test('each citation is copied as it stands, and that of Harvard says when the page was read', async ({ page }) => {
  await page.goto(BRIEFING);
  const copy = (name: string) => copiedBy(page, () => page.getByRole('button', { name }).click());
  expect(await copy('Copy APA')).toMatch(/^The .+\. \(\d{4}, \w+ \d+\)\. .+ https?:\S+\/$/);
  expect(await copy('Copy Harvard')).toMatch(/ \(Accessed: \d+ \w+ \d{4}\)\.$/);
});

test('a part of a briefing can be cited instead: citations and files then name its address', async ({ page }) => {
  await page.goto(BRIEFING);
  const choice = page.getByLabel('Cite', { exact: true });
  const option = choice.locator('option[value^=commitment-]').first();
  const anchor = (await option.getAttribute('value')) ?? '';
  expect(await option.textContent()).toMatch(/^Promise: \S/);
  const files = async () =>
    page.locator('.citation-files a').evaluateAll((links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).href)));
  const before = await files();
  await choice.selectOption(anchor);
  for (const citation of await page.locator('.citations dd:not(.share)').all()) await expect(citation).toContainText(`/#${anchor}`);
  const [ris = '', bibtex = '', json = ''] = (await files()).map((href) => href.slice(href.indexOf(',') + 1));
  const [item] = JSON.parse(json) as [CslItem];
  expect(item.URL).toMatch(new RegExp(`/#${anchor}$`));
  expect(item.id).toMatch(new RegExp(`-${anchor}$`));
  for (const read of [...readBibtex(bibtex), ...(await readRis(ris))]) expect(read).toEqual(fieldsOfCsl(item));
  expect(bibtex).toContain(`{${item.id},`);
  await choice.selectOption('');
  expect(await files()).toEqual(before);
});

test('a quote, a promise and the visit are copied as a quotation in HTML, with speaker, source and address', async ({ page }) => {
  await page.goto(BRIEFING);
  const choice = page.getByLabel('Cite', { exact: true });
  const address = (await page.locator('.citations').getAttribute('data-url')) ?? '';
  for (const [kind, words] of [
    ['', '.summary'],
    ['quote', 'figure.quote blockquote'],
    ['commitment', '.promise .what > a:first-child'],
  ] as const) {
    const element = page.locator(words).first();
    const part = kind === '' ? '' : ((await element.locator('xpath=ancestor::*[@id][1]').getAttribute('id')) ?? '');
    await choice.selectOption(part);
    const html = await copiedBy(page, () => page.getByRole('button', { name: 'Copy as HTML quotation' }).click());
    expect(html).toContain(`cite="${address}${part && `#${part}`}"`);
    const tree = fromHtml(html, { fragment: true });
    expect(selectAll('*', tree).map(({ tagName }) => tagName)).toEqual(['blockquote', 'p', 'p', 'a']);
    const [quoted, from] = selectAll('p', tree).map((it) => toString(it));
    expect(quoted).toBe((await element.textContent())?.replaceAll(/\s+/g, ' ').trim());
    const [caption, by] = (from ?? '').split(' · ');
    expect(caption).toMatch({ '': /^[^.]+$/, quote: /^[^.]+, [^.]+\. .+$/, commitment: /^[^.]+\. .+$/ }[kind]);
    expect(by).toBe(site.name);
    expect(selectAll('a', tree)[0]?.properties.href).toBe(`${address}${part && `#${part}`}`);
  }
});

test('with the keyboard alone the links to all parts are shown and copied', async ({ page }) => {
  await page.goto(BRIEFING);
  await expect(page.locator('.copy-mark').first()).toBeHidden();
  await page.getByRole('button', { name: 'Show links to paragraphs' }).press('Enter');
  const mark = page.locator('.prose > p .copy-mark').first();
  expect(await copiedBy(page, () => mark.press('Enter'))).toContain('#p-');
});

test('a browser that can share is offered to, with the address of the briefing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = data.url ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.goto(BRIEFING);
  await page.getByRole('button', { name: 'Share …' }).click();
  await expect(page).toHaveTitle(new RegExp(`/${BRIEFING}$`));
});

test('a link to a paragraph whose beginning was edited leads to the one that begins most alike', async ({ page }) => {
  await page.goto(BRIEFING);
  const id = (await page.locator('.prose > p[id]').nth(4).getAttribute('id')) ?? '';
  await page.goto('about:blank');
  await page.goto(`${BRIEFING}#${id.split('-').slice(0, -2).join('-')}-in-other-words`);
  await expect(page.locator(':target')).toHaveId(id);
});

test('where the browser has no clipboard, as without TLS, the page says that it cannot copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(BRIEFING);
  await page.getByRole('button', { name: 'Copy APA' }).click();
  await expect(page.getByText('This browser does not let the page copy.')).toBeVisible();
});
