import { expect, it } from 'vitest';
import { readNumber } from '../../../../../src/client/search/query/read-number.ts';

it.each([
  ['5bn', 1, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['five billion', 2, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['us$1.5m today', 1, ['15 million', '15million', '15 mn', '15mn', '15 m', '15m']],
  ['50 000 doses', 2, ['50000']],
  ['150,000', 1, ['150000']],
  ['1,150,000', 1, ['1150000']],
  ['1 150 000 doses', 3, ['1150000']],
  ['5000 000', 1, ['5000']],
  ['50 0000', 1, ['50']],
  ['50 00', 1, ['50']],
  ['5bn 000', 1, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['5 000 million', 3, ['5000 million', '5000million', '5000 mn', '5000mn', '5000 m', '5000m']],
  ['5bn million', 1, ['5 billion', '5billion', '5 bn', '5bn', 'five billion']],
  ['€50%', 1, ['50']],
  ['inr5', 1, ['5']],
  ['one million', 2, ['1 million', '1million', '1 mn', '1mn', '1 m', '1m', 'one million']],
  ['twelve trn', 2, ['12 trillion', '12trillion', '12 trn', '12trn', 'twelve trillion']],
  ['13trn', 1, ['13 trillion', '13trillion', '13 trn', '13trn']],
  ['eleven trillion', 2, ['11 trillion', '11trillion', '11 trn', '11trn', 'eleven trillion']],
  ['7k', 1, ['7 thousand', '7thousand', '7 k', '7k', 'seven thousand']],
  ['8mn', 1, ['8 million', '8million', '8 mn', '8mn', '8 m', '8m', 'eight million']],
])('an amount is searched for in every way of writing it: %s', (text, length, forms) => {
  const read = readNumber(text.split(' '), 0);
  expect([read?.length, read?.forms.map((words) => words.join(' '))]).toEqual([length, forms]);
});

it.each(['gas', 'five', 'zero million', 'five ministers', 'a5', 'usdx5', '5x', 'g20s', '5.', '.5', '1.5.6'])('no amount is %s', (text) => {
  expect(readNumber(text.split(' '), 0)).toBeUndefined();
});
