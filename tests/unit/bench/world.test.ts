import { expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { hasBegun } from '../../../src/archive/visit.ts';
import { makeWorld } from '../../bench/world/world.ts';
import { folderOf } from '../make-folder.ts';

const SEED = 5;
const world = makeWorld(30, SEED);

it('the same seed makes the same files, another seed others', () => {
  expect(makeWorld(30, SEED)).toEqual(world);
  expect(makeWorld(30, SEED + 1)).not.toEqual(world);
});

it('a made-up world gets no letter and has something for every kind of page', () => {
  const { archive, letters } = readArchive(folderOf(world));
  expect(letters).toEqual([]);
  const { briefings, journeys, relationships, appearances, visits } = archive;
  expect([briefings.length, visits.length]).toEqual([30, 60]);
  for (const field of ['commitments', 'quotes', 'figures', 'corrections', 'organisations'] as const) {
    expect(
      briefings.some((it) => it[field].length > 0),
      field,
    ).toBe(true);
  }
  expect(journeys.size).toBeGreaterThan(0);
  expect(relationships.size).toBeGreaterThan(10);
  expect(new Set([...appearances.keys()].map((key) => key.split(':')[0]))).toEqual(
    new Set(['person', 'country', 'place', 'organisation', 'topic']),
  );
  expect(briefings.some(({ visit }) => !hasBegun(visit))).toBe(true);
  expect(briefings.some(({ visit }) => visit.firstSince)).toBe(true);
});
