import { isMap, isScalar } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatPath } from '../../diagnostics/field-path.ts';
import { findOddities, type Oddity } from './find-oddities.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { readPieces } from './read-pieces.ts';

/** What could be read of a YAML text. */
interface ReadYaml {
  values: unknown;
  lineOf: (path: PropertyKey[]) => number | undefined;
  sourceOf?: (path: PropertyKey[]) => string | undefined;
  diagnostics: Diagnostic[];
  unread: PropertyKey[][];
  repeated: PropertyKey[][];
  comments: Map<string, string>;
}

/**
 * Reads the YAML of a file that begins on `firstLine`. Where YAML refuses the whole, it is read piece by piece, so that one mistake hides
 * nothing else. What YAML accepts but its author cannot have meant gets a diagnostic too: a field twice, an anchor, a tag.
 */
export function readYaml(file: string, yaml: string, firstLine: number): ReadYaml {
  const { text, diagnostics } = withPlainIndents(file, withPlainBreaks(yaml), firstLine);
  const broken = yaml.split('\n').findIndex((line) => LINE_SEPARATOR.test(line));
  if (broken >= 0) diagnostics.push({ file, line: firstLine + broken, ...BROKEN });
  const read = readIndented(file, text, firstLine);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** Characters that some programs write for the end of a line, and YAML takes for text. */
const LINE_SEPARATOR = /[\u0085\u2028\u2029]/;

const BROKEN = {
  field: 'front matter',
  problem: 'has a line that ends with a character of its own (U+0085, U+2028 or U+2029), which other programs do not see',
  remedy: 'delete the end of this line and press Enter',
};

/** The text with a space in the place of each such character inside a text, and a line break where a field follows. */
const withPlainBreaks = (yaml: string): string =>
  yaml.replaceAll(/[\u0085\u2028\u2029](?=[ \t]*(?:- |[a-zA-Z]+:))/g, '\n').replaceAll(/[\u0085\u2028\u2029]/g, ' ');

/** Spaces at the beginning of a line that YAML does not know as such: no-break spaces and others that editors and web pages write. */
const ODD_INDENT = /^[ \t]*[^\S \t\r\n][^\S\r\n]*/u;

/** The text with ordinary spaces at the beginnings of its lines, and a diagnostic for each line that had others. */
function withPlainIndents(file: string, yaml: string, firstLine: number): { text: string; diagnostics: Diagnostic[] } {
  const lines = yaml.split('\n');
  const diagnostics = lines.flatMap((line, at) =>
    ODD_INDENT.test(line)
      ? [
          {
            file,
            line: firstLine + at,
            field: 'front matter',
            problem: 'is indented with no-break spaces or the like, which look as others do',
            remedy: 'indent with ordinary spaces',
          },
        ]
      : [],
  );
  if (diagnostics.length === 0) return { text: yaml, diagnostics };
  return { text: lines.map((line) => line.replace(ODD_INDENT, (indent) => ' '.repeat(indent.length))).join('\n'), diagnostics };
}

function readIndented(file: string, yaml: string, firstLine: number): ReadYaml {
  const whole = parseYaml(yaml, firstLine);
  if (whole.faults.length === 0) {
    const { oddities, comments, unread } = findOddities(whole);
    const diagnostics = oddities.map((oddity) => toDiagnostic(file, oddity));
    // A document with its nodes is many times as large as its text, and few files are ever asked for a line.
    let again: YamlDocument | undefined;
    const documentAgain = () => (again ??= parseYaml(yaml, firstLine));
    return {
      values: whole.values,
      lineOf: (path) => lineOf(documentAgain(), path),
      sourceOf: (path) => {
        const node: unknown = documentAgain().document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
      diagnostics,
      unread,
      repeated: repeatedIn(oddities),
      comments,
    };
  }
  const { values, lines, oddities, unread, comments } = readPieces(yaml, firstLine);
  return {
    values,
    lineOf: (path) => path.map((_, at) => lines.get(formatPath(path.slice(0, path.length - at)))).find((line) => line !== undefined),
    diagnostics: oddities.map((oddity) => toDiagnostic(file, oddity)),
    unread,
    repeated: repeatedIn(oddities),
    comments,
  };
}

const repeatedIn = (oddities: Oddity[]): PropertyKey[][] => oddities.flatMap(({ path, isRepeated }) => (isRepeated ? [path] : []));

const toDiagnostic = (file: string, { line, path, problem, remedy }: Oddity): Diagnostic => ({
  file,
  line,
  field: formatPath(path),
  problem,
  remedy,
});

/** The line on which a field begins, which is that of its name. */
function lineOf({ document, lineAt }: YamlDocument, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const around: unknown = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lineAt(node.range[0]);
  }
  return undefined;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
