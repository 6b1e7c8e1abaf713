import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatPath } from '../../diagnostics/field-path.ts';
import { findOddities, type Oddity } from './find-oddities.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';
import { readPieces } from './read-pieces.ts';

/** What could be read of a YAML text. */
interface ReadYaml {
  values: unknown;
  lineOf: (path: PropertyKey[]) => number | undefined;
  diagnostics: Diagnostic[];
  unread: PropertyKey[][];
  comments: Map<string, string>;
}

/**
 * Reads the YAML of a file that begins on `firstLine`. Where YAML refuses the whole, it is read piece by piece, so that one mistake hides
 * nothing else. What YAML accepts but its author cannot have meant gets a diagnostic too: a field twice, an anchor, a tag.
 */
export function readYaml(file: string, yaml: string, firstLine: number): ReadYaml {
  const whole = parseYaml(yaml, firstLine);
  if (whole.faults.length === 0) {
    const { oddities, comments } = findOddities(whole);
    const diagnostics = oddities.map((oddity) => toDiagnostic(file, oddity));
    return { values: whole.values, lineOf: (path) => lineOf(whole, path), diagnostics, unread: [], comments };
  }
  const { values, lines, oddities, unread, comments } = readPieces(yaml, firstLine);
  return {
    values,
    lineOf: (path) => path.map((_, at) => lines.get(formatPath(path.slice(0, path.length - at)))).find((line) => line !== undefined),
    diagnostics: oddities.map((oddity) => toDiagnostic(file, oddity)),
    unread,
    comments,
  };
}

const toDiagnostic = (file: string, { line, path, problem, remedy }: Oddity): Diagnostic => ({
  file,
  line,
  field: formatPath(path),
  problem,
  remedy,
});

function lineOf({ document, lineAt }: YamlDocument, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lineAt(node.range[0]);
  }
  return undefined;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
