import { expect, it } from 'vitest';
import { allCorrections, correctionsViews } from '../../../../src/views/pages/corrections.ts';
import { archiveOf } from '../../make-archive.ts';

const correction = (key: string, date: string) => ({ key, date, note: `About ${key}.` });

it('corrections of all briefings stand together, the latest first, each with the address of its note', () => {
  const archive = archiveOf({
    briefings: [
      {
        id: '2021-04-06-a',
        title: 'A',
        corrections: [correction('name', '2026-02-01'), { ...correction('port', '2026-04-01'), kind: 'addition' }],
      },
      { id: '2021-05-06-b', title: 'B', corrections: [correction('day', '2026-03-01')] },
    ],
  });
  expect(allCorrections(archive)).toMatchObject([
    { briefing: { text: 'A', href: '/briefings/2021-04-06-a/#correction-port' }, date: '1 April 2026', kind: 'Addition' },
    { briefing: { text: 'B', href: '/briefings/2021-05-06-b/#correction-day' }, kind: 'Mistake corrected' },
    { briefing: { text: 'A', href: '/briefings/2021-04-06-a/#correction-name' }, note: 'About name.' },
  ]);
});

it('corrections that are too many for one page go by the years in which they were made', () => {
  const corrections = Array.from({ length: 130 }, (_, at) => correction(`note-${at}`, `${at < 100 ? 2027 : 2026}-02-01`));
  const views = correctionsViews(archiveOf({ briefings: [{ id: '2021-04-06-a', corrections }] }, '2028-01-01'));
  expect(views.map(({ path, items }) => [path, items.length])).toEqual([
    [undefined, 100],
    ['2027', 100],
    ['2026', 30],
  ]);
});
