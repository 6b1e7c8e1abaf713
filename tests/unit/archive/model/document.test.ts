import { expect, it } from 'vitest';
import type { OwnedDocument } from '../../../../src/archive/model/document.ts';
import { archiveOf } from '../../make-archive.ts';

const paper = (key: string, fields: object = {}) => ({
  key,
  kind: 'agreement',
  title: `Agreement ${key}`,
  parties: ['sudonia'],
  source: 'gazette',
  ...fields,
});
const keysOf = (documents: OwnedDocument[] = []) => documents.map(({ document }) => document.key);

it('papers are in order of their dates, the newest first; one without a date is of the visit', () => {
  const { documents } = archiveOf({
    briefings: [
      {
        id: '2020-05-06-a',
        documents: [paper('day', { date: '2020-05-06' }), paper('month', { date: '2020-05' }), paper('late', { date: '2023' })],
      },
      { id: '2021-04-06-b', documents: [paper('undated')] },
    ],
  });
  expect(keysOf(documents.all)).toEqual(['late', 'undated', 'day', 'month']);
  expect(documents.all.map(({ date }) => date)).toEqual(['2023', '2021-04-06', '2020-05-06', '2020-05']);
});

it('an entity has the papers to which it is a party, a topic those of the visits about it', () => {
  const { documents } = archiveOf({
    briefings: [
      { id: '2020-05-06-a', documents: [paper('one', { parties: ['norland', 'northern-league'] }), paper('two')] },
      { id: '2021-04-06-b', topics: ['energy'], documents: [paper('three')] },
    ],
  });
  expect(Object.fromEntries([...documents.byEntity].map(([key, of]) => [key, keysOf(of)]))).toEqual({
    'country:norland': ['one'],
    'country:sudonia': ['three', 'two'],
    'organisation:northern-league': ['one'],
    'topic:trade': ['one', 'two'],
    'topic:energy': ['three'],
  });
});

it('there are none of a visit on which nothing was signed, nor of one of which nobody says', () => {
  const { documents } = archiveOf({
    briefings: [{ id: '2020-05-06-a', documents: 'none', documentsSource: 'gazette' }, { id: '2021-04-06-b' }],
  });
  expect(documents).toEqual({ all: [], byEntity: new Map() });
});
