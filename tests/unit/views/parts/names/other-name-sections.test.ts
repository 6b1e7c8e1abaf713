import { describe, expect, it } from 'vitest';
import { getById } from '../../../../../src/archive/model/entities-by-id.ts';
import { otherNameSections } from '../../../../../src/views/parts/names/other-name-sections.ts';
import { nativeNameOf, ownName } from '../../../../../src/views/parts/names/native-name.ts';
import { archiveOf } from '../../../make-archive.ts';

const quist = {
  name: 'Zoe Quist',
  family: 'Quist',
  names: [
    { text: 'Zoë Old', lang: 'en', to: '2010' },
    { text: 'Зоя Старая', lang: 'ru', to: '2010' },
    { text: 'زوئی', lang: 'ur' },
    { text: 'Зоя', lang: 'ru' },
  ],
  aliases: ['Zoë Kvist', 'Зоя Квист'],
};
const person = getById(archiveOf({ people: { 'zoe-quist': quist } }).people, 'zoe-quist');

describe('the other names of an entity', () => {
  const section = (id: string) => otherNameSections(person).find((it) => it.id === id)?.items;

  it('include names in other scripts, without former ones', () => {
    expect(section('scripts')).toEqual([
      { text: 'زوئی', lang: 'ur', dir: 'rtl' },
      { text: 'Зоя', lang: 'ru', dir: 'ltr' },
    ]);
  });

  it('include former names in English, with their dates', () => {
    expect(section('formerly')).toEqual([{ label: 'Zoë Old', value: 'until 2010' }]);
  });

  it('include other spellings in Latin script alone', () => {
    expect(section('spellings')).toMatchObject([{ text: 'Zoë Kvist' }]);
  });
});

it('the native name is the first name in another language that is still in use', () => {
  expect(ownName(person)?.text).toBe('زوئی');
});

it('an entity that has names in English alone has no native name', () => {
  expect(ownName({ type: 'place', name: 'Estburg', names: [{ text: 'Old Estburg', lang: 'en', to: '1990' }] })).toBeUndefined();
});

it('an entity whose first name is the printed one has no native name, whatever it is called elsewhere', () => {
  const names = [
    { text: 'Ann Lee', lang: 'en' },
    { text: 'Энн Ли', lang: 'ru' },
  ];
  expect(ownName({ type: 'person', name: 'Ann Lee', names })).toBeUndefined();
});

it('an organisation or a topic has no native name', () => {
  expect(ownName({ type: 'organisation', name: 'Northern League', names: [{ text: 'Северная лига', lang: 'ru' }] })).toBeUndefined();
});

it.each([
  ['ur', 'rtl'],
  ['fa', 'rtl'],
  ['ar', 'rtl'],
  ['ru', 'ltr'],
  ['zh-Hans', 'ltr'],
])('a name in %s has the direction %s', (lang, dir) => {
  expect(nativeNameOf({ text: '…', lang }).dir).toBe(dir);
});
