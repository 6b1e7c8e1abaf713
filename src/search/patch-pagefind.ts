/** How Pagefind loads a part of the index. If the part does not load, Pagefind continues as if nothing matched in it. */
const CHUNK_LOAD = '"load_index_chunk")).catch(()=>{})';

/** Where Pagefind loads its engine and its worker from: the folder of each index. */
const ENGINE_PATH = '`${this.basePath}wasm.';
const WORKER_PATH = '`${basePath}pagefind-worker.js`';

/** How the page starts the worker: by an address, which our content security policy wants from a policy of Trusted Types. */
const WORKER_STARTED = 'new Worker(workerUrl)';

/** How the page releases the results of a search: with one message to the worker for each result. */
const RESULTS_RECEIVED = 'const results=await this.sendMessage("search",[term,options2]);';
const RESULT_RELEASED = 'if(this.cleanup){this.cleanup.register(result,dataId);}result.data=async()=>{return this';
/** How the worker receives such a message. */
const RELEASE_RECEIVED = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);';

/** The folder of the index of other records, in the folder of the index of briefings. */
export const OTHER_RECORDS_FOLDER = 'things/';

/**
 * Patches one of Pagefind's scripts. With the patch, a search fails if its part of the index does not load, instead of finding nothing;
 * the index of other records uses the engine and the worker of the index of briefings, which the browser has loaded already; the worker
 * starts under a policy of Trusted Types; and the results of a search are released with one message, as with one for each of thousands of
 * results the next search waits a second.
 * Throws if the script is not the one that this was written for. Check then whether the new version still needs the patch.
 */
export function patchPagefind(path: string, content: Uint8Array): string {
  const mainFolder = (basePath: string) => `${basePath}.replace(/${OTHER_RECORDS_FOLDER.replace('/', String.raw`\/`)}$/,"")`;
  const inBoth = [
    [CHUNK_LOAD, CHUNK_LOAD.replace('.catch(()=>{})', '')],
    [ENGINE_PATH, ENGINE_PATH.replace('this.basePath', () => mainFolder('this.basePath'))],
  ] as const;
  const inPage = [
    [WORKER_PATH, WORKER_PATH.replace('basePath', () => mainFolder('basePath'))],
    [
      WORKER_STARTED,
      'new Worker((initSharedWorker.policy??=self.trustedTypes?.createPolicy("pagefind",{createScriptURL:(url)=>url}))?.createScriptURL(workerUrl)??workerUrl)',
    ],
    [
      RESULTS_RECEIVED,
      `${RESULTS_RECEIVED}if(this.useWorker&&this.cleanup){this.cleanup.register(results,results.results.map((it)=>it.data));}`,
    ],
    // Each result keeps a reference to all results, so that none is released while one is in use.
    [RESULT_RELEASED, 'result.data=async()=>{return results&&this'],
  ] as const;
  const inWorker = [[RELEASE_RECEIVED, `for(const dataId of args[0]){${RELEASE_RECEIVED.replace('const[dataId]=args;', '')}}`]] as const;
  const patches = [...inBoth, ...(path.endsWith('pagefind-worker.js') ? inWorker : inPage)];
  return patches.reduce((code, [original, patched]) => {
    if (!code.includes(original)) throw new Error(`${path} is not the Pagefind that src/search/patch-pagefind.ts knows.`);
    return code.replace(original, () => patched);
  }, new TextDecoder().decode(content));
}
