import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildYardstick, installEleventy } from './eleventy/build.ts';
import { buildSite, copyProject, editPlugin, forgetBuilds, SCRATCH } from './scratch-project.ts';
import { busyOf, type Run } from './measure-command.ts';
import { stagesOf } from './stages.ts';
import { formatTable, round } from './table.ts';
import { weigh } from './weight.ts';
import { writeWorld } from './world/world.ts';

/** No page should be heavier, however many briefings there are. */
const HEAVY = 100_000;

/** Builds worlds of several sizes, cold and after each kind of edit, beside the yardstick; prints what each took. */
export async function benchBuilds(sizes: number[]): Promise<void> {
  copyProject();
  await installEleventy();
  for (const size of sizes) await benchSize(size);
}

async function benchSize(size: number): Promise<void> {
  const contentDir = join(SCRATCH, String(size), 'content');
  const outDir = join(SCRATCH, String(size), 'site');
  const yardDir = join(SCRATCH, String(size), 'yardstick');
  writeWorld(contentDir, size);
  forgetBuilds(outDir);
  const cold = await buildSite(contentDir, outDir, true);
  const weight = weigh(outDir);
  const yard = await buildYardstick(contentDir, yardDir);
  const after: [string, Run][] = [];
  for (const [what, edit] of EDITS) {
    edit(contentDir);
    after.push([`after an edited ${what}`, await buildSite(contentDir, outDir, false)]);
  }
  const ratio = (value: number, to: number) => `× ${(value / to).toFixed(2)}`;
  const rowOf = (name: string, run: Run, { files, bytes, pages }: ReturnType<typeof weigh>) => [
    name,
    round(run.seconds),
    round((run.seconds / size) * 1000),
    ratio(run.seconds, yard.seconds),
    round(busyOf(run)),
    ratio(busyOf(run), busyOf(yard)),
    peaksOf(run)
      .map(({ name, peak }) => `${name} ${peak}`)
      .join(', '),
    files,
    round(bytes / 2 ** 20),
    `${pages[0]?.path ?? ''}, ${round((pages[0]?.bytes ?? 0) / 1000)} kB`,
  ];
  print(
    `${size} briefings`,
    formatTable(
      [
        'build',
        'seconds',
        'ms a briefing',
        'of the yardstick',
        'processor seconds',
        'of the yardstick',
        'most memory, MiB',
        'files',
        'MiB',
        'largest page',
      ],
      [
        rowOf('Readout, cold', cold, weight),
        ...after.map(([name, run]) => rowOf(name, run, weight)),
        rowOf('Eleventy and Pagefind, cold', yard, weigh(yardDir)),
      ],
    ),
  );
  print(
    'Stages of the cold build',
    formatTable(
      ['stage', 'seconds', 'ms a briefing'],
      [...stagesOf(cold.lines, cold.seconds)].map(([name, seconds]) => [name, round(seconds), round((seconds / size) * 1000)]),
    ),
  );
  const goals = goalsOf(size);
  if (goals) {
    print(
      'Readout beside its goals',
      formatTable(
        ['measure', 'took', 'goal: at most'],
        [
          ['cold, processor seconds', round(busyOf(cold)), goals.cold],
          ...after
            .filter(([what]) => what !== 'after an edited plugin')
            .flatMap(([what, run]) => [
              [`${what}, processor seconds`, round(busyOf(run)), goals.edit],
              [`${what}, seconds`, round(run.seconds), goals.edit],
            ]),
          ...peaksOf(cold).flatMap(({ name, peak }) =>
            name === 'node' ? [['most memory of Node in the cold build, MiB', peak, goals.memory]] : [],
          ),
        ],
      ),
    );
  }
  const heavy = weight.pages.filter(({ bytes }) => bytes > HEAVY);
  print(
    `${heavy.length} pages above ${HEAVY / 1000} kB`,
    heavy
      .slice(0, 30)
      .map(({ path, bytes }) => `- ${path}: ${round(bytes / 1000)} kB`)
      .join('\n'),
  );
}

/**
 * The goals: of a cold build and a build after one edit, in seconds, for 1,000 briefings, and in proportion for more; of the memory of Node,
 * in MiB, up to 10,000 briefings.
 */
const goalsOf = (size: number) => (size < 1_000 ? undefined : { cold: size / 20, edit: size / 125, memory: 1_536 });

/** The most memory in MiB that a process of each program held at once, the largest first. */
const peaksOf = ({ processes }: Run): { name: string; peak: number }[] =>
  [...Map.groupBy(processes.values(), ({ name }) => name)]
    .map(([name, of]) => ({ name, peak: Math.round(Math.max(...of.map(({ peak }) => peak))) }))
    .sort((a, b) => b.peak - a.peak);

/** What an editor changes: a briefing, a person, and somebody else a plugin. */
const EDITS: readonly [string, (contentDir: string) => void][] = [
  ['briefing', (contentDir) => appendFileSync(firstFile(contentDir, 'briefings'), '\nThe talks went on after dinner.[@s1]\n')],
  ['person', (contentDir) => appendFileSync(firstFile(contentDir, 'people'), 'note: Somebody wrote a note.\n')],
  ['plugin', () => editPlugin()],
];

const firstFile = (contentDir: string, folder: string): string =>
  join(contentDir, folder, readdirSync(join(contentDir, folder)).sort()[0] ?? '');

const print = (heading: string, text: string): void => console.log(`\n### ${heading}\n\n${text}`);
