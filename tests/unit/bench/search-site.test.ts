import { expect, it } from 'vitest';
import { makeBriefingRecord } from '../../../src/search/briefing-record.ts';
import { pageOf } from '../../bench/search-site.ts';
import { archiveOf } from '../make-archive.ts';

it('the pages of the search bench have the parts that the index looks for', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }] });
  const [briefing] = archive.briefings;
  if (!briefing) throw new Error('There is no briefing.');
  expect(makeBriefingRecord(pageOf(briefing, archive), briefing, archive)).toContain('<h1 data-pagefind-body');
});
