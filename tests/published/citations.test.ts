import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import type { CslItem } from '../../src/views/citation/csl-json.ts';
import { fieldsOfCsl, readBibtex, readRis } from '../read-citations.ts';
import { needed, PAGES, textOf, type BuiltPage } from './built-site.ts';
import { rawBriefings } from './raw-content.ts';

const briefings = rawBriefings().map(({ id }) => id);
const pageOf = (path: string) => PAGES.find((page) => page.path === path);

/** The content of a `meta` element of a page; undefined where there is none. */
const metaOf = (page: BuiltPage, name: string) => select(`meta[name="${name}"]`, page.tree)?.properties.content;

/** The text of the file for reference managers with an ending, which is in its link. */
function fileOf(page: BuiltPage, ending: string): string {
  const link = select(`.citation-files a[download$=".${ending}"]`, page.tree);
  const [, text] = /^data:[^,]+;charset=utf-8,(.*)$/.exec(String(link?.properties.href)) ?? [];
  return decodeURIComponent(text ?? '');
}

test.each(briefings)('%s: RIS and BibTeX, read back, say what CSL-JSON and the page say', async (id) => {
  const page = pageOf(`briefings/${id}/index.html`);
  if (!page) throw new Error(`${id} has no page.`);
  const [item, ...others] = JSON.parse(fileOf(page, 'json')) as CslItem[];
  if (!item) throw new Error('The file is empty.');
  expect(others).toEqual([]);
  const fields = fieldsOfCsl(item);
  expect(fields).toMatchObject({ title: textOf(select('h1', page.tree)).replaceAll('\u2060', ''), url: page.canonical });
  for (const read of [...readBibtex(fileOf(page, 'bib')), ...(await readRis(fileOf(page, 'ris')))]) expect(read).toEqual(fields);
});

/**
 * What Zotero makes of a page, by the rules of its translator for embedded metadata: the type of Dublin Core, the fields of Highwire, and for
 * a page without a date of its own the first `time`.
 */
function asZotero(page: BuiltPage) {
  const author = metaOf(page, 'citation_author');
  return {
    type: metaOf(page, 'DC.type') ?? (metaOf(page, 'citation_title') === undefined ? 'webpage' : 'journalArticle'),
    // A name that ends in a comma has one part.
    authors: typeof author === 'string' ? [author.endsWith(',') ? author.slice(0, -1) : author.split(' ')] : [],
    date: metaOf(page, 'citation_publication_date') ?? select('time', page.tree)?.properties.dateTime ?? '',
  };
}

test('Zotero takes each briefing for an article of a newspaper, by the desk under one name, of the day of its publication', () => {
  const found = briefings.map((id) => {
    const page = pageOf(`briefings/${id}/index.html`);
    return { id, ...(page && asZotero(page)) };
  });
  const expected = rawBriefings().map(({ id, byline, published }) => ({
    id,
    type: 'newspaperArticle',
    authors: [byline],
    date: published.replaceAll('-', '/'),
  }));
  expect(found).toEqual(expected);
});

test('Zotero takes no other page for an article, and no day of a visit for the day of a page', () => {
  const others = PAGES.filter(({ path, isRedirect }) => !isRedirect && !briefings.some((id) => path === `briefings/${id}/index.html`));
  expect(others.length).toBeGreaterThan(needed(50));
  expect(others.map((page) => ({ path: page.path, ...asZotero(page) })).filter(({ type }) => type !== 'webpage')).toEqual([]);
  // Lists of corrections and changes begin with the newest, which is the day on which the page last changed.
  const dated = others.filter((page) => selectAll('time', page.tree).length > 0);
  const newestFirst = dated.filter((page) => {
    const days = selectAll('time', page.tree).map(({ properties }) => String(properties.dateTime));
    return days[0] === days.toSorted().at(-1);
  });
  expect(dated.filter((page) => !newestFirst.includes(page)).map(({ path }) => path)).toEqual([]);
});
