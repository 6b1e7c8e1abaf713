import { describe, expect, it } from 'vitest';
import { makeNameFinders } from '../../../../src/archive/names/name-finder.ts';
import type { Person } from '../../../../src/archive/model/entity.ts';
import { allEntities, getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';
import type { ContentFields } from '../../make-content.ts';

const place = (name: string) => ({ name, country: 'estmark', latitude: 1, longitude: 1 });

/** The names found in a text, as `text → ids`. `people` are the participants of the visit. */
function namesIn(text: string, fields: ContentFields = {}, people: string[] = ['anna-berg']): string[] {
  const archive = archiveOf(fields);
  const participants = people.map((id): Person => getById(archive.people, id));
  return makeNameFinders(allEntities(archive))
    .forPeople(participants)(text)
    .map((match) => `${match.text} → ${match.candidates.map(({ id }) => id).join(', ')}`);
}

describe('a name in a text', () => {
  it.each(['Anna\nBerg', 'Anna\u00A0Berg', 'Anna\u202FBerg'])('is found across the end of a line or a no-break space: %j', (name) => {
    expect(namesIn(`There came ${name}.`)).toEqual(['Anna Berg → anna-berg']);
  });

  it('is found with its position', () => {
    const { nameFinders } = archiveOf({});
    expect(nameFinders.forPeople([])('She left Sudopol.')).toMatchObject([{ start: 9, end: 16, text: 'Sudopol' }]);
  });

  it.each([
    ['Ana Berg spoke.', 'Ana Berg → anna-berg'],
    ['Анна Берг spoke.', 'Анна Берг → anna-berg'],
    ['The NL met.', 'NL → northern-league'],
    ['They spoke of energy.', 'energy → energy'],
    ['Energy was spoken of.', 'Energy → energy'],
  ])('is any name of the entity: %s', (text, match) => {
    expect(namesIn(text)).toEqual([match]);
  });

  it('is the longest that fits', () => {
    const fields = { places: { burg: place('Burg'), 'burg-am-see': place('Burg am See') } };
    expect(namesIn('From Burg to Burg am See.', fields)).toEqual(['Burg → burg', 'Burg am See → burg-am-see']);
  });

  it('may begin with a character that is no letter', () => {
    expect(namesIn('To ‘Amra and ‘Amran.', { places: { amra: place('‘Amra') } })).toEqual(['‘Amra → amra']);
  });

  it('is found in the order of the text, surnames among other names', () => {
    expect(namesIn('In Sudopol the minister Berg spoke of energy.')).toEqual(['Sudopol → sudopol', 'Berg → anna-berg', 'energy → energy']);
  });
});

describe('a name is found only as a whole', () => {
  it.each(['Sudopol’s harbour', '(Sudopol)', 'Sudopol, by sea', '“Sudopol”', 'Sudopol–Nordhavn'])('in %s', (text) => {
    expect(namesIn(text)).toContain('Sudopol → sudopol');
  });

  it.each(['Sudopolis', 'Neosudopol', 'Sudopol-on-Sea', 'anti-Sudopol', 'Sudopol2'])('but not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('with its diacritics', () => {
    expect(namesIn('Over Đurđevac to Durdevac.', { places: { durdevac: place('Đurđevac') } })).toEqual(['Đurđevac → durdevac']);
  });

  it('but not at the start of a word that continues with a diacritic', () => {
    expect(namesIn('Over Bornö.', { places: { born: place('Born') } })).toEqual([]);
  });

  it('even with characters that are special in a regular expression', () => {
    expect(namesIn('To St. Mark (East).', { places: { east: place('St. Mark (East)') } })).toEqual(['St. Mark (East) → east']);
  });
});

describe('a surname alone', () => {
  it('is found where the person takes part in the visit', () => {
    expect(namesIn('That day Mr Berg and the minister Costa spoke.', {}, ['anna-berg', 'bruno-costa'])).toEqual([
      'Berg → anna-berg',
      'Costa → bruno-costa',
    ]);
  });

  it('is not found where the person takes no part in the visit', () => {
    expect(namesIn('That day Diaz spoke.')).toEqual([]);
  });

  it.each(['Ivan Berg', 'Minister Ivan Berg', 'J. Berg', 'Lena-Marie Berg', 'Otto von Berg'])(
    'is not found as the end of a longer name: %s',
    (name) => {
      expect(namesIn(`That day ${name} spoke.`)).toEqual([]);
    },
  );

  it.each(['Berg Street', 'the Berg Foundation', 'Berg-Jensen'])('is not found as the start of a longer name: %s', (name) => {
    expect(namesIn(`They met at ${name}.`)).toEqual([]);
  });

  it.each(['Mr Berg', 'Minister Berg', 'Foreign Minister Berg', 'President Berg', 'Mrs Berg'])('is found after a title: %s', (name) => {
    expect(namesIn(`That day ${name} spoke.`)).toEqual(['Berg → anna-berg']);
  });

  it('is not found again inside the full name, whether the surname comes last or first', () => {
    const people = { 'quist-zoe': { name: 'Quist Zoe', family: 'Quist' } };
    expect(namesIn('That day Anna Berg and Quist Zoe spoke.', { people }, ['anna-berg', 'quist-zoe'])).toEqual([
      'Anna Berg → anna-berg',
      'Quist Zoe → quist-zoe',
    ]);
  });

  it('that two participants share is ambiguous', () => {
    const people = { 'olaf-berg': { name: 'Olaf Berg', family: 'Berg' } };
    expect(namesIn('That day Berg spoke.', { people }, ['anna-berg', 'olaf-berg'])).toEqual(['Berg → anna-berg, olaf-berg']);
  });
});

it('a name that two entities share is ambiguous', () => {
  expect(namesIn('They flew to Born.', { places: { 'born-north': place('Born'), 'born-south': place('Born') } })).toEqual([
    'Born → born-north, born-south',
  ]);
});

it('an alias of a person that is a single word is not found', () => {
  const people = { 'zoe-quist': { name: 'Zoe Quist', family: 'Quist', aliases: ['Kvist'] } };
  expect(namesIn('The Kvist of the story.', { people })).toEqual([]);
});

it('a person with one name is found by it, and not inside the name of somebody else', () => {
  const people = { suharto: { name: 'Suharto', family: 'Suharto', aliases: ['Soeharto'] } };
  expect(namesIn('President Suharto came. Tommy Suharto and Suharto Square did not.', { people })).toEqual(['Suharto → suharto']);
});
