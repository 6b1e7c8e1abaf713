import { expect, it } from 'vitest';
import { checkFamily } from '../../../../src/validation/rules/family-in-name.ts';

it.each([
  ['Sergey Lavrov', 'Lavrov'],
  ['Xi Jinping', 'Xi'],
  ['Faisal bin Farhan', 'bin Farhan'],
  ['Suharto', 'Suharto'],
])('the part of a name that texts use is words of it: %s', (name, family) => {
  expect(checkFamily({ name, family })).toEqual([]);
});

it.each([
  ['Sergey Lavrov', 'Lavrow'],
  ['Sergey Lavrov', 'Lav'],
])('and nothing else: %s, %s', (name, family) => {
  expect(checkFamily({ name, family })).toMatchObject([{ path: ['family'], problem: `is not part of the name “${name}”: “${family}”` }]);
});

it('a name begins with the given name, where texts do', () => {
  expect(checkFamily({ name: 'Lavrov, Sergey', family: 'Lavrov' })).toEqual([
    { path: ['name'], problem: 'has the family name first: “Lavrov, Sergey”', remedy: 'write `Sergey Lavrov`, as texts do' },
  ]);
});
