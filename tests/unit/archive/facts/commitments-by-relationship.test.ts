import { expect, it } from 'vitest';
import { commitmentsByRelationship } from '../../../../src/archive/facts/commitments-by-relationship.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors } from '../../make-content.ts';

const promise = (key: string, to: string) => ({ key, kind: 'open', by: ['sudonia'], to: [to], what: 'Keep it', source: 'gazette' });

it('the promises of a visit by two countries are each in the group of its own pair, the larger group first', () => {
  const archive = archiveOf({
    briefings: [
      {
        id: '2021-04-06-both',
        visit: visitors('anna-berg', 'emil-frank'),
        commitments: [promise('line', 'estmark'), promise('ferry', 'norland'), promise('port', 'norland')],
      },
      { id: '2022-01-01-none' },
    ],
  });
  const groups = commitmentsByRelationship(archive.briefings);
  expect(
    groups.map(({ slug, countries, commitments }) => [slug, countries.map(({ id }) => id), commitments.map(({ key }) => key)]),
  ).toEqual([
    ['norland-sudonia', ['norland', 'sudonia'], ['ferry', 'port']],
    ['estmark-sudonia', ['estmark', 'sudonia'], ['line']],
  ]);
});
