import { readAdvice } from '../archive/load/read-and-check.ts';
import { showDrafts } from '../build-context.ts';
import { readBuildInput } from '../integration/read-build-input.ts';
import { exitWith, settings } from '../settings.ts';
import { formatDiagnostics, listDiagnostics, type Diagnostic } from '../validation/diagnostics/diagnostic.ts';

/** Lists every mistake for which a build would stop and, apart, what an editor should know: `--json` prints both for programs. Ends with 1 if there are mistakes. */
const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--json')) exitWith('npm run check\nnpm run -s check -- --json');
const { diagnostics: mistakes, archive } = readBuildInput(settings.contentDir);
const advice = [...inDrafts(mistakes), ...(archive ? readAdvice(settings.contentDir, archive) : [])];
if (args.includes('--json')) console.log(JSON.stringify({ mistakes, advice }, undefined, 2));
else {
  if (mistakes.length > 0) console.error(formatDiagnostics(mistakes));
  else console.log('The content has nothing to mend.');
  if (advice.length > 0) console.log(`\nGood to know; nothing of this stops a build:\n\n${listDiagnostics(advice)}`);
}
process.exitCode = mistakes.length > 0 ? 1 : 0;

/** The mistakes that are there only where drafts are shown. */
function inDrafts(published: Diagnostic[]): Diagnostic[] {
  const keyOf = ({ file, field, problem }: Diagnostic) => [file, field, problem].join('\n');
  const known = new Set(published.map(keyOf));
  showDrafts(true);
  return readBuildInput(settings.contentDir).diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic)));
}
