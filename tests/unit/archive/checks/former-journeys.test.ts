import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';

describe('a former id of a journey', () => {
  const stop = (id: string, journey: string, ...formerJourneys: string[]) => ({ id, visit: { journey, formerJourneys } });
  const diagnosticsFor = (...briefings: ReturnType<typeof stop>[]) => checkArchive(archiveOf({ briefings }));

  it('passes where nothing else bears it, and in each visit of the journey', () => {
    expect(diagnosticsFor(stop('2021-04-06-a', 'south', 'tour'), stop('2021-05-06-b', 'south', 'tour'))).toEqual([]);
  });

  it.each([
    ['the present one', [stop('2021-04-06-a', 'south', 'south')]],
    ['that of another journey', [stop('2021-04-06-a', 'south', 'north'), stop('2021-05-06-b', 'north')]],
  ])('is refused if it is %s', (_, briefings) => {
    expect(diagnosticsFor(...briefings)).toMatchObject([
      { file: 'briefings/2021-04-06-a.md', field: 'visit.formerJourneys[0]', problem: 'is in use, so it cannot lead here too' },
    ]);
  });

  it('is refused to the second journey that claims it, in every visit that does', () => {
    const first = stop('2021-04-06-a', 'a-way', 'tour');
    const second = [stop('2021-05-06-b', 'b-way', 'east', 'tour'), stop('2021-05-08-c', 'b-way', 'tour'), stop('2021-05-10-d', 'b-way')];
    expect(diagnosticsFor(first, ...second)).toMatchObject([
      { file: 'briefings/2021-05-06-b.md', field: 'visit.formerJourneys[1]' },
      { file: 'briefings/2021-05-08-c.md', field: 'visit.formerJourneys[0]' },
    ]);
  });
});
