/** The seed of this run: another gives other moments, files and edits. */
const SEED = Number(process.env['SEED'] ?? 1);

/** How many times as much is tried as in an ordinary run. */
const TIMES = Number(process.env['TIMES'] ?? 1);

/** A number of tries, for a run of any length. */
export const tries = (count: number): number => Math.max(1, Math.round(count * TIMES));

/** What a test draws by lot, the same in every run with the same seed. */
export interface Lots {
  /** A number from 0 to 1, which it never reaches. */
  next: () => number;
  pick: <Of>(among: readonly Of[]) => Of;
  /** The same things in another order. */
  shuffle: <Of>(all: readonly Of[]) => Of[];
}

/** The lots of one test, by its name. Numbers are those of mulberry32. */
export function lotsFor(name: string): Lots {
  let state = Buffer.from(name).reduce((hash, byte) => Math.imul(hash, 31) + byte, SEED);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Of>(among: readonly Of[]): Of => among[Math.floor(next() * among.length)] as Of;
  const shuffle = <Of>(all: readonly Of[]): Of[] =>
    all
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  tell(`${name}: SEED=${SEED}`);
  return { next, pick, shuffle };
}

/** Prints what a test did. */
export const tell = (what: string): void => {
  console.log(`    ${what}`);
};
