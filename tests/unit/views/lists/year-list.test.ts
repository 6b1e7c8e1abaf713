import { describe, expect, it } from 'vitest';
import { yearListViews } from '../../../../src/views/lists/year-list.ts';

/** The pages of a list of quotes with these dates, two a page. */
const viewsOf = (...dates: string[]) => yearListViews('quotes', dates, (date) => date, 2);
const shown = ({ years }: { years: { items: string[] }[] } | undefined = { years: [] }) => years.flatMap(({ items }) => items);

describe('the first page of a list by years', () => {
  const [first] = viewsOf('2023-02', '2022-05', '2021-04-06', '2021-03', '2021-02', '2020');

  it('has the latest years and links to the pages of the others', () => {
    expect(shown(first)).toEqual(['2023-02', '2022-05']);
    expect(first?.earlier).toEqual([
      {
        pages: [
          { text: '2021', href: '/quotes/2021/' },
          { text: '2', href: '/quotes/2021/2/' },
        ],
        note: '3 quotes',
      },
      { pages: [{ text: '2020', href: '/quotes/2020/' }], note: '1 quote' },
    ]);
  });

  it('links to every year', () => {
    expect(first?.byYear.map(({ href }) => href)).toEqual(['/quotes/2023/', '/quotes/2022/', '/quotes/2021/', '/quotes/2020/']);
  });

  it('is the only page if it has everything and there is one year', () => {
    expect(viewsOf('2023-02', '2023')).toMatchObject([{ path: undefined, byYear: [] }]);
  });

  it('links to no earlier page if it has everything', () => {
    expect(viewsOf('2023', '2022')[0]?.earlier).toEqual([]);
  });

  it('exists even if the list is empty', () => {
    expect(viewsOf()).toMatchObject([{ path: undefined, head: { heading: 'Quotes' } }]);
  });
});

describe('the page of a year', () => {
  const [, latest, long, rest] = viewsOf('2022-05', '2021-04-06', '2021-03', '2021-02');

  it('has its year in the title, and its number if there are several', () => {
    expect([latest, long, rest].map((it) => [it?.path, it?.head.heading])).toEqual([
      ['2022', 'Quotes from visits in 2022'],
      ['2021', 'Quotes from visits in 2021'],
      ['2021/2', 'Quotes from visits in 2021, page 2'],
    ]);
    expect(rest?.head).toMatchObject({ canonical: 'https://readout.example/quotes/2021/2/' });
  });

  it('counts the items of the whole year', () => {
    expect(rest?.head.description).toMatch(/^3 quotes from visits in 2021/);
  });

  it('links to the pages before and after it, the list and the other years', () => {
    expect(long?.onward).toEqual([
      { text: 'Newer: 2022', href: '/quotes/2022/' },
      { text: 'Older: 2021, page 2', href: '/quotes/2021/2/' },
    ]);
    expect([latest?.onward.length, rest?.onward.length]).toEqual([1, 1]);
    expect(rest?.list).toEqual({ text: 'Quotes', href: '/quotes/' });
    expect(rest?.byYear.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual(['2021']);
  });
});
