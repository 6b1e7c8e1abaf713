import { describe, expect, it } from 'vitest';
import { documentsViews } from '../../../../src/views/pages/documents.ts';
import { archiveOf } from '../../make-archive.ts';

const paper = (key: string, fields: object = {}) => ({
  key,
  kind: 'agreement',
  title: `Agreement ${key}`,
  parties: ['norland', 'sudonia'],
  source: 'gazette',
  ...fields,
});

describe('the page of all documents', () => {
  const [first] = documentsViews(
    archiveOf({
      briefings: [
        {
          id: '2020-01-01-old',
          topics: ['energy'],
          documents: [paper('one', { kind: 'treaty', parties: ['northern-league'] }), paper('late', { date: '2021-02' })],
        },
        { id: '2021-01-01-new', documents: [paper('two')] },
        { id: '2021-03-01-none', documents: 'none', documentsSource: 'gazette' },
      ],
    }),
  );

  it('has them by their own year, or that of the visit, the newest first', () => {
    expect(first?.years.map(({ year, items }) => [year, ...items.map(({ title }) => title)])).toEqual([
      ['2021', 'Agreement late', 'Agreement two'],
      ['2020', 'Agreement one'],
    ]);
    expect(first?.shown).toBe(3);
  });

  it('knows for each by what it can be found', () => {
    expect(first?.years.at(-1)?.items[0]?.values).toEqual({
      year: ['2020'],
      kind: ['treaty'],
      country: [],
      organisation: ['northern-league'],
      topic: ['energy'],
    });
  });

  it('offers only what some document has, the newest year and the most frequent first', () => {
    expect(first?.filtering?.filters.map(({ name, options }) => [name, ...options.map(({ text, count }) => `${text} ${count}`)])).toEqual([
      ['year', '2021 2', '2020 1'],
      ['kind', 'Agreement 2', 'Treaty 1'],
      ['country', 'Norland 2', 'Sudonia 2'],
      ['organisation', 'Northern League 1'],
      ['topic', 'Energy 2', 'Trade 1'],
    ]);
  });

  it('has no filter of which nothing has a value', () => {
    const [plain] = documentsViews(archiveOf({ briefings: [{ id: '2020-01-01-old', documents: [paper('one')] }] }));
    expect(plain?.filtering?.filters.map(({ name }) => name)).toEqual(['year', 'kind', 'country', 'topic']);
  });

  it('shows as many as a page takes, and leaves the others to pages of their years', () => {
    const many = Array.from({ length: 40 }, (_, at) => paper(`p${at}`));
    const views = documentsViews(
      archiveOf({ briefings: ['2019-01-01-a', '2020-01-01-b', '2021-01-01-c'].map((id) => ({ id, documents: many })) }),
    );
    expect(views.map(({ path, shown, filtering }) => [path, shown, filtering?.total])).toEqual([
      [undefined, 40, 120],
      ['2021', 40, undefined],
      ['2020', 40, undefined],
      ['2019', 40, undefined],
    ]);
  });
});
