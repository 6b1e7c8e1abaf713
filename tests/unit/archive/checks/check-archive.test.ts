import { expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { visitors } from '../../make-content.ts';

it('consistent content gets no diagnostic', () => {
  expect(checkArchive(archiveOf({ briefings: [{ id: '2021-04-06-a' }, { id: '2022-04-06-b' }] }))).toEqual([]);
});

it('an archive is checked for offices and for ambiguous names', () => {
  const offices = [{ title: 'Minister', function: 'minister', country: 'norland', to: '2020' }];
  const people = { 'olaf-berg': { name: 'Olaf Berg', family: 'Berg', offices } };
  const visit = visitors('anna-berg', 'olaf-berg');
  const archive = archiveOf({ people, briefings: [{ id: '2021-04-06-a', visit, body: 'That day Berg spoke.[@gazette]' }] });
  expect(checkArchive(archive).map(({ field }) => field)).toEqual(['visit.visitors[1]', 'body']);
});
