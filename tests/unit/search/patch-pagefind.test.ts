import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { patchPagefind } from '../../../src/search/patch-pagefind.ts';

const bytes = (code: string) => new TextEncoder().encode(code);
const LOADS = 'a(()=>b("load_index_chunk")).catch(()=>{});c.catch(()=>{});w=`${this.basePath}wasm.${it}`;';
const SEARCHES =
  'u=`${basePath}pagefind-worker.js`;w=new Worker(workerUrl);const results=await this.sendMessage("search",[term,options2]);return results;';
const ANSWERS =
  'if(results&&options&&options.verbose){results.search_environment="webworker";}return{id,result:results};}case"debouncedSearch"';
const RELEASES = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);return';
const patched = patchPagefind('pagefind.js', bytes(LOADS + SEARCHES));
const patchedWorker = patchPagefind('pagefind-worker.js', bytes(LOADS + ANSWERS + RELEASES));

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

/** What the patched worker sends for some results, and what the patched page makes of it. */
async function answer(results: { id: string; score: number; words: number[] }[]) {
  const inWorker = `(() => { switch (1) { default: { ${/const all=.*?packed\}\};\}/.exec(patchedWorker)?.[0] ?? ''} } })()`;
  const sent = runInNewContext(inWorker, { id: 'msg_7', results: { results } }) as { result: unknown };
  const asked: unknown[][] = [];
  const registered: unknown[] = [];
  const page = {
    cleanup: { register: (_: unknown, held: unknown) => registered.push(held) },
    sendMessage: (method: string, args: unknown[]) => Promise.resolve(method === 'search' ? sent.result : asked.push([method, ...args])),
  };
  const inPage = `(async function () { ${/const results=.*return results;/.exec(patched)?.[0] ?? ''} }).call(page)`;
  const received = (await runInNewContext(inPage, { page, term: '', options2: {} })) as {
    results: { id: string; score: number; words: number[]; data: () => Promise<unknown> }[];
  };
  return { received, asked, registered };
}

it('results reach the page as the worker found them', async () => {
  const results = [
    { id: 'en_1', score: 2.5, words: [3, 9] },
    { id: 'en_2', score: 1, words: [] },
    { id: 'en_3', score: 0.5, words: [4] },
  ];
  const { received, asked } = await answer(results);
  expect(received.results.map(({ id, score, words }) => ({ id, score, words: [...words] }))).toEqual(results);
  const [, second] = received.results;
  await second?.data();
  expect(asked).toEqual([['getData', 'data_msg_7_1']]);
  expect((await answer([])).received.results).toHaveLength(0);
});

it('the results of a search are released together, when none of them is in use', async () => {
  const { registered } = await answer([
    { id: 'en_1', score: 1, words: [] },
    { id: 'en_2', score: 1, words: [] },
  ]);
  expect(registered).toEqual([{ query: 'msg_7', count: 2 }]);
  const dataCallbacks = new Map(['data_msg_7_0', 'data_msg_7_1', 'data_msg_8_0'].map((id) => [id, id]));
  const code = `(() => { ${/const\[\{query,count\}\].*return/.exec(patchedWorker)?.[0] ?? ''} })()`;
  runInNewContext(code, { args: registered, dataCallbacks, instanceDataIds: new Map(), instanceId: 1 });
  expect([...dataCallbacks.keys()]).toEqual(['data_msg_8_0']);
});

it('an unknown script stops the build with its name', () => {
  expect(() => patchPagefind('pagefind.js', bytes(LOADS))).toThrow('pagefind.js');
  expect(() => patchPagefind('pagefind-worker.js', bytes(LOADS))).toThrow('pagefind-worker.js');
});
