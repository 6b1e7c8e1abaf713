import { expect, it } from 'vitest';
import { compareVisits, type ComparedVisit } from '../../../../src/archive/model/visit-comparison.ts';

const visit = (id: string, items: Partial<ComparedVisit['items']>): ComparedVisit => ({
  id,
  title: id,
  href: `/briefings/${id}/`,
  when: id,
  route: 'Nordhavn → Sudopol',
  items: { people: [], topics: [], documents: [], promises: [], figures: [], ...items },
});

const keys = (items: { key: string }[]) => items.map(({ key }) => key);

it('two visits are compared by what only one had and what both had; aspects of which neither has anything are left out', () => {
  const ferry = { key: 'ferry', text: 'Ferries' };
  const [first, second] = [
    visit('2019', { topics: [ferry, { key: 'grain', text: 'Grain' }] }),
    visit('2021', { topics: [{ key: 'gas', text: 'Gas' }, ferry], figures: [{ key: 'f', text: '46 per cent' }] }),
  ];
  const compared = compareVisits(first, second).map(({ aspect, onlyFirst, both, onlySecond }) => [
    aspect,
    keys(onlyFirst),
    keys(both),
    keys(onlySecond),
  ]);
  expect(compared).toEqual([
    ['topics', ['grain'], ['ferry'], ['gas']],
    ['figures', [], [], ['f']],
  ]);
});

it('somebody who took part in both in different offices has both', () => {
  const as = (note: string | undefined) => ({ people: [{ key: 'anna', text: 'Anna Berg', note }] });
  const notes = (first: string | undefined, second: string | undefined) =>
    compareVisits(visit('2019', as(first)), visit('2021', as(second)))[0]?.both.map(({ note }) => note);
  expect(notes('Minister, Norland', 'President, Norland')).toEqual(['Minister, Norland → President, Norland']);
  expect(notes('Minister, Norland', 'Minister, Norland')).toEqual(['Minister, Norland']);
  expect(notes(undefined, undefined)).toEqual([undefined]);
});
