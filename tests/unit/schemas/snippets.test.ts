import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { briefing } from '../../../src/schemas/briefing.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { commitment } from '../../../src/schemas/commitment.ts';
import { documents } from '../../../src/schemas/document.ts';
import { figure } from '../../../src/schemas/figure.ts';
import { person } from '../../../src/schemas/person.ts';
import { place } from '../../../src/schemas/place.ts';
import { quote } from '../../../src/schemas/quote.ts';
import { source } from '../../../src/schemas/source.ts';

// JSON with a comma after the last entry is YAML.
const snippets = parse(readFileSync('.vscode/readout.code-snippets', 'utf8')) as Record<string, { prefix: string; body: string[] }>;

/** What a snippet writes if every offered text is taken, and of several the first; or the one at a place in their list. */
const written = (prefix: string, choice = 0): string =>
  (Object.values(snippets).find((it) => it.prefix === prefix)?.body ?? [])
    .join('\n')
    .replaceAll(/\$\{CURRENT_(\w+)\}/g, (_, part) => ({ YEAR: '2021', MONTH: '04', DATE: '07' })[String(part)] ?? '')
    .replaceAll(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => choices.split(',')[choice % choices.split(',').length] ?? '')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');

const firstOf = (text: string): unknown => (parse(text) as unknown[])[0];

it.each<[string, z.ZodType]>([
  ['promise', commitment],
  ['promise-dated', commitment],
  ['promise-counted', commitment],
  ['quote', quote],
  ['figure', figure],
  ['source', source],
])('the snippet %s is a valid entry, whatever is chosen', (prefix, schema) => {
  for (let choice = 0; choice < 20; choice++) expect(schema.safeParse(firstOf(written(prefix, choice))).error).toBeUndefined();
});

it('those of a paper and of a state of a promise too', () => {
  for (let choice = 0; choice < 20; choice++) expect(documents.safeParse([firstOf(written('paper', choice))]).error).toBeUndefined();
  const promise = firstOf(written('promise')) as object;
  for (let choice = 0; choice < 6; choice++)
    expect(commitment.safeParse({ ...promise, history: [firstOf(written('promise-state', choice))] }).error).toBeUndefined();
});

it('and those of whole files', () => {
  for (let choice = 0; choice < 20; choice++) {
    expect(person.safeParse(parse(written('person', choice))).error).toBeUndefined();
    expect(place.safeParse(parse(written('place', choice))).error).toBeUndefined();
    expect(briefing.safeParse(parse(written('briefing', choice).split('---\n')[1] ?? '')).error).toBeUndefined();
  }
});

it('VS Code has a schema for every folder of files that are all YAML', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const wanted = Object.entries(COLLECTIONS)
    .filter(([, { ending }]) => ending === '.yaml')
    .map(([folder]) => [`./.astro/collections/${folder}.schema.json`, `content/${folder}/*.yaml`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
});
