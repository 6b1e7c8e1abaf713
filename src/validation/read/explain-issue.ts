import type { z } from 'astro/zod';
import { nearestWord } from '../diagnostics/nearest-word.ts';
import { spelledNumbersIn } from '../body/spelled-numbers.ts';
import { possibleDays } from '../../schemas/fields/partial-day.ts';
import { nearestAddress } from '../../schemas/fields/web-address.ts';
import { slugOf, tooLongForSlug } from '../../schemas/fields/key-and-id.ts';
import type { DescribedField } from './described-fields.ts';

/** What is wrong with a field, and what to write; without a remedy, the field's description serves. */
interface Explanation {
  problem: string;
  remedy?: string | undefined;
}

/** Says what is wrong with a value, given what its field may be, what the schema says of it, and how it is `written` where that is known. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, fields: DescribedField[], written?: string): Explanation {
  const remedy = remedyOf(issue);
  if (remedy !== undefined || value === undefined) return { problem: issue.message, remedy: remedy ?? meanings(fields) };
  if (value === null) return { problem: 'is empty' };
  return (
    explainChoice(value, fields) ??
    explainText(value, fields, written) ??
    explainNumber(value, fields) ??
    explainList(value, fields) ??
    explainGroup(value, fields) ??
    explainAddress(issue, value, fields) ??
    explainDay(issue, value, fields)
  );
}

/** The remedy that a check of ours gives. */
const remedyOf = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'custom' && typeof issue.params?.['remedy'] === 'string' ? issue.params['remedy'] : undefined;

/** A value that should be one of several words. */
function explainChoice(value: unknown, fields: DescribedField[]): Explanation | undefined {
  const options = fields.flatMap((field) => (field.const !== undefined ? [field.const] : (field.enum ?? [])));
  if (options.length === 0 || options.includes(value)) return undefined;
  const words = [...new Set(options.map(String))];
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const guess =
    words.find((word) => fold(word) === fold(written)) ?? choiceWithin(written, words) ?? nearestWord(written.toLowerCase(), words);
  if (value === false && words.join() === 'true') return { problem: 'is `false`, the same as leaving it out', remedy: 'remove the line' };
  const isNot = fields.some(({ type }) => type === 'array') ? 'is neither a list nor one of' : 'is not one of';
  const meaning = fields.find((field) => guess !== undefined && String(field.const) === guess)?.description?.replace(/^`[^`]*`: /, '');
  return {
    problem: `${isNot}: ${words.join(', ')}`,
    remedy:
      guess === undefined ? meanings(fields) : `did you mean \`${guess}\`${meaning === undefined ? '' : `, which says that ${meaning}`}?`,
  };
}

/** The choice with the most words, all of which are among those that were written: `Minister of Foreign Affairs` → `foreign minister`. */
function choiceWithin(written: string, choices: string[]): string | undefined {
  const words = written.toLowerCase().split(/[\s-]+/);
  const within = choices
    .map((choice) => ({ choice, parts: choice.split(' ') }))
    .filter(({ parts }) => parts.every((part) => words.includes(part)));
  const most = Math.max(...within.map(({ parts }) => parts.length));
  const [best, ...others] = within.filter(({ parts }) => parts.length === most);
  return others.length === 0 ? best?.choice : undefined;
}

/** What each word means, where the schema says so. */
const meanings = (fields: DescribedField[]): string | undefined => {
  const described = fields.flatMap((field) => (field.const !== undefined && field.description !== undefined ? [field.description] : []));
  return described.length > 1 ? described.join('; ') : undefined;
};

/** A word in small letters, without what is not a letter: `Under-way` is meant as `under way`. */
const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A text, an id or a key that YAML took for something else, or an id that is a name. */
function explainText(value: unknown, fields: DescribedField[], written = String(value)): Explanation | undefined {
  const isText = fields.some(({ isProse }) => isProse);
  const slugKind = fields.find((field) => field.slug)?.slug;
  if (!isText && !slugKind) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') {
    const kind = typeof value === 'number' ? 'a number' : 'yes or no';
    return { problem: `is ${kind} to YAML, not text: ${written}`, remedy: `put it in quotation marks: "${written}"` };
  }
  if (Array.isArray(value)) {
    return { problem: 'is a list to YAML, not text', remedy: 'write one text; put it in quotation marks if it begins with `[` or `-`' };
  }
  if (typeof value === 'object') {
    const [key] = Object.keys(value ?? {});
    const reason = key === undefined ? '' : `, because of the colon and the space behind \`${key}\``;
    return {
      problem: `is a group of fields to YAML, not text${reason}`,
      remedy: 'put the whole text in quotation marks: `"…"`',
    };
  }
  if (!slugKind || typeof value !== 'string') return undefined;
  const tooLong = tooLongForSlug(value);
  if (tooLong !== undefined) return { problem: tooLong, remedy: 'give it a shorter one' };
  const slug = slugOf(value);
  return {
    problem: `is not ${slugKind === 'key' ? 'a key' : 'an id'}: “${value}”`,
    remedy: slug === '' || slug === value ? undefined : `did you mean \`${slug}\`?`,
  };
}

/** Something else where a number should be. */
function explainNumber(value: unknown, fields: DescribedField[]): Explanation | undefined {
  if (!fields.some(({ type }) => type === 'number') || typeof value === 'number') return undefined;
  const problem = `is not a number: ${JSON.stringify(value)}`;
  if (typeof value !== 'string') return { problem };
  // Digits of other scripts are digits, and a comma or several points may stand for the other sign.
  const text = value.normalize('NFKC').trim();
  const bare = text
    .replaceAll(/(?<=\d)[,_'’\s](?=\d{3}(?!\d))/g, '')
    .replace(/^(-?\d{1,3})((?:\.\d{3}){2,})$/, (_, first: string, others: string) => first + others.replaceAll('.', ''))
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return { problem, remedy: `write ${bare}, without quotation marks and separators` };
  const [, degrees = '', side] = /^(\d+(?:\.\d+)?)\s?°?\s?([NSEW])$/i.exec(text) ?? [];
  if (side !== undefined) return { problem, remedy: `write ${/[SW]/i.test(side) ? '-' : ''}${degrees}; south and west are below zero` };
  const [number, ...others] = spelledNumbersIn(text.replaceAll(/(?<=\d)['’_](?=\d{3})/g, ''));
  const isAlone = number !== undefined && others.length === 0;
  return { problem, remedy: isAlone ? `write ${number.value} alone; a unit or a word such as “about” has a field of its own` : undefined };
}

const EACH_ON_A_LINE = 'begin each entry on a line of its own with a hyphen and a space: `- `';

/** One value where a list should be. */
function explainList(value: unknown, fields: DescribedField[]): Explanation | undefined {
  if (!fields.some(({ type }) => type === 'array') || Array.isArray(value)) return undefined;
  if (typeof value === 'string' && /^[-–—•*]\s?\S| [-–—•*] ?\S/u.test(value)) {
    return { problem: 'is not a list', remedy: EACH_ON_A_LINE };
  }
  const inner = fields.flatMap(({ items }) => (items ? [items, ...(items.anyOf ?? [])] : []));
  if (typeof value === 'object') {
    return {
      problem: 'is not a list',
      remedy: 'begin the first line of each entry with a hyphen and a space: `- `, and indent the others',
    };
  }
  const entries = typeof value === 'string' ? value.split(value.includes(',') ? ',' : /\s+/).map((entry) => entry.trim()) : [];
  const isShort = entries.length > 0 && entries.every((entry) => slugOf(entry) === entry);
  const name = firstFieldOf(inner);
  const written = entries.map((entry) => (name === undefined ? entry : `{ ${name}: ${entry} }`)).join(', ');
  if (typeof value === 'string' && inner.some(({ isProse }) => isProse)) return { problem: 'is not a list', remedy: EACH_ON_A_LINE };
  return { problem: 'is not a list', remedy: isShort ? `write \`[${written}]\`` : undefined };
}

/** One word where a group of fields should be: the word is that of its first field. */
function explainGroup(value: unknown, fields: DescribedField[]): Explanation | undefined {
  const name = firstFieldOf(fields);
  if (name === undefined || typeof value !== 'string' || slugOf(value) !== value) return undefined;
  return { problem: 'is not a group of fields', remedy: `write \`${name}: ${value}\`` };
}

/** The first field that a group must have. */
const firstFieldOf = (fields: DescribedField[]): string | undefined =>
  fields.find(({ properties, required = [] }) => properties && required.length > 0)?.required?.[0];

function explainAddress({ message }: z.core.$ZodIssue, value: unknown, fields: DescribedField[]): Explanation | undefined {
  const address = fields.some(({ isAddress }) => isAddress) && typeof value === 'string' ? nearestAddress(value) : undefined;
  return address === undefined ? undefined : { problem: message, remedy: `did you mean \`${address}\`?` };
}

function explainDay({ message }: z.core.$ZodIssue, value: unknown, fields: DescribedField[]): Explanation {
  const kinds = fields.map(({ day }) => day).filter((day) => day !== undefined);
  const isWritten = kinds.length > 0 && (typeof value === 'string' || typeof value === 'number');
  const days = isWritten
    ? possibleDays(String(value)).filter((day) => day !== String(value) && (day.length === 10 || kinds.includes('partial')))
    : [];
  return {
    problem: message,
    remedy: days.length === 0 ? undefined : `did you mean ${days.map((day) => `\`${day}\``).join(' or ')}?`,
  };
}

const WRONG_TYPE: Record<string, string> = {
  array: 'is not a list',
  object: 'is not a group of fields',
  record: 'is not a group of fields',
};

/** The problem with a value where the schema itself has no words for it. */
export const problemOf = (issue: z.core.$ZodRawIssue): string | undefined => {
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input == null) return 'is missing';
  if (issue.code === 'invalid_type') return WRONG_TYPE[issue.expected] ?? `is not a ${issue.expected}`;
  if (issue.code === 'too_big' || issue.code === 'too_small') return `is out of range: ${String(issue.input)}`;
  return undefined;
};
