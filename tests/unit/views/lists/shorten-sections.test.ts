import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { entityView } from '../../../../src/views/pages/entity/entity.ts';
import { entityYearPages } from '../../../../src/views/lists/entity-year-pages.ts';
import { archiveOf } from '../../make-archive.ts';

/** A number of visits of one year, in the register. */
const visitsOf = (year: number, many: number) =>
  Array.from({ length: many }, (_, at) => ({ id: `${year}-01-berg-${at}`, start: `${year}-01` }));

const register = [...visitsOf(2021, 40), ...visitsOf(2020, 15), ...visitsOf(2019, 30), ...visitsOf(2018, 3)];
const archive = archiveOf({ register });
const berg = getById(archive.people, 'anna-berg');

describe('a list that is too long for one page', () => {
  const [section] = entityView(berg, archive).sections;

  it('keeps the latest years', () => {
    expect(section?.items).toHaveLength(55);
  });

  it('links to the pages of the other years', () => {
    expect(section).toMatchObject({
      earlier: [
        { text: '2019', href: '/people/anna-berg/2019/' },
        { text: '2018', href: '/people/anna-berg/2018/' },
      ],
    });
  });

  it('has a page, with its own title, for every year that it leaves out', () => {
    const pages = entityYearPages(archive).filter(({ id }) => id === 'anna-berg');
    expect(pages.map(({ path, view }) => [path, view.head.heading, view.sections.map(({ items }) => items.length)])).toEqual([
      ['2019', 'Anna Berg: 2019', [30]],
      ['2018', 'Anna Berg: 2018', [3]],
    ]);
  });

  it('has pages by year on countries and relationships too', () => {
    const pages = entityYearPages(archive).map(({ list, id, path }) => `${list}/${id}/${path}`);
    expect(pages).toEqual(
      expect.arrayContaining(['countries/norland/2019', 'countries/sudonia/2018', 'relationships/norland-sudonia/2019']),
    );
  });
});

describe('a list that is short enough', () => {
  it('stays whole', () => {
    const short = archiveOf({ register: visitsOf(2021, 60) });
    const [section] = entityView(getById(short.people, 'anna-berg'), short).sections;
    expect(section?.items).toHaveLength(60);
    expect(section).not.toHaveProperty('earlier');
    expect(entityYearPages(short)).toEqual([]);
  });
});

describe('several long lists on one page', () => {
  const received = (year: number, many: number) =>
    visitsOf(year, many).map((visit, at) => ({
      ...visit,
      id: `${year}-01-frank-${at}`,
      visitor: 'emil-frank',
      country: 'estmark',
      to: 'norland',
    }));
  const busy = archiveOf({ register: [...visitsOf(2021, 100), ...received(2021, 70), ...received(2020, 1)] });

  it('share its room', () => {
    const { sections } = entityView(getById(busy.countries, 'norland'), busy);
    expect(sections.filter(({ type }) => type === 'visits').map(({ items }) => items.length)).toEqual([45, 45]);
  });

  it('continue on as many pages of a year as they need, with every item once', () => {
    const pages = entityYearPages(busy).filter(({ id }) => id === 'norland');
    expect(pages.map(({ path, view }) => [path, ...view.sections.map(({ id, items }) => `${id} ${items.length}`)])).toEqual([
      ['2021', 'received 70', 'made 20'],
      ['2021/2', 'made 80'],
      ['2020', 'received 1'],
    ]);
    expect(pages[1]?.view.onward.map(({ href }) => href)).toEqual(['/countries/norland/2021/', '/countries/norland/2020/']);
  });
});
