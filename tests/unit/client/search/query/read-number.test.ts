import { expect, it } from 'vitest';
import { readNumber } from '../../../../../src/client/search/query/read-number.ts';

it.each([
  ['5bn', 1, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['five billion', 2, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['us$1.5m today', 1, ['15 million', '15million', '15 mn', '15mn', '15 m', '15m']],
  ['50 000 doses', 2, ['50000']],
  ['150,000', 1, ['150000']],
])('an amount is searched for in every way of writing it: %s', (text, length, forms) => {
  const read = readNumber(text.split(' '), 0);
  expect([read?.length, read?.forms.map((words) => words.join(' '))]).toEqual([length, forms]);
});

it.each(['gas', 'five', 'zero million', 'five ministers'])('no amount is %s', (text) => {
  expect(readNumber(text.split(' '), 0)).toBeUndefined();
});
