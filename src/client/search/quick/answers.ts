import type { NamedPage } from '../../../views/parts/name-index.ts';
import { again } from '../engine/retry-once.ts';
import { findJumps, makeDestinations, type Destination } from '../query/match-names.ts';
import { loadPagefind, type Hit } from '../engine/pagefind.ts';

const JUMPS = 6;
const HITS = 5;

/** What the quick search knows. Each part is loaded when it is first asked, and asked for anew if it could not be had. */
export interface Answers {
  /** The first pages whose names answer to a query. Rejects where the names do not load. */
  jumps: (query: string) => Promise<NamedPage[]>;
  /** The first briefings that hold its words, and how many there are. Rejects where the index does not load. */
  briefings: (query: string) => Promise<{ count: number; hits: Hit[] }>;
}

/** Where the parts lie: the file of names, Pagefind's folder, and the path to which its addresses are relative. */
export interface Parts {
  names: string;
  index: string;
  base: string;
}

/** The answers from the parts at these paths. */
export function makeAnswers({ names, index, base }: Parts): Answers {
  const destinations = again(() => fetchDestinations(names));
  const engine = again(() => loadPagefind(index, base));
  return {
    jumps: async (query) => findJumps(await destinations(), query).slice(0, JUMPS),
    briefings: async (query) => {
      const { results } = await (await engine()).search(query);
      return { count: results.length, hits: await Promise.all(results.slice(0, HITS).map(({ data }) => data())) };
    },
  };
}

async function fetchDestinations(names: string): Promise<Destination[]> {
  const response = await fetch(names);
  if (!response.ok) throw new Error(`${names}: ${response.status}`);
  return makeDestinations((await response.json()) as NamedPage[]);
}
