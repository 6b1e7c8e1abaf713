import { describe, expect, test } from 'vitest';
import type { CommitmentOutcome } from '../../src/archive/model/commitment-outcome.ts';
import { messages } from '../../src/i18n/messages.ts';
import { needed, read } from './built-site.ts';
import {
  countTrips,
  hasCapital,
  peopleIds,
  rawBriefings,
  isRawPromiseBetween,
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
const countriesOf = ({ sending, receiving }: { sending: Set<string>; receiving: Set<string> }) => [...new Set([...sending, ...receiving])];
/** As many pairs as the map of the archive shows. */
const MOST_PAIRS = 80;
const yearOf = (date: string): string => date.slice(0, 4);

/** The texts of the first group at every match of a pattern. */
const textsOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&').trim());

const descriptionOf = (html: string): string => textsOf(html, /<desc[^>]*>(.*?)<\/desc>/gs).join('\n');

/** The words beside a number of promises with an outcome. */
const outcomeWords = (outcome: string): string => messages.commitmentCount(outcome as CommitmentOutcome, 1).replace('1 ', '');

/** Counts by year: `2012 (2), 2021` → 2012: 2, 2021: 1. */
const yearsOf = (text: string): Map<string, number> =>
  new Map([...text.matchAll(/(\d{4})(?: \((\d+)\))?/g)].map(([, year = '', n = '1']) => [year, Number(n)]));

/** The file of the map on the page of a briefing. */
const mapOf = (id: string): string =>
  /<figure class="route-map">\s*<img src="[^"]*\/(maps\/[^"]+)"/.exec(read(`briefings/${id}/index.html`))?.[1] ?? `no map of ${id}`;

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

  test('a circle on the globe has the number of visits of its country', () => {
    const expected = tally(rawTrips().flatMap(countriesOf));
    const circles = textsOf(read('index.html'), /<circle[^>]*>\s*<title>(.*?)<\/title>/gs);
    const allCircles = [...expected].filter(([country]) => hasCapital(country)).map(([country, n]) => `${nameOf(country)}: ${visits(n)}`);
    // What lies behind the globe is not drawn.
    expect(circles.filter((circle) => !allCircles.includes(circle))).toEqual([]);
  });

  test('the maps of all years and of each have circles, arcs and lists with the numbers of visits, and circles link to their countries', () => {
    const years = new Set(rawTrips().map(({ date }) => yearOf(date)));
    expect(years.size).toBeGreaterThanOrEqual(needed(3));
    for (const year of [undefined, ...years]) {
      const path = year && years.size > 1 ? `map/${year}/index.html` : 'map/index.html';
      const html = read(path);
      const made = rawTrips().filter(({ date }) => year === undefined || yearOf(date) === year);
      const byCountry = tally(made.flatMap(countriesOf));
      const circles = [...html.matchAll(/<a href="\/countries\/([^"/]+)\/" aria-label="([^"]+)">\s*<title>([^<]+)<\/title>\s*<circle/g)];
      const allCircles = [...byCountry].filter(([country]) => hasCapital(country));
      expect(new Set(circles.map(([, id = '']) => id)), path).toEqual(new Set(allCircles.map(([country]) => country)));
      for (const [, id = '', label, title] of circles) {
        expect(title).toBe(label);
        expect(label?.replaceAll('&amp;', '&')).toBe(`${nameOf(id)}: ${visits(byCountry.get(id) ?? 0)}`);
      }
      const rows = [...html.matchAll(/<th scope="row">\s*<a href="\/countries\/([^"/]+)\/".*?<td>([\d,]+)<\/td>\s*<\/tr>/gs)];
      expect(new Map(rows.map(([, id = '', all = '']) => [id, Number(all.replaceAll(',', ''))])), path).toEqual(byCountry);

      const byPair = [
        ...countTrips((from, to, { date }) => (year === undefined || yearOf(date) === year ? rawRelationship(from, to).join(' ') : '')),
      ]
        .filter(([pair]) => pair !== '')
        .map(([pair, n]) => ({ countries: pair.split(' '), n }));
      const list = [...html.matchAll(/<a href="\/relationships\/([^"/]+)\/">[^<]*<\/a>\s*<span class="note">(\d+) /g)];
      const arcs = textsOf(html, /<path class="line[^>]*>\s*<title>.*?: (\d+) visits?<\/title>/gs).map(Number);
      const numbers = new Map(byPair.map(({ countries, n }) => [countries.join('-'), n]));
      expect(
        list.filter(([, slug = '', n]) => numbers.get(slug) !== Number(n)),
        path,
      ).toEqual([]);
      expect(list.length, path).toBe(Math.min(byPair.length, MOST_PAIRS));
      const drawn = byPair.filter(({ countries }) => countries.every(hasCapital)).map(({ n }) => n);
      if (byPair.length <= MOST_PAIRS) expect(arcs.sort(), path).toEqual(drawn.sort());
    }
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
      const names = textsOf(read(mapOf(id)), /<text[^>]*>(.*?)<\/text>/g);
      return visit.stops
        .filter(({ place }) => !rawNames('places', place).some((name) => names.includes(name)))
        .map(({ place }) => `${id}: ${place}`);
    });
    expect(missing).toEqual([]);
  });

  test('the route on the map of a briefing begins and ends at a mark', () => {
    const ends = rawBriefings().flatMap(({ id }) => {
      const map = read(mapOf(id));
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
    const pairs = [...new Set([...states.keys()].map((key) => key.split(' ').slice(0, 2).join(' ')))];
    const expected = rawBriefings().flatMap(({ id, commitments = [] }) =>
      pairs.flatMap((countries) => {
        const [a = '', b = ''] = countries.split(' ');
        const isOwn = [...states.keys()].includes(`${a} ${b} ${id}`);
        const pair = [a, b].map(nameOf).sort().join(' – ');
        return commitments
          .filter((commitment) => isRawPromiseBetween(commitment, a, b))
          .filter(({ by, to = [] }) => isOwn || [a, b].every((country) => [...by, ...to].includes(country)))
          .map((commitment) => `${pair}: ${outcomeWords(rawOutcome(commitment))}`);
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
