import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';

describe('a former id of a journey', () => {
  const stop = (id: string, journey: string, ...formerJourneys: string[]) => ({ id, visit: { journey, formerJourneys } });
  const diagnosticsFor = (...briefings: ReturnType<typeof stop>[]) => checkArchive(archiveOf({ briefings }));

  it('passes where no other journey has it, and may be repeated in every visit of the journey', () => {
    expect(diagnosticsFor(stop('2021-04-06-a', 'south', 'tour'), stop('2021-05-06-b', 'south', 'tour'))).toEqual([]);
  });

  it.each([
    ['the present id of the same journey', [stop('2021-04-06-a', 'south', 'south')]],
    ['the id of another journey', [stop('2021-04-06-a', 'south', 'north'), stop('2021-05-06-b', 'north')]],
  ])('is refused where it is %s', (_, briefings) => {
    expect(diagnosticsFor(...briefings)).toMatchObject([
      { file: 'briefings/2021-04-06-a.md', field: 'visit.formerJourneys[0]', problem: 'is in use, so it cannot lead here too' },
    ]);
  });

  it('is refused for the second journey that claims it, in each visit that does', () => {
    const first = stop('2021-04-06-a', 'a-way', 'tour');
    const second = [stop('2021-05-06-b', 'b-way', 'east', 'tour'), stop('2021-05-08-c', 'b-way', 'tour'), stop('2021-05-10-d', 'b-way')];
    expect(diagnosticsFor(first, ...second)).toMatchObject([
      { file: 'briefings/2021-05-06-b.md', field: 'visit.formerJourneys[1]' },
      { file: 'briefings/2021-05-08-c.md', field: 'visit.formerJourneys[0]' },
    ]);
  });
});
