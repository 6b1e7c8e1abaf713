import { expect, it } from 'vitest';
import { commitmentsByRelationship } from '../../../../src/archive/facts/commitments-by-relationship.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors, type BriefingFields } from '../../make-content.ts';

const promise = (key: string, by: string[], to?: string[]) => ({ key, kind: 'open', by, to, what: 'Keep it', source: 'gazette' });

/** The slugs of the pairs that have promises, each with the keys of those. */
const keysByPair = (...briefings: BriefingFields[]) =>
  commitmentsByRelationship(archiveOf({ briefings })).map(({ relationship, commitments }) => [
    relationship.slug,
    commitments.map(({ key }) => key),
  ]);

it('the promises of a visit by two countries are each in the group of its own pair, the larger group first', () => {
  const commitments = [
    promise('line', ['sudonia'], ['estmark']),
    promise('ferry', ['sudonia'], ['norland']),
    promise('port', ['sudonia'], ['norland']),
  ];
  expect(keysByPair({ id: '2021-04-06-both', visit: visitors('anna-berg', 'emil-frank'), commitments }, { id: '2022-01-01-none' })).toEqual(
    [
      ['norland-sudonia', ['ferry', 'port']],
      ['estmark-sudonia', ['line']],
    ],
  );
});

it('a promise of one of the two with a third country belongs to their pair, though it was made elsewhere', () => {
  const meeting = { id: '2021-04-06-meeting', commitments: [promise('border', ['norland', 'estmark']), promise('road', ['norland'])] };
  const theirs = { id: '2020-04-06-theirs', visit: { ...visitors('anna-berg'), stops: [{ place: 'estburg' }] } };
  expect(keysByPair(meeting, theirs)).toEqual([
    ['estmark-norland', ['border']],
    ['norland-sudonia', ['road']],
  ]);
  expect(keysByPair(meeting)).toEqual([['norland-sudonia', ['road']]]);
});

it('a promise by somebody who travels for an organisation alone is one of each pair of the visit', () => {
  const office = { title: 'Secretary-General', function: 'head of government', organisation: 'northern-league', from: '2010' };
  const people = { 'hana-lind': { name: 'Hana Lind', family: 'Lind', offices: [office] } };
  const briefing = { id: '2021-04-06-both', visit: visitors('anna-berg', 'hana-lind'), commitments: [promise('fund', ['hana-lind'])] };
  const groups = commitmentsByRelationship(archiveOf({ people, briefings: [briefing] }));
  expect(groups.map(({ relationship, commitments }) => [relationship.slug, commitments.map(({ key }) => key)])).toEqual([
    ['norland-sudonia', ['fund']],
  ]);
});

it('a pair without promises has no group', () => {
  const theirs = { id: '2020-04-06-theirs', visit: { ...visitors('anna-berg'), stops: [{ place: 'estburg' }] } };
  expect(keysByPair({ id: '2021-04-06-a', commitments: [promise('port', ['sudonia'])] }, theirs)).toEqual([['norland-sudonia', ['port']]]);
  expect(keysByPair(theirs)).toEqual([]);
});
