import { describe, expect, it } from 'vitest';
import { FACET_NAMES, FACETS, isPageFacet } from '../../../../src/archive/model/search-options.ts';
import { searchWords } from '../../../../src/i18n/search.ts';
import { threadFeeds } from '../../../../src/views/follow/thread-feed.ts';
import { searchTables } from '../../../../src/views/parts/search-tables.ts';
import { namedPages } from '../../../../src/views/parts/named-pages.ts';
import { FULL_WORLD, checkFiles } from '../../full-world.ts';
import { archiveOf } from '../../make-archive.ts';

const { archive } = checkFiles(FULL_WORLD);
if (!archive) throw new Error('The full world has no archive.');
const { facets, names } = searchTables(archive);

/** The values of a facet, sorted. */
const valuesOf = (facet: (typeof FACET_NAMES)[number]): string[] => Object.keys(facets[facet]).sort();

describe.each(FACET_NAMES.filter(isPageFacet))('each value of the facet %s', (facet) => {
  it('has a name', () => {
    expect(valuesOf(facet).length).toBeGreaterThan(0);
    expect(valuesOf(facet).filter((value) => !names[facet][value])).toEqual([]);
  });

  it('has a page, of a type that has feeds, which the search page offers', () => {
    const pages = namedPages(archive).filter(({ type }) => type === FACETS[facet].parameter);
    const feeds = new Set(threadFeeds(archive).map(({ feed }) => feed.page));
    expect(pages.map(({ href }) => href.split('/').at(-2)).sort()).toEqual(expect.arrayContaining(valuesOf(facet)));
    // A relationship with visits of the register alone has a page and no feed.
    expect(pages.filter(({ href }) => feeds.has(href))).not.toEqual([]);
  });
});

describe.each(FACET_NAMES.filter((facet) => !isPageFacet(facet)))('each value of the facet %s', (facet) => {
  it('has a word in `values` of src/i18n/search.ts', () => {
    expect(valuesOf(facet).length).toBeGreaterThan(0);
    expect(valuesOf(facet).filter((value) => !searchWords.values.has(value))).toEqual([]);
  });
});

it('a value that a visit has twice counts once, as an outcome of two promises', () => {
  const promise = { kind: 'open', by: ['norland'], what: 'Build a bridge', source: 'gazette' } as const;
  const { facets: found } = searchTables(
    archiveOf({ briefings: [{ id: '2021-04-06-a', commitments: ['bridge', 'road'].map((key) => ({ ...promise, key })) }] }),
  );
  expect(found.commitment).toEqual({ 'not followed up': [0] });
});
