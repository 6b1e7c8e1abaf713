import { describe, expect, test } from 'vitest';
import { needed, read } from './built-site.ts';
import {
  countTrips,
  hasCapital,
  peopleIds,
  rawBriefings,
  rawInSentence,
  rawNames,
  rawOffices,
  rawOutcome,
  rawRelationship,
  rawRelationships,
  rawTrips,
  tally,
} from './raw-content.ts';

const nameOf = (country: string): string => rawNames('countries', country)[0] ?? '';
const visits = (n: number): string => (n === 1 ? '1 visit' : `${n} visits`);
const yearOf = (date: string): string => date.slice(0, 4);

/** The texts of the first group at every match of a pattern. */
const textsOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&').trim());

const descriptionOf = (html: string): string => textsOf(html, /<desc[^>]*>(.*?)<\/desc>/gs).join('\n');

/** Counts by year: `2012 (2), 2021` → 2012: 2, 2021: 1. */
const yearsOf = (text: string): Map<string, number> =>
  new Map([...text.matchAll(/(\d{4})(?: \((\d+)\))?/g)].map(([, year = '', n = '1']) => [year, Number(n)]));

describe('pictures show what the content files say', () => {
  test('a line on the globe has the number of visits of its relationship', () => {
    const expected = countTrips((...pair) => rawRelationship(pair[0], pair[1]).join(' '));
    const lines = textsOf(read('index.html'), /<path class="line[^>]*>\s*<title>(.*?)<\/title>/gs);
    expect(lines.length).toBeGreaterThanOrEqual(needed(10));
    const allLines = [...expected]
      .map(([pair, n]) => ({ pair: pair.split(' '), n }))
      .filter(({ pair }) => pair.every(hasCapital))
      .map(({ pair, n }) => `${pair.map(nameOf).join(' and ')}: ${visits(n)}`);
    // What lies behind the globe is not drawn.
    expect(lines.filter((line) => !allLines.includes(line))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each(['index.html', 'map/index.html'])('a circle on %s has the number of visits of its country', (path) => {
    const expected = tally(rawTrips().flatMap(({ sending, receiving }) => [...new Set([...sending, ...receiving])]));
    const circles = textsOf(read(path), /<(?:circle|a href="[^"]*" tabindex="-1")[^>]*>\s*<title>(.*?)<\/title>/gs);
    const allCircles = [...expected].filter(([country]) => hasCapital(country)).map(([country, n]) => `${nameOf(country)}: ${visits(n)}`);
    expect(circles.filter((circle) => !allCircles.includes(circle))).toEqual([]);
    // What lies behind the globe is not drawn; the map shows all of the world.
    if (path === 'map/index.html') expect([...new Set(circles)].sort()).toEqual(allCircles.sort());
  });

  test('a circle on the map links to the page of its country and is no tab stop', () => {
    const links = [
      ...read('map/index.html').matchAll(/<a href="\/countries\/([^"/]+)\/" tabindex="-1">\s*<title>([^<]+)<\/title>\s*<circle/g),
    ];
    expect(links.length).toBeGreaterThanOrEqual(needed(10));
    expect(links.filter(([, id = '', label = '']) => !label.startsWith(`${nameOf(id)}: `))).toEqual([]);
  });

  test('the balance picture of a relationship has its visits by year and direction', () => {
    const expected = countTrips((from, to, { date }) => `From ${rawInSentence(from)} to ${rawInSentence(to)}: ${yearOf(date)}`);
    const drawn = [...rawRelationships()].flatMap((pair) =>
      textsOf(descriptionOf(read(`relationships/${pair}/index.html`)), /(From .*?: [\d (),]+)\./g).flatMap((sentence) => {
        const [direction = '', years = ''] = sentence.split(': ');
        return [...yearsOf(years)].map(([year, n]) => [`${direction}: ${year}`, n] as const);
      }),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(needed(10));
    expect(drawn.filter(([key, n]) => expected.get(key) !== n)).toEqual([]);
  });

  test('the career picture of a person has every office, and a link to every visit', () => {
    const trips = rawTrips();
    const drawn = peopleIds()
      .map((id) => ({ id, html: read(`people/${id}/index.html`) }))
      .filter(({ html }) => html.includes('chart career'));
    expect(drawn.length).toBeGreaterThanOrEqual(needed(10));
    for (const { id, html } of drawn) {
      const description = descriptionOf(html);
      expect(rawOffices(id).filter((title) => !description.includes(`${title}, `))).toEqual([]);
      const [, years = ''] = /Visits made: (.*?)\./.exec(description) ?? [];
      expect(yearsOf(years), id).toEqual(
        tally(
          trips
            .filter(({ visitors }) => visitors.has(id))
            .map(({ date }) => yearOf(date))
            .sort(),
        ),
      );
      const marks = textsOf(
        /<figure class="picture chart career">.*?<\/figure>/s.exec(html)?.[0] ?? '',
        /<a href="[^"]*?([^/"#]+)\/?" tabindex/g,
      );
      expect(marks.sort(), id).toEqual(
        trips
          .filter(({ people }) => people.has(id))
          .map((trip) => trip.id)
          .sort(),
      );
    }
  });

  test('the map of a journey has all stops of its briefings, numbered in order', () => {
    const journeys = Map.groupBy(
      rawBriefings().filter(({ visit }) => visit.journey),
      ({ visit }) => visit.journey ?? '',
    );
    expect(journeys.size).toBeGreaterThanOrEqual(needed(2));
    for (const [id, briefings] of journeys) {
      const html = read(`journeys/${id}/index.html`);
      const stops = [...descriptionOf(html).matchAll(/(\d+) ([^,.]+)/g)].map(([, number, name = '']) => ({ number, name }));
      expect(stops.map(({ number }) => Number(number))).toEqual(stops.map((_, index) => index + 1));
      const missing = briefings
        .flatMap(({ visit }) => visit.stops)
        .filter(({ place }) => !stops.some(({ name }) => rawNames('places', place).includes(name)));
      expect(missing, id).toEqual([]);
      const [wide = ''] = /<g class="wide">.*?<\/g>/s.exec(html) ?? [];
      expect(textsOf(wide, /class="name"[^>]*>(.*?)<\/text>/gs)).toEqual(expect.arrayContaining(stops.map(({ name }) => name)));
    }
  });

  test('the map of a briefing names its stops', () => {
    const missing = rawBriefings().flatMap(({ id, visit }) => {
      const names = textsOf(read(`maps/${id}-light.svg`), /<text[^>]*>(.*?)<\/text>/g);
      return visit.stops
        .filter(({ place }) => !rawNames('places', place).some((name) => names.includes(name)))
        .map(({ place }) => `${id}: ${place}`);
    });
    expect(missing).toEqual([]);
  });

  test('the route on the map of a briefing begins and ends at a mark', () => {
    const ends = rawBriefings().flatMap(({ id }) => {
      const map = read(`maps/${id}-light.svg`);
      const marks = [...map.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map((match) => match.slice(1).map(Number));
      const [, scale, route = ''] = /<path transform="scale\(([\d.]+)\)" d="([^"]+)"[^>]*stroke-dasharray/.exec(map) ?? [];
      const steps = [...route.matchAll(/[Ml](-?\d+) ?(-?\d+)/g)].map((match) => match.slice(1).map((part) => Number(part) * Number(scale)));
      const sum = (vectors: number[][]) => [0, 1].map((axis) => vectors.reduce((total, vector) => total + (vector[axis] ?? 0), 0));
      return route === '' ? [] : [sum(steps.slice(0, 1)), sum(steps)].map(([x = 0, y = 0]) => ({ id, x, y, marks }));
    });
    expect(ends.length).toBeGreaterThanOrEqual(needed(10));
    const isAt =
      (x: number, y: number) =>
      ([cx = 0, cy = 0]: number[]) =>
        Math.hypot(x - cx, y - cy) < 0.5;
    expect(ends.filter(({ x, y, marks }) => !marks.some(isAt(x, y)))).toEqual([]);
  });

  test('the bars of commitments have their states by relationship', () => {
    const states = countTrips((from, to, { id }) => `${rawRelationship(from, to).join(' ')} ${id}`);
    const expected = rawBriefings().flatMap(({ id, commitments = [] }) =>
      [...states.keys()]
        .filter((key) => key.endsWith(` ${id}`))
        .flatMap((key) => {
          const pair = key.split(' ').slice(0, 2).map(nameOf).sort().join(' – ');
          return commitments.map((commitment) => `${pair}: ${rawOutcome(commitment)}`);
        }),
    );
    const bars = textsOf(read('commitments/index.html'), /<svg role="img" aria-label="([^"]*)"/g).flatMap((bar) => {
      const [pair = '', parts = ''] = bar.split(': ');
      return parts.split(', ').map((part) => [`${pair}: ${part.replace(/^\d+ /, '')}`, Number(/^\d+/.exec(part)?.[0])] as const);
    });
    expect(bars.length).toBeGreaterThanOrEqual(needed(5));
    expect(bars.filter(([key, n]) => tally(expected).get(key) !== n)).toEqual([]);
  });
});
