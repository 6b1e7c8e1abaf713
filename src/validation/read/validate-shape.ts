import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPath, parsePath } from '../diagnostics/field-path.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import { fieldsAt, isRequired } from './described-fields.ts';
import { explainIssue, problemOf } from './explain-issue.ts';
import type { FileParts } from './file-parts.ts';

/** Validates the values of one file by its schema. Returns the data, or a diagnostic for each issue. */
export function validateShape<Data>(
  schema: z.ZodType<Data>,
  file: string,
  parts: FileParts,
): { data: Data } | { diagnostics: Diagnostic[] } {
  const result = schema.safeParse(parts.values, { error: problemOf });
  const lost = lostWords(schema, file, parts);
  if (result.success && lost.length === 0) return { data: result.data };
  const issues = result.success ? [] : issuesOfLists(result.error.issues, parts.values).filter((issue) => !isUnread(issue, parts));
  const diagnostics = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(schema, file, parts, [...issue.path, key]))
      : [{ file, line: parts.lineOf(issue.path), field: formatPath(issue.path), ...explain(schema, issue, parts) }],
  );
  // One mistake can be several issues of a schema; its first says enough.
  const told = new Set<string>();
  const twice = (parts.diagnostics ?? []).filter(({ problem }) => problem.startsWith('stands twice')).map(({ field }) => `${field}.`);
  const isKnown = ({ field, problem }: Diagnostic) => problem === 'is missing' && twice.some((start) => field.startsWith(start));
  return {
    diagnostics: [...lost, ...diagnostics].filter((it) => !isKnown(it) && !told.has(it.field) && told.add(it.field)),
  };
}

/** Puts the issues of a list in the place of the one that says that it is neither the list nor the word which its field may be. */
const issuesOfLists = (issues: z.core.$ZodIssue[], values: unknown): z.core.$ZodIssue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !Array.isArray(valueAt(values, issue.path))) return [issue];
    const inList = issue.errors.filter((errors) => errors.every(({ path }) => path.length > 0));
    const [errors] = inList;
    return errors && inList.length === 1 ? errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })) : [issue];
  });

/** Whether an issue is about a field that could not be read, or one of its parts; nothing can be said of it. */
function isUnread({ path, code }: z.core.$ZodIssue, { unread = [] }: FileParts): boolean {
  const begins = (whole: PropertyKey[], part: PropertyKey[]) => part.length <= whole.length && part.every((step, at) => step === whole[at]);
  return unread.some((lost) => begins(path, lost) || (code === 'invalid_union' && begins(lost, path)));
}

/** Texts without quotation marks behind which a comment stands: YAML drops it, and half the text may go with it. */
function lostWords(schema: z.ZodType, file: string, parts: FileParts): Diagnostic[] {
  return [...(parts.comments ?? [])].flatMap(([field, comment]) => {
    const path = parsePath(field);
    // A word that follows `#` at once is a hashtag or a number, whatever the field.
    if (!/^#\S/.test(comment) && !fieldsAt(schema, path).some(({ isProse }) => isProse)) return [];
    const shown = comment.length > 60 ? `${comment.slice(0, 60)}…` : comment;
    return [
      {
        file,
        line: parts.lineOf(path),
        field,
        problem: `ends before \`${shown}\`, which YAML takes for a comment and drops`,
        remedy: 'put the whole text in quotation marks, or move a comment of your own to a line above',
      },
    ];
  });
}

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, { values, sourceOf }: FileParts): { problem: string; remedy: string } {
  const fields = fieldsAt(schema, issue.path);
  const description = fields.find((field) => field.description)?.description ?? 'see the guide in content/README.md';
  const value = valueAt(values, issue.path);
  const { problem, remedy = description } = explainIssue(issue, value, fields, sourceOf?.(issue.path));
  return { problem, remedy: value === null && !isRequired(schema, issue.path) ? `remove the line, or write it: ${description}` : remedy };
}

const valueAt = (values: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[step] : undefined),
    values,
  );

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
    remedy: known.includes(key)
      ? `remove it, or write ${choicesWith(schema, path).join(' or ')}`
      : guess
        ? `did you mean \`${guess}\`?`
        : `remove it, or use one of: ${[...new Set(known)].join(', ')}`,
  };
}

/** The choices of `state` or `kind` with which a field goes. */
function choicesWith(schema: z.ZodType, path: PropertyKey[]): string[] {
  const options = fieldsAt(schema, path.slice(0, -1)).filter(({ properties }) => properties?.[String(path.at(-1))] !== undefined);
  return options.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { const: choice }]) => (typeof choice === 'string' ? [`\`${name}: ${choice}\``] : [])),
  );
}
