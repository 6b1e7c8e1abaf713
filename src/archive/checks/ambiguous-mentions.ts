import type { Diagnostic } from '../../validation/diagnostics/diagnostic.ts';
import type { Briefing } from '../model/briefing.ts';

/** Every name in a body must mean one entity only. */
export const checkAmbiguousMentions = ({ file, bodyLine, ambiguous }: Briefing): Diagnostic[] =>
  ambiguous.map(({ text, line, candidates }) => ({
    file,
    line: bodyLine && line + bodyLine - 1,
    field: 'body',
    problem: `“${text}” could be ${candidates.map(({ name }) => name).join(' or ')}`,
    remedy: 'write the full name, or one that only one of them has',
  }));
