import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readArchive } from '../archive/load/read-and-check.ts';
import { showDrafts } from '../build-context.ts';
import { printBriefing } from '../drafting/print-briefing.ts';
import { draftOfReport } from '../drafting/report/draft-of-report.ts';
import { readReport } from '../drafting/report/read-report.ts';
import { exitWith, settings } from '../settings.ts';
import { bylineOf, saveDraft } from './save-draft.ts';

/** Makes a draft of each wire report: files that are named, or the standard input. Nothing leaves the machine. */
const USAGE = `npm run import -- report.txt [another.html …]
npm run -s import < report.txt

Reads wire reports in English, as plain text or saved web pages, and writes a draft of a briefing for each.`;

const paths = process.argv.slice(2);
if (paths.some((path) => path.startsWith('--')) || (paths.length === 0 && process.stdin.isTTY)) exitWith(USAGE);
showDrafts(true); // people and places that only drafts name are known too
const { archive } = readArchive(settings.contentDir);
const today = new Date().toISOString().slice(0, 10);
const drafts = (paths.length > 0 ? paths : [0]).map((path) => {
  const name = path === 0 ? 'The standard input' : basename(String(path));
  const report = readReport(bytesOf(path, name));
  if ('problem' in report) return exitWith(`${name}: nothing was written. ${report.problem}`);
  const draft = draftOfReport(report, archive, today);
  if ('problem' in draft) return exitWith(`${name}: nothing was written. ${draft.problem}`);
  return [printBriefing(draft.facts, today, bylineOf(archive)), ...draft.stubs];
});
for (const files of drafts) saveDraft(files);

function bytesOf(path: string | number, name: string): Buffer {
  try {
    // npm runs the command in the project, wherever it was typed.
    return readFileSync(typeof path === 'string' ? resolve(process.env['INIT_CWD'] ?? '.', path) : path);
  } catch (error) {
    return exitWith(`${name}: nothing was written. It cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}
