import { describe, expect, it } from 'vitest';
import { counterpartsOf } from '../../../../src/archive/facts/counterparts.ts';
import { entityKey } from '../../../../src/archive/model/entity.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

/** The ids of the people whom a person met, each with the ids of the visits. */
function metBy(id: string, ...briefings: BriefingFields[]): [string, string[]][] {
  const archive = archiveOf({ briefings });
  const person = getById(archive.people, id);
  return counterpartsOf(person, archive.appearances.get(entityKey(person)) ?? []).map(({ person: other, visits }) => [
    other.id,
    visits.map((visit) => visit.id),
  ]);
}

describe('the counterparts of a person', () => {
  it('are the hosts of visits made, the most often met first, each with the visits newest first', () => {
    const briefings = [
      { id: '2019-01-01-a', visit: hosts('emil-frank') },
      { id: '2020-01-01-b', visit: hosts('bruno-costa') },
      { id: '2021-01-01-c', visit: hosts('bruno-costa') },
    ];
    expect(metBy('anna-berg', ...briefings)).toEqual([
      ['bruno-costa', ['2021-01-01-c', '2020-01-01-b']],
      ['emil-frank', ['2019-01-01-a']],
    ]);
  });

  it('are the visitors received', () => {
    expect(metBy('bruno-costa', { id: '2020-01-01-b' })).toEqual([['anna-berg', ['2020-01-01-b']]]);
  });

  it('are counted once for a meeting that two briefings record', () => {
    const goa = (id: string, person: string, other: string, more = {}) => ({
      id,
      visit: { ...visitors(person), ...hosts(), met: [{ person: other }], ...more },
    });
    const hers = goa('2023-05-04-berg', 'anna-berg', 'emil-frank', { to: '2023-05-05' });
    const his = (id: string, more = {}) => goa(id, 'emil-frank', 'anna-berg', more);
    expect(metBy('anna-berg', hers, his('2023-05-05-frank'))).toEqual([['emil-frank', ['2023-05-05-frank']]]);
    expect(metBy('anna-berg', hers, his('2023-05-06-frank'))[0]?.[1]).toHaveLength(2);
    expect(metBy('anna-berg', hers, his('2023-05-05-frank', stops('estburg')))[0]?.[1]).toHaveLength(2);
  });

  it('are not fellow travellers, nor anybody on a cancelled visit', () => {
    expect(metBy('anna-berg', { id: '2020-01-01-b', visit: { ...visitors('anna-berg', 'emil-frank'), ...hosts() } })).toEqual([]);
    expect(metBy('anna-berg', { id: '2020-01-01-b', visit: plannedVisit('cancelled', '2020-01-01') })).toEqual([]);
  });
});
