/** How Pagefind loads a part of the index; a part that does not come is taken for one in which nothing is found. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind's script, changed so that a search whose part of the index did not load fails instead of finding nothing.
 * Throws where the script is not the one that this was written for: look then whether it still needs it.
 */
export function letFailuresThrough(path: string, content: Uint8Array): string {
  const code = new TextDecoder().decode(content);
  if (!code.includes(SWALLOWED)) throw new Error(`${path} is not the Pagefind that src/search/pagefind-code.ts knows.`);
  return code.replace(SWALLOWED, SWALLOWED.replace('.catch(()=>{})', ''));
}
