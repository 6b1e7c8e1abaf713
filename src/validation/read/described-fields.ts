import { z } from 'astro/zod';

/** The part of a JSON Schema that says which fields there are and what they are for. */
export interface DescribedField {
  type?: string;
  description?: string;
  /** Whether the field is a text that readers see as it is written. */
  isProse?: boolean;
  /** Whether the field is the id of a file or a key. */
  slug?: 'id' | 'key';
  /** Whether the field is an address on the web. */
  isAddress?: boolean;
  /** Whether the field is a day of the calendar: a whole one, or one as exact as it is known. */
  day?: 'whole' | 'partial';
  properties?: Record<string, DescribedField>;
  required?: string[];
  items?: DescribedField;
  anyOf?: DescribedField[];
  oneOf?: DescribedField[];
  enum?: unknown[];
  const?: unknown;
}

const describedSchemas = new WeakMap<z.ZodType, DescribedField>();

/** All fields that a path can mean: several where it goes through a union. */
export function fieldsAt(schema: z.ZodType, path: PropertyKey[]): DescribedField[] {
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

/** Whether a field must be written, as far as every option around it says so. An entry of a list must be. */
export function isRequired(schema: z.ZodType, path: PropertyKey[]): boolean {
  const name = path.at(-1);
  if (typeof name !== 'string') return true;
  const holders = fieldsAt(schema, path.slice(0, -1)).filter(({ properties }) => properties && Object.hasOwn(properties, name));
  return holders.length > 0 && holders.every(({ required = [] }) => required.includes(name));
}

/** A field, and the options of the union that it may be. */
const withOptions = (field: DescribedField): DescribedField[] => [
  field,
  ...[...(field.anyOf ?? []), ...(field.oneOf ?? [])].flatMap(withOptions),
];
