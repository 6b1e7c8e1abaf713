import { expect, it } from 'vitest';
import { patchPagefind } from '../../../src/search/patch-pagefind.ts';

const bytes = (code: string) => new TextEncoder().encode(code);
const LOADS = 'a(()=>b("load_index_chunk")).catch(()=>{});c.catch(()=>{});w=`${this.basePath}wasm.${it}`;';
const ASKS = 'u=`${basePath}pagefind-worker.js`;const results=await this.sendMessage("search",[term,options2]);';
const HITS =
  'for(const result of results.results){if(this.cleanup){this.cleanup.register(result,dataId);}result.data=async()=>{return this.sendMessage("getData",[dataId]);};}';
const RELEASES = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);return';
const changed = patchPagefind('pagefind.js', bytes(LOADS + ASKS + HITS));
const changedWorker = patchPagefind('pagefind-worker.js', bytes(LOADS + RELEASES));

it('a part of the index that does not load fails the search', () => {
  for (const code of [changed, changedWorker]) expect(code).toContain('a(()=>b("load_index_chunk"));c.catch(()=>{})');
});

it('the second index takes the engine and the worker of the first', () => {
  expect(changed).toContain('${this.basePath.replace(/things\\/$/,"")}wasm.${it}');
  expect(changed).toContain('${basePath.replace(/things\\/$/,"")}pagefind-worker.js');
  expect(changedWorker).toContain('${this.basePath.replace(/things\\/$/,"")}wasm.${it}');
});

it('an answer is let go as one, when none of its hits is held any more', () => {
  expect(changed).toContain('this.cleanup.register(results,results.results.map((it)=>it.data))');
  expect(changed).not.toContain('this.cleanup.register(result,dataId)');
  expect(changed).toContain('result.data=async()=>{return results&&this.sendMessage("getData",[dataId]);}');
  expect(changedWorker).toContain('for(const dataId of args[0]){dataCallbacks.delete(dataId);');
});

it('a script that is not known stops the build, naming it', () => {
  expect(() => patchPagefind('pagefind.js', bytes(LOADS + ASKS))).toThrow('pagefind.js');
  expect(() => patchPagefind('pagefind-worker.js', bytes(LOADS))).toThrow('pagefind-worker.js');
});
