import { describe, expect, it } from 'vitest';
import { builtFileOf } from '../../../src/integration/serve-built-files.ts';

describe('the server for editors', () => {
  it.each([
    ['the search index', '/pagefind/pagefind.js', 'pagefind/pagefind.js'],
    ['a file of the data', '/data/visits.csv', 'data/visits.csv'],
  ])('takes %s from the last build, below a base and without', (_, pathname, path) => {
    expect([builtFileOf(pathname, '/'), builtFileOf(pathname, '/sub/'), builtFileOf(`/sub${pathname}`, '/sub/')]).toEqual([
      path,
      path,
      path,
    ]);
  });

  it.each(['/data/', '/data/ask/', '/src/pages/data/ask.astro', '/people/pagefind/card.png', '/pagefind/'])(
    'makes %s itself',
    (pathname) => {
      expect(builtFileOf(pathname, '/')).toBeUndefined();
    },
  );
});
