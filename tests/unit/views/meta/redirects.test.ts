import { describe, expect, it } from 'vitest';
import { movedView, redirectsOf } from '../../../../src/views/meta/redirects.ts';
import { archiveOf } from '../../make-archive.ts';

const fromTo = (...fields: Parameters<typeof archiveOf>) => redirectsOf(archiveOf(...fields)).map(({ from, to }) => `${from} → ${to}`);

describe('redirects', () => {
  it('lead from every former id of a briefing to its page', () => {
    expect(fromTo({ briefings: [{ id: '2021-04-06-new', formerly: ['2021-04-06-old', '2021-04-06-older'] }] })).toEqual([
      '/briefings/2021-04-06-old/ → /briefings/2021-04-06-new/',
      '/briefings/2021-04-06-older/ → /briefings/2021-04-06-new/',
    ]);
  });

  it('lead from the former id of a country, and from those of its relationships', () => {
    const norland = { name: 'Norland', adjective: 'Norlandic', formerly: ['zorland'] };
    expect(fromTo({ briefings: [{ id: '2021-04-06-a' }], countries: { norland } })).toEqual([
      '/countries/zorland/ → /countries/norland/',
      '/relationships/sudonia-zorland/ → /relationships/norland-sudonia/',
    ]);
  });

  it('never take the address of a page that is there', () => {
    const country = (name: string, formerly: string[] = []) => ({ name, adjective: name, formerly });
    const office = (of: string) => [{ title: 'Foreign minister', function: 'foreign minister', country: of, from: '2000-01-01' }];
    const person = (name: string, of: string) => ({ name, family: name.split(' ').at(-1), offices: office(of) });
    const visit = (visitor: string, place: string) => ({ visitors: [{ person: visitor }], hosts: [], stops: [{ place }] });
    const redirects = fromTo({
      countries: {
        norland: country('Norland', ['east']),
        'west-isle': country('West Isle'),
        'east-west': country('East West'),
        isle: country('Isle'),
      },
      places: {
        port: { name: 'Port', country: 'west-isle', latitude: 1, longitude: 1 },
        shore: { name: 'Shore', country: 'isle', latitude: 1, longitude: 1 },
      },
      people: { 'eva-west': person('Eva West', 'east-west') },
      briefings: [
        { id: '2021-04-06-a', visit: visit('anna-berg', 'port') },
        { id: '2021-05-06-b', visit: visit('eva-west', 'shore') },
      ],
    });
    expect(redirects).toEqual(['/countries/east/ → /countries/norland/']);
  });

  it('lead from the former id of a journey once', () => {
    const stop = (id: string, visit: object) => ({ id, visit: { journey: 'berg-south', formerJourneys: ['berg-tour'], ...visit } });
    const briefings = [stop('2021-04-06-a', { to: '2021-04-07' }), stop('2021-04-07-b', { stops: [{ place: 'estburg' }] })];
    expect(fromTo({ briefings })).toEqual(['/journeys/berg-tour/ → /journeys/berg-south/']);
  });

  it('do not exist for an entity that has no page', () => {
    expect(fromTo({ topics: { ferries: { name: 'Ferries', formerly: ['boats'] } } })).toEqual([]);
  });

  it('are pages that search engines do not index, with the new address as the canonical one', () => {
    const [redirect] = redirectsOf(archiveOf({ briefings: [{ id: '2021-04-06-new', title: 'Ships', formerly: ['2021-04-06-old'] }] }));
    expect(redirect && movedView(redirect)).toMatchObject({
      head: { heading: 'Moved: Ships', canonical: 'https://readout.example/briefings/2021-04-06-new/', noindex: true },
      to: { text: 'Ships', href: '/briefings/2021-04-06-new/' },
    });
  });
});
