import { lstatSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { exitWith, settings } from '../../settings.ts';
import { realPathOf, type Output } from './output-folder.ts';
import { MARKER, strangersIn } from './site-marker.ts';

/** Folders of the project that a site would disturb: the build reads them. */
const READ = ['src', 'public', settings.contentDir];

/** Folders of which tools take away what they do not know: npm what no package brought, git what it lost the track of. */
const UNFIT = ['node_modules', '.git'];

/** As many files as are named. */
const FEW = 5;

/** Why no site may be put in the place of a folder, after “it”, and what to do. */
export interface Refusal {
  reason: string;
  advice: string;
}

const NAME_ANOTHER = 'Name one that is empty, new, or the site of an earlier build';

/** Ends the process with a sentence where no site may be put in the place of a folder. */
export function refuseFolder(output: Output): void {
  const refusal = whyNotReplace(output);
  if (refusal) exitWith(`OUT=${settings.outDir} is not a folder that a build may replace: it ${refusal.reason}. ${refusal.advice}.`);
}

/**
 * Says why no site may be put in the place of a folder; undefined where one may. Only an empty folder, one that does not exist, and a
 * site that a build made are replaced, whatever is in the files that a build put there by now.
 */
export function whyNotReplace({ dir, arrivalDir, lastDir, isFilledInPlace }: Output): Refusal | undefined {
  const inputs = ['.', '.git', 'tests', 'node_modules', ...READ].map((path) => realPathOf(resolve(path)));
  const inProject = (reason: string): Refusal => ({ reason, advice: NAME_ANOTHER });
  if (inputs.some((path) => liesIn(path, dir))) return inProject('holds files of the project');
  if (READ.some((path) => liesIn(dir, realPathOf(resolve(path))))) return inProject('lies in a folder that the build reads');
  if (dir.split(sep).some((name) => UNFIT.includes(name))) return inProject('lies in a folder where programs delete what they do not know');
  const refusal = whyNotRemove(dir);
  if (refusal || isFilledInPlace) return refusal;
  for (const path of [lastDir, arrivalDir]) {
    const inTheWay = whyNotRemove(path);
    if (inTheWay)
      return {
        reason: `needs the name ${path} for the work of a build, and what has it ${inTheWay.reason}`,
        advice: 'Move that away, or name another folder',
      };
  }
  return undefined;
}

/** Does a path lie in a folder, or is it the same? */
const liesIn = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Says why a folder may not be removed: it has files that no build put there. */
function whyNotRemove(dir: string): Refusal | undefined {
  const stats = lstatSync(dir, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return { reason: 'is a link', advice: NAME_ANOTHER };
  if (!stats.isDirectory()) return { reason: 'is a file', advice: NAME_ANOTHER };
  const moveAway = `${NAME_ANOTHER}, or move away what is in this one`;
  const deleteAll = `If nothing of yours is in it, type \`rm -r ${quoted(dir)}\` and build again; if not, name another folder`;
  const strangers = strangersIn(dir);
  if (strangers === 'no site') return { reason: 'is not empty, and no build made it', advice: moveAway };
  if (strangers === 'damaged') return { reason: `has a damaged ${MARKER}, the file that tells what a build put there`, advice: deleteAll };
  if (strangers === 'later') return { reason: `is a site of a later release of Readout, as its file ${MARKER} says`, advice: deleteAll };
  const { by, paths } = strangers;
  if (paths.length === 0) return undefined;
  const more = paths.length > FEW ? ` and ${paths.length - FEW} more` : '';
  const named = `${paths.slice(0, FEW).join(', ')}${more}`;
  return by === 'marker'
    ? { reason: `has files that no build put there: ${named}`, advice: moveAway }
    : { reason: `has no ${MARKER}, the file that tells what a build put there, and these may be yours: ${named}`, advice: deleteAll };
}

/** A path as a shell takes it for one word. */
const quoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;
