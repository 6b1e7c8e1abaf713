import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { stops, visitors, type BriefingFields } from '../../make-content.ts';

const TOUR = { journey: '2025-08-berg-tour' };
const norland = { id: '2025-08-18-berg-nordhavn', visit: { ...TOUR, ...stops('nordhavn'), to: '2025-08-19' } };
const sudoniaOn = (day: string, visit = {}) => ({ id: `${day}-berg-sudopol`, visit: { ...TOUR, to: day, ...visit } });
const diagnosticsAbout = (...briefings: BriefingFields[]) => checkArchive(archiveOf({ briefings }));

describe('a journey', () => {
  it('may not break off between two of its visits', () => {
    expect(diagnosticsAbout(norland, sudoniaOn('2025-08-21'))).toMatchObject([
      {
        file: 'briefings/2025-08-21-berg-sudopol.md',
        field: 'visit.journey',
        problem:
          'is `2025-08-berg-tour`, but the visit before it, 2025-08-18-berg-nordhavn, ended on 2025-08-19: a journey’s visits touch in time',
      },
    ]);
  });

  it('is told of where it breaks, not at its other visits', () => {
    const estmark = { id: '2025-08-22-berg-estburg', visit: { ...TOUR, ...stops('estburg') } };
    expect(diagnosticsAbout(norland, sudoniaOn('2025-08-21'), estmark).map(({ file }) => file)).toEqual([
      'briefings/2025-08-21-berg-sudopol.md',
    ]);
  });

  it.each(['2025-08-19', '2025-08-20'])('goes on on the same day or the next: %s', (day) => {
    expect(diagnosticsAbout(norland, sudoniaOn(day))).toEqual([]);
  });

  it.each([
    ['the end of the earlier', { ...norland, visit: { ...norland.visit, to: '2025-08' } }, sudoniaOn('2025-08-21')],
    ['the beginning of the later', norland, sudoniaOn('2025-08', { to: undefined })],
  ])('is not judged where nobody knows the day of %s', (_name, earlier, later) => {
    expect(diagnosticsAbout(earlier, later)).toEqual([]);
  });

  it('is that of one traveller, whoever else came along', () => {
    expect(diagnosticsAbout(norland, sudoniaOn('2025-08-20', visitors('emil-frank', 'anna-berg')))).toEqual([]);
  });
});
