import { describe, expect, it } from 'vitest';
import { country } from '../../../src/schemas/country.ts';
import { topic } from '../../../src/schemas/topic.ts';

const isCountry = (iso: string) => country.safeParse({ name: 'Norland', adjective: 'Norlandic', iso }).success;
const isTopic = (fields: object) => topic.safeParse({ name: 'Ferries', ...fields }).success;

describe('the code of a country', () => {
  it.each(['GB', 'RU', 'XK'])('is one of ISO 3166-1, or in use: %s', (iso) => {
    expect(isCountry(iso)).toBe(true);
  });

  it.each([
    ['ru', 'did you mean `RU`?'],
    ['zz', undefined],
    ['RUS', undefined],
  ])('%s is no code, with the right one where it is known', (iso, remedy) => {
    const [issue] = country.safeParse({ name: 'Norland', adjective: 'Norlandic', iso }).error?.issues ?? [];
    expect(issue).toMatchObject({ message: 'is not a two-letter code', params: remedy === undefined ? {} : { remedy } });
  });

  it.each(['UK', 'SU', 'EU', 'ZZ', 'XX', 'gb', 'GBR'])('is not %s', (iso) => {
    expect(isCountry(iso)).toBe(false);
  });
});

describe('the identifiers of a country elsewhere', () => {
  const isSame = (same: object) => country.safeParse({ name: 'Norland', adjective: 'Norlandic', same }).success;

  it.each([{ wikidata: 'Q20' }, { iso3: 'NOR' }, { gw: 385 }])('may be %j', (same) => {
    expect(isSame(same)).toBe(true);
  });

  it.each([{ wikidata: '20' }, { wikidata: 'q20' }, { iso3: 'NO' }, { iso3: 'nor' }, { gw: 'NOR' }, { gw: 1.5 }])('are not %j', (same) => {
    expect(isSame(same)).toBe(false);
  });
});

describe('an alias', () => {
  it.each(['the', 'The', 'a', 'May', 'minister', '—'])('is no word of every text: %s', (alias) => {
    expect(isTopic({ aliases: [alias] })).toBe(false);
  });

  it.each(['US', 'wheat', 'ML-1', 'Лавров', '中', 'C5+1'])('may be %s', (alias) => {
    expect(isTopic({ aliases: [alias] })).toBe(true);
  });
});

describe('the language of a name', () => {
  it.each([
    ['ru', true],
    ['zh-Hant', true],
    ['xx', false],
    ['jp', false],
  ])('%s is known: %s', (lang, isKnown) => {
    expect(isTopic({ names: [{ text: 'Fähren', lang }] })).toBe(isKnown);
  });
});
