import { expect, it } from 'vitest';
import { figuresViews, quotesViews, type ByBriefingView } from '../../../../src/views/pages/quotes-and-figures.ts';
import { archiveOf } from '../../make-archive.ts';

const quotes = [{ key: 'dry', words: 'we are dry', occasion: 'A speech', source: 'gazette' }];
const figures = [{ key: 'ships', what: 'ships', value: 2, unit: 'ships', source: 'gazette' }];
const body = 'The word was “we are dry”.[@gazette]';
const archive = archiveOf({
  briefings: [{ id: '2020-01-01-old', quotes, figures, body }, { id: '2021-01-01-new', quotes, body }, { id: '2022-01-01-silent' }],
});
const briefingsOn = (view: ByBriefingView | undefined) => view?.groups.map(({ briefing }) => briefing.href);

it('quotes stand under the briefings that have some, the newest visit first', () => {
  expect(quotesViews(archive)[0]?.groups).toMatchObject([
    { briefing: { href: '/briefings/2021-01-01-new/' }, items: [{ words: 'we are dry' }] },
    { briefing: { href: '/briefings/2020-01-01-old/' }, items: [{ href: '/briefings/2020-01-01-old/#quote-dry' }] },
  ]);
});

it('a quote of which no source says who spoke says so', () => {
  expect(quotesViews(archive)[0]?.groups[0]?.items[0]).toMatchObject({ speaker: { text: 'not stated' } });
});

it('figures stand under the briefings that have some', () => {
  expect(figuresViews(archive)[0]?.groups).toMatchObject([
    { briefing: { href: '/briefings/2020-01-01-old/' }, items: [{ value: '2 ships', href: '/briefings/2020-01-01-old/#figure-ships' }] },
  ]);
});

it('a figure says who stated it, or that no source says so', () => {
  const attributed = [...figures, { ...figures[0], key: 'boats', by: 'anna-berg' }];
  const [view] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', figures: attributed }] }));
  expect(view?.groups[0]?.items).toMatchObject([
    { attribution: { text: 'speaker not stated' } },
    { attribution: { text: 'stated by', by: { text: 'Anna Berg' } } },
  ]);
});

it('each year has a page with its own', () => {
  const years = quotesViews(archive).slice(1);
  expect(years.map((view) => [view.path, briefingsOn(view)])).toEqual([
    ['2021', ['/briefings/2021-01-01-new/']],
    ['2020', ['/briefings/2020-01-01-old/']],
  ]);
});

it('a briefing with more than a page takes goes on upon the next', () => {
  const many = Array.from({ length: 101 }, (_, at) => ({ ...figures[0], key: `ships-${at}` }));
  const [first, , second] = figuresViews(archiveOf({ briefings: [{ id: '2020-01-01-old', figures: many }] }));
  expect([first, second].map((view) => view?.groups.map(({ items }) => items.length))).toEqual([[100], [1]]);
  expect(second?.path).toBe('2020/2');
});
