import { describe, expect, it } from 'vitest';
import { latestOffice, officeOn, officesOn } from '../../../../src/archive/model/offices-held.ts';
import type { Person } from '../../../../src/archive/model/entity.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';

interface Term {
  title: string;
  from?: string;
  to?: string;
  current?: true;
}

function personWith(...terms: Term[]): Person {
  const offices = terms.map((term) => ({ ...term, function: 'minister', country: 'norland' }));
  return getById(archiveOf({ people: { 'zoe-quist': { name: 'Zoe Quist', family: 'Quist', offices } } }).people, 'zoe-quist');
}

const titlesOn = (person: Person, date: string) => officesOn(person, date).map(({ title }) => title);

describe('an office', () => {
  const minister = personWith({ title: 'Minister', from: '2012-05-01', to: '2016-06-30' });

  it.each(['2012-05-01', '2014', '2016-06-30'])('was held on every day of its term, the first and the last included: %s', (date) => {
    expect(titlesOn(minister, date)).toEqual(['Minister']);
  });

  it.each(['2012-04-30', '2016-07-01', '2011', '2017'])('was not held before or after its term: %s', (date) => {
    expect(titlesOn(minister, date)).toEqual([]);
  });

  it.each(['2012', '2016-06'])('may have been held on a date that is not certainly outside its term: %s', (date) => {
    expect(titlesOn(minister, date)).toEqual(['Minister']);
  });

  it('with an unknown end may be held on any later date', () => {
    expect(titlesOn(personWith({ title: 'Minister', from: '2012' }), '2099')).toEqual(['Minister']);
  });

  it('with an unknown beginning may be held on any earlier date', () => {
    expect(titlesOn(personWith({ title: 'Minister', to: '2012' }), '1950')).toEqual(['Minister']);
  });

  it('may be held twice, with years in between', () => {
    const twice = personWith({ title: 'Minister', from: '2012', to: '2014' }, { title: 'Minister', from: '2018', to: '2020' });
    expect(['2013', '2016', '2019'].map((date) => titlesOn(twice, date))).toEqual([['Minister'], [], ['Minister']]);
  });
});

describe('of several offices on one day', () => {
  it('one with known dates comes before one with an open end', () => {
    expect(titlesOn(personWith({ title: 'Envoy', from: '2013' }, { title: 'Minister', from: '2012', to: '2016' }), '2014')).toEqual([
      'Minister',
      'Envoy',
    ]);
  });

  it('one known to be held still counts as certain', () => {
    expect(titlesOn(personWith({ title: 'Envoy', from: '2010' }, { title: 'Minister', from: '2009', current: true }), '2014')).toEqual([
      'Minister',
      'Envoy',
    ]);
  });

  it('one with an unknown beginning comes after one with an unknown end, and one with both unknown last', () => {
    const person = personWith({ title: 'Nobody knows' }, { title: 'Envoy', to: '2016' }, { title: 'Minister', from: '2010' });
    expect(titlesOn(person, '2014')).toEqual(['Minister', 'Envoy', 'Nobody knows']);
  });

  it('the later one comes first where both are equally certain', () => {
    const person = personWith({ title: 'Envoy', from: '2010', to: '2016' }, { title: 'Minister', from: '2012', to: '2016' });
    expect(titlesOn(person, '2014')).toEqual(['Minister', 'Envoy']);
  });

  it('the first one is chosen', () => {
    expect(officeOn(personWith({ title: 'Envoy', from: '2013' }, { title: 'Minister', from: '2012', to: '2016' }), '2014')?.title).toBe(
      'Minister',
    );
  });

  it('the one named by the editor is chosen', () => {
    const person = personWith({ title: 'Envoy', from: '2013' }, { title: 'Minister', from: '2012', to: '2016' });
    expect(officeOn(person, '2014', 'Envoy')?.title).toBe('Envoy');
  });

  it('none is chosen where the one named by the editor was not held', () => {
    const person = personWith({ title: 'Envoy', from: '2018' }, { title: 'Minister', from: '2012', to: '2016' });
    expect(officeOn(person, '2014', 'Envoy')).toBeUndefined();
  });
});

describe('the latest office', () => {
  const titleOf = (...terms: Term[]) => latestOffice(personWith(...terms))?.title;

  it('is the one that began last, and of two that began together the one listed last', () => {
    expect(titleOf({ title: 'A', from: '2010' }, { title: 'B', from: '2014' }, { title: 'C', from: '2012' })).toBe('B');
    expect(titleOf({ title: 'B', from: '2014' }, { title: 'A', from: '2010' })).toBe('B');
    expect(titleOf({ title: 'A', from: '2014' }, { title: 'B', from: '2014' })).toBe('B');
  });

  it('is none of which nobody knows when it began, where there is another', () => {
    expect([titleOf({ title: 'A' }, { title: 'B', from: '1950' }), titleOf({ title: 'B', from: '1950' }, { title: 'A' })]).toEqual([
      'B',
      'B',
    ]);
    expect(titleOf({ title: 'A' })).toBe('A');
  });
});
