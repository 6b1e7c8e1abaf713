import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/subjects.ts';
import { nameSections } from '../../../../src/views/parts/name-sections.ts';
import { nativeNameOf, ownName } from '../../../../src/views/parts/native-name.ts';
import { archiveOf } from '../../make-archive.ts';

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

describe('what else a subject is called', () => {
  const section = (id: string) => nameSections(person).find((it) => it.id === id)?.items;

  it('is its names in other scripts, without the former ones', () => {
    expect(section('scripts')).toEqual([
      { text: 'زوئی', lang: 'ur', dir: 'rtl' },
      { text: 'Зоя', lang: 'ru', dir: 'ltr' },
    ]);
  });

  it('is what it was formerly called in English, with the time', () => {
    expect(section('formerly')).toEqual([{ label: 'Zoë Old', value: 'until 2010' }]);
  });

  it('is other spellings in Latin script, which readers can read', () => {
    expect(section('spellings')).toMatchObject([{ text: 'Zoë Kvist' }]);
  });
});

it('its own name is the first in another script that it still bears', () => {
  expect(ownName(person)?.text).toBe('زوئی');
});

it('a subject with no other script has no own name beside the English one', () => {
  expect(ownName({ type: 'place', name: 'Estburg', names: [{ text: 'Old Estburg', lang: 'en', to: '1990' }] })).toBeUndefined();
});

it('a subject whose own name is printed already has none beside it, whatever it is called elsewhere', () => {
  const names = [
    { text: 'Ann Lee', lang: 'en' },
    { text: 'Энн Ли', lang: 'ru' },
  ];
  expect(ownName({ type: 'person', name: 'Ann Lee', names })).toBeUndefined();
});

it('an organisation or a topic belongs to no one script', () => {
  expect(ownName({ type: 'organisation', name: 'Northern League', names: [{ text: 'Северная лига', lang: 'ru' }] })).toBeUndefined();
});

it.each([
  ['ur', 'rtl'],
  ['fa', 'rtl'],
  ['ar', 'rtl'],
  ['ru', 'ltr'],
  ['zh-Hans', 'ltr'],
])('a name in %s runs %s', (lang, dir) => {
  expect(nativeNameOf({ text: '…', lang }).dir).toBe(dir);
});
