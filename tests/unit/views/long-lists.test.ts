import { describe, expect, it } from 'vitest';
import { get } from '../../../src/archive/subjects.ts';
import { subjectView } from '../../../src/views/subject.ts';
import { subjectYears } from '../../../src/views/subject-years.ts';
import { archiveOf } from '../make-archive.ts';

/** So many visits of a year, in the register. */
const visitsOf = (year: number, many: number) =>
  Array.from({ length: many }, (_, at) => ({ id: `${year}-01-berg-${at}`, start: `${year}-01` }));

const register = [...visitsOf(2021, 40), ...visitsOf(2020, 15), ...visitsOf(2019, 30), ...visitsOf(2018, 3)];
const archive = archiveOf({ register });
const berg = get(archive.people, 'anna-berg');

describe('a list that is too long for one page', () => {
  const [section] = subjectView(berg, archive).sections;

  it('keeps the latest years', () => {
    expect(section?.items).toHaveLength(55);
  });

  it('leads to the pages of the others', () => {
    expect(section?.earlier).toEqual([
      { text: '2019', href: '/people/anna-berg/2019/' },
      { text: '2018', href: '/people/anna-berg/2018/' },
    ]);
  });

  it('has a page for every year that it leaves out, under a title of its own', () => {
    const pages = subjectYears(archive).filter(({ id }) => id === 'anna-berg');
    expect(pages.map(({ year, view }) => [year, view.head.heading, view.sections.map(({ items }) => items.length)])).toEqual([
      ['2019', 'Anna Berg: 2019', [30]],
      ['2018', 'Anna Berg: 2018', [3]],
    ]);
  });

  it('is so on the pages of countries and pairs too', () => {
    const pages = subjectYears(archive).map(({ list, id, year }) => `${list}/${id}/${year}`);
    expect(pages).toEqual(
      expect.arrayContaining(['countries/norland/2019', 'countries/sudonia/2018', 'relationships/norland-sudonia/2019']),
    );
  });
});

describe('a list that is not', () => {
  it('stays whole', () => {
    const short = archiveOf({ register: visitsOf(2021, 60) });
    const [section] = subjectView(get(short.people, 'anna-berg'), short).sections;
    expect([section?.items.length, section?.earlier, subjectYears(short)]).toEqual([60, undefined, []]);
  });
});
