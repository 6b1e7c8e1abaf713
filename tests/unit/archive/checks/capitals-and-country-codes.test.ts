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
