import { describe, expect, it } from 'vitest';
import { comparedRelationships, visitComparisonView } from '../../../../src/views/pages/visit-comparison.ts';
import { archiveOf } from '../../make-archive.ts';

const idOf = (year: number, month = 1) => `${year}-${String(month).padStart(2, '0')}-01-visit`;

/** The comparison page of the only pair in an archive with one briefing in each of some years, or with these. */
function viewOf(...years: (number | string)[]) {
  const archive = archiveOf({ briefings: years.map((year) => ({ id: typeof year === 'string' ? year : idOf(year) })) });
  const [relationship] = comparedRelationships(archive);
  return relationship && visitComparisonView(relationship, archive);
}

describe('the page that compares visits of a pair', () => {
  it('compares each of the latest visits with the one before, the older first', () => {
    const view = viewOf(2018, 2020, 2021);
    expect(view?.neighbours.map(({ first, second }) => [first.id, second.id])).toEqual([
      [idOf(2020), idOf(2021)],
      [idOf(2018), idOf(2020)],
    ]);
    expect(view?.note).toBeUndefined();
  });

  it('is bounded, and says so: it compares the latest six, and offers the latest hundred', () => {
    const view = viewOf(...Array.from({ length: 120 }, (_, at) => idOf(2010 + Math.floor(at / 12), (at % 12) + 1)));
    expect(view?.neighbours).toHaveLength(5);
    expect(view?.options).toHaveLength(100);
    expect(view?.note).toContain('latest 6');
  });

  it('is not there where only one visit has a briefing', () => {
    expect(viewOf(2021)).toBeUndefined();
  });
});
