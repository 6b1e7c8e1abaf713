/** What is told of one mistake, as far as it matters here. */
interface Finding {
  file: string;
  line?: number | undefined;
  field: string;
  problem: string;
  remedy: string;
}

/** How many diagnostics of one kind in one file, and how many files with the same, are listed one by one. */
const MOST_LISTED = 3;

/** How many lines or files are named of those that are folded. */
const MOST_NAMED = 8;

/**
 * Folds diagnostics that one mistake causes: of more than three of one kind in one file, or with the same words in different files, the
 * first stays, and says where the others are. Expects them sorted by file and line.
 */
export const foldBursts = <Of extends Finding>(diagnostics: Of[]): Of[] => foldFiles(foldLines(diagnostics));

function foldLines<Of extends Finding>(diagnostics: Of[]): Of[] {
  const keyOf = ({ file, field, problem }: Of) => JSON.stringify([file, withoutIndexes(field), withoutValues(problem)]);
  return fold(diagnostics, keyOf, (others) => {
    if (others.length < MOST_LISTED) return undefined;
    const lines = [...new Set(others.flatMap(({ line }) => line ?? []))];
    return `${others.length} more like it${lines.length > 0 ? `, in ${lines.length === 1 ? 'line' : 'lines'} ${named(lines.map(String))}` : ''}`;
  });
}

function foldFiles<Of extends Finding>(diagnostics: Of[]): Of[] {
  const keyOf = ({ field, problem, remedy }: Of) => JSON.stringify([withoutIndexes(field), problem, remedy]);
  return fold(diagnostics, keyOf, (others, first) => {
    const files = [...new Set(others.map(({ file }) => file))].filter((file) => file !== first.file);
    return files.length < MOST_LISTED ? undefined : `so in ${named(files)}`;
  });
}

/** Keeps the first of each group for which `tell` has words about the others, with these words; keeps every other group whole. */
function fold<Of extends Finding>(
  diagnostics: Of[],
  keyOf: (diagnostic: Of) => string,
  tell: (others: Of[], first: Of) => string | undefined,
): Of[] {
  const groups = Map.groupBy(diagnostics, keyOf);
  return diagnostics.flatMap((diagnostic) => {
    const [first, ...others] = groups.get(keyOf(diagnostic)) ?? [];
    const words = first && tell(others, first);
    if (words === undefined) return [diagnostic];
    return diagnostic === first ? [{ ...diagnostic, problem: `${diagnostic.problem} (and ${words})` }] : [];
  });
}

const withoutIndexes = (field: string): string => field.replaceAll(/\[\d+\]/g, '[]');

/** What is wrong, without the values with which it is: `names the source \`x\`` and `… \`y\`` are of one kind. */
const withoutValues = (problem: string): string => problem.replaceAll(/`[^`]*`|“[^“”]*”|"[^"]*"|\d+/g, '');

const named = (names: string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more` : names.join(', ');
