import { makeArchive } from '../../archive/model/archive.ts';
import { keepReading, keptReadingOf, type KeptReading as BodyReading } from '../../archive/names/read-body.ts';
import type { Version } from '../../archive/history/versions-since.ts';
import type { Waiting } from '../../archive/load/read-and-check.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Day } from '../../schemas/fields/partial-day.ts';
import { pack, unpack } from '../cache/packed-value.ts';
import { readFileIfAny, writeFileWhole } from '../output/write-file-whole.ts';
import { buildInputFingerprint, type BuildInput } from '../read-build-input.ts';
import { differenceOf, type Sources } from './sources.ts';

/** What was read and had nothing wrong, so that other machines need not read and check it again. */
interface KeptReading {
  sources: Sources;
  content: Content;
  /** What the bodies of briefings name; as all were read with the same names, these stand once. */
  names: string;
  bodies: Map<string, Omit<BodyReading, 'names'>>;
  today: Day;
  versions: Map<string, Version[]>;
  waiting: Waiting[];
  held: string[];
}

/** The format of the rest of the file; to be changed with `KeptReading`. */
const FORMAT = 'readout reading 1\n';

/** Writes a reading without mistakes to a file; `here` are the sources without the content. Throws where the file cannot be written. */
export async function writeReading(file: string, input: BuildInput, here: Omit<Sources, 'content'>): Promise<void> {
  const { archive, content, fingerprint, waiting, held } = input;
  if (!archive || !content) throw new Error('Only a reading without mistakes is kept.');
  const { today, versions } = archive;
  const { names } = archive.nameFinders;
  const bodies = new Map(content.briefings.flatMap((briefing) => bodyReadingOf(briefing, names)));
  const sources = { ...here, content: fingerprint };
  await writeFileWhole(file, pack(FORMAT, { sources, content, names, bodies, today, versions, waiting, held } satisfies KeptReading));
}

function bodyReadingOf({ id, bodyParts }: Content['briefings'][number], names: string): [string, Omit<BodyReading, 'names'>][] {
  const kept = bodyParts && keptReadingOf(bodyParts);
  if (kept?.names !== names) return [];
  const { names: _, ...reading } = kept;
  return [[id, reading]];
}

/**
 * The reading in a file, as if this process had made it; a sentence where the file cannot be read, or is of something else than the content folder
 * and what else is here.
 */
export function takeReading(file: string, contentDir: string, here: Omit<Sources, 'content'>): BuildInput | string {
  const again = `make it again from the same commit, with the same settings: \`npm run reading -- ${file}\`.`;
  const bytes = readFileIfAny(file);
  const kept = bytes && (unpack(FORMAT, bytes) as KeptReading | undefined);
  if (!kept) return `READING=${file} is no reading, or was damaged on its way: ${again}`;
  const difference = differenceOf(kept.sources, { ...here, content: buildInputFingerprint(contentDir) });
  if (difference !== undefined) return `READING=${file} does not fit what is here, for ${difference}: ${again}`;
  const { content, names, bodies, today, versions, waiting, held } = kept;
  for (const { id, bodyParts } of content.briefings) {
    const reading = bodies.get(id);
    if (bodyParts && reading) keepReading(bodyParts, { ...reading, names });
  }
  const archive = makeArchive(content, today, versions);
  return { fingerprint: kept.sources.content, diagnostics: [], archive, content, waiting, held };
}
