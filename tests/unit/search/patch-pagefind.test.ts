import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { patchPagefind } from '../../../src/search/patch-pagefind.ts';

const bytes = (code: string) => new TextEncoder().encode(code);
const LOADS = 'a(()=>b("load_index_chunk")).catch(()=>{});c.catch(()=>{});w=`${this.basePath}wasm.${it}`;';
const SEARCHES =
  'u=`${basePath}pagefind-worker.js`;w=new Worker(workerUrl);const results=await this.sendMessage("search",[term,options2]);';
const RESULTS =
  'for(const result of results.results){if(this.cleanup){this.cleanup.register(result,dataId);}result.data=async()=>{return this.sendMessage("getData",[dataId]);};}';
const RELEASES = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);return';
const patched = patchPagefind('pagefind.js', bytes(LOADS + SEARCHES + RESULTS));
const patchedWorker = patchPagefind('pagefind-worker.js', bytes(LOADS + RELEASES));

it('a search fails if its part of the index does not load', () => {
  for (const code of [patched, patchedWorker]) expect(code).toContain('a(()=>b("load_index_chunk"));c.catch(()=>{})');
});

it('the index of other records uses the engine and the worker of the index of briefings', () => {
  expect(patched).toContain('${this.basePath.replace(/things\\/$/,"")}wasm.${it}');
  expect(patched).toContain('${basePath.replace(/things\\/$/,"")}pagefind-worker.js');
  expect(patchedWorker).toContain('${this.basePath.replace(/things\\/$/,"")}wasm.${it}');
});

it('the worker starts by an address from the policy of Trusted Types that the site allows, made once', () => {
  const [code = ''] = /new Worker\(.*?\?\?workerUrl\)/.exec(patched) ?? [];
  const policies: string[] = [];
  const trustedTypes = { createPolicy: (name: string) => (policies.push(name), { createScriptURL: (url: string) => `trusted ${url}` }) };
  function start(page: object): unknown {
    const urls: string[] = [];
    const Worker = function (url: string) {
      urls.push(url);
    };
    runInNewContext(`${code};${code}`, { ...page, workerUrl: 'w.js', initSharedWorker: {}, Worker });
    return urls;
  }
  expect(start({ self: { trustedTypes }, trustedTypes })).toEqual(['trusted w.js', 'trusted w.js']);
  expect(policies).toEqual(['pagefind']);
  expect(start({ self: {} })).toEqual(['w.js', 'w.js']);
});

it('the results of a search are released together, when none of them is in use', () => {
  expect(patched).toContain('this.cleanup.register(results,results.results.map((it)=>it.data))');
  expect(patched).not.toContain('this.cleanup.register(result,dataId)');
  expect(patched).toContain('result.data=async()=>{return results&&this.sendMessage("getData",[dataId]);}');
  expect(patchedWorker).toContain('for(const dataId of args[0]){dataCallbacks.delete(dataId);');
});

it('an unknown script stops the build with its name', () => {
  expect(() => patchPagefind('pagefind.js', bytes(LOADS + SEARCHES))).toThrow('pagefind.js');
  expect(() => patchPagefind('pagefind-worker.js', bytes(LOADS))).toThrow('pagefind-worker.js');
});
