import { z } from 'astro/zod';
import { nearest } from './did-you-mean.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ParsedFile } from '../read/front-matter.ts';

/** The part of JSON Schema that tells which field stands where and what it is for. */
interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
  anyOf?: Described[];
  oneOf?: Described[];
}

const described = new WeakMap<z.ZodType, Described>();

/** Checks the values of one file by its schema: the clean data, or a diagnostic for each issue. */
export function validateShape<Data>(
  schema: z.ZodType<Data>,
  file: string,
  parsed: ParsedFile,
): { data: Data } | { diagnostics: Diagnostic[] } {
  const result = schema.safeParse(parsed.values, { error: problemOf });
  if (result.success) return { data: result.data };
  const diagnostics = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(schema, file, parsed, [...issue.path, key]))
      : [
          {
            file,
            line: parsed.lineOf(issue.path),
            field: formatPath(issue.path),
            problem: issue.message,
            remedy: remedyOf(issue) ?? fieldsAt(schema, issue.path).find((field) => field.description)?.description ?? GUIDE,
          },
        ],
  );
  return { diagnostics };
}

const GUIDE = 'see the guide in content/README.md';

/** What a check of ours says to write instead; else what the field is for must do. */
const remedyOf = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.['remedy'] === 'string' ? issue.params['remedy'] : undefined;

const EXPECTED: Record<string, string> = { array: 'is not a list', object: 'is not a group of fields', record: 'is not a group of fields' };

const problemOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'invalid_type' && issue.input == null) return 'is missing';
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? `is not a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `is not one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_big' || issue.code === 'too_small') return `is out of range: ${String(issue.input)}`;
  return undefined;
};

function unknownField(schema: z.ZodType, file: string, parsed: ParsedFile, path: PropertyKey[]): Diagnostic {
  const key = String(path.at(-1));
  const known = fieldsAt(schema, path.slice(0, -1)).flatMap((field) => Object.keys(field.properties ?? {}));
  const guess = nearest(
    key,
    known.filter((it) => it !== key),
  );
  return {
    file,
    line: parsed.lineOf(path),
    field: formatPath(path),
    problem: known.includes(key) ? 'does not go with the `state` or `kind` given there' : 'is not a known field',
    remedy: guess ? `did you mean \`${guess}\`?` : `remove it, or use one of: ${[...new Set(known)].join(', ')}`,
  };
}

/** All fields that a path can mean; several where a union stands on the way. */
function fieldsAt(schema: z.ZodType, path: PropertyKey[]): Described[] {
  let root = described.get(schema);
  if (!root) {
    root = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Described;
    described.set(schema, root);
  }
  return path.reduce<Described[]>(
    (fields, step) =>
      fields
        .map((field) => (typeof step === 'number' ? field.items : field.properties?.[String(step)]))
        .filter((field) => field !== undefined)
        .flatMap(options),
    options(root),
  );
}

const options = (field: Described): Described[] => [field, ...[...(field.anyOf ?? []), ...(field.oneOf ?? [])].flatMap(options)];

/** `['commitments', 0, 'source']` as an editor reads it: `commitments[0].source`. A name that is no word stands in quotes. */
export const formatPath = (path: PropertyKey[]): string =>
  path.length === 0
    ? 'front matter'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${nameOf(String(step))}`))
        .join('')
        .replace(/^\./, '');

const nameOf = (step: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(step) ? step : JSON.stringify(step));

/** The path of a field that `formatPath` wrote. */
export const parsePath = (field: string): PropertyKey[] =>
  field.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : /^\d+$/.test(step) ? Number(step) : step));
