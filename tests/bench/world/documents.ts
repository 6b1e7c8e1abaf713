import { DOCUMENT_KINDS } from '../../../src/schemas/document.ts';
import { makeRandom } from './random.ts';
import type { Keyed } from './sources-and-entries.ts';
import type { Visit } from './visits.ts';

const SUBJECTS = ['trade', 'visas', 'air services', 'double taxation', 'grain', 'a power line', 'customs', 'the rights of seamen', 'fish'];

/** The papers signed on a visit; visits that did not take place have none. Their chance is their own: the rest of the world stays the same. */
export function makeDocuments({ id, state, from, sending, receiving }: Visit, sources: Keyed[]) {
  if (state !== 'concluded' || from?.length !== 10) return [];
  const random = makeRandom(Array.from(id).reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
  return Array.from({ length: random.whole(0, 3) }, (_, at) => {
    const kind = random.common(DOCUMENT_KINDS);
    return {
      key: `d${at + 1}`,
      kind,
      title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} on ${random.pick(SUBJECTS)}`,
      parties: [...new Set([sending.id, receiving.id])],
      ...(random.chance(0.2) && { otherParties: ['The Port Company'] }),
      ...(random.chance(0.8) && { date: from }),
      ...(random.chance(0.2) && { inForce: from.slice(0, 7) }),
      ...(random.chance(0.3) && { text: `https://treaties.example/${id}-${at + 1}` }),
      source: random.pick(sources).key,
    };
  });
}
