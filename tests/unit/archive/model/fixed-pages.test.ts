import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIXED_PAGES, fixedPagesWith } from '../../../../src/archive/model/fixed-pages.ts';
import { NAME_LISTS } from '../../../../src/views/lists/all-name-lists.ts';

it('the fixed pages are those that src/pages prints whatever the content is: add a new one to FIXED_PAGES', () => {
  const printed = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/').replace('[...page]', 'index').replace('[offline]', 'offline'))
    .flatMap((file) => (file === '[list]/index.astro' ? NAME_LISTS.map((list) => `${list}/index.astro`) : [file]))
    .filter((file) => /^[^[\]]+\.astro$/.test(file))
    .map((file) =>
      file
        .replace(/(^|\/)index\.astro$/, '$1')
        .replace('404.astro', '404.html')
        .replace('.astro', '/'),
    );
  const paths: string[] = Object.values(FIXED_PAGES).map(({ path }) => path);
  expect(paths.sort()).toEqual(printed.sort());
});

it('pages with a flag come in the order of the table', () => {
  expect(fixedPagesWith('isInFooter').slice(0, 3)).toEqual(['briefings', 'people', 'countries']);
  expect(fixedPagesWith('isInSitemap')).not.toContain('style');
});
