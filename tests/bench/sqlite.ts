import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { askServer, type AskedTerm, type ServerQuestion } from '../../src/client/search/engine/ask-server.ts';
import { writeDatabase } from '../../src/search/engines/write-database.ts';
import { freePort } from '../static-server.ts';
import { SCRATCH } from './scratch-project.ts';
import { formatTable, round } from './table.ts';
import { makeRandom } from './world/random.ts';
import { makeSearchRecords, type SearchRecords } from './world/search-records.ts';

/** Each kind of question is asked so often, with other words. */
const ASKED = 100;

/** Writes a database of so many made-up records, and asks the server of the documentation what readers ask. Prints size and times. */
export async function benchSqlite(count: number): Promise<void> {
  const folder = join(SCRATCH, `sqlite-${count}`);
  mkdirSync(folder, { recursive: true });
  const made = makeSearchRecords(count);
  const before = process.cpuUsage();
  const start = performance.now();
  writeDatabase(join(folder, 'search.sqlite'), made.records);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const bytes = statSync(join(folder, 'search.sqlite')).size;
  print(
    `A database of ${count} records`,
    formatTable(
      ['seconds', 'processor seconds', 'MiB', 'bytes a record', 'most memory, MiB'],
      [
        [
          round(seconds),
          round((user + system) / 1e6),
          round(bytes / 2 ** 20),
          Math.round(bytes / count),
          round(process.resourceUsage().maxRSS / 1024),
        ],
      ],
    ),
  );
  cpSync('src/search/engines/sqlite-server.mjs', join(folder, 'sqlite-server.mjs'));
  const port = await freePort();
  const server = spawn(process.execPath, [join(folder, 'sqlite-server.mjs'), '*', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://localhost:${port}/`;
  await answering(address);
  const rows = [];
  for (const [what, questionsOf] of QUESTIONS) {
    const times: { clock: number; busy: number; count: number }[] = [];
    for (const question of questionsOf(made)) {
      const [from, busyFrom] = [performance.now(), busyOf(server.pid)];
      const answer = await askServer(address, question);
      times.push({ clock: performance.now() - from, busy: busyOf(server.pid) - busyFrom, count: answer.count });
    }
    const [busy, clock, found] = (['busy', 'clock', 'count'] as const).map((it) => times.map((time) => time[it]));
    rows.push([
      what,
      quantile(found, 0.5).toFixed(0),
      ...[0.5, 0.95, 1].map((share) => round(quantile(busy, share))),
      round(quantile(clock, 0.95)),
    ]);
  }
  const memory = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? '0';
  server.kill();
  print(
    `The server over ${count} records, which held ${round(Number(memory) / 1024)} MiB at most`,
    formatTable(
      ['question', 'results, median', 'processor ms, median', '95th percentile', 'slowest', '95th percentile by the clock, ms'],
      rows,
    ),
  );
}

const term = (text: string, exact = false): AskedTerm => ({ text, forms: [text.toLowerCase().split(' ')], exact });

const PAGE: Partial<ServerQuestion> = { show: 'briefings', size: 10 };

/** What readers ask, each with words of its own. */
const QUESTIONS: readonly [string, (made: SearchRecords) => Partial<ServerQuestion>[]][] = [
  ['a name', ({ people }) => many((random) => ({ ...PAGE, terms: [term(random.common(people).name.latin)] }))],
  [
    'a name in Cyrillic or Arabic',
    ({ people }) =>
      many((random) => ({ ...PAGE, terms: [term(random.common(people).name[random.pick(['cyrillic', 'arabic'] as const)])] })),
  ],
  [
    'a name and two words',
    ({ people, vocabulary }) =>
      many((random) => ({ ...PAGE, terms: [random.common(people).name.latin, ...twoWords(random, vocabulary)].map((it) => term(it)) })),
  ],
  ['two frequent words', ({ vocabulary }) => many((random) => ({ ...PAGE, terms: twoWords(random, vocabulary).map((it) => term(it)) }))],
  ['a frequent word', ({ vocabulary }) => many((random) => ({ ...PAGE, terms: [term(random.pick(vocabulary.slice(30, 230)))] }))],
  [
    'the three first letters of a word',
    ({ vocabulary }) => many((random) => ({ ...PAGE, terms: [term(random.pick(vocabulary.slice(300)).slice(0, 3))] })),
  ],
  [
    'two words as a phrase',
    ({ vocabulary }) => many((random) => ({ ...PAGE, terms: [term(twoWords(random, vocabulary).join(' '), true)] })),
  ],
  [
    'any of three words',
    ({ vocabulary }) =>
      many((random) => ({ ...PAGE, any: true, terms: [...twoWords(random, vocabulary), random.pick(vocabulary)].map((it) => term(it)) })),
  ],
  [
    'a frequent word, of one country and three years',
    ({ vocabulary, countries }) =>
      many((random) => ({
        ...PAGE,
        terms: [term(random.pick(vocabulary.slice(30, 230)))],
        filters: [{ name: 'country', values: [random.common(countries).id], not: false }],
        spans: [[15_000, 16_095]],
      })),
  ],
  [
    'all visits of one country, the newest first',
    ({ countries }) =>
      many((random) => ({ ...PAGE, sort: 'newest', filters: [{ name: 'country', values: [random.common(countries).id], not: false }] })),
  ],
  [
    'countries of the results of a frequent word',
    ({ vocabulary }) => many((random) => ({ show: 'briefings', count: 'country', terms: [term(random.pick(vocabulary.slice(30, 230)))] })),
  ],
  ['years of all sources', () => many(() => ({ show: 'sources', count: 'year' }))],
];

const many = <Question>(make: (random: ReturnType<typeof makeRandom>) => Question): Question[] => {
  const random = makeRandom(7);
  return Array.from({ length: ASKED }, () => make(random));
};

const twoWords = (random: ReturnType<typeof makeRandom>, vocabulary: string[]): string[] => random.some(vocabulary.slice(30, 230), 2);

/** Processor time of the first thread of a process, in milliseconds, in which a server of SQLite does all its work. */
const busyOf = (id: number | undefined): number => Number(readFileSync(`/proc/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Settles when a server answers. */
async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await askServer(address, {}).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server at ${address} does not answer.`);
}

function quantile(values: number[] | undefined, share: number): number {
  const sorted = (values ?? []).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const print = (heading: string, text: string): void => console.log(`\n### ${heading}\n\n${text}`);
