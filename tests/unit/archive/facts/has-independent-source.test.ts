import { expect, it } from 'vitest';
import { hasIndependentSource } from '../../../../src/archive/facts/has-independent-source.ts';

const CLAIM = { publisher: 'The Gazette (NPA)', url: 'https://www.gazette.example/a' };

it.each([
  ['another publisher and site', [{ publisher: 'Harbour News', url: 'https://harbour.example/a' }], true],
  ['another publisher without an address', [{ publisher: 'Harbour News' }], true],
  ['another publisher among the same', [{ publisher: 'The Gazette' }, { publisher: 'Harbour News' }], true],
  ['the same publisher', [{ publisher: 'the gazette', url: 'https://harbour.example/a' }], false],
  ['the same agency', [{ publisher: 'Harbour News (NPA)' }], false],
  ['the agency itself', [{ publisher: 'NPA' }], false],
  ['the same site', [{ publisher: 'Gazette Online', url: 'https://gazette.example/b' }], false],
  ['a site whose name ends in www', [{ publisher: 'Gazette Online', url: 'https://awww.gazette.example/b' }], true],
  ['an empty name in brackets', [{ publisher: 'Harbour News ()' }], true],
  ['none', [], false],
])('a source may be independent of a claim: %s', (_what, sources, isIndependent) => {
  expect(hasIndependentSource(CLAIM, sources)).toBe(isIndependent);
});
