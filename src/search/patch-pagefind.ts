/** How Pagefind loads a part of the index; a part that does not come is taken for one in which nothing is found. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/** Where Pagefind looks for its engine and its worker: beside each index. */
const ENGINE = '`${this.basePath}wasm.';
const WORKER = '`${basePath}pagefind-worker.js`';

/** How the page lets go of an answer that it needs no more: the worker is told of each hit by itself. */
const ANSWERED = 'const results=await this.sendMessage("search",[term,options2]);';
const LET_GO = 'if(this.cleanup){this.cleanup.register(result,dataId);}result.data=async()=>{return this';
/** How the worker hears of it. */
const HEARD = 'const[dataId]=args;dataCallbacks.delete(dataId);instanceDataIds.get(instanceId)?.delete(dataId);';

/** The folder of the second index, in that of the first. */
export const THINGS = 'things/';

/**
 * Pagefind's scripts, changed in three ways. A search whose part of the index did not load fails instead of finding nothing.
 * The second index uses the engine and the worker of the first, which the browser then has already. And an answer that is
 * needed no more is let go with one message: with one for each of its thousands of hits, the next search waits a second.
 * Throws where a script is not the one that this was written for: look then whether it still needs it.
 */
export function changePagefind(path: string, content: Uint8Array): string {
  const first = (basePath: string) => `${basePath}.replace(/${THINGS.replace('/', String.raw`\/`)}$/,"")`;
  const both = [
    [SWALLOWED, SWALLOWED.replace('.catch(()=>{})', '')],
    [ENGINE, ENGINE.replace('this.basePath', () => first('this.basePath'))],
  ] as const;
  const ofPage = [
    [WORKER, WORKER.replace('basePath', () => first('basePath'))],
    [ANSWERED, `${ANSWERED}if(this.useWorker&&this.cleanup){this.cleanup.register(results,results.results.map((it)=>it.data));}`],
    // As long as one of its hits is there, so is the answer.
    [LET_GO, 'result.data=async()=>{return results&&this'],
  ] as const;
  const ofWorker = [[HEARD, `for(const dataId of args[0]){${HEARD.replace('const[dataId]=args;', '')}}`]] as const;
  const changes = [...both, ...(path.endsWith('pagefind-worker.js') ? ofWorker : ofPage)];
  return changes.reduce((code, [from, to]) => {
    if (!code.includes(from)) throw new Error(`${path} is not the Pagefind that src/search/patch-pagefind.ts knows.`);
    return code.replace(from, () => to);
  }, new TextDecoder().decode(content));
}
