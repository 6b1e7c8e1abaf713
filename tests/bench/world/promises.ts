import { addDays } from './calendar.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';
import type { Keyed } from './sources-and-entries.ts';
import type { Visit } from './visits.ts';

const KINDS = ['open', 'dated', 'counted', 'conditional'] as const;
const STATES = ['fulfilled', 'unknown', 'pending', 'partly fulfilled', 'lapsed', 'withdrawn', 'cannot be judged'] as const;
const OUTCOMES = ['not followed up', ...STATES] as const;

/** The promises made on a visit, with what became of them; visits that did not take place have none. */
export function makeCommitments({ state, from, sending, receiving }: Visit, sources: Keyed[], writer: Writer, random: Random) {
  if (state !== 'concluded' || from?.length !== 10) return [];
  const source = (): string => random.pick(sources).key;
  return Array.from({ length: random.whole(0, 4) }, (_, at) => {
    const kind = random.pick(KINDS);
    const status = (n: number, state: (typeof STATES)[number], reviewed: boolean) => ({
      state,
      asOf: addDays(from, 60 * n + random.whole(10, 50)),
      basis: reviewed ? ('review' as const) : random.pick(['event', 'evidence'] as const),
      ...(reviewed && { read: writer.words(6) }),
      note: writer.sentence([]),
      ...(!reviewed && { sources: [source()] }),
    });
    const before = Array.from({ length: random.whole(0, 2) }, (_, n) => status(n, 'pending', false));
    // Only what has a term can lapse.
    const drawn = random.common(OUTCOMES);
    const outcome = drawn === 'lapsed' && kind !== 'dated' && kind !== 'conditional' ? 'withdrawn' : drawn;
    const by = random.pick([sending, receiving]);
    return {
      key: `p${at + 1}`,
      kind,
      ...(kind === 'dated' && { due: addDays(from, random.whole(100, 900)).slice(0, random.pick([4, 7, 10])) }),
      ...(kind === 'counted' && { target: random.whole(3, 9000), unit: 'tonnes' }),
      ...(kind === 'conditional' && { condition: writer.words(6) }),
      by: [by.id],
      ...(random.chance(0.6) && { to: [(by === receiving ? sending : receiving).id] }),
      what: writer.line(random.whole(6, 11)),
      source: source(),
      ...(outcome !== 'not followed up' && { history: [...before, status(before.length, outcome, outcome === 'unknown')] }),
    };
  });
}
