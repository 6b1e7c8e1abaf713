import { z } from 'astro/zod';

/**
 * What passes of a value that does not pass as a whole, so that the rest of a file is judged all the same: the fields of
 * an object that pass, and the entries of a list that do. A list keeps a hole for each entry that fails; the methods of
 * arrays pass over holes, and the places of the others stay right. Undefined where nothing passes.
 */
export function salvage(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    // A group that may be left out is whole or left out: its readers take it to be.
    return (schema.unwrap() instanceof z.ZodObject ? undefined : salvage(schema.unwrap(), value)) ?? pass(schema, value);
  }
  if (schema instanceof z.ZodObject) return isObject(value) ? salvageFields(schema, value) : undefined;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = schema.options.find(
      (it) => it instanceof z.ZodObject && isObject(value) && chooses(schema.def.discriminator, it, value),
    );
    return salvage(option, value);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const passed: unknown[] = Array.from({ length: value.length });
    value.forEach((entry, at) => {
      const good = pass(schema.element, entry);
      if (good === undefined) Reflect.deleteProperty(passed, at);
      else passed[at] = good;
    });
    return passed;
  }
  return pass(schema, value);
}

/** A list of which every entry passed; undefined where one did not, because then the list says too little. */
export const complete = <Entry>(list: Entry[] | undefined): Entry[] | undefined =>
  list === undefined || Object.keys(list).length < list.length ? undefined : list;

function salvageFields(schema: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const passed = Object.entries(schema.shape).map(([name, field]) => [name, salvage(field, value[name])] as const);
  return Object.fromEntries(passed.filter(([, it]) => it !== undefined));
}

const chooses = (discriminator: string, option: z.ZodObject, value: Record<string, unknown>): boolean =>
  pass(option.shape[discriminator], value[discriminator]) !== undefined;

const pass = (schema: unknown, value: unknown): unknown => (schema instanceof z.ZodType ? schema.safeParse(value).data : undefined);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
