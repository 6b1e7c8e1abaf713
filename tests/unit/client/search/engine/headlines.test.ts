import { expect, it } from 'vitest';
import { prepareHeadlines } from '../../../../../src/client/search/engine/headlines.ts';
import { parseQuery } from '../../../../../src/client/search/query/parse-query.ts';

const headlines = await prepareHeadlines({
  folder: '/sub/briefings/',
  ids: ['third', 'second', 'first'],
  titles: ['Prins in Estburg: a grain treaty', 'Grains and greetings for Müller', 'Berg leaves Sudopol'],
  route: [0, 1, 0],
  when: ['3 May 2023', '2 May 2022', '1 May 2021'],
  routes: ['Norland → Estmark', 'Estmark → Sudonia'],
  summaries: ['They signed it.'],
});
const found = (query: string, limit = 4) => headlines.find(parseQuery(query), limit).map(({ url }) => url.slice('/sub/briefings/'.length));

it('a word is found in headlines, routes and summaries, the newest first', () => {
  expect(found('estmark')).toEqual(['third/', 'second/', 'first/']);
  expect(found('estmark', 2)).toEqual(['third/', 'second/']);
  expect(found('signed treaty')).toEqual(['third/']);
  expect(found('muller')).toEqual(['second/']);
});

it('the last word may be only begun, unless it is one', () => {
  expect(found('gre')).toEqual(['second/']);
  expect(found('gr')).toEqual(['third/', 'second/']);
  expect(found('grain')).toEqual(['third/']);
  expect(found('gra berg')).toEqual([]);
});

it('small words find the newest, as the engine does', () => {
  expect(found('the')).toEqual(['third/', 'second/', 'first/']);
  expect(found('the grain')).toEqual(['third/']);
});

it('what asks for more than words waits for the engine', () => {
  for (const query of ['"grain treaty"', 'grain -treaty', 'from:Estmark grain', 'grain OR berg', 'grain 2022', 'state visit'])
    expect(found(query), query).toEqual([]);
});
