import { describe, expect, it } from 'vitest';
import { pairStripsOf } from '../../../../src/views/parts/previous-and-next-of-pair.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import type { BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

function stripsOf(...others: BriefingFields[]) {
  const archive = archiveOf({ briefings: [{ id: ID }, ...others] });
  return pairStripsOf(briefingIn(archive, ID).visit, archive);
}

describe('the strip of a pair', () => {
  it('has the visits just before and after, with links that compare them', () => {
    const [strip, ...more] = stripsOf({ id: '2018-01-01-a' }, { id: '2020-01-01-b' }, { id: '2022-01-01-c' }, { id: '2023-01-01-d' });
    expect(more).toEqual([]);
    expect(strip?.neighbours).toMatchObject([
      {
        visit: { id: '2020-01-01-b' },
        compare: '/relationships/norland-sudonia/compare/?a=2020-01-01-b&b=2021-04-06-this#2021-04-06-this',
      },
      {
        visit: { id: '2022-01-01-c' },
        compare: '/relationships/norland-sudonia/compare/?a=2021-04-06-this&b=2022-01-01-c#2022-01-01-c',
      },
    ]);
  });

  it('is left out where the pair has no other visit', () => {
    expect(stripsOf()).toEqual([]);
  });
});
