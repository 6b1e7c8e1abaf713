import { describe, expect, it } from 'vitest';
import { figuresViews, quotesViews, type FiguresView, type QuotesView } from '../../../../src/views/pages/quotes-and-figures.ts';
import { archiveOf } from '../../make-archive.ts';

const quotes = [{ key: 'dry', words: 'we are dry', occasion: 'A speech', source: 'gazette' }];
const figures = [{ key: 'ships', what: 'ships', value: 2, unit: 'ships', source: 'gazette' }];
const body = 'The word was “we are dry”.[@gazette]';
const archive = archiveOf({
  briefings: [{ id: '2020-01-01-old', quotes, figures, body }, { id: '2021-01-01-new', quotes, body }, { id: '2022-01-01-silent' }],
});

describe('the pages of quotes', () => {
  const yearsOn = (view: QuotesView | undefined) => view?.years.map(({ id }) => id);

  it('have the newest year first, each quote with its briefing and the days of the visit', () => {
    expect(quotesViews(archive)[0]?.years).toMatchObject([
      {
        id: 'y2021',
        quotes: [{ quote: { words: 'we are dry' }, briefing: { href: '/briefings/2021-01-01-new/' }, when: '1 Jan 2021 – ?' }],
      },
      { id: 'y2020', quotes: [{ quote: { href: '/briefings/2020-01-01-old/#quote-dry' } }] },
    ]);
  });

  it('say so where no source says who spoke', () => {
    expect(quotesViews(archive)[0]?.years[0]?.quotes[0]?.quote).toMatchObject({ speaker: { text: 'Speaker not named' } });
  });

  it('have heads of state and government before ministers and others, and of these the shortest words first', () => {
    const said = [
      { ...quotes[0], key: 'nobody', words: 'no' },
      { ...quotes[0], key: 'minister', words: 'we are very dry indeed', speaker: 'anna-berg' },
      { ...quotes[0], key: 'brief', words: 'we are dry', speaker: 'anna-berg' },
      { ...quotes[0], key: 'head', words: 'all of us are as dry as can be', speaker: 'clara-diaz' },
    ];
    const text = said.map(({ words }) => `The word was “${words}”.[@gazette]`).join('\n\n');
    const people = new Map([
      ['anna-berg', 'foreign minister'],
      ['clara-diaz', 'head of government'],
    ] as const);
    const all = archiveOf({ briefings: [{ id: '2021-01-01-a', quotes: said, body: text }] });
    for (const [id, office] of people) for (const held of all.people.get(id)?.offices ?? []) held.function = office;
    const [view] = quotesViews(all);
    expect(view?.years[0]?.quotes.map(({ quote }) => quote.href.replace(/.*#quote-/, ''))).toEqual(['head', 'brief', 'minister', 'nobody']);
  });

  it('lead to each year: on the first page to the place where it stands there, on others to its page', () => {
    const [first, ...others] = quotesViews(archive);
    expect(first?.byYear.map(({ href }) => href)).toEqual(['#y2021', '#y2020']);
    expect(first?.years.map(({ year }) => year.href)).toEqual(['/quotes/2021/', '/quotes/2020/']);
    expect(others.map((view) => [view.path, yearsOn(view), view.byYear.map(({ href }) => href)])).toEqual([
      ['2021', ['y2021'], ['/quotes/2021/', '/quotes/2020/']],
      ['2020', ['y2020'], ['/quotes/2021/', '/quotes/2020/']],
    ]);
  });

  it('lead to the page of a year that the first page leaves out', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...quotes[0], key: `dry-${at}` }));
    const [first] = quotesViews(
      archiveOf({
        briefings: [
          { id: '2021-01-01-new', quotes: many, body },
          { id: '2020-01-01-old', quotes, body },
        ],
      }),
    );
    expect(first?.byYear.map(({ href }) => href)).toEqual(['#y2021', '/quotes/2020/']);
  });
});

describe('the pages of figures', () => {
  const sizes = (view: FiguresView | undefined) => view?.subjects.map(({ figures: of }) => of.length);

  it('group figures by their topic, the topic with most figures first, and those without one last', () => {
    const of = (key: string, topic?: string) => ({ ...figures[0], key, ...(topic && { topic }) });
    const all = [of('a'), of('b'), of('c'), of('d', 'trade'), of('e', 'energy'), of('f', 'energy')];
    const [view] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', topics: ['trade', 'energy'], figures: all }] }));
    expect(view?.subjects.map(({ id, count, figures: shown }) => [id, count, shown.length])).toEqual([
      ['topic-energy', '2 figures', 2],
      ['topic-trade', '1 figure', 1],
      ['topic-none', '3 figures', 3],
    ]);
  });

  it('link each figure to its place in the briefing, and name the briefing', () => {
    expect(figuresViews(archive)[0]?.subjects[0]?.figures).toMatchObject([
      { figure: { value: '2 ships', href: '/briefings/2020-01-01-old/#figure-ships' }, briefing: { href: '/briefings/2020-01-01-old/' } },
    ]);
  });

  it('do not say a unit twice', () => {
    const repeated = [
      { ...figures[0], what: 'Ships on the line' },
      { ...figures[0], key: 'boats', what: 'shipsters on the line' },
    ];
    const [view] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', figures: repeated }] }));
    expect(view?.subjects[0]?.figures.map(({ figure }) => [figure.value, figure.what])).toEqual([
      ['2 ships', 'on the line'],
      ['2 ships', 'shipsters on the line'],
    ]);
  });

  it('say who stated a figure, or that no source says so', () => {
    const attributed = [...figures, { ...figures[0], key: 'boats', by: 'anna-berg' }];
    const [view] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', figures: attributed }] }));
    expect(view?.subjects[0]?.figures.map(({ figure }) => figure)).toMatchObject([
      { attribution: { text: 'unattributed' } },
      { attribution: { text: 'stated by', by: { text: 'Anna Berg' } } },
    ]);
  });

  it('go on upon the next page where a year has more than a page takes', () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ ...figures[0], key: `ships-${at}` }));
    const [first, , second] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', figures: many }] }));
    expect([first, second].map(sizes)).toEqual([[100], [1]]);
    expect(second?.path).toBe('2020/2');
  });
});
