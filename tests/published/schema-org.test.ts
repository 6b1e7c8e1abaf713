import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { needed, PAGES } from './built-site.ts';

const VOCABULARY = readFileSync(join(dirname(createRequire(import.meta.url).resolve('@vocabulary/schema')), 'schema.nq'), 'utf8');

/** The statements of schema.org with a predicate: from each subject to all objects, without the name space. */
function statements(predicate: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of VOCABULARY.split('\n')) {
    const [, subject = '', name, object = ''] = /^<[^>]*[/#]([^>/#]+)> <[^>]*[/#]([^>/#]+)> <[^>]*[/#]([^>/#]+)>/.exec(line) ?? [];
    if (name === predicate) found.set(subject, [...(found.get(subject) ?? []), object]);
  }
  return found;
}

const parents = statements('subClassOf');
const domains = statements('domainIncludes');
const ranges = statements('rangeIncludes');

/** A type with all types of which it is one. */
const withParents = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(withParents)];

/** What schema.org has not: types and properties that it does not define, or not together. `path` says where. */
function unknownIn(value: unknown, path: string, range: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => unknownIn(item, `${path}[${at}]`, range));
  if (typeof value !== 'object' || value === null) return value === '' || value === undefined ? [`${path} is empty`] : [];
  const { '@type': type, ...properties } = value as Record<string, unknown>;
  const types = withParents(String(type));
  return [
    ...(typeof type === 'string' && (parents.has(type) || type === 'Thing') ? [] : [`${path} is of no known type: ${String(type)}`]),
    ...(range.length === 0 || types.some((name) => range.includes(name))
      ? []
      : [`${path} is a ${String(type)}, not a ${range.join(' or ')}`]),
    ...Object.entries(properties).flatMap(([name, of]) => {
      if (name.startsWith('@')) return [];
      const known = domains.get(name)?.some((domain) => types.includes(domain)) === true;
      return known ? unknownIn(of, `${path}.${name}`, ranges.get(name)) : [`${path}.${name} is no property of ${String(type)}`];
    }),
  ];
}

const described = PAGES.flatMap(({ path, tree }) => {
  const script = select('script[type="application/ld+json"]', tree);
  return script ? [{ path, data: JSON.parse(toString(script)) as unknown }] : [];
});

test('what pages say to search engines is what schema.org defines', () => {
  expect(described.length).toBeGreaterThan(needed(20));
  expect(described.flatMap(({ path, data }) => unknownIn(data, path))).toEqual([]);
});

test('and the check knows what schema.org does not define', () => {
  expect(unknownIn({ '@type': 'NewsArticle', headline: 'A', speed: 1, author: { '@type': 'Place', name: 'B' } }, 'a')).toEqual([
    'a.speed is no property of NewsArticle',
    'a.author is a Place, not a Organization or Person',
  ]);
  expect(unknownIn({ '@type': 'Briefing' }, 'a')).toEqual(['a is of no known type: Briefing']);
});
