import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, parse } from 'node:path';
import { freePort } from '../static-server.ts';
import { copyProject, PROJECT, SCRATCH } from './scratch-project.ts';
import { formatTable, round } from './table.ts';
import { writeWorld } from './world/world.ts';

/** How often each page is asked for, and so many files are saved, one after the other; the middle time counts. */
const TIMES = 5;

/** How long the server may take to begin, and a saved text to appear, in milliseconds. */
const PATIENCE = 300_000;

/** Serves a made-up world of so many briefings to an editor, and prints how long a page takes, and a saved file until its page shows it. */
export async function benchDev(size: number): Promise<void> {
  const contentDir = join(SCRATCH, `dev-${size}`, 'content');
  const outDir = join(SCRATCH, `dev-${size}`, 'site');
  writeWorld(contentDir, size);
  copyProject();
  mkdirSync(join(outDir, 'pagefind'), { recursive: true }); // so that no site is built first
  const port = await freePort();
  const server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT: contentDir, OUT: outDir, BASE: '/', SOURCE_DATE_EPOCH: '1798675200', NODE_ENV: 'development' },
    stdio: 'ignore',
    detached: true, // its own group, so that all of it can be ended
  });
  try {
    const origin = `http://localhost:${port}`;
    const page = (path: string) => fetch(`${origin}${path}`).then((response) => response.text());
    const begun = await timeOf(() => until(() => page('/').then(Boolean, () => false)));
    const [first = '', second = ''] = filesIn(contentDir, 'briefings');
    const [person = ''] = filesIn(contentDir, 'people');
    const pages = [`/briefings/${first}/`, `/people/${person}/`, '/timeline/', '/'];
    for (const path of pages) await page(path); // the code of a page is compiled when it is first asked for
    const requests = await timesOf(pages, (path) => page(path));
    const saves = await timesOf([`briefings/${first}.md`, `briefings/${second}.md`], async (file, time) => {
      const words = `The talks went on after dinner ${time} times.`;
      const path = join(contentDir, file);
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n${words}[@s1]\n`);
      await until(async () => (await page(`/${file.replace(/\.md$/, '/')}`)).includes(words));
    });
    console.log(`\n### npm run dev over ${size} briefings (load ${round(loadavg()[0] ?? 0)})\n`);
    const rows = [
      ['until the first page, ms', begun, ''],
      ['a page, ms', middle(requests), 100],
      ['slowest page, ms', Math.max(...requests), 100],
      ['from a save to its page, ms', middle(saves), size > 100 ? 2_000 : 1_000],
      ['slowest save, ms', Math.max(...saves), size > 100 ? 2_000 : 1_000],
    ] as const;
    console.log(
      formatTable(
        ['measure', 'took', 'goal: at most'],
        rows.map(([name, took, goal]) => [name, round(took), goal]),
      ),
    );
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
}

/** The ids of the first files of a folder. */
const filesIn = (contentDir: string, folder: string): string[] =>
  readdirSync(join(contentDir, folder))
    .sort()
    .slice(0, 2)
    .map((file) => parse(file).name);

async function timesOf(all: string[], act: (one: string, time: number) => Promise<unknown>): Promise<number[]> {
  const times = [];
  for (let time = 0; time < TIMES; time++) for (const one of all) times.push(await timeOf(() => act(one, time)));
  return times;
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The server for editors does not answer as it should.');
}

const middle = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
