import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { PAGES, placeOf, textOf, type BuiltPage } from './site.ts';

/** What a page says of itself that another says too. */
function doubled(of: (page: BuiltPage) => string): string[] {
  const own = PAGES.filter(({ moved }) => !moved);
  const groups = [...Map.groupBy(own, of)].filter(([words, pages]) => words === '' || pages.length > 1);
  return groups.map(([words, pages]) => `“${words}”: ${pages.map(({ path }) => path).join(', ')}`);
}

test('every page has a title that no other has', () => {
  expect(doubled(({ title }) => title)).toEqual([]);
});

test('every page has a description that no other has', () => {
  expect(doubled(({ description }) => description)).toEqual([]);
});

test('every page has one heading of the first level, and skips none after it', () => {
  const found = PAGES.flatMap((page) => {
    const headings = selectAll('h1, h2, h3, h4, h5, h6', page.tree);
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const wrong = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1 || (at > 0 && levels[at] === 1));
    return [...(headings.length === 0 ? [`${page.path} has no heading`] : []), ...wrong.map((it) => `${placeOf(page, it)} ${textOf(it)}`)];
  });
  expect(found).toEqual([]);
});

test('every page has each id once, and what names an id names one of its own', () => {
  const found = PAGES.flatMap((page) => {
    const bearers = selectAll('[id]', page.tree);
    const ids = bearers.map(({ properties }) => properties.id);
    const twice = bearers.filter(({ properties }, at) => ids.indexOf(properties.id) !== at);
    const astray = selectAll('[aria-labelledby], [aria-describedby], [aria-controls], label[for]', page.tree).filter(({ properties }) =>
      [properties.ariaLabelledBy, properties.ariaDescribedBy, properties.ariaControls, properties.htmlFor]
        .flat()
        .some((id) => typeof id === 'string' && !ids.includes(id)),
    );
    return [...twice, ...astray].map((it) => placeOf(page, it));
  });
  expect(found).toEqual([]);
});

test('every fragment that a page links to on itself stands on it', () => {
  const found = PAGES.flatMap((page) => {
    const ids = new Set(selectAll('[id]', page.tree).map(({ properties }) => properties.id));
    const astray = selectAll('a[href^="#"]', page.tree).filter(({ properties }) => !ids.has(String(properties.href).slice(1)));
    return astray.map((link) => `${placeOf(page, link)} ${String(link.properties.href)}`);
  });
  expect(found).toEqual([]);
});

test('the policy of every page stands before everything that it governs', () => {
  const found = PAGES.flatMap((page) => {
    const [first, second] = selectAll('head > *', page.tree);
    return first?.properties.charSet === 'utf-8' && String(second?.properties.httpEquiv) === 'content-security-policy' ? [] : page.path;
  });
  expect(found).toEqual([]);
});

test('no policy allows what is written inline, but for the one script that chooses the colours', () => {
  const policies = new Set(
    PAGES.map((page) => String(select('meta[http-equiv="content-security-policy"]', page.tree)?.properties.content)),
  );
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy.match(/'sha256-/g)).toHaveLength(1);
});
