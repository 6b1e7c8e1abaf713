import { expect, it } from 'vitest';
import { letFailuresThrough } from '../../../src/search/pagefind-code.ts';

const bytes = (code: string) => new TextEncoder().encode(code);

it('a part of the index that does not load fails the search', () => {
  expect(letFailuresThrough('pagefind.js', bytes('a(()=>b("load_index_chunk")).catch(()=>{});c.catch(()=>{})'))).toBe(
    'a(()=>b("load_index_chunk"));c.catch(()=>{})',
  );
});

it('a script that is not known stops the build, naming it', () => {
  expect(() => letFailuresThrough('pagefind.js', bytes('else'))).toThrow('pagefind.js');
});
