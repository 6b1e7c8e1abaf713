import { expect, it } from 'vitest';
import { figuresView, quotesView } from '../../../src/views/quotes.ts';
import { archiveOf } from '../make-archive.ts';

const quotes = [{ key: 'dry', words: 'we are dry', occasion: 'A speech', source: 'gazette' }];
const figures = [{ key: 'ships', what: 'ships', value: 2, unit: 'ships', source: 'gazette' }];
const body = 'The word was “we are dry”.[@gazette]';
const archive = archiveOf({
  briefings: [{ id: '2020-01-01-old', quotes, figures, body }, { id: '2021-01-01-new', quotes, body }, { id: '2022-01-01-silent' }],
});

it('quotes stand under the briefings that have some, the newest visit first', () => {
  expect(quotesView(archive).groups).toMatchObject([
    { briefing: { href: '/briefings/2021-01-01-new/' }, items: [{ words: 'we are dry' }] },
    { briefing: { href: '/briefings/2020-01-01-old/' }, items: [{ href: '/briefings/2020-01-01-old/#quote-dry' }] },
  ]);
});

it('a quote of which no source says who spoke says so', () => {
  expect(quotesView(archive).groups[0]?.items[0]?.speaker).toEqual({ text: 'not stated' });
});

it('figures stand under the briefings that have some', () => {
  expect(figuresView(archive).groups).toMatchObject([
    { briefing: { href: '/briefings/2020-01-01-old/' }, items: [{ value: '2 ships', href: '/briefings/2020-01-01-old/#figure-ships' }] },
  ]);
});
