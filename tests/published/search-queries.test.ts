import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { DIR } from './built-site.ts';
import { JUDGED_QUERIES, type JudgedQuery } from './judged-queries.ts';
import { searchInNode } from './node-search.ts';

const CONTENT = 'content';
const service = searchInNode(DIR, 1_000);
const today = Date.parse('2026-11-29') / 86_400_000;

/** The ids of the first briefings that a query finds, how many there are, and what the page says that they lack. */
async function search(query: string) {
  const { matches, missing } = await service.find(await service.parse(query, today), 'briefings');
  const first = await Promise.all(matches.slice(0, 3).map(({ data }) => data()));
  return { first: first.map(({ url }) => url.split('/').at(-2) ?? ''), count: matches.length, missing };
}

const readYaml = (path: string) => parse(readFileSync(join(CONTENT, path), 'utf8')) as Record<string, string>;

interface FrontMatter {
  title: string;
  sources: { title: string }[];
  visit: { visitors: { person: string }[]; stops: { place: string }[] };
}

/** Queries made from every briefing, by kind. */
function queriesOfBriefings(): Record<string, JudgedQuery[]> {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Object.fromEntries(
    Object.entries<
      (it: { last: string; name: string; place: string; country: string; adjective: string; date: string; title: string }) => string
    >({
      'person place year': ({ last, place, date }) => `${last} ${place} ${date.slice(0, 4)}`,
      'person visit place year': ({ last, place, date }) => `${last} visit ${place} ${date.slice(0, 4)}`,
      'person meets place year': ({ last, place, date }) => `${last} meets ${place} ${date.slice(0, 4)}`,
      'person country month': ({ last, country, date }) => `${last} ${country} ${month.format(Date.parse(date))}`,
      'person adjective month': ({ last, adjective, date }) => `${last} ${adjective} talks ${month.format(Date.parse(date))}`,
      'question with year': ({ name, place, date }) => `what did ${name} say in ${place} in ${date.slice(0, 4)}?`,
      'own headline': ({ title }) => title,
    }).map(([kind, write]) => [
      kind,
      readdirSync(join(CONTENT, 'briefings')).map((file) => {
        const id = file.replace(/\.md$/, '');
        const { title, visit } = parse(readFileSync(join(CONTENT, 'briefings', file), 'utf8').split(/^---$/m)[1] ?? '') as FrontMatter;
        const person = readYaml(`people/${visit.visitors[0]?.person ?? ''}.yaml`);
        const stop = visit.stops.find(({ place }) => id.endsWith(place)) ?? visit.stops[0];
        const place = readYaml(`places/${stop?.place ?? ''}.yaml`);
        const country = readYaml(`countries/${place['country'] ?? ''}.yaml`);
        const texts = { last: person['family'] ?? person['name'] ?? '', name: person['name'] ?? '', place: place['name'] ?? '' };
        const facts = { country: country['name'] ?? '', adjective: country['adjective'] ?? '', date: id.slice(0, 10), title };
        return { query: write({ ...texts, ...facts }), answers: [id] };
      }),
    ]),
  );
}

const KINDS: Record<string, readonly JudgedQuery[]> = { ...JUDGED_QUERIES, ...queriesOfBriefings() };

it('there are enough judged queries', () => {
  expect(Object.values(KINDS).flat().length).toBeGreaterThanOrEqual(200);
});

describe('queries find their briefing among the first three, and nonsense finds nothing', () => {
  const rows: Record<string, { queries: number; 'success at 1': number; 'success at 3': number }> = {};
  it.each(Object.entries(KINDS))('%s', async (kind, queries) => {
    const failed: string[] = [];
    let atOne = 0;
    for (const { query, answers } of queries) {
      const { first, count } = await search(query);
      const isAnswer = (id = '') => answers.some((answer) => id.startsWith(answer));
      const isRight = answers.length === 0 ? count === 0 : first.some(isAnswer);
      if (answers.length === 0 ? count === 0 : isAnswer(first[0])) atOne += 1;
      if (!isRight) failed.push(`${query}: ${first.join(', ')}`);
    }
    rows[kind] = { queries: queries.length, 'success at 1': atOne, 'success at 3': queries.length - failed.length };
    expect(failed).toEqual([]);
    if (Object.keys(rows).length === Object.keys(KINDS).length) console.table(rows);
  });
});

describe('what results lack is said', () => {
  it.each([
    ['asdfgh Lavrov', { absent: ['asdfgh'] }],
    ['EU', { begun: ['EU'] }],
    ['site:dawn.com wheat', { unknownOperators: ['site:'] }],
    ['from:Narnia Lavrov', { unknownNames: ['from:Narnia'], absent: ['Narnia'] }],
    ['Putin OR Merkel', { absent: ['Merkel'], relaxed: false }],
    ['Pakistan, Russia agree to further promote bilateral cooperation', { relaxed: true }],
  ])('%s', async (query, missing) => {
    expect((await search(query)).missing).toMatchObject(missing);
  });
});

it.each([
  ['Pakstan', 'Pakistan'],
  ['Raissi', 'Raisi'],
  ['Dehli', 'Delhi'],
  ['Jaishankhar', 'Jaishankar'],
  ['vacine doses', 'vaccine doses'],
  ['promote deals', undefined],
  ['deeper ties', undefined],
])('of corrections only those are offered that find something: %s', async (query, correction) => {
  const { missing } = await search(query);
  expect((await service.suggest(query, missing.absent))[0]).toBe(correction);
});

it('the headline of every cited report finds the report, and nearly always the briefing that cites it', async () => {
  const cited = readdirSync(join(CONTENT, 'briefings')).flatMap((file) => {
    const { sources } = parse(readFileSync(join(CONTENT, 'briefings', file), 'utf8').split(/^---$/m)[1] ?? '') as FrontMatter;
    return sources.map(({ title }) => ({ id: file.replace(/\.md$/, ''), title }));
  });
  const lost: string[] = [];
  let briefings = 0;
  for (const { id, title } of cited) {
    const { matches } = await service.find(await service.parse(title, today), 'sources');
    const first = await Promise.all(matches.slice(0, 3).map(({ data }) => data()));
    if (!first.some(({ content }) => content.startsWith(title))) lost.push(title);
    if ((await search(title)).first.includes(id)) briefings += 1;
  }
  expect(lost).toEqual([]);
  expect(briefings / cited.length).toBeGreaterThan(0.95);
});

it('a question about promises finds those of the pair', async () => {
  const { matches } = await service.find(await service.parse('what did Russia promise Pakistan', today), 'commitments');
  const { matches: plain } = await service.find(await service.parse('Russia Pakistan', today), 'commitments');
  expect(matches.length).toBeGreaterThan(8);
  expect(matches.length).toBe(plain.length);
});
