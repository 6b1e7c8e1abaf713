import { expect, it } from 'vitest';
import { FACETS, isPageFacet, RESULT_KINDS, SEARCH_PARAMETERS, SORTS } from '../../../../src/archive/model/search-options.ts';

it('what stands in URLs of the search page stays as it is, since readers keep them as bookmarks', () => {
  expect(Object.values(FACETS).map(({ parameter }) => parameter)).toEqual([
    ...['country', 'person', 'pair', 'topic', 'organisation', 'kind', 'promise', 'document'],
  ]);
  expect(Object.values(RESULT_KINDS).map(({ value }) => value)).toEqual([
    ...['briefings', 'visits', 'quotes', 'promises', 'documents', 'sources', 'names'],
  ]);
  expect(SEARCH_PARAMETERS).toEqual({ query: 'q', from: 'from', to: 'to', resultKind: 'show', sort: 'sort', page: 'page' });
  expect(SORTS).toEqual(['relevance', 'newest', 'oldest']);
});

it('each value of a facet has a page where it is an entity or a relationship, and is a word of the interface otherwise', () => {
  expect(Object.entries(FACETS).map(([facet, { values }]) => [facet, values])).toEqual([
    ...['country', 'person', 'relationship', 'topic', 'organisation'].map((facet) => [facet, 'pages']),
    ...['kind', 'commitment', 'document'].map((facet) => [facet, 'words']),
  ]);
  expect([isPageFacet('country'), isPageFacet('kind')]).toEqual([true, false]);
});

it('each kind of result comes from the index of briefings, from that of other records, or from the names', () => {
  expect(Object.values(RESULT_KINDS).map(({ source }) => source)).toEqual([
    ...['briefings', 'other records', 'other records', 'other records', 'other records', 'other records', 'names'],
  ]);
});
