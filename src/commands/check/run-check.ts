import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitWith, settings } from '../../settings.ts';
import { changedFiles, namedFiles } from './files-to-check.ts';
import { makeLetters } from './make-letters.ts';
import { printLetters } from './print-letters.ts';
import { keepParsedFiles, recallParsedFiles } from './parsed-files-of-last-check.ts';

const USAGE = `npm run check
npm run check -- FILE…       only what concerns these files
npm run check -- --all       notes on files that are as committed too, one by one
npm run check -- --watch     again after each saved file
npm run -s check -- --json   both lists for programs`;

/** The wait after a change, in milliseconds: one save is several events, and a change of branch is many. */
const QUIET = 80;

const { all, json, watch: isWatching, files } = readOptions();
recallParsedFiles();
// What is saved while the first check reads is not missed.
if (isWatching) watchContent();
const hasMistakes = tell();
if (!isWatching) {
  await keepParsedFiles();
  process.exitCode = hasMistakes ? 1 : 0;
}

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({ options: { all: flag, json: flag, watch: flag }, allowPositionals: true });
    return { ...values, files: namedFiles(positionals, settings.contentDir) };
  } catch (error) {
    return exitWith(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Checks everything once and prints it; true where something stops a build. */
function tell(): boolean {
  const letters = makeLetters(settings.contentDir, { named: files, changed: changedFiles(settings.contentDir), isAll: all || json });
  if (json) console.log(JSON.stringify({ mistakes: letters.mistakes, advice: letters.advice }, undefined, isWatching ? 0 : 2));
  else console.log(printLetters(letters, settings.contentDir));
  return letters.mistakes.length > 0;
}

/** Checks again after each change, until the process is ended. The line before and the verdict tell VS Code where the letters begin and end. */
function watchContent(): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(settings.contentDir, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!json) console.log('\nChecking again …\n');
      tell();
    }, QUIET);
  });
}
