import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefingFile } from './article.ts';
import { makeWriter } from './prose.ts';
import { makeRandom } from './random.ts';
import { registerFiles } from './register.ts';
import { entityFiles, type ContentFile } from './entity-files.ts';
import { makeEntities } from './entities.ts';
import { usedEntities } from './used.ts';
import { makeVocabulary } from './vocabulary.ts';
import { makeVisits, termIn, type Visit } from './visits.ts';

const ABOUT = '---\ntitle: About this world\nsummary: Nothing in it is true.\n---\n\nIt was made up to see how long a site takes.\n';

/**
 * The content of an invented world with so many briefings, with everyone and everything that they are about, and as many
 * visits in the register.
 * The same number and seed give the same files, byte for byte. Every file passes the judge.
 */
export function makeWorld(briefings: number, seed = 1): ContentFile[] {
  const random = makeRandom(seed);
  const entities = makeEntities(briefings, random);
  const writer = makeWriter(makeVocabulary(random), random);
  const earlier = new Map<string, string>();
  const visits = makeVisits(briefings, entities, random);
  const articles = visits.map((visit) => {
    const direction = directionOf(visit);
    const last = earlier.get(direction) ?? '';
    const { from = '' } = visit;
    for (const taken of directionsOf(visit)) if (from > (earlier.get(taken) ?? '')) earlier.set(taken, from);
    const isWorth = random.chance(0.5) && last !== '' && from > last;
    return briefingFile(visit, isWorth ? last : undefined, entities, writer, random);
  });
  const files = [...articles, ...registerFiles(briefings, entities, writer, random)];
  return [...entityFiles(usedEntities(entities, visits, files)), ...files, { file: 'pages/about.md', text: ABOUT }];
}

/** Writes a world into a folder, in the place of whatever lay there. */
export function writeWorld(dir: string, briefings: number, seed?: number): void {
  rmSync(dir, { recursive: true, force: true });
  for (const { file, text } of makeWorld(briefings, seed)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/** In whose line a visit stands, and which way it went: what a claim such as “first since 2012” is about. */
export const directionOf = (visit: Visit): string => directionsOf(visit)[0] ?? '';

/** The same for everyone who travelled: who came in a delegation came as well. */
function directionsOf({ visitors, delegation, date, from = date, sending, receiving }: Visit): string[] {
  // An office is that of the day of arrival, not of the one planned.
  const year = Number(from.slice(0, 4));
  return [...visitors, ...delegation].map((traveller) => [termIn(traveller, year)?.function, sending.id, receiving.id].join(' '));
}
