import { describe, expect, it } from 'vitest';
import { cardPageOf, cardSizeOf } from '../../../../src/views/meta/which-social-card.ts';

describe('the social card that previews show', () => {
  it.each([
    ['/', '/'],
    ['/people/', '/people/'],
    ['/people/anna-berg/', '/people/anna-berg/'],
    ['/briefings/2021-04-06-berg-sudopol/', '/briefings/2021-04-06-berg-sudopol/'],
    ['/relationships/norland-sudonia/', '/relationships/norland-sudonia/'],
  ])('of %s is its own', (path, page) => expect(cardPageOf(path)).toBe(page));

  it.each([
    ['/briefings/2021/', '/briefings/'],
    ['/commitments/2021/2/', '/commitments/'],
    ['/people/by/a-c/', '/people/'],
  ])('of %s, a part of a list, is that of the list', (path, page) => expect(cardPageOf(path)).toBe(page));

  it.each(['/404.html', '/search/'])('of %s is that of the home page', (path) => expect(cardPageOf(path)).toBe('/'));
});

describe('the size of a social card', () => {
  it.each(['/', '/people/', '/timeline/', '/briefings/', '/briefings/2021-04-06-berg-sudopol/'])('is full for %s', (page) => {
    expect(cardSizeOf(page)).toEqual({ width: 1200, height: 630 });
  });

  it.each(['/people/anna-berg/', '/relationships/norland-sudonia/', '/journeys/tour/'])('is two thirds for %s', (page) => {
    expect(cardSizeOf(page)).toEqual({ width: 800, height: 420 });
  });
});
