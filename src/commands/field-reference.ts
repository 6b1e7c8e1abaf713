import { z } from 'astro/zod';

/** The part of a JSON Schema that says which fields there are and what to write in them. */
interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: string[];
  const?: unknown;
}

/** A field as the forms of its group have it: a union has several forms, anything else has one. */
interface Field {
  name: string;
  /** What each form says of the field; undefined where a form does not have it. */
  inForms: ({ schema: Schema; required: boolean } | undefined)[];
}

/** A group of fields that has a table of its own. */
interface Group {
  /** The heading, which names the path of the group and its type: `` `visit.stops` of a briefing ``. */
  heading: string;
  path: string;
  forms: Schema[];
}

/** A type of content file or row. */
interface ContentType {
  schema: z.ZodType;
  /** What one of them is called: `briefing`. */
  singular: string;
}

/**
 * Writes the reference of all content fields as Markdown, from the descriptions in the schemas: a heading for each type, a table for
 * each group of fields. A group that occurs again refers to its first table.
 */
export function fieldReference(types: readonly ContentType[]): string {
  const printed = new Map<string, string>();
  return types.map((type) => tablesOf(type, printed)).join('\n\n');
}

function tablesOf({ schema, singular }: ContentType, printed: Map<string, string>): string {
  const of = `${/^[aeiou]/.test(singular) ? 'an' : 'a'} ${singular}`;
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  const root: Group = { heading: `Fields of ${of}`, path: '', forms: formsOf(described) };
  const groups = [root];
  const blocks: string[] = [];
  // Groups inside a group are appended while the list is walked.
  for (const group of groups) {
    const rows = fieldsOf(group.forms).map((field) => {
      const path = group.path === '' ? field.name : `${group.path}.${field.name}`;
      const forms = formsOf(field.inForms.find((it) => it !== undefined)?.schema ?? {});
      if (forms.length === 0) return rowOf(field, group.forms);
      const shape = JSON.stringify(forms.map(({ properties, required }) => [properties, required]));
      const known = printed.get(shape);
      const heading = known ?? `\`${path}\` of ${of}`;
      if (known === undefined) {
        printed.set(shape, heading);
        groups.push({ heading, path, forms });
      }
      return rowOf(field, group.forms, heading);
    });
    blocks.push(
      `${group === root ? '###' : '####'} ${group.heading}\n\n| field | needed | what to write |\n| --- | --- | --- |\n${rows.join('\n')}`,
    );
  }
  return blocks.join('\n\n');
}

/** The fields of a group in the order of its schema, the one that decides between its forms first. */
function fieldsOf(forms: Schema[]): Field[] {
  const names = [...new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})))];
  const fields = names.map((name) => ({
    name,
    inForms: forms.map((form) => {
      const schema = form.properties?.[name];
      return schema && { schema, required: form.required?.includes(name) ?? false };
    }),
  }));
  const decider = deciderOf(forms);
  return fields.sort((a, b) => Number(b.name === decider) - Number(a.name === decider));
}

/** The forms of the group that a value is, or that each entry of a list is; empty for a plain value. */
function formsOf(value: Schema): Schema[] {
  const entry = value.items ?? value.anyOf?.find(({ items }) => items)?.items ?? value;
  return (entry.oneOf ?? entry.anyOf ?? [entry]).filter(({ properties }) => properties !== undefined);
}

function rowOf(field: Field, forms: Schema[], heading?: string): string {
  const what = [describe(field, forms), ...(heading === undefined ? [] : [`Fields: [${heading}](#${anchorOf(heading)}).`])].join(' ');
  return `| \`${field.name}\` | ${neededOf(field, forms)} | ${what.replaceAll('|', '\\|')} |`;
}

/** When a field must be there, may be there, and may not be there: `yes`, `no`, `` yes if `kind` is `dated`; otherwise no ``. */
function neededOf({ inForms }: Field, forms: Schema[]): string {
  if (inForms.every((form) => form?.required)) return 'yes';
  if (inForms.every((form) => form?.required === false)) return 'no';
  const where = (test: (form: Field['inForms'][number]) => boolean): string =>
    nameForms(
      inForms.flatMap((form, at) => (test(form) ? [at] : [])),
      forms,
    );
  if (!inForms.some((form) => form?.required)) return `no; only ${where((form) => form !== undefined)}`;
  const otherwise = inForms.some((form) => form?.required === false) ? 'no' : 'not allowed';
  return `yes ${where((form) => form?.required === true)}; otherwise ${otherwise}`;
}

/** Names some forms of a group: `` if `kind` is `dated` or `counted` ``, else by the first field that each needs. */
function nameForms(places: number[], forms: Schema[]): string {
  const decider = deciderOf(forms);
  if (decider === undefined) return `in the form with ${orOf(places.map((at) => forms[at]?.required?.[0] ?? ''))}`;
  return `if \`${decider}\` is ${orOf(places.map((at) => String(forms[at]?.properties?.[decider]?.const)))}`;
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const orOf = (names: string[]): string => OR.format(names.map((name) => `\`${name}\``));

/** What its schema says of a field; where forms differ, each by its name, and the sentence with which all end only once. */
function describe({ name, inForms }: Field, forms: Schema[]): string {
  const told = inForms.flatMap((form, at) => (form ? [{ at, text: textOf(form.schema) }] : []));
  const texts = [...new Set(told.map(({ text }) => text))];
  if (texts.length === 1) return `${texts[0] ?? ''}.`;
  // Descriptions of a value that decides begin with that value.
  if (name === deciderOf(forms)) return `One of ${texts.join('; ')}.`;
  const end = /\. [^.]+$/.exec(texts[0] ?? '')?.[0] ?? '';
  const common = texts.every((text) => text.endsWith(end)) ? end : '';
  const namedTexts = texts.map((text) => {
    const places = told.flatMap((it) => (it.text === text ? [it.at] : []));
    return `${text.slice(0, text.length - common.length)} (${nameForms(places, forms)})`;
  });
  return `${namedTexts.join('; ')}${common}.`;
}

/** The description of a field, with the values it can have where the description does not name them, and whether it is a list. */
function textOf(schema: Schema): string {
  const text = schema.description ?? '';
  const values = schema.enum?.filter((value) => !text.includes(value)) ?? [];
  const all = values.length === 0 ? text : `${text}. One of: ${schema.enum?.join(', ') ?? ''}`;
  if (schema.type === 'array') return `List. ${all}`;
  const words = schema.anyOf?.some(({ type }) => type === 'array') ? schema.anyOf.flatMap((option) => option.const ?? []) : [];
  return words.length > 0 ? `List, or ${orOf(words.map(String))}. ${all}` : all;
}

/** The field whose value decides which other fields there are: every form has one value of it. */
function deciderOf(forms: Schema[]): string | undefined {
  if (forms.length < 2) return undefined;
  return Object.keys(forms[0]?.properties ?? {}).find((name) => forms.every((form) => form.properties?.[name]?.const !== undefined));
}

/** The anchor that GitHub gives to a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The line before and the line after the reference in the editors' guide. */
const BEGIN = '<!-- Fields: `npm run fields` writes what follows, from the descriptions in src/schemas/. -->';
const END = '<!-- End of fields -->';

/** Replaces the reference in the editors' guide. Throws where the guide lacks the two lines around it. */
export function replaceReference(guide: string, reference: string): string {
  const [before, rest] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (before < 0 || rest < before) throw new Error(`content/README.md lacks the lines ${BEGIN} and ${END}.`);
  return `${guide.slice(0, before)}${BEGIN}\n\n${reference}\n\n${guide.slice(rest)}`;
}
