import { expect, it } from 'vitest';
import { makeArchive, type Archive } from '../../../../src/archive/model/archive.ts';
import { renderBody } from '../../../../src/markdown/render-body.ts';
import { bodyDependencies } from '../../../../src/markdown/body-dependencies.ts';
import { COLLECTIONS, type Collection, type Content } from '../../../../src/schemas/collections.ts';
import { fingerprintOfValue } from '../../../../src/fingerprint.ts';
import { validateContent } from '../../../../src/validation/rules/validate-content.ts';
import { journeyMapOf, journeyMapDependencies } from '../../../../src/views/maps/journey-map.ts';
import { routeMapOf, routeMapDependencies } from '../../../../src/views/maps/route-map.ts';
import { FULL_WORLD, valuePathsIn, type ValuePath } from '../../full-world.ts';

/** A part of a page: what a renderer makes of it, and the values by which the page asks whether it can be taken over. */
interface Part {
  id: string;
  values: unknown;
  render: () => unknown;
}

/** Of visits and journeys one is enough: each map takes a while. */
const PARTS: Record<string, (archive: Archive) => Part[]> = {
  'the body of a briefing': (archive) =>
    archive.briefings.map((briefing) => ({
      id: briefing.id,
      values: bodyDependencies(briefing, archive),
      render: () => renderBody(briefing, archive),
    })),
  'the map of a visit': (archive) =>
    archive.briefings.slice(-1).map(({ id, visit }) => ({
      id,
      values: routeMapDependencies(visit, archive),
      render: () => routeMapOf(visit, archive),
    })),
  'the map of a journey': (archive) =>
    [...archive.journeys.values()].slice(0, 1).map((journey) => ({
      id: journey.id,
      values: journeyMapDependencies(journey, archive),
      render: () => journeyMapOf(journey, archive),
    })),
};

const content = withOtherNames(validateContent({ files: FULL_WORLD, diagnostics: [] }).content);
const ids = new Map((Object.keys(COLLECTIONS) as Collection[]).map((name) => [name, content[name].map(({ id }) => id)]));

/**
 * The same content, where the texts of briefings mention all entities by other names than the first: one text by aliases, the next by
 * surnames, the next by abbreviations, for only the first mention in a text is a link.
 */
function withOtherNames(world: Content): Content {
  const entities = [...world.people, ...world.countries, ...world.places, ...world.organisations, ...world.topics];
  const names = [
    entities.flatMap(({ data }) => data.aliases),
    world.people.flatMap(({ data }) => data.family),
    world.organisations.flatMap(({ data }) => data.short ?? []),
  ];
  const briefings = world.briefings.map((entry, at) => ({
    ...entry,
    body: `They spoke of ${names.at(at % names.length)?.join(', ') ?? ''}.\n\n${entry.body}`,
  }));
  return { ...world, briefings };
}

/** Worlds that differ from the full world in one value of one file; all values of all files have their turn. */
function* editedWorlds(): Generator<[edit: string, world: Content]> {
  for (const collection of ids.keys()) {
    for (const [at, entry] of content[collection].entries()) {
      for (const way of [...valuePathsIn(entry.data).map((steps) => ['data', ...steps]), ['body']]) {
        const value = otherValue(valueAt(entry, way));
        if (value === undefined) continue;
        const edited = structuredClone<unknown>(entry);
        setAt(edited, way, value);
        yield [`${way.join('.')} of ${entry.file}`, { ...content, [collection]: content[collection].with(at, edited as never) }];
      }
    }
  }
}

/** A value that could stand in the place of another; of an id, another id of its collection. Undefined where there is none. */
function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return undefined;
  const among = [...ids.values()].find((names) => names.includes(value));
  return among ? among.find((id) => id !== value) : `${value} more`;
}

const valueAt = (root: unknown, way: ValuePath): unknown =>
  way.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], root);

function setAt(root: unknown, way: ValuePath, value: unknown): void {
  (valueAt(root, way.slice(0, -1)) as Record<string, unknown>)[way.at(-1) ?? ''] = value;
}

/** The archive of a world; undefined where an edit left something without what it names. */
function archiveOf(world: Content): Archive | undefined {
  try {
    return makeArchive(world, '2026-01-01');
  } catch {
    return undefined;
  }
}

it.each(Object.entries(PARTS))('%s depends on nothing but the values by which its page asks', (_name, partsOf) => {
  const parts = partsOf(makeArchive(content, '2026-01-01'));
  const before = new Map(
    parts.map(({ id, values, render }) => [id, { values: fingerprintOfValue(values), rendered: fingerprintOfValue(render()) }]),
  );
  const unasked: string[] = [];
  for (const [edit, world] of editedWorlds()) {
    const archive = archiveOf(world);
    for (const { id, values, render } of archive ? partsOf(archive) : []) {
      const known = before.get(id);
      // Rendered only where the page would be taken over.
      if (known?.values !== fingerprintOfValue(values)) continue;
      if (known.rendered !== fingerprintOfValue(render())) unasked.push(`${id} changes with ${edit}`);
    }
  }
  expect(unasked).toEqual([]);
});
