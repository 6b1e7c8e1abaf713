import type { FieldFinding } from '../diagnostics/field-finding.ts';

/** Finds values that stand twice in one of the lists of a file: ids, keys, names, lines. */
export function checkRepeatedValues(value: unknown, path: PropertyKey[] = []): FieldFinding[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, at) =>
      typeof entry !== 'string'
        ? checkRepeatedValues(entry, [...path, at])
        : value.indexOf(entry) === at
          ? []
          : [{ path: [...path, at], problem: `stands twice: \`${entry}\``, remedy: 'delete one of the two' }],
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => checkRepeatedValues(field, [...path, name]));
}
