import { expect, it } from 'vitest';
import { nameOn } from '../../../../src/archive/names/name-on-date.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';

const names = [
  { text: 'Астана', lang: 'kk' },
  { text: 'Akmolinsk', lang: 'en', to: '1961' },
  { text: 'Нур-Султан', lang: 'ru', from: '2019-03-23', to: '2022-09-17' },
  { text: 'Nur-Sultan', lang: 'en', from: '2019-03-23', to: '2022-09-17' },
  { text: 'City of White Tombs', lang: 'en' },
];
const place = { name: 'Astana', country: 'estmark', latitude: 51.17, longitude: 71.45, names };
const astana = getById(archiveOf({ places: { astana: place } }).places, 'astana');

it.each([
  ['1950', 'Akmolinsk'],
  ['2019-03-22', 'Astana'],
  ['2019-03-23', 'Nur-Sultan'],
  ['2021-04-07', 'Nur-Sultan'],
  ['2022-09-17', 'Nur-Sultan'],
  ['2022-09-18', 'Astana'],
])('on %s the place is called %s', (date, name) => {
  expect(nameOn(astana, date)).toBe(name);
});

it('a place without former names has one name on every date', () => {
  expect(nameOn(getById(archiveOf({}).places, 'sudopol'), '1950')).toBe('Sudopol');
});

it('a name without dates does not count as a former name', () => {
  expect(nameOn(getById(archiveOf({}).countries, 'sudonia'), '2021')).toBe('Sudonia');
});
