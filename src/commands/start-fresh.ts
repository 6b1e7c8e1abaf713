import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginRepository, ENGINE_BRANCH } from '../own-site/begin-repository.ts';
import { QUESTIONS, readDesk, type Answers } from '../own-site/read-desk.ts';
import { copyEngine, makeOwn } from '../own-site/write-site.ts';
import { exitWith } from '../settings.ts';
import { withAsking } from './ask.ts';
import { pathProblem } from './run-astro.ts';

/** Makes a desk's own site in a new folder: the engine of this checkout, one example of each type of content, its name and colour. */
const USAGE = `npm run start-fresh -- ../ports --name "Port Calls" --desk "The ports desk" --email desk@ports.example

  --name         the name of the site
  --short        the same in at most 16 characters
  --url          the address at which it will be published, https://…
  --desk         who writes, as in “The ports desk”
  --email        to which address readers write
  --accent       the colour of links and marks, such as #8c1c2b
  --accent-dark  the same on dark paper; without it, the nearest that can be read there
  --repository   the address of the repository on the web, https://…`;

/** Without these a command in a script ends; the others may be left out. */
const NEEDED = ['name', 'desk', 'email'] as const;

const { folder, options } = readOptions();
// npm runs the command in the project, wherever it was typed.
const dir = resolve(process.env['INIT_CWD'] ?? '.', folder);
const refusal = pathProblem(dir) ?? folderProblem();
if (refusal !== undefined) exitWith(`Nothing was written: ${refusal}`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const answers = await withAsking(USAGE, async (ask) => {
  const given: Answers = {
    name: '',
    short: '',
    url: '',
    desk: '',
    email: '',
    accent: '',
    repository: '',
    accentDark: options['accent-dark'],
  };
  const isOnTerminal = process.stdin.isTTY;
  for (const [key, question] of Object.entries(QUESTIONS) as [keyof typeof QUESTIONS, string][]) {
    const isAsked = isOnTerminal || (NEEDED as readonly string[]).includes(key);
    given[key] = options[key] ?? (isAsked ? await ask(question) : '');
  }
  return given;
});
const read = readDesk(answers, readFileSync('src/styles/tokens.css', 'utf8'));
if ('problems' in read) exitWith(`Nothing was written.\n\n${read.problems.join('\n')}`);

mkdirSync(dir, { recursive: true });
const files = copyEngine('.', dir);
const gap = beginRepository(dir, read.desk, version, () => makeOwn(dir, read.desk));
console.log(`Wrote ${files.length} files of the engine and an example of each type of content to ${dir}.
${gap ?? `Its repository has the branches main and ${ENGINE_BRANCH}, which upgrades need.`}

Next:
  cd "${dir}"
  npm start          see the site
  npm run new        write the first briefing; then delete the example
  npm test           everything that must be green`);
const { pathname } = new URL(read.desk.url);
if (pathname !== '/') console.log(`\nThe site lies below a path: set BASE=${pathname} where it is built.`);

function folderProblem(): string | undefined {
  const fromHere = relative('.', dir);
  if (!isAbsolute(fromHere) && !/^\.\.($|[\\/])/.test(fromHere)) return `${dir} lies in this checkout. Name a folder elsewhere.`;
  if (!existsSync(dir)) return undefined;
  try {
    return readdirSync(dir).length === 0 ? undefined : `${dir} is not empty. Name a new folder.`;
  } catch {
    return `${dir} is no folder.`;
  }
}

function readOptions() {
  const text = { type: 'string' } as const;
  const names = { name: text, short: text, url: text, desk: text, email: text, accent: text, 'accent-dark': text, repository: text };
  try {
    const { values, positionals } = parseArgs({ options: { ...names, help: { type: 'boolean' } }, allowPositionals: true });
    const [first, ...rest] = positionals;
    if (values.help || first === undefined || rest.length > 0) return exitWith(USAGE);
    return { folder: first, options: values };
  } catch (error) {
    return exitWith(`${(error as Error).message}\n\n${USAGE}`);
  }
}
