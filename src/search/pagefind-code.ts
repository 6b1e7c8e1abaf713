/** How Pagefind loads a part of the index; a part that does not come is taken for one in which nothing is found. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/** Where Pagefind looks for its engine and its worker: beside each index. */
const ENGINE = '`${this.basePath}wasm.';
const WORKER = '`${basePath}pagefind-worker.js`';

/** The folder of the second index, in that of the first. */
export const THINGS = 'things/';

/**
 * Pagefind's script, changed so that a search whose part of the index did not load fails instead of finding nothing, and
 * that the second index uses the engine and the worker of the first, which the browser then has already.
 * Throws where the script is not the one that this was written for: look then whether it still needs it.
 */
export function changePagefind(path: string, content: Uint8Array): string {
  const code = new TextDecoder().decode(content);
  for (const needed of [SWALLOWED, ENGINE, WORKER]) {
    // The worker starts no other.
    if (!code.includes(needed) && !(needed === WORKER && path.endsWith('pagefind-worker.js'))) {
      throw new Error(`${path} is not the Pagefind that src/search/pagefind-code.ts knows.`);
    }
  }
  const first = (basePath: string) => `${basePath}.replace(/${THINGS.replace('/', String.raw`\/`)}$/,"")`;
  return code
    .replace(SWALLOWED, SWALLOWED.replace('.catch(()=>{})', ''))
    .replace(ENGINE, () => ENGINE.replace('this.basePath', () => first('this.basePath')))
    .replace(WORKER, () => WORKER.replace('basePath', () => first('basePath')));
}
