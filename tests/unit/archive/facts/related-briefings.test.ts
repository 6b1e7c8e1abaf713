import { describe, expect, it } from 'vitest';
import { relatedBriefings } from '../../../../src/archive/facts/related-briefings.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { hosts, stops, visitors, type BriefingFields } from '../../make-content.ts';

const THIS = { id: '2021-04-06-this' };
const toEstburg = { ...hosts('emil-frank'), ...stops('estburg') };

/** The lists of what to read after the visit of 6 April 2021. */
function listsAfter(most: number, ...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings: [THIS, ...briefings] });
  const { sameRelationship: samePair, samePerson, sameTopic } = relatedBriefings(briefingIn(archive, THIS.id), archive, most);
  const ids = (of: typeof samePair) => of.map(({ id }) => id);
  return { pair: ids(samePair), person: ids(samePerson), topic: ids(sameTopic) };
}

describe('what to read next', () => {
  it('is of the same two countries, in whichever direction', () => {
    const back = { id: '2020-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts(), ...stops('nordhavn') }, topics: ['energy'] };
    expect(listsAfter(3, back)).toEqual({ pair: [back.id], person: [], topic: [] });
  });

  it('else by the same people, visiting or receiving', () => {
    const elsewhere = { id: '2020-01-01-elsewhere', visit: toEstburg, topics: ['energy'] };
    expect(listsAfter(3, elsewhere)).toEqual({ pair: [], person: [elsewhere.id], topic: [] });
  });

  it('else on the same topics', () => {
    const strangers = { id: '2020-01-01-strangers', visit: { ...visitors('clara-diaz'), ...toEstburg } };
    expect(listsAfter(3, strangers)).toEqual({ pair: [], person: [], topic: [strangers.id] });
  });

  it('stands in one list only, and never is the briefing itself', () => {
    expect(listsAfter(3, { id: '2020-01-01-twin' })).toEqual({ pair: ['2020-01-01-twin'], person: [], topic: [] });
  });

  it('goes into the next list where the first is full', () => {
    expect(listsAfter(1, { id: '2018-01-01-c' }, { id: '2020-01-01-a' }, { id: '2019-01-01-b' })).toEqual({
      pair: ['2020-01-01-a'],
      person: ['2019-01-01-b'],
      topic: ['2018-01-01-c'],
    });
  });
});
