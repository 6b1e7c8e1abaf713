/** How Pagefind loads a part of the index. If the part does not load, Pagefind continues as if nothing matched in it. */
const CHUNK_LOAD = '"load_index_chunk")).catch(()=>{})';

/** Where Pagefind loads its engine and its worker from: the folder of each index. */
const ENGINE_PATH = '`${this.basePath}wasm.';
const WORKER_PATH = '`${basePath}pagefind-worker.js`';

/** How the page starts the worker: by an address, which our content security policy wants from a policy of Trusted Types. */
const WORKER_STARTED = 'new Worker(workerUrl)';

/** How the page receives the results of a search. It releases them with one message to the worker for each of thousands. */
const RESULTS_RECEIVED = 'const results=await this.sendMessage("search",[term,options2]);';
/** How the worker receives such a message, and how it then releases all results of a search. */
const RELEASE_RECEIVED = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);';
const RELEASED = 'const[{query,count}]=args;for(const dataId of Array.from({length:count},(_,at)=>`data_${query}_${at}`))';

/** How the worker answers a search: with an object for each of thousands of results, and one for each of their words. */
const RESULTS_SENT =
  'if(results&&options&&options.verbose){results.search_environment="webworker";}return{id,result:results};}case"debouncedSearch"';
/** The same in four lists, which reach the page thirty times as fast. */
const RESULTS_PACKED =
  'const all=results.results;const packed={query:id,ids:all.map((it)=>it.id).join(" "),scores:Float64Array.from(all,(it)=>it.score),' +
  'lengths:Uint32Array.from(all,(it)=>it.words.length),words:Uint32Array.from(all.flatMap((it)=>it.words))};' +
  'return{id,result:{...results,results:[],packed}};}case"debouncedSearch"';
/**
 * How the page unpacks them: a result works out the positions of its words, and how its record is loaded, only when it is asked. Each keeps a
 * reference to all, so that none is released while one is in use.
 */
const UNPACK =
  '((it,page)=>{if(!it?.packed)return it;const{query,ids,scores,lengths,words}=it.packed;delete it.packed;let end=0;' +
  'class Result{constructor(id,at){this.id=id;this.at=at;this.score=scores[at];this.from=end;this.to=end+=lengths[at];}' +
  'get words(){return[...words.subarray(this.from,this.to)];}' +
  'get data(){return async()=>it&&page.sendMessage("getData",[`data_${query}_${this.at}`]);}}' +
  'it.results=ids===""?[]:ids.split(" ").map((id,at)=>new Result(id,at));' +
  'page.cleanup?.register(it,{query,count:lengths.length});return it;})';

/** The folder of the index of other records, in the folder of the index of briefings. */
export const OTHER_RECORDS_FOLDER = 'things/';

/**
 * Patches one of Pagefind's scripts. With the patch, a search fails if its part of the index does not load, instead of finding nothing;
 * the index of other records uses the engine and the worker of the index of briefings, which the browser has loaded already; the worker
 * starts under a policy of Trusted Types; and the results of a search are released with one message, as with one for each of thousands of
 * results the next search waits a second; and they come in a few lists, as thousands of objects hold up the page.
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
    [RESULTS_RECEIVED, RESULTS_RECEIVED.replace(/await (.*);$/, (_, received) => `${UNPACK}(await ${received},this);`)],
  ] as const;
  const inWorker = [
    [RESULTS_SENT, RESULTS_PACKED],
    [RELEASE_RECEIVED, `${RELEASED}{${RELEASE_RECEIVED.replace('const[dataId]=args;', '')}}`],
  ] as const;
  const patches = [...inBoth, ...(path.endsWith('pagefind-worker.js') ? inWorker : inPage)];
  return patches.reduce((code, [original, patched]) => {
    if (!code.includes(original)) throw new Error(`${path} is not the Pagefind that src/search/patch-pagefind.ts knows.`);
    return code.replace(original, () => patched);
  }, new TextDecoder().decode(content));
}
