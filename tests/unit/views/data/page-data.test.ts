import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { pageSchema } from '../../../../src/exports/data/page-schema.ts';
import { rowSchemaOf } from '../../../../src/exports/data/row-schema.ts';
import { settings } from '../../../../src/settings.ts';
import { site } from '../../../../src/site.ts';
import { DATA_TABLES } from '../../../../src/views/data/all-data-tables.ts';
import { pageDataOf, type PageData } from '../../../../src/views/data/page-data.ts';
import { briefingView } from '../../../../src/views/pages/briefing/briefing.ts';
import { pagesWithData } from '../../../../src/views/pages/pages-with-data.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import type { BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-a';
const HOSTILE = '</script><script>alert(1)</script> ]]> =1+1 "\u2028 \u202E';

const fields = {
  id: ID,
  title: 'Berg in Sudopol',
  body: 'They met.[@gazette]\n\n::quote[words]',
  quotes: [{ key: 'words', speaker: 'anna-berg', words: 'We agreed', occasion: 'On the quay', source: 'gazette' }],
  commitments: [
    {
      key: 'bridge',
      kind: 'open',
      by: ['norland'],
      what: 'Build the bridge',
      source: 'gazette',
      history: [{ state: 'fulfilled', asOf: '2022', basis: 'event', note: 'It was opened.', sources: ['gazette'] }],
    },
  ],
} as unknown as BriefingFields;

const archive = archiveOf({ briefings: [fields, { id: '2023-01-02-b' }] });

const dataOf = (page: string, of = archive): PageData => {
  const found = pagesWithData(of).find((it) => it.page === page);
  if (!found) throw new Error(`${page} has no data.`);
  return pageDataOf(found.view(), of);
};

const idsIn = (data: PageData, table: keyof PageData['rows']) => data.rows[table]?.map((row) => row['id']);

const validate = new Ajv({ schemas: DATA_TABLES.map(rowSchemaOf) }).compile(pageSchema());

describe('the data of a page', () => {
  it('have the row that it is about with all that belong to it, as the tables have them', () => {
    const data = dataOf(`/briefings/${ID}/`);
    expect(data).toMatchObject({
      url: `https://readout.example/briefings/${ID}/`,
      title: 'Berg in Sudopol',
      published: '2026-01-01',
      updated: null,
      about: { table: 'visits', id: ID },
    });
    for (const table of DATA_TABLES.filter(({ columns }) => 'visit' in columns)) {
      const all = [...table.rows(archive)].filter((row) => row['visit'] === ID).map((row) => row['id']);
      expect(idsIn(data, table.name) ?? []).toEqual(all);
    }
    expect(data.rows.commitment_history).toMatchObject([{ commitment: `${ID}/bridge`, state: 'fulfilled', as_of: '2022', read: null }]);
    expect(data.rows.people?.map(({ id }) => id)).toContain('anna-berg');
  });

  it('name the rows of each section, in the order of the page', () => {
    const data = dataOf('/relationships/norland-sudonia/');
    expect(data.about).toBeNull();
    expect(data.sections).toContainEqual(expect.objectContaining({ id: 'promises', ids: { commitments: [`${ID}/bridge`] }, more: [] }));
    expect(data.sections).toContainEqual(expect.objectContaining({ id: 'from-norland', ids: { visits: ['2023-01-02-b', ID] } }));
    expect(idsIn(data, 'visits')?.toSorted()).toEqual([ID, '2023-01-02-b']);
    expect(data.rows.commitment_history).toHaveLength(1);
  });

  it('of a person have the offices and the names, and of a list what it lists', () => {
    expect(dataOf('/people/anna-berg/').rows.offices?.every(({ person }) => person === 'anna-berg')).toBe(true);
    expect(idsIn(dataOf('/people/'), 'people')).toContain('anna-berg');
    expect(idsIn(dataOf('/quotes/'), 'quotes')).toEqual([`${ID}/words`]);
  });

  it('of every page keep their schema, and its head names them', () => {
    for (const { page, view } of pagesWithData(archive)) {
      const made = view();
      const data = pageDataOf(made, archive);
      expect(validate(data), `${page}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(made.head.alternates).toContainEqual({ type: 'application/json', title: 'JSON', href: `${page}index.json` });
      expect(data.formats.every(({ url }) => url.startsWith('https://'))).toBe(true);
    }
  });

  it('have hostile text as text', () => {
    const hostile = archiveOf({ briefings: [fields] });
    Object.assign(briefingIn(hostile, ID), { title: HOSTILE }); // bypasses the schema, which refuses some of it
    const data = dataOf(`/briefings/${ID}/`, hostile);
    expect(validate(data)).toBe(true);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect([data.title, data.rows.visits?.find(({ id }) => id === ID)?.['title']]).toEqual([HOSTILE, HOSTILE]);
  });
});

describe('no page has data', () => {
  const { preview } = settings;
  afterEach(() => {
    settings.preview = preview;
  });

  it('in a preview', () => {
    settings.preview = 'drafts';
    expect(pagesWithData(archive)).toEqual([]);
  });

  it('in a large archive, and no head names them', () => {
    const large = { ...archive, briefings: Array.from({ length: site.sizes.jsonTwins + 1 }, () => briefingIn(archive, ID)) };
    expect(pagesWithData(large)).toEqual([]);
    expect(briefingView(briefingIn(archive, ID), large).head.alternates.map(({ type }) => type)).not.toContain('application/json');
  });
});
