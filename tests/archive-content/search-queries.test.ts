import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { missingWordNotes } from '../../src/client/search/missing-word-notes.ts';
import { EMPTY_STATE } from '../../src/client/search/query/search-state.ts';
import { OWN_SITE } from '../e2e/sites.ts';
import { searchInNode } from '../published/node-search.ts';
import { FIRST_RESULTS } from './first-results.ts';
import { JUDGED_QUERIES, type JudgedQuery } from './judged-queries.ts';

const CONTENT = OWN_SITE.contentDir;
/** The day on which the queries were judged. What was published later is left out of the results, because nobody has judged it. */
const JUDGED = '2026-11-29';
/** So many of the results are read to find the first that were judged. */
const READ = 20;

const service = searchInNode(OWN_SITE.outDir, 1_000);
const today = Date.parse(JUDGED) / 86_400_000;

/** The id of the briefing that an address leads to. */
const idIn = (url: string): string => url.split('#')[0]?.split('/').at(-2) ?? '';

/** The ids of the first briefings that a query finds, how many there are, and what the page says that they lack. */
async function search(query: string) {
  const { results, missing } = await service.finder.find(await service.parse(query, today), 'briefings', EMPTY_STATE);
  const found = (await results(0, READ)).map(({ fragment }) => idIn(fragment.url)).filter((id) => judgedBriefings.has(id));
  return { first: found.slice(0, 3), count: found.length, missing };
}

const readYaml = (path: string) => parse(readFileSync(join(CONTENT, path), 'utf8')) as Record<string, string>;

interface FrontMatter {
  title: string;
  published: string;
  sources: { title: string }[];
  visit: { visitors: { person: string }[]; stops: { place: string }[] };
}

/** The front matter of the briefings that were judged, by id. */
const judgedBriefings = new Map(
  readdirSync(join(CONTENT, 'briefings')).flatMap((file) => {
    const front = parse(readFileSync(join(CONTENT, 'briefings', file), 'utf8').split(/^---$/m)[1] ?? '') as FrontMatter;
    return front.published <= JUDGED ? [[file.replace(/\.md$/, ''), front] as const] : [];
  }),
);

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
      [...judgedBriefings].map(([id, { title, visit }]) => {
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

// A new briefing may change the order of those that match about alike, so no place among the first is promised.
it('the briefing that is meant is among the first three', async () => {
  const failed: string[] = [];
  for (const [query, id] of FIRST_RESULTS) {
    const { first } = await search(query);
    if (!first.includes(id)) failed.push(`${query}: ${first.join(', ')}`);
  }
  expect(failed).toEqual([]);
});

describe('queries find their briefing among the first three, and nonsense finds nothing', () => {
  const rows: Record<string, Record<'queries' | 'success at 1' | 'success at 3' | 'false hits' | 'with a notice', number>> = {};
  it.each(Object.entries(KINDS))('%s', async (kind, queries) => {
    const failed: string[] = [];
    let [atOne, falseHits, notices] = [0, 0, 0];
    for (const { query, answers } of queries) {
      const { first, count, missing } = await search(query);
      if (missingWordNotes(missing).length > 0) notices += 1;
      if (answers.length === 0 && count > 0) falseHits += 1;
      const isAnswer = (id = '') => answers.some((answer) => id.startsWith(answer));
      const isRight = answers.length === 0 ? count === 0 : first.some(isAnswer);
      if (answers.length === 0 ? count === 0 : isAnswer(first[0])) atOne += 1;
      if (!isRight) failed.push(`${query}: ${first.join(', ')}`);
    }
    rows[kind] = {
      ...{ queries: queries.length, 'success at 1': atOne, 'success at 3': queries.length - failed.length },
      ...{ 'false hits': falseHits, 'with a notice': notices },
    };
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
  const cited = [...judgedBriefings].flatMap(([id, { sources }]) => sources.map(({ title }) => ({ id, title })));
  const lost: string[] = [];
  let briefings = 0;
  for (const { id, title } of cited) {
    const { results } = await service.finder.find(await service.parse(title, today), 'sources', EMPTY_STATE);
    const read = await results(0, READ);
    const first = read
      .map(({ fragment }) => fragment)
      .filter(({ url }) => judgedBriefings.has(idIn(url)))
      .slice(0, 3);
    if (!first.some(({ content }) => content.startsWith(title))) lost.push(title);
    if ((await search(title)).first.includes(id)) briefings += 1;
  }
  expect(lost).toEqual([]);
  expect(briefings / cited.length).toBeGreaterThan(0.95);
});

it('a question about promises finds those of the pair', async () => {
  const countOf = async (query: string) => (await service.finder.find(await service.parse(query, today), 'commitments', EMPTY_STATE)).count;
  const count = await countOf('what did Russia promise Pakistan');
  expect(count).toBeGreaterThan(8);
  expect(count).toBe(await countOf('Russia Pakistan'));
});
