import { describe, expect, it } from 'vitest';
import { makeNameFinders } from '../../../../src/archive/names/name-finder.ts';
import type { Person } from '../../../../src/archive/model/subject.ts';
import { allSubjects, getById } from '../../../../src/archive/model/subjects.ts';
import { archiveOf } from '../../make-archive.ts';
import type { Cast } from '../../make-content.ts';

const place = (name: string) => ({ name, country: 'estmark', latitude: 1, longitude: 1 });

/** What is found in a text, as `text → ids`; the people named are those of the visit. */
function found(text: string, cast: Cast = {}, people: string[] = ['anna-berg']): string[] {
  const archive = archiveOf(cast);
  const visit = people.map((id): Person => getById(archive.people, id));
  return makeNameFinders(allSubjects(archive))
    .forPeople(visit)(text)
    .map((match) => `${match.text} → ${match.candidates.map(({ id }) => id).join(', ')}`);
}

describe('a name in a text', () => {
  it('is found with its place', () => {
    const { nameFinders: names } = archiveOf({});
    expect(names.forPeople([])('She left Sudopol.')).toMatchObject([{ start: 9, end: 16, text: 'Sudopol' }]);
  });

  it.each([
    ['Ana Berg spoke.', 'Ana Berg → anna-berg'],
    ['Анна Берг spoke.', 'Анна Берг → anna-berg'],
    ['The NL met.', 'NL → northern-league'],
    ['They spoke of energy.', 'energy → energy'],
    ['Energy was spoken of.', 'Energy → energy'],
  ])('is any that the subject has: %s', (text, match) => {
    expect(found(text)).toEqual([match]);
  });

  it('is the longest that fits', () => {
    const cast = { places: { burg: place('Burg'), 'burg-am-see': place('Burg am See') } };
    expect(found('From Burg to Burg am See.', cast)).toEqual(['Burg → burg', 'Burg am See → burg-am-see']);
  });

  it('may begin with a sign', () => {
    expect(found('To ‘Amra and ‘Amran.', { places: { amra: place('‘Amra') } })).toEqual(['‘Amra → amra']);
  });

  it('comes in the order of the text, surnames among the others', () => {
    expect(found('In Sudopol the minister Berg spoke of energy.')).toEqual(['Sudopol → sudopol', 'Berg → anna-berg', 'energy → energy']);
  });
});

describe('a name is found whole', () => {
  it.each(['Sudopol’s harbour', '(Sudopol)', 'Sudopol, by sea', '“Sudopol”', 'Sudopol–Nordhavn'])('in %s', (text) => {
    expect(found(text)).toContain('Sudopol → sudopol');
  });

  it.each(['Sudopolis', 'Neosudopol', 'Sudopol-on-Sea', 'anti-Sudopol', 'Sudopol2'])('and not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('with its diacritics', () => {
    expect(found('Over Đurđevac to Durdevac.', { places: { durdevac: place('Đurđevac') } })).toEqual(['Đurđevac → durdevac']);
  });

  it('and not at the start of one that goes on with a diacritic', () => {
    expect(found('Over Bornö.', { places: { born: place('Born') } })).toEqual([]);
  });

  it('though it has signs that mean something in a pattern', () => {
    expect(found('To St. Mark (East).', { places: { east: place('St. Mark (East)') } })).toEqual(['St. Mark (East) → east']);
  });
});

describe('a bare surname', () => {
  it('is that of somebody with a part in the visit', () => {
    expect(found('That day Mr Berg and the minister Costa spoke.', {}, ['anna-berg', 'bruno-costa'])).toEqual([
      'Berg → anna-berg',
      'Costa → bruno-costa',
    ]);
  });

  it('of somebody else is not found', () => {
    expect(found('That day Diaz spoke.')).toEqual([]);
  });

  it.each(['Ivan Berg', 'Minister Ivan Berg', 'J. Berg', 'Lena-Marie Berg', 'Otto von Berg'])(
    'is not found as the end of a longer name: %s',
    (name) => {
      expect(found(`That day ${name} spoke.`)).toEqual([]);
    },
  );

  it.each(['Berg Street', 'the Berg Foundation', 'Berg-Jensen'])('is not found as the start of a longer name: %s', (name) => {
    expect(found(`They met at ${name}.`)).toEqual([]);
  });

  it.each(['Mr Berg', 'Minister Berg', 'Foreign Minister Berg', 'President Berg', 'Mrs Berg'])('is found after a title: %s', (name) => {
    expect(found(`That day ${name} spoke.`)).toEqual(['Berg → anna-berg']);
  });

  it('is found once where the full name stands, the surname last or first', () => {
    const people = { 'quist-zoe': { name: 'Quist Zoe', family: 'Quist' } };
    expect(found('That day Anna Berg and Quist Zoe spoke.', { people }, ['anna-berg', 'quist-zoe'])).toEqual([
      'Anna Berg → anna-berg',
      'Quist Zoe → quist-zoe',
    ]);
  });

  it('that two people of the visit have could be either', () => {
    const people = { 'olaf-berg': { name: 'Olaf Berg', family: 'Berg' } };
    expect(found('That day Berg spoke.', { people }, ['anna-berg', 'olaf-berg'])).toEqual(['Berg → anna-berg, olaf-berg']);
  });
});

it('a name that two subjects have could be either', () => {
  expect(found('They flew to Born.', { places: { 'born-north': place('Born'), 'born-south': place('Born') } })).toEqual([
    'Born → born-north, born-south',
  ]);
});

it('one word of a person’s name, given as another spelling of it, is not found by itself', () => {
  const people = { 'zoe-quist': { name: 'Zoe Quist', family: 'Quist', aliases: ['Kvist'] } };
  expect(found('The Kvist of the story.', { people })).toEqual([]);
});
