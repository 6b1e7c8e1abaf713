import type { z } from 'astro/zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPath, parsePath } from '../diagnostics/field-path.ts';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import { fieldsAt, isRequired } from './described-fields.ts';
import { explainIssue, problemOf } from './explain-issue.ts';
import type { FileParts } from './file-parts.ts';

/** What is wrong with the shape of a file. */
interface WrongShape {
  diagnostics: Diagnostic[];
  /** The fields that are there under a misspelt name. */
  misspelt: PropertyKey[][];
}

/** Validates the values of one file by its schema. Returns the data, or a diagnostic for each issue. */
export function validateShape<Data>(schema: z.ZodType<Data>, file: string, parts: FileParts): { data: Data } | WrongShape {
  const result = schema.safeParse(parts.values, { error: problemOf });
  const lost = lostWords(schema, file, parts);
  if (result.success && lost.length === 0) return { data: result.data };
  const misspelt: PropertyKey[][] = [];
  const issues = result.success ? [] : issuesOfLists(result.error.issues, parts.values).filter((issue) => !isConsequence(issue, parts));
  const diagnostics = issues.flatMap((issue) =>
    unknownFields(schema, issue, parts).map(({ path, guess }) => {
      if (path === undefined)
        return { file, line: parts.lineOf(issue.path), field: formatPath(issue.path), ...explain(schema, issue, parts) };
      if (guess !== undefined) misspelt.push([...path.slice(0, -1), guess]);
      return { file, line: parts.lineOf(path), field: formatPath(path), ...explainUnknownField(schema, path, guess) };
    }),
  );
  // One mistake can be several issues of a schema; its first says enough.
  const told = new Set<string>();
  return { diagnostics: [...lost, ...diagnostics].filter(({ field }) => !told.has(field) && told.add(field)), misspelt };
}

/** Puts the issues of a list in the place of the one that says that it is neither the list nor the word which its field may be. */
const issuesOfLists = (issues: z.core.$ZodIssue[], values: unknown): z.core.$ZodIssue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !Array.isArray(valueAt(values, issue.path))) return [issue];
    const inList = issue.errors.filter((errors) => errors.every(({ path }) => path.length > 0));
    const [errors] = inList;
    return errors && inList.length === 1 ? errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })) : [issue];
  });

/**
 * Whether an issue only follows from what the file is told already: it is about a field that could not be read, or one of its parts, or
 * about a part that a field which stands twice may have in its other place.
 */
function isConsequence({ path, code }: z.core.$ZodIssue, { values, unread = [], repeated = [] }: FileParts): boolean {
  const begins = (whole: PropertyKey[], part: PropertyKey[]) => part.length <= whole.length && part.every((step, at) => step === whole[at]);
  return (
    unread.some((lost) => begins(path, lost) || (code === 'invalid_union' && begins(lost, path))) ||
    (valueAt(values, path) === undefined && repeated.some((twice) => path.length > twice.length && begins(path, twice)))
  );
}

/** The unknown fields that an issue is about, each with the known one that was probably meant; one without a path where it is about something else. */
function unknownFields(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  { values }: FileParts,
): { path?: PropertyKey[]; guess?: string | undefined }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], guess: guessField(schema, values, [...issue.path, key]) }));
  }
  // What is missing is perhaps there under another name, which is one mistake and not two.
  const [group, name] = [issue.path.slice(0, -1), issue.path.at(-1)];
  const around = valueAt(values, group);
  if (typeof name !== 'string' || !isGroup(around) || Object.hasOwn(around, name)) return [{}];
  const known = namesAt(schema, group);
  const misspelt = Object.keys(around).find((key) => !known.includes(key) && guessField(schema, values, [...group, key]) === name);
  return misspelt === undefined ? [{}] : [{ path: [...group, misspelt], guess: name }];
}

/** The field of its group that an unknown one was probably meant for, rather one that is missing there. Undefined for a known one. */
function guessField(schema: z.ZodType, values: unknown, path: PropertyKey[]): string | undefined {
  const key = String(path.at(-1));
  const group = path.slice(0, -1);
  const known = namesAt(schema, group);
  const around = valueAt(values, group);
  if (known.includes(key)) return undefined;
  return (
    nearestWord(
      key,
      known.filter((name) => !isGroup(around) || !Object.hasOwn(around, name)),
    ) ??
    nearestWord(key, known) ??
    onlyMissing(schema, around, group)
  );
}

/** The one required field that a group lacks, where it has one unknown field in its place. */
function onlyMissing(schema: z.ZodType, around: unknown, path: PropertyKey[]): string | undefined {
  const known = namesAt(schema, path);
  if (!isGroup(around) || Object.keys(around).filter((key) => !known.includes(key)).length !== 1) return undefined;
  const [missing, ...others] = [...new Set(known)].filter((name) => isRequired(schema, [...path, name]) && !Object.hasOwn(around, name));
  return others.length === 0 ? missing : undefined;
}

/** The names of all fields that a group may have, whichever option of a union it is. */
const namesAt = (schema: z.ZodType, path: PropertyKey[]): string[] =>
  fieldsAt(schema, path).flatMap(({ properties = {} }) => Object.keys(properties));

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

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function explainUnknownField(schema: z.ZodType, path: PropertyKey[], guess: string | undefined): { problem: string; remedy: string } {
  const known = namesAt(schema, path.slice(0, -1));
  // A field of the same union is known, but not in the option that its `state` or `kind` chose.
  if (known.includes(String(path.at(-1)))) {
    return {
      problem: 'does not go with the `state` or `kind` given there',
      remedy: `remove it, or write ${choicesWith(schema, path).join(' or ')}`,
    };
  }
  const remedy = guess ? `did you mean \`${guess}\`?` : `remove it, or use one of: ${[...new Set(known)].join(', ')}`;
  return { problem: 'is not a known field', remedy };
}

/** The choices of `state` or `kind` with which a field goes. */
function choicesWith(schema: z.ZodType, path: PropertyKey[]): string[] {
  const options = fieldsAt(schema, path.slice(0, -1)).filter(({ properties }) => properties?.[String(path.at(-1))] !== undefined);
  return options.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { const: choice }]) => (typeof choice === 'string' ? [`\`${name}: ${choice}\``] : [])),
  );
}
