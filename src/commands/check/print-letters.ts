import { listDiagnostics } from '../../validation/diagnostics/diagnostic.ts';
import type { Letters } from './make-letters.ts';

/** The letters of a check as a text for a terminal: first the notes, then the mistakes, and the verdict last, where the eye is. */
export function printLetters({ mistakes, advice, unlisted }: Letters, contentDir: string): string {
  const notes =
    advice.length === 0
      ? []
      : [`Good to know; nothing of this stops a build:\n\n${listDiagnostics(advice, { folder: contentDir, mark: 'note: ' })}`];
  const stops = mistakes.length === 0 ? [] : [`To mend:\n\n${listDiagnostics(mistakes, { folder: contentDir })}`];
  return [...notes, ...stops, verdictOf(mistakes.length, advice.length, unlisted)].join('\n\n');
}

function verdictOf(mistakes: number, advice: number, unlisted: Letters['unlisted']): string {
  const verdict =
    mistakes > 0
      ? `The content has ${counted(mistakes, 'thing')} to mend; nothing is published before.`
      : 'The content has nothing to mend.';
  return [
    unlisted.mistakes > 0 ? `${verdict} Other files have ${counted(unlisted.mistakes, 'thing')} to mend.` : verdict,
    ...(advice > 0 ? [`${counted(advice, 'note')} above.`] : []),
    ...(unlisted.advice > 0
      ? [`${counted(unlisted.advice, 'note')} on ${counted(unlisted.adviceFiles, 'file')} more: \`npm run check -- --all\` lists them.`]
      : []),
  ].join(' ');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
