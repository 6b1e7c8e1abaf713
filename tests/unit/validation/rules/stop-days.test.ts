import { describe, expect, it } from 'vitest';
import { edited, diagnosticsAfter, diagnosticsOf, lineOf } from '../../make-diagnostics.ts';

it('a stop may not end before it starts', () => {
  expect(diagnosticsAfter({ '      to: 2021-04-07': '      to: 2021-04-05' })).toMatchObject([
    { field: 'visit.stops[0].to', problem: 'ends (2021-04-05) before it starts (2021-04-06)' },
  ]);
});

describe('the days of a stop', () => {
  it('that are outside those of the visit are refused on their line', () => {
    const edits = { '      to: 2021-04-07': '      to: 2021-04-08' };
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field: 'visit.stops[0].to',
        line: lineOf('2021-04-08\n  from', edited(edits)),
        problem: 'is outside the days of the visit (2021-04-06 to 2021-04-07): 2021-04-08',
        remedy: 'correct the day, or `from` and `to` of the visit',
      },
    ]);
    expect(diagnosticsAfter({ '      from: 2021-04-06': '      from: 2021-03' })).toMatchObject([{ field: 'visit.stops[0].from' }]);
  });

  const diagnosticsFor = (to: string | undefined, stop: object) =>
    diagnosticsOf({ briefings: [{ id: '2021-04-06-a', visit: { to, stops: [{ place: 'sudopol', ...stop }] } }] });

  it.each([
    ['in the vague month of its end', '2021-04', { from: '2021-04-30' }],
    ['after an arrival without a known end', undefined, { from: '2022-01-01' }],
    ['as vague as they like', '2021-04-07', { from: '2021-04', to: '2021' }],
  ])('may lie %s', (_name, to, stop) => {
    expect(diagnosticsFor(to, stop)).toEqual([]);
  });

  it('are judged even where the end of the visit is not known', () => {
    expect(diagnosticsFor(undefined, { from: '2021-04-05' })).toMatchObject([
      { field: 'visit.stops[0].from', problem: 'is outside the days of the visit (2021-04-06): 2021-04-05' },
    ]);
  });
});
