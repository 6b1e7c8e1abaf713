import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile, zenodoFile } from '../../../../src/exports/data/citation-files.ts';
import { site } from '../../../../src/site.ts';
import { citationsOf } from '../../../../src/views/pages/data.ts';

it('the citation file has what version 1.2.0 of its format asks for, and the day as a text', () => {
  const cited = parse(citationFile('2026-01-15')) as Record<string, unknown>;
  expect(cited).toMatchObject({
    ...{ 'cff-version': '1.2.0', type: 'dataset', version: '2026-01-15', 'date-released': '2026-01-15' },
    authors: [{ name: site.name }],
  });
  for (const field of ['message', 'title', 'abstract', 'url']) expect(cited[field]).toMatch(/\S/);
  expect(cited['license'] ?? cited['license-url']).toMatch(/\S/);
});

it('the file for Zenodo is a data set by the site under an open licence', () => {
  const record = JSON.parse(zenodoFile()) as Record<string, unknown>;
  expect(record).toMatchObject({ upload_type: 'dataset', creators: [{ name: site.name }], access_right: 'open' });
  expect(Object.keys(record)).not.toContain('version');
});

it('a DOI takes the place of the address in every citation of the data', () => {
  const withDoi = citationsOf('2026-01-15', '10.5281/zenodo.1');
  expect(withDoi.map(({ text }) => text.includes('https://doi.org/10.5281/zenodo.1'))).toEqual([true, true]);
  const without = citationsOf('2026-01-15', undefined);
  expect(without.map(({ text }) => /2026-01-15.*https:\/\/readout\.example\/data\//.test(text))).toEqual([true, true]);
});
