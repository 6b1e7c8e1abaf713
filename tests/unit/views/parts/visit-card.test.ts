import { describe, expect, it } from 'vitest';
import { visitCardOf, type VisitCard } from '../../../../src/views/parts/visit-card.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { hosts, stops, visitors, type BriefingFields } from '../../make-content.ts';

const ID = '2021-04-06-this';

/** The card of the visit of 6 April 2021 in an archive with some other visits. */
function cardOf(visit: object, ...others: BriefingFields[]): VisitCard {
  const archive = archiveOf({ briefings: [{ id: ID, visit: { ...visit } }, ...others] });
  return visitCardOf(briefingIn(archive, ID), archive);
}

describe('the card of a visit', () => {
  it('has each person with the office of that day and its country', () => {
    expect(cardOf({}).visitors).toEqual([
      {
        person: { text: 'Anna Berg', href: '/people/anna-berg/' },
        own: { text: 'Анна Берг', lang: 'ru', dir: 'ltr' },
        office: 'Minister of Foreign Affairs, Norland',
      },
    ]);
  });

  it('has the members of the delegation who have no page', () => {
    const delegation = [{ name: 'Finn Gray', title: 'Banker', country: 'norland' }];
    expect(cardOf({ delegation }).delegation).toEqual([{ person: { text: 'Finn Gray' }, office: 'Banker, Norland' }]);
  });

  it('has the previous visit by the same office in the same direction, with the gap', () => {
    expect(cardOf({}, { id: '2012-10-03-then', visit: { to: '2012-10-04' } }).before).toEqual({
      text: 'By the Norlandic foreign minister to Sudonia:',
      link: { text: '3–4 October 2012', href: '/briefings/2012-10-03-then/' },
      notes: ['8 years, 6 months earlier'],
    });
  });

  it('says if the previous visit was for a multilateral meeting', () => {
    const { notes } = cardOf({}, { id: '2012-10-03-then', visit: { kind: 'multilateral' } }).before;
    expect(notes).toEqual(['8 years, 6 months earlier, for a multilateral meeting']);
  });

  it('counts a visit on which the office-holder was in the delegation, and says so', () => {
    const visit = { ...visitors('clara-diaz'), ...stops('nordhavn'), ...hosts() };
    const led = { ...visitors('bruno-costa'), ...stops('nordhavn'), ...hosts() };
    const card = cardOf(led, { id: '2012-10-03-then', visit: { ...visit, delegation: [{ person: 'bruno-costa' }] } });
    expect(card.before).toMatchObject({
      text: 'By the Sudonian foreign minister to Norland:',
      notes: ['8 years, 6 months earlier', 'in the delegation of Clara Diaz'],
    });
  });

  it('names the country that both visits led to, and no months counted from a year', () => {
    const { text, notes } = cardOf({ ...stops('sudopol', 'estburg') }, { id: '2012-then', visit: stops('estburg') }).before;
    expect([text, notes]).toEqual(['By the Norlandic foreign minister to Estmark:', ['8 or 9 years earlier']]);
  });

  it('says that the archive has no earlier visit, not that there was none', () => {
    expect(cardOf({}).before).toEqual({
      text: 'No earlier visit in this direction at this level is in this archive.',
      notes: [],
    });
  });

  it('names visits that may have been earlier', () => {
    const link = { text: '2021', href: '/briefings/2021-some-day/' };
    expect(cardOf({}, { id: '2021-some-day' }).before).toEqual({
      text: 'No visit in this direction at this level is certain to have been earlier.',
      notes: [],
      perhaps: { text: 'Perhaps before this, not dated to the day:', links: [link] },
    });
    expect(cardOf({}, { id: '2021-some-day' }, { id: '2012-10-03-then' }).before).toMatchObject({
      link: { text: 'from 3 October 2012' },
      perhaps: { text: 'Perhaps since then, not dated to the day:', links: [link] },
    });
  });

  it('has the relationships, each with its countries in alphabetical order', () => {
    expect(cardOf({ ...visitors('clara-diaz'), ...stops('nordhavn', 'estburg') }).relationships).toEqual([
      { text: 'Norland and Sudonia', href: '/relationships/norland-sudonia/' },
      { text: 'Estmark and Sudonia', href: '/relationships/estmark-sudonia/' },
    ]);
  });

  it('has the journey with the stops before and after', () => {
    const before = { id: '2021-04-04-before', visit: { ...stops('estburg'), journey: 'tour' } };
    const after = { id: '2021-04-08-after', visit: { ...stops('nordhavn'), journey: 'tour' } };
    expect(cardOf({ journey: 'tour' }, before, after).journey).toEqual({
      link: { text: 'Estburg → Sudopol → Nordhavn', href: '/journeys/tour/' },
      previous: { text: 'Estburg', href: '/briefings/2021-04-04-before/' },
      next: { text: 'Nordhavn', href: '/briefings/2021-04-08-after/' },
    });
  });

  it('has no journey if the visit belongs to none', () => {
    expect(cardOf({}).journey).toBeUndefined();
  });
});

describe('a claim that the visit is the first since a date', () => {
  const noteWith = (claim: object, ...others: BriefingFields[]) =>
    cardOf({ firstSince: { since: 2012, source: 'gazette', ...claim } }, ...others).before.notes.at(-1);

  const sourcesBy = (publisher: string, url?: string) => ({ sources: [{ key: 'gazette', title: 'A report', publisher, url }] });

  it('is confirmed by an earlier visit with a source of another publisher', () => {
    expect(noteWith({}, { id: '2012-10-03-then', ...sourcesBy('The Herald') })).toBe(
      'Called the first since 2012 by The Gazette; another source in this archive agrees.',
    );
  });

  it.each(['The Gazette', 'the gazette', 'The Herald (The Gazette)'])(
    'is not confirmed by the publisher that makes it: %s',
    (publisher) => {
      expect(noteWith({}, { id: '2012-10-03-then', ...sourcesBy(publisher) })).toBe(
        'Called the first since 2012 by The Gazette; nothing in this archive contradicts it.',
      );
    },
  );

  it('is left open where a visit not dated to the day may contradict it', () => {
    expect(noteWith({}, { id: '2012-10-03-then', ...sourcesBy('The Herald') }, { id: '2021-some-day' })).toBe(
      'Called the first since 2012 by The Gazette; this archive cannot tell.',
    );
  });

  it('is said to be reported if the archive cannot confirm it', () => {
    expect(noteWith({})).toBe('Called the first since 2012 by The Gazette; nothing in this archive contradicts it.');
  });

  it('is said to be disputed if the briefing says so', () => {
    expect(noteWith({ disputed: 'the Gazette counts only official visits.' })).toBe(
      'Called the first since 2012 by The Gazette. Disputed: the Gazette counts only official visits.',
    );
  });
});
