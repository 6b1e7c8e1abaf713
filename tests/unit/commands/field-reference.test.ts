import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldReference, replaceReference } from '../../../src/commands/field-reference.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';

const GUIDE = readFileSync('content/README.md', 'utf8');

const referenceOf = (schema: z.ZodType): string => fieldReference([{ schema, singular: 'ship' }]);

describe('the reference of fields', () => {
  it('in content/README.md is up to date; if not, run `npm run fields`', () => {
    expect(GUIDE).toBe(replaceReference(GUIDE, fieldReference(Object.values(COLLECTIONS))));
  });

  it('says of every field what to write; if not, give it a `.describe()` in src/schemas/', () => {
    const rows = fieldReference(Object.values(COLLECTIONS)).split('\n');
    expect(rows.filter((row) => /\| (List\. )?[.(]/.test(row))).toEqual([]);
  });

  it('links to tables that exist', () => {
    const reference = fieldReference(Object.values(COLLECTIONS));
    const headings = new Set([...reference.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading));
    const linked = [...reference.matchAll(/Fields: \[(.*?)\]\(/g)].map(([, heading]) => heading);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((heading) => !headings.has(heading))).toEqual([]);
  });

  it('has a table for each type, with what is needed and what is not', () => {
    const schema = z.strictObject({ name: z.string().describe('The name'), flag: z.string().describe('A | B').optional() });
    expect(referenceOf(schema)).toBe(
      [
        '### Fields of a ship',
        '',
        '| field | needed | what to write |',
        '| --- | --- | --- |',
        '| `name` | yes | The name. |',
        '| `flag` | no | A \\| B. |',
      ].join('\n'),
    );
  });

  it('names the values that a description leaves out, and says what is a list', () => {
    const schema = z.strictObject({
      flags: z.array(z.string()).describe('Its flags'),
      type: z.enum(['sail', 'steam']).describe('Its type'),
    });
    expect(referenceOf(schema)).toContain('| `flags` | yes | List. Its flags. |');
    expect(referenceOf(schema)).toContain('| `type` | yes | Its type. One of: sail, steam. |');
  });

  it('says which word may stand for a list, and has a table for the entries of the list', () => {
    const ships = z.union([z.literal('none'), z.array(z.strictObject({ name: z.string().describe('The name') }))]).describe('The fleet');
    const reference = referenceOf(z.strictObject({ ships }));
    expect(reference).toContain('| `ships` | yes | List, or `none`. The fleet. Fields: [`ships` of a ship](#ships-of-a-ship). |');
    expect(reference).toContain('| `name` | yes | The name. |');
  });

  it('prints a group once and refers to it from wherever else it occurs', () => {
    const port = z.strictObject({ name: z.string().describe('The name of the port') });
    const reference = referenceOf(z.strictObject({ from: port.describe('Where from'), to: port.describe('Where to') }));
    expect(reference).toContain('| `to` | yes | Where to. Fields: [`from` of a ship](#from-of-a-ship). |');
    expect(reference.match(/The name of the port/g)).toHaveLength(1);
  });

  it('says for which value of the field that decides another is needed, and what it then means', () => {
    const reference = referenceOf(
      z.discriminatedUnion('state', [
        z.strictObject({ at: z.string().describe('The port. As it is called'), state: z.literal('moored').describe('`moored`: in port') }),
        z.strictObject({
          at: z.string().describe('The sea. As it is called').optional(),
          state: z.literal('sailing').describe('`sailing`: at sea'),
        }),
        z.strictObject({ state: z.literal('lost').describe('`lost`: nobody knows'), since: z.string().describe('Since when') }),
      ]),
    );
    expect(reference).toContain('| `state` | yes | One of `moored`: in port; `sailing`: at sea; `lost`: nobody knows. |\n| `at`');
    expect(reference).toContain(
      '| `at` | yes if `state` is `moored`; otherwise no | The port (if `state` is `moored`); The sea (if `state` is `sailing`). As it is called. |',
    );
    expect(reference).toContain('| `since` | yes if `state` is `lost`; otherwise not allowed | Since when. |');
  });

  it('tells forms without such a field apart by what they need', () => {
    const crew = z.union([
      z.strictObject({ person: z.string().describe('The id') }),
      z.strictObject({ name: z.string().describe('The name'), rank: z.string().describe('The rank').optional() }),
    ]);
    const reference = referenceOf(z.strictObject({ crew: z.array(crew).describe('The crew') }));
    expect(reference).toContain('| `person` | yes in the form with `person`; otherwise not allowed | The id. |');
    expect(reference).toContain('| `rank` | no; only in the form with `name` | The rank. |');
  });
});

describe('the guide', () => {
  it('keeps what stands around the reference', () => {
    const begin = GUIDE.indexOf('<!-- Fields');
    const changed = replaceReference(GUIDE, 'New.');
    expect(changed.slice(0, begin)).toBe(GUIDE.slice(0, begin));
    expect(changed).toMatch(/-->\n\nNew\.\n\n<!-- End of fields -->\n$/);
  });

  it('is refused without the lines around it', () => {
    expect(() => replaceReference('# Guide', 'New.')).toThrow('content/README.md lacks the lines');
  });
});
