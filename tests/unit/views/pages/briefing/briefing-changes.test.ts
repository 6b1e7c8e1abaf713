import { expect, it } from 'vitest';
import { makeArchive } from '../../../../../src/archive/model/archive.ts';
import { changedBriefings, changesOf, changesView } from '../../../../../src/views/pages/briefing/briefing-changes.ts';
import { allCorrections } from '../../../../../src/views/pages/corrections.ts';
import { briefingView } from '../../../../../src/views/pages/briefing/briefing.ts';
import { briefingIn } from '../../../make-archive.ts';
import { makeContent } from '../../../make-content.ts';

const ID = '2021-04-06-a';
const version = (day: string, title: string, rest = '') => ({ day, text: `---\ntitle: ${title}\n${rest}---\n\nText.\n` });
const correction = (key: string, date: string) => ({ key, date, note: `About ${key}.` });

const archiveWith = (...versions: { day: string; text: string }[]) =>
  makeArchive(
    makeContent({
      briefings: [
        {
          id: ID,
          title: 'Boats',
          published: '2026-01-05',
          corrections: [correction('first', '2026-01-08'), correction('second', '2026-01-09'), correction('early', '2026-01-06')],
        },
      ],
    }),
    '2026-02-01',
    new Map([[ID, versions]]),
  );

const mended = archiveWith(version('2026-01-05', 'Shpis'), version('2026-01-07', 'Ships'), version('2026-01-09', 'Boats'));

it('each change of the words is told with the corrections of its day and later, the latest first', () => {
  const { head, changes } = changesView(briefingIn(mended, ID), mended);
  expect(head).toMatchObject({ noindex: true, canonical: `https://readout.example/briefings/${ID}/changes/` });
  expect(changes).toMatchObject([
    { id: 'changed-2026-01-09', date: '9 January 2026', notes: [{ text: 'About second.' }] },
    { id: 'changed-2026-01-07', notes: [{ text: 'About first.', href: `/briefings/${ID}/#correction-first` }] },
  ]);
  expect(changes[0]?.parts).toEqual([
    {
      heading: 'Headline',
      paragraphs: [
        [
          { kind: 'gone', words: 'Ships' },
          { kind: 'new', words: 'Boats' },
        ],
      ],
    },
  ]);
});

it('a correction leads to the change that it tells of, where there is one', () => {
  expect(allCorrections(mended).map(({ changes }) => changes)).toEqual([
    `/briefings/${ID}/changes/#changed-2026-01-09`,
    `/briefings/${ID}/changes/#changed-2026-01-07`,
    undefined,
  ]);
});

it('a version with the same words is no change', () => {
  const archive = archiveWith(version('2026-01-05', 'Boats'), version('2026-01-07', 'Boats', 'topics: [trade]\n'));
  expect(changedBriefings(archive)).toEqual([]);
  expect(briefingView(briefingIn(archive, ID), archive).changes).toBeUndefined();
});

it('a version that could not be read is passed over', () => {
  const archive = archiveWith(version('2026-01-05', 'Ships'), { day: '2026-01-06', text: 'broken' }, version('2026-01-07', 'Boats'));
  expect(changesOf(briefingIn(archive, ID), archive).map(({ day }) => day)).toEqual(['2026-01-07']);
});

it('the briefing leads to its changes', () => {
  expect(briefingView(briefingIn(mended, ID), mended).changes).toBe(`/briefings/${ID}/changes/`);
});
