import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';

const NOW = { id: '2021-04-06-now' };

describe('the check of “first since” claims', () => {
  const diagnosticsFor = (firstSince: Record<string, unknown>) =>
    checkArchive(
      archiveOf({
        briefings: [{ ...NOW, visit: { firstSince: { source: 'gazette', ...firstSince } } }, { id: '2015-06-01-b' }],
      }),
    );

  it('reports a claim that the archive contradicts', () => {
    expect(diagnosticsFor({ since: 2012 })).toMatchObject([
      {
        file: 'briefings/2021-04-06-now.md',
        field: 'visit.firstSince.since',
        problem: 'claims the first visit since 2012, but the archive holds a later one: 2015-06-01-b (2015-06-01)',
      },
    ]);
  });

  it('passes a claim that the briefing reports as disputed', () => {
    expect(diagnosticsFor({ since: 2012, disputed: 'The Gazette counts only official visits.' })).toEqual([]);
  });

  it('passes a claim that agrees with the archive', () => {
    expect(diagnosticsFor({ since: 2015 })).toEqual([]);
  });

  it('compares the claim with visits by holders of the function that it names', () => {
    expect(diagnosticsFor({ since: 2012, function: 'head of state' })).toEqual([]);
  });
});
