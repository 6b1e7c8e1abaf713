import { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPath } from '../diagnostics/field-path.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import type { FileParts } from './split-file.ts';

/** The part of a JSON Schema that says which fields there are and what they are for. */
interface DescribedField {
  description?: string;
  properties?: Record<string, DescribedField>;
  items?: DescribedField;
  anyOf?: DescribedField[];
  oneOf?: DescribedField[];
}

const describedSchemas = new WeakMap<z.ZodType, DescribedField>();

/** Validates the values of one file by its schema. Returns the data, or a diagnostic for each issue. */
export function validateShape<Data>(
  schema: z.ZodType<Data>,
  file: string,
  parts: FileParts,
): { data: Data } | { diagnostics: Diagnostic[] } {
  const result = schema.safeParse(parts.values, { error: problemOf });
  if (result.success) return { data: result.data };
  const diagnostics = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(schema, file, parts, [...issue.path, key]))
      : [
          {
            file,
            line: parts.lineOf(issue.path),
            field: formatPath(issue.path),
            problem: issue.message,
            remedy: remedyOf(issue) ?? fieldsAt(schema, issue.path).find((field) => field.description)?.description ?? GUIDE,
          },
        ],
  );
  return { diagnostics };
}

const GUIDE = 'see the guide in content/README.md';

/** The remedy that a check of ours gives. Other issues have none; the field's description serves instead. */
const remedyOf = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.['remedy'] === 'string' ? issue.params['remedy'] : undefined;

const WRONG_TYPE: Record<string, string> = {
  array: 'is not a list',
  object: 'is not a group of fields',
  record: 'is not a group of fields',
};

const problemOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'invalid_type' && issue.input == null) return 'is missing';
  if (issue.code === 'invalid_type') return WRONG_TYPE[issue.expected] ?? `is not a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `is not one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_big' || issue.code === 'too_small') return `is out of range: ${String(issue.input)}`;
  return undefined;
};

function unknownField(schema: z.ZodType, file: string, parts: FileParts, path: PropertyKey[]): Diagnostic {
  const key = String(path.at(-1));
  const known = fieldsAt(schema, path.slice(0, -1)).flatMap((field) => Object.keys(field.properties ?? {}));
  const guess = nearestWord(
    key,
    known.filter((name) => name !== key),
  );
  return {
    file,
    line: parts.lineOf(path),
    field: formatPath(path),
    // A field of the same union is known, but not in the option that its `state` or `kind` chose.
    problem: known.includes(key) ? 'does not go with the `state` or `kind` given there' : 'is not a known field',
    remedy: guess ? `did you mean \`${guess}\`?` : `remove it, or use one of: ${[...new Set(known)].join(', ')}`,
  };
}

/** All fields that a path can mean: several where it goes through a union. */
function fieldsAt(schema: z.ZodType, path: PropertyKey[]): DescribedField[] {
  let root = describedSchemas.get(schema);
  if (!root) {
    root = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as DescribedField;
    describedSchemas.set(schema, root);
  }
  return path.reduce<DescribedField[]>(
    (fields, step) =>
      fields
        .map((field) => (typeof step === 'number' ? field.items : field.properties?.[String(step)]))
        .filter((field) => field !== undefined)
        .flatMap(withOptions),
    withOptions(root),
  );
}

/** A field, and the options of the union that it may be. */
const withOptions = (field: DescribedField): DescribedField[] => [
  field,
  ...[...(field.anyOf ?? []), ...(field.oneOf ?? [])].flatMap(withOptions),
];
