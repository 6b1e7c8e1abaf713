import { expect, it } from 'vitest';
import { hosts } from '../../make-content.ts';
import { diagnosticsOf } from '../../make-diagnostics.ts';

const diagnosticsFor = (visit: object) => diagnosticsOf({ briefings: [{ id: '2021-04-06-a', visit: { ...visit } }] });

it.each([
  ['hosts', hosts('bruno-costa', 'anna-berg'), 'visit.hosts[1].person', 'visitors'],
  ['met', { met: [{ person: 'bruno-costa' }] }, 'visit.met[0].person', 'hosts'],
  ['delegation', { delegation: [{ person: 'anna-berg' }] }, 'visit.delegation[0].person', 'visitors'],
  ['visitors', { visitors: [{ person: 'anna-berg' }, { person: 'anna-berg' }] }, 'visit.visitors[1].person', 'visitors'],
])('nobody can be named twice in one visit: %s', (_name, visit, field, first) => {
  expect(diagnosticsFor(visit)).toMatchObject([
    { file: 'briefings/2021-04-06-a.md', field, problem: expect.stringContaining(`stands under \`${first}\` already`) as string },
  ]);
});

it('different people may have different parts, and delegates without a file may share a name', () => {
  const delegation = [{ person: 'emil-frank' }, { name: 'Gerda Holm', country: 'norland' }, { name: 'Gerda Holm', country: 'norland' }];
  expect(diagnosticsFor({ delegation, met: [{ person: 'clara-diaz' }] })).toEqual([]);
});
