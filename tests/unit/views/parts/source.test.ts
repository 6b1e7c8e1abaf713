import { describe, expect, it } from 'vitest';
import { sourceCardsOf, sourceRefOf, sourceViewsOf } from '../../../../src/views/parts/source.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import type { BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';
const gazette = { key: 'gazette', title: 'What the Gazette wrote', publisher: 'The Gazette' };
const harbour = { key: 'harbour', title: 'A ferry', publisher: 'Harbour News', published: '2021-04' };
const quotes = [{ key: 'dry', words: 'we are dry', speaker: 'bruno-costa', occasion: 'A speech', source: 'harbour' }];

const briefingWith = (fields: Partial<BriefingFields>) =>
  briefingIn(archiveOf({ briefings: [{ sources: [gazette, harbour], quotes, ...fields, id: ID }] }), ID);

describe('the sources of a briefing', () => {
  const inText = { body: 'They spoke.[@gazette]\n\nHe said “we are dry”.[@gazette]' };

  it('are in the order of their numbers', () => {
    expect(sourceViewsOf(briefingWith(inText)).map(({ id }) => id)).toEqual(['source-gazette', 'source-harbour']);
  });

  it('have a date as exact as it is known, or say that it is not stated', () => {
    expect(sourceViewsOf(briefingWith(inText)).map(({ date }) => date)).toEqual(['date not stated', 'April 2021']);
  });

  it('link back to their first note in the text, if there is one', () => {
    expect(sourceViewsOf(briefingWith(inText)).map(({ back }) => back?.href)).toEqual(['#note-gazette', undefined]);
  });

  it.each([
    [{ url: 'https://dawn.example/a?b=1#top', published: '2021-04-07' }, 'https://web.archive.org/web/20210407/https://dawn.example/a?b=1'],
    [{ url: 'https://dawn.example/', published: '2021-04' }, 'https://web.archive.org/web/202104/https://dawn.example/'],
    [{ url: 'https://dawn.example/' }, 'https://web.archive.org/web/20210406/https://dawn.example/'],
    [{ url: 'https://dawn.example/', archived: 'https://archive.example/dawn' }, undefined],
    [{}, undefined],
  ])('lead to the Wayback Machine at their date, else at that of the visit, unless a better copy is known: %o', (fields, address) => {
    const [view] = sourceViewsOf(briefingWith({ ...inText, sources: [{ ...gazette, ...fields }, harbour] }));
    expect(view?.wayback).toBe(address);
  });

  it('link back to a quote set in the text', () => {
    const body = 'They spoke.[@gazette]\n\n::quote[dry]';
    expect(sourceViewsOf(briefingWith({ body })).map(({ back }) => back?.href)).toEqual(['#note-gazette', '#note-harbour']);
  });
});

it('a reference to a source has its number and publisher', () => {
  expect(sourceRefOf('harbour', briefingWith({ body: 'They spoke.[@gazette]\n\n::quote[dry]' }))).toEqual({
    key: 'harbour',
    number: 2,
    publisher: 'Harbour News',
    href: '/briefings/2021-04-06-this/#source-harbour',
  });
});

it('every note has a card with its sources, one for each set of them', () => {
  const cards = sourceCardsOf(briefingWith({ body: '“We are dry.”[@gazette; @harbour] They met.[@gazette] They left.[@gazette]' }));
  const shown = cards.map(({ id, sources }) => [id, sources.map(({ number, publisher }) => `${number} ${publisher}`)]);
  expect(Object.fromEntries(shown)).toMatchObject({
    'card-gazette_harbour': ['1 The Gazette', '2 Harbour News'],
    'card-gazette': ['1 The Gazette'],
  });
  expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
});
