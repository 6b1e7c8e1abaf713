import { expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsAfter, diagnosticsFor, editExample } from '../../make-diagnostics.ts';

/** The letters about a visitor of the example who is written like this. */
const lettersFor = (written: string) => diagnosticsAfter({ '    - person: anna-berg': `    - person: ${written}` });

it.each([
  'Anna Berg',
  'anna_berg',
  'Berg',
  'berg',
  'berg-anna',
  '"Berg, Anna"',
  'A. Berg',
  'Foreign Minister Berg',
  'anna-maria-berg',
  'Ana Berg',
  'Анна Берг',
  'берг',
  '"@anna-berg"',
  'people/anna-berg',
  'anna-berg.yaml',
  'аnna-berg', // its first letter is Cyrillic
])('%s is understood as the id of the person', (written) => {
  expect(lettersFor(written)).toMatchObject([
    { field: 'visit.visitors[0].person', remedy: expect.stringMatching(/^did you mean `anna-berg`\?/) as unknown },
  ]);
});

it('a file that is there is not to be written', () => {
  expect(lettersFor('Anna Berg')).toMatchObject([{ problem: 'is not an id: “Anna Berg”', remedy: 'did you mean `anna-berg`?' }]);
});

it('a name that nobody has is an id with a file to write', () => {
  expect(lettersFor('Zoe Quist')).toMatchObject([{ remedy: 'did you mean `zoe-quist`? Then write content/people/zoe-quist.yaml' }]);
  expect(lettersFor('安娜')).toMatchObject([{ remedy: 'write content/people/an-id.yaml' }]);
});

it('a family name of two is either', () => {
  const other = rawFile('people', 'karl-berg', 'name: Karl Berg\nfamily: Berg\n');
  const found = diagnosticsFor(other, editExample({ '    - person: anna-berg': '    - person: Berg' }));
  expect(found).toMatchObject([{ remedy: 'did you mean `anna-berg` or `karl-berg`? Else write content/people/berg.yaml' }]);
});

it.each(['sudonia and norland', 'Sudonia & Norland', '"sudonia, norland"'])('%s are two entries', (written) => {
  expect(diagnosticsAfter({ 'by: [sudonia]': `by: [${written}]` })).toMatchObject([
    { field: 'commitments[0].by[0]', remedy: 'name each by itself: `sudonia`, `norland`' },
  ]);
});

it('a party that is nowhere is a country, an organisation or a person', () => {
  expect(diagnosticsAfter({ 'by: [sudonia]': 'by: [nowhere]' })).toMatchObject([
    { remedy: 'write content/countries/nowhere.yaml, content/organisations/nowhere.yaml or content/people/nowhere.yaml' },
  ]);
});

it('the id of another kind of file is called what it is', () => {
  expect(lettersFor('sudonia')).toMatchObject([
    {
      problem: 'nobody has defined the person `sudonia`: it is the id of a country',
      remedy: 'name a person, or write content/people/sudonia.yaml',
    },
  ]);
});

it('the former id and the code of a country are understood', () => {
  const norland = rawFile('countries', 'norland', 'name: Norland\nadjective: Norlandic\niso: NO\nformerly: [kingdom]\n');
  for (const written of ['NO', 'Kingdom', 'Norlandic']) {
    const found = diagnosticsFor(norland, editExample({ 'by: [sudonia]': `by: ["${written}"]` }));
    expect(found).toContainEqual(expect.objectContaining({ remedy: expect.stringMatching(/^did you mean `norland`\?/) as unknown }));
  }
});

it('a wrong id is told beside other mistakes of its file', () => {
  const file = rawFile('places', 'oz', 'name: Oz\ncountry: Sudonia\nlatitude: north\nlongitude: 1\n');
  expect(diagnosticsFor(file)).toMatchObject([{ field: 'latitude' }, { field: 'country', remedy: 'did you mean `sudonia`?' }]);
});
