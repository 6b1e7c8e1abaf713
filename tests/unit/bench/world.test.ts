import { expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/load/read-and-check.ts';
import { hasBegun } from '../../../src/archive/model/visit.ts';
import { makeRandom } from '../../bench/world/random.ts';
import { makeEntities, YEARS } from '../../bench/world/entities.ts';
import { makeVisits } from '../../bench/world/visits.ts';
import { directionOf, makeWorld } from '../../bench/world/world.ts';
import { makeFolder } from '../make-folder.ts';

const SEED = 5;
const world = makeWorld(30, SEED);

it('the same seed makes the same files, another seed others', () => {
  expect(makeWorld(30, SEED)).toEqual(world);
  expect(makeWorld(30, SEED + 1)).not.toEqual(world);
});

it('a made-up world gets no diagnostic and has something for every kind of page', () => {
  const { archive, diagnostics } = readArchive(makeFolder(world));
  expect(diagnostics).toEqual([]);
  const { briefings, journeys, relationships, appearances, visits } = archive;
  expect([briefings.length, visits.length]).toEqual([30, 60]);
  for (const field of ['commitments', 'documents', 'quotes', 'figures', 'corrections', 'organisations'] as const) {
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

it('a larger one gets none either, though those who came in a delegation came as well', () => {
  expect(readArchive(makeFolder(makeWorld(300))).diagnostics).toEqual([]);
});

it('who was to come in one year and came in the next stands in the line of the office held on arrival', () => {
  const random = makeRandom(SEED);
  const [visit] = makeVisits(1, makeEntities(1, random), random);
  const terms = (['foreign minister', 'head of state'] as const).map((held, at) => ({
    title: held,
    function: held,
    country: 'shasiv',
    first: YEARS.first + at,
    last: YEARS.first + at,
  }));
  const visitors = (visit?.visitors ?? []).map((it) => ({ ...it, terms }));
  const [planned, came] = [`${YEARS.first}-12-22`, `${YEARS.first + 1}-01-06`];
  expect(visit && directionOf({ ...visit, visitors, date: planned, planned, from: came })).toMatch(/^head of state /);
});
