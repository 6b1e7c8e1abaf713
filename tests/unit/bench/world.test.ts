import { expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { makeWorld } from '../../bench/world/world.ts';
import { folderOf } from '../make-folder.ts';

const world = makeWorld(30);

it('the same seed makes the same files, another seed others', () => {
  expect(makeWorld(30)).toEqual(world);
  expect(makeWorld(30, 2)).not.toEqual(world);
});

it('a made-up world gets no letter', () => {
  const { archive, letters } = readArchive(folderOf(world));
  expect(letters).toEqual([]);
  expect(archive.briefings).toHaveLength(30);
});

it('a made-up world has something for every kind of page', () => {
  const { archive } = readArchive(folderOf(makeWorld(60)));
  const { briefings, journeys, relationships, appearances } = archive;
  const having = (field: 'commitments' | 'quotes' | 'figures' | 'corrections' | 'organisations') =>
    briefings.filter((it) => it[field].length > 0);
  for (const field of ['commitments', 'quotes', 'figures', 'corrections', 'organisations'] as const) expect(having(field)).not.toEqual([]);
  expect(journeys.size).toBeGreaterThan(0);
  expect(relationships.size).toBeGreaterThan(10);
  expect(new Set([...appearances.keys()].map((key) => key.split(':')[0]))).toEqual(
    new Set(['person', 'country', 'place', 'organisation', 'topic']),
  );
  expect(new Set(briefings.map(({ visit }) => visit.state)).size).toBeGreaterThan(1);
  expect(briefings.filter(({ visit }) => visit.firstSince)).not.toEqual([]);
});
