import { expect, it } from 'vitest';
import { checkCapitalsAndCodes } from '../../../../src/archive/checks/capitals-and-country-codes.ts';
import { makeContent } from '../../make-content.ts';

const country = (name: string, fields: object) => ({ name, adjective: name, ...fields });

it('a capital lies in its country', () => {
  const content = makeContent({ countries: { estmark: country('Estmark', { capital: 'sudopol' }) } });
  expect(checkCapitalsAndCodes(content)).toMatchObject([
    { file: 'countries/estmark.yaml', field: 'capital', problem: 'is `sudopol`, a place in `sudonia`' },
  ]);
});

it('two countries have two codes', () => {
  const content = makeContent({ countries: { estmark: country('Estmark', { iso: 'SE' }), norland: country('Norland', { iso: 'SE' }) } });
  expect(checkCapitalsAndCodes(content)).toMatchObject([{ file: 'countries/norland.yaml', field: 'iso' }]);
});

it.each([
  ['same.iso3', { iso3: 'SWE' }],
  ['same.gw', { gw: 380 }],
])('and two identifiers elsewhere: %s', (field, same) => {
  const content = makeContent({ countries: { estmark: country('Estmark', { same }), norland: country('Norland', { same }) } });
  expect(checkCapitalsAndCodes(content)).toMatchObject([{ file: 'countries/norland.yaml', field }]);
});
