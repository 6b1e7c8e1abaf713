import { expect, it } from 'vitest';
import { searchExamples } from '../../../../src/views/parts/search-examples.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, stops, visitors } from '../../make-content.ts';

const sudopol = (id: string) => ({ id });
const estburg = (id: string) => ({ id, visit: { ...hosts('emil-frank'), ...stops('estburg') } });

it('the examples of the search are about those who travelled most, and of each kind', () => {
  const costa = { id: '2022-01-01-c', visit: { ...visitors('bruno-costa'), ...hosts('emil-frank'), ...stops('estburg') } };
  const examples = searchExamples(archiveOf({ briefings: [sudopol('2020-01-01-a'), estburg('2021-01-01-b'), costa] }));
  expect(examples).toEqual(['Berg Estburg', 'Анна Берг', '“Anna Berg”', 'Norland Estmark', 'Costa 2022']);
});

it('the examples of a single visit name its one visitor', () => {
  expect(searchExamples(archiveOf({ briefings: [sudopol('2020-01-01-a')] }))).toContain('Berg 2020');
});

it('there is no example without a briefing', () => {
  expect(searchExamples(archiveOf({}))).toEqual([]);
});
