import { describe, expect, it } from 'vitest';
import { balanceOf, directionsOf } from '../../../../src/archive/facts/balance.ts';
import { topicChangesOf } from '../../../../src/archive/facts/topic-changes.ts';
import { getById } from '../../../../src/archive/model/subjects.ts';
import { archiveOf } from '../../make-archive.ts';
import { planned, stops, visitors, type Cast } from '../../make-content.ts';

const back = { ...visitors('clara-diaz'), ...stops('nordhavn') };

function pairIn(cast: Cast) {
  const archive = archiveOf(cast);
  return { archive, pair: getById(archive.relationships, 'norland-sudonia') };
}

describe('the balance of two countries', () => {
  it('counts both directions by level, the register too, and only visits that have begun', () => {
    const { pair } = pairIn({
      briefings: [
        { id: '2020-01-01-there' },
        { id: '2021-01-01-back', visit: back },
        { id: '2022-01-01-never', visit: planned('cancelled', '2022-01-01') },
      ],
      register: [
        { id: '2019-there', visitor: 'Olga Prins', office: 'Prime Minister' },
        { id: '2018-there', visitor: 'Ivo Prins', office: 'Queen' },
      ],
    });
    const rows = balanceOf(directionsOf(pair)).map(({ level, counts }) => `${level ?? 'none'} ${counts.join(':')}`);
    expect(rows).toEqual(['head of state 1:1', 'head of government 1:0', 'foreign minister 1:0']);
  });

  it('has a row for visitors whose office nobody knows', () => {
    const { pair } = pairIn({ register: [{ id: '2019-there', visitor: 'Olga Prins' }] });
    expect(balanceOf(directionsOf(pair))).toEqual([{ level: undefined, counts: [1, 0] }]);
  });
});

describe('what was new', () => {
  const history = [{ state: 'pending', asOf: '2021', basis: 'event', note: 'So it was.', sources: ['gazette'] }];

  it('is what a visit has against the one before it, as far as both have briefings', () => {
    const promise = { key: 'one', kind: 'open', by: ['sudonia'], what: 'Keep it', source: 'gazette', history };
    const { archive } = pairIn({
      briefings: [
        { id: '2020-01-01-then', topics: ['trade'] },
        { id: '2021-01-01-now', topics: ['energy'], commitments: [promise] },
      ],
      register: [{ id: '2020-06-01-between' }],
    });
    expect(topicChangesOf(archive.briefings)).toMatchObject([
      {
        briefing: { id: '2021-01-01-now' },
        before: { id: '2020-01-01-then' },
        added: [{ id: 'energy' }],
        dropped: [{ id: 'trade' }],
        commitmentCount: 1,
      },
    ]);
  });

  it('is nothing where there was but one', () => {
    expect(topicChangesOf(pairIn({ briefings: [{ id: '2020-01-01-then' }] }).archive.briefings)).toEqual([]);
  });
});
