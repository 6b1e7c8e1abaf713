import { describe, expect, it } from 'vitest';
import { rawFile } from '../../make-content.ts';
import { diagnosticsFor, textWith } from '../../make-diagnostics.ts';

const country = (term: string) => rawFile('countries', 'norland', `name: Norland\nadjective: Norlandic\n${term}\n`);

describe('a term cannot end before it begins:', () => {
  const reversed = 'from: 2012-05, to: 2012-04-30';
  const office = `{ title: Minister, function: minister, country: norland, ${reversed} }`;

  it('an office', () => {
    const file = rawFile('people', 'anna-berg', `name: Anna Berg\nfamily: Berg\noffices:\n  - ${office}\n`);
    expect(diagnosticsFor(file)).toMatchObject([
      {
        file: 'people/anna-berg.yaml',
        field: 'offices[0].to',
        line: 4,
        problem: 'ends (2012-04-30) before it starts (2012-05)',
        remedy: 'put the later date last',
      },
    ]);
  });

  it('an office in a file that has another mistake', () => {
    const file = rawFile('people', 'anna-berg', `nmae: Anna Berg\nfamily: Berg\noffices:\n  - ${office}\n`);
    expect(diagnosticsFor(file)).toContainEqual(expect.objectContaining({ field: 'offices[0].to' }));
  });

  it('a government', () => {
    expect(diagnosticsFor(country(`governments:\n  - { name: The Regency, ${reversed} }`))).toMatchObject([{ field: 'governments[0].to' }]);
  });

  it.each([
    ['a country', country(`names:\n  - { text: Nordland, lang: en, ${reversed} }`)],
    ['a person', rawFile('people', 'a', `name: A\nfamily: A\nnames:\n  - { text: B, lang: en, ${reversed} }\n`)],
    ['an organisation', rawFile('organisations', 'a', `name: A\nnames:\n  - { text: B, lang: en, ${reversed} }\n`)],
    ['a topic', rawFile('topics', 'a', `name: A\nnames:\n  - { text: B, lang: en, ${reversed} }\n`)],
    [
      'a place',
      rawFile('places', 'a', `name: A\ncountry: norland\nlatitude: 1\nlongitude: 1\nnames:\n  - { text: B, lang: en, ${reversed} }\n`),
    ],
  ])('a name of %s', (_name, file) => {
    expect(diagnosticsFor(file)).toMatchObject([{ field: 'names[0].to', problem: textWith(/^ends /) }]);
  });
});

it.each(['from: 2012-05, to: 2012', 'from: 2012-05-01, to: 2012-05', 'from: 2012', 'to: 2012'])(
  'a term may end in the month or year in which it begins, or have only one date: %s',
  (days) => {
    expect(diagnosticsFor(country(`governments:\n  - { name: The Regency, ${days} }`))).toEqual([]);
  },
);
