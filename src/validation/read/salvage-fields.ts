import { z } from 'astro/zod';

/**
 * The valid parts of a value that is invalid as a whole, so that the rest of a file is still checked: the valid fields of an object, and
 * the valid entries of a list. Undefined if nothing is valid. A list keeps a hole for each invalid entry: array methods skip holes, and
 * the other entries keep their indexes.
 */
export function salvageFields(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    // An optional group of fields is kept whole or not at all: code that reads it expects all its fields.
    return (schema.unwrap() instanceof z.ZodObject ? undefined : salvageFields(schema.unwrap(), value)) ?? valueIfValid(schema, value);
  }
  if (schema instanceof z.ZodObject) return isObject(value) ? salvageObject(schema, value) : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const option = schema.options.find(
      (candidate) => candidate instanceof z.ZodObject && isObject(value) && isChosenBy(value, discriminator, candidate),
    );
    return salvageFields(option, value);
  }
  if (schema instanceof z.ZodUnion && Array.isArray(value)) {
    return salvageFields(
      schema.options.find((option) => option instanceof z.ZodArray),
      value,
    );
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const entries: unknown[] = Array.from({ length: value.length });
    value.forEach((entry, at) => {
      const valid = valueIfValid(schema.element, entry);
      if (valid === undefined) Reflect.deleteProperty(entries, at);
      else entries[at] = valid;
    });
    return entries;
  }
  return valueIfValid(schema, value);
}

/** A salvaged list without holes. Undefined if an entry was invalid, because nobody then knows what the whole list says. */
export const completeList = <Entry>(list: Entry[] | undefined): Entry[] | undefined =>
  list === undefined || Object.keys(list).length < list.length ? undefined : list;

/** A list that a word may stand for, such as `none`; empty where it does. */
export const listOf = <Entry>(list: Entry[] | string | undefined): Entry[] => (Array.isArray(list) ? list : []);

function salvageObject(schema: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, salvageFields(field, value[name])] as const);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

const isChosenBy = (value: Record<string, unknown>, discriminator: string, option: z.ZodObject): boolean =>
  valueIfValid(option.shape[discriminator], value[discriminator]) !== undefined;

const valueIfValid = (schema: unknown, value: unknown): unknown => (schema instanceof z.ZodType ? schema.safeParse(value).data : undefined);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
