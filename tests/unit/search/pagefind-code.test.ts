import { expect, it } from 'vitest';
import { changePagefind } from '../../../src/search/pagefind-code.ts';

const bytes = (code: string) => new TextEncoder().encode(code);
const ENGINE = 'w=`${this.basePath}wasm.${it}`;';
const WORKER = 'u=`${basePath}pagefind-worker.js`;';

it('a part of the index that does not load fails the search', () => {
  const code = `${ENGINE}${WORKER}a(()=>b("load_index_chunk")).catch(()=>{});c.catch(()=>{})`;
  expect(changePagefind('pagefind.js', bytes(code))).toContain('a(()=>b("load_index_chunk"));c.catch(()=>{})');
});

it('the second index takes the engine and the worker of the first', () => {
  const changed = changePagefind('pagefind.js', bytes(`${ENGINE}${WORKER}("load_index_chunk")).catch(()=>{})`));
  expect(changed).toContain('${this.basePath.replace(/things\\/$/,"")}wasm.${it}');
  expect(changed).toContain('${basePath.replace(/things\\/$/,"")}pagefind-worker.js');
});

it('a script that is not known stops the build, naming it', () => {
  expect(() => changePagefind('pagefind.js', bytes(`${ENGINE}${WORKER}`))).toThrow('pagefind.js');
  expect(() => changePagefind('pagefind-worker.js', bytes('("load_index_chunk")).catch(()=>{})'))).toThrow('pagefind-worker.js');
});
