import { describe, expect, it } from 'vitest';
import { relatedBriefings } from '../../../../src/archive/facts/related-briefings.ts';
import type { Briefing } from '../../../../src/archive/model/briefing.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { hosts, stops, visitors, type BriefingFields } from '../../make-content.ts';

const THIS = { id: '2021-04-06-this' };
const toEstburg = { ...hosts('emil-frank'), ...stops('estburg') };

/** The ids in each list of related briefings for the visit of 6 April 2021. */
function relatedIds(limit: number, ...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings: [THIS, ...briefings] });
  const { sameRelationship, samePerson, sameTopic } = relatedBriefings(briefingIn(archive, THIS.id), archive, limit);
  const ids = (list: Briefing[]) => list.map(({ id }) => id);
  return { relationship: ids(sameRelationship), person: ids(samePerson), topic: ids(sameTopic) };
}

describe('a related briefing', () => {
  it('is on the same relationship, in either direction', () => {
    const back = { id: '2020-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts(), ...stops('nordhavn') }, topics: ['energy'] };
    expect(relatedIds(3, back)).toEqual({ relationship: [back.id], person: [], topic: [] });
  });

  it('or has the same visitor or host', () => {
    const elsewhere = { id: '2020-01-01-elsewhere', visit: toEstburg, topics: ['energy'] };
    expect(relatedIds(3, elsewhere)).toEqual({ relationship: [], person: [elsewhere.id], topic: [] });
  });

  it('or has the same topic', () => {
    const strangers = { id: '2020-01-01-strangers', visit: { ...visitors('clara-diaz'), ...toEstburg } };
    expect(relatedIds(3, strangers)).toEqual({ relationship: [], person: [], topic: [strangers.id] });
  });

  it('is in one list only, and is never the briefing itself', () => {
    expect(relatedIds(3, { id: '2020-01-01-twin' })).toEqual({ relationship: ['2020-01-01-twin'], person: [], topic: [] });
  });

  it('comes before an older one, as far as there is room', () => {
    const all = ['2016-01-01-d', '2018-01-01-c', '2020-01-01-a', '2019-01-01-b'].map((id) => ({ id }));
    expect(relatedIds(2, ...all).relationship).toEqual(['2020-01-01-a', '2019-01-01-b']);
  });

  it('goes into the next list where the first is full', () => {
    expect(relatedIds(1, { id: '2018-01-01-c' }, { id: '2020-01-01-a' }, { id: '2019-01-01-b' })).toEqual({
      relationship: ['2020-01-01-a'],
      person: ['2019-01-01-b'],
      topic: ['2018-01-01-c'],
    });
  });
});
