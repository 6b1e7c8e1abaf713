import { describe, expect, it } from 'vitest';
import { editExample, diagnosticsAfter, diagnosticsOf, lineOf } from '../../make-diagnostics.ts';

it('a stop cannot end before it starts', () => {
  expect(diagnosticsAfter({ '      to: 2021-04-07': '      to: 2021-04-05' })).toMatchObject([
    { field: 'visit.stops[0].to', problem: 'ends (2021-04-05) before it starts (2021-04-06)' },
  ]);
});

describe('the days of a stop', () => {
  it('outside those of the visit get a diagnostic on their line', () => {
    const edits = { '      to: 2021-04-07': '      to: 2021-04-08' };
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field: 'visit.stops[0].to',
        line: lineOf('2021-04-08\n  from', editExample(edits)),
        problem: 'is outside the days of the visit (2021-04-06 to 2021-04-07): 2021-04-08',
        remedy: 'correct the day, or `from` and `to` of the visit',
      },
    ]);
    expect(diagnosticsAfter({ '      from: 2021-04-06': '      from: 2021-03' })).toMatchObject([{ field: 'visit.stops[0].from' }]);
  });

  const diagnosticsFor = (to: string | undefined, stop: object) =>
    diagnosticsOf({ briefings: [{ id: '2021-04-06-a', visit: { to, stops: [{ place: 'sudopol', ...stop }] } }] });

  it.each([
    ['in the month in which the visit ends', '2021-04', { from: '2021-04-30' }],
    ['on any day after the arrival, if the end is unknown', undefined, { from: '2022-01-01' }],
    ['in a month and a year that include the visit', '2021-04-07', { from: '2021-04', to: '2021' }],
  ])('may be %s', (_name, to, stop) => {
    expect(diagnosticsFor(to, stop)).toEqual([]);
  });

  it('are checked even if the end of the visit is unknown', () => {
    expect(diagnosticsFor(undefined, { from: '2021-04-05' })).toMatchObject([
      { field: 'visit.stops[0].from', problem: 'is outside the days of the visit (2021-04-06): 2021-04-05' },
    ]);
  });
});
