import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { isOwnSite, PAGES, placeOf, read, textOf, type BuiltPage } from './built-site.ts';

/** Pages to which no link leads: the one for wrong addresses and the one that shows the design. */
const UNLINKED = ['404.html', 'style/index.html'];

/** Texts that several pages share or that are empty, each with the paths of its pages. */
function sharedTexts(textOfPage: (page: BuiltPage) => string): string[] {
  const pages = PAGES.filter(({ isRedirect }) => !isRedirect);
  const groups = [...Map.groupBy(pages, textOfPage)].filter(([words, pages]) => words === '' || pages.length > 1);
  return groups.map(([words, pages]) => `“${words}”: ${pages.map(({ path }) => path).join(', ')}`);
}

test('every page has a title of its own', () => {
  expect(sharedTexts(({ title }) => title)).toEqual([]);
});

test('every page has a description of its own', () => {
  expect(sharedTexts(({ description }) => description)).toEqual([]);
});

test('every page has one heading of the first level and skips no level', () => {
  const found = PAGES.flatMap((page) => {
    const headings = selectAll('h1, h2, h3, h4, h5, h6', page.tree);
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const wrong = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1 || (index > 0 && levels[index] === 1));
    return [
      ...(headings.length === 0 ? [`${page.path} has no heading`] : []),
      ...wrong.map((heading) => `${placeOf(page, heading)} ${textOf(heading)}`),
    ];
  });
  expect(found).toEqual([]);
});

test('every id is unique on its page, and references to ids lead to one on the same page', () => {
  const found = PAGES.flatMap((page) => {
    const elements = selectAll('[id]', page.tree);
    const ids = elements.map(({ properties }) => properties.id);
    const duplicates = elements.filter(({ properties }, index) => ids.indexOf(properties.id) !== index);
    const broken = selectAll('[aria-labelledby], [aria-describedby], [aria-controls], label[for]', page.tree).filter(({ properties }) =>
      [properties.ariaLabelledBy, properties.ariaDescribedBy, properties.ariaControls, properties.htmlFor]
        .flat()
        .some((id) => typeof id === 'string' && !ids.includes(id)),
    );
    return [...duplicates, ...broken].map((element) => placeOf(page, element));
  });
  expect(found).toEqual([]);
});

test('every link to a fragment of its own page leads to an id there', () => {
  const found = PAGES.flatMap((page) => {
    const ids = new Set(selectAll('[id]', page.tree).map(({ properties }) => properties.id));
    const broken = selectAll('a[href^="#"]', page.tree).filter(({ properties }) => !ids.has(String(properties.href).slice(1)));
    return broken.map((link) => `${placeOf(page, link)} ${String(link.properties.href)}`);
  });
  expect(found).toEqual([]);
});

test('the content security policy of every page comes before everything that it governs', () => {
  const found = PAGES.flatMap((page) => {
    const [first, second] = selectAll('head > *', page.tree);
    return first?.properties.charSet === 'utf-8' && String(second?.properties.httpEquiv) === 'content-security-policy' ? [] : page.path;
  });
  expect(found).toEqual([]);
});

test('the content security policy allows no inline code except the script that chooses the colours', () => {
  const policies = new Set(
    PAGES.map((page) => String(select('meta[http-equiv="content-security-policy"]', page.tree)?.properties.content)),
  );
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'sha256-/g)).toHaveLength(1);
});

test('every page has typographic quotation marks, apostrophes and dashes', () => {
  const wrong = PAGES.flatMap(({ path }) =>
    [
      ...read(path)
        .replaceAll(/<(script|head|pre)\b.*?<\/\1>/gs, '') // code is quoted as it is typed
        .matchAll(/>([^<]*)</g),
    ]
      .map(([, text = '']) => text.trim())
      .filter((text) => /["']|&(quot|#34|#39|apos);|--/.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test('every page can be reached by links from the home page', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const [, href = ''] of read(path).matchAll(/<a [^>]*?href="\/([^"#?]*)/g)) {
      const target = `${href}index.html`;
      if (href === '' || href.endsWith('/')) reached.add(target);
    }
  }
  const missed = PAGES.filter(({ path, isRedirect }) => !isRedirect && !UNLINKED.includes(path) && !reached.has(path));
  expect(missed.map(({ path }) => path)).toEqual([]);
});

/** The list of a desk that has just begun may say only that it is empty. */
const SHORTEST = isOwnSite ? 20 : 100;

test('every page has some text', () => {
  expect(
    PAGES.filter(({ tree, isRedirect }) => !isRedirect && textOf(select('main', tree)).length < SHORTEST).map(({ path }) => path),
  ).toEqual([]);
});
