import { describe, expect, it } from 'vitest';
import { pageCards } from '../../../../src/views/meta/social-card.ts';
import { CARD_SECTIONS } from '../../../../src/views/meta/which-social-card.ts';
import { listCards } from '../../../../src/views/meta/fixed-page-cards.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, stops, type BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

function cardOf(page: string, ...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings });
  return [...listCards(archive), ...pageCards(archive)].find((card) => card.page === page);
}

describe('the social card of a briefing', () => {
  const origin = { place: 'nordhavn', source: 'gazette' };

  it('has the cable line and the headline of its page', () => {
    const card = cardOf(`/briefings/${ID}/`, { id: ID, title: 'Berg in Sudopol' });
    expect(card).toMatchObject({ title: 'Berg in Sudopol', cable: { to: ['Sudopol'], countries: 'Norland – Sudonia' } });
  });

  it('shows a route only if a source gives one', () => {
    const routeLengthsWith = (visit: Record<string, unknown>) =>
      cardOf(`/briefings/${ID}/`, { id: ID, visit })?.map.ways.map((way) => way.length);
    expect([routeLengthsWith({}), routeLengthsWith({ origin })]).toEqual([[], [2]]);
  });
});

describe('the social card of an entity', () => {
  it('names some of the latest visits', () => {
    const days = ['2021-01-01', '2021-02-01', '2021-03-01', '2021-04-01'];
    const card = cardOf('/people/anna-berg/', ...days.map((id) => ({ id: `${id}-a` })));
    expect(card?.latest.map(({ date }) => date)).toEqual(['2021-04-01', '2021-03-01', '2021-02-01']);
  });

  it('leaves out visits whose briefings only mention the entity', () => {
    const mentioning = { id: '2022-01-01-other', visit: { ...hosts(), ...stops('estburg') }, body: 'They spoke of Sudopol.[@gazette]' };
    const card = cardOf('/places/sudopol/', { id: ID }, mentioning);
    expect(card?.latest.map(({ to }) => to)).toEqual([['Sudopol']]);
  });
});

describe('the social card of a relationship', () => {
  it('shows the visits between the two countries', () => {
    expect(cardOf('/relationships/norland-sudonia/', { id: ID })).toMatchObject({ title: 'Norland and Sudonia', note: '1 visit' });
  });
});

describe('the social cards of lists', () => {
  it('have the words of their pages', () => {
    expect(cardOf('/people/', { id: ID })).toMatchObject({ title: 'People', note: expect.stringContaining('Everyone') as string });
  });

  it('exist for the home page and for every list', () => {
    expect(listCards(archiveOf({ briefings: [{ id: ID }] }))).toHaveLength(1 + CARD_SECTIONS.length);
  });
});
