import { expect, it } from 'vitest';
import { allOccurrences } from '../../../../../src/client/search/query/all-occurrences.ts';

/** The tokens of a text in which the words of a form stand; the engine found it at `found`, and words that begin alike anywhere. */
function occurrences(text: string, form: string, found: number[] = []): string[] {
  const tokens = text.split(' ');
  const candidates = tokens.map((_, at) => at);
  return allOccurrences(tokens, { words: form.split(' '), found, candidates })
    .sort((a, b) => a - b)
    .map((at) => tokens[at] ?? '');
}

it.each([
  ['Gas, gasoline and gas. “Gas” for gas-fired plants', 'gas', ['Gas,', 'gas.', '“Gas”', 'gas-fired']],
  ['He visited; visitors visit on visits, visiting', 'visit', ['visited;', 'visit', 'visits,', 'visiting']],
  ['Countries of the country, countryside', 'country', ['Countries', 'country,']],
  ['Trade traded trades trading trader', 'trading', ['Trade', 'traded', 'trades', 'trading']],
  ['Classes, class and taxed taxes', 'class', ['Classes,', 'class']],
  ['Taxes on taxis, a tax and taxed', 'tax', ['Taxes', 'tax', 'taxed']],
  ['Churches, a church; churning', 'church', ['Churches,', 'church;']],
  ['Stopped to stop, a stopper', 'stop', ['Stopped', 'stop,']],
  ['Tried to try, tries a trial', 'try', ['Tried', 'try,', 'tries']],
  ['Kissing a kiss, kisser', 'kiss', ['Kissing', 'kiss,']],
  ['Plans planned a plan for planes, planning', 'plan', ['Plans', 'planned', 'plan', 'planning']],
  ['Pakistan’s Pakistanis in Pakistan', 'pakistan', ['Pakistan’s', 'Pakistan']],
  ['News of a new newspaper', 'new', ['new']],
  [
    'The gas pipeline, a pipeline for gas, gas-pipelines and gas pipelines',
    'gas pipeline',
    ['gas', 'pipeline,', 'gas-pipelines', 'gas-pipelines', 'gas', 'pipelines'],
  ],
  ['A long pipeline and the pipeline of gas', 'gas pipeline', []],
  ['15 of 1.5 or 50,000 and 1.5bn, 50000', '1.5', ['1.5']],
  ['15 of 50,000 and 50000', '50000', ['50,000', '50000']],
  ['Лавров, Лаврова и Лавров', 'лавров', ['Лавров,', 'Лавров']],
])('in “%s” every %s is found, and no other word', (text, form, expected) => {
  expect([...new Set(occurrences(text, form))]).toEqual([...new Set(expected)]);
});

it('a form that the engine found, which shares no letters of the ending, is found everywhere', () => {
  expect(occurrences('Relational talks on relations, relating, relational', 'relations', [0])).toEqual([
    'Relational',
    'relations,',
    'relational',
  ]);
});

it('a form is where the engine found it, even if it begins otherwise there', () => {
  expect(occurrences('Overview and survey', 'summary', [0])).toEqual(['Overview']);
  expect(occurrences('A survey of all gas', 'gas survey', [1])).toEqual(['survey']);
});

it('a number is not where the engine took another for it', () => {
  expect(occurrences('15 of 1.5', '1.5', [0])).toEqual(['1.5']);
});
