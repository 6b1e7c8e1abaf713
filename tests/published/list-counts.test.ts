import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { needed, PAGES, textOf } from './built-site.ts';
import { rawBriefings, rawParts, rawRelationship, rawRows, rawTrips, tally, countryOf, type RawBriefing } from './raw-content.ts';

/** The entities that a briefing has in its front matter or links to in its text, as `people/anna-berg`. */
function entitiesOf(briefing: RawBriefing): Set<string> {
  const page = PAGES.find(({ path }) => path === `briefings/${briefing.id}/index.html`);
  const links = page ? selectAll('.prose a[href]', page.tree).map(({ properties }) => String(properties.href)) : [];
  return new Set([
    ...rawParts(briefing),
    ...links.flatMap((href) => /^\/((?:people|countries|places|organisations|topics)\/[^/]+)\/$/.exec(href)?.[1] ?? []),
  ]);
}

const briefingCounts = tally(rawBriefings().flatMap((briefing) => [...entitiesOf(briefing)]));
const countsOf = (rows: Record<string, string>[]) =>
  tally(
    rows.flatMap(({ visitor = '', country = '', organisation = '', to = '', place }) => [
      ...new Set([
        `people/${visitor}`,
        country === '' ? `organisations/${organisation}` : `countries/${country}`,
        `countries/${place ? countryOf(place) : to}`,
        ...(place ? [`places/${place}`] : []),
      ]),
    ]),
  );
const isUnmade = ({ state = '' }: Record<string, string>): boolean => ['announced', 'postponed', 'cancelled'].includes(state);
const madeCounts = countsOf(rawRows().filter((row) => !isUnmade(row)));
const unmadeCounts = countsOf(rawRows().filter(isUnmade));

/** The entries of a list: the path to which each leads, without slashes at its ends, and what it counts. */
function entriesOf(list: string): [string, string][] {
  const items = PAGES.filter(({ path }) => path === `${list}/index.html`).flatMap(({ tree }) => selectAll('.index > li', tree));
  return items.map((item) => [String(select('.name a', item)?.properties.href).replaceAll(/^\/|\/$/g, ''), textOf(select('.count', item))]);
}

const words = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

test.each(['people', 'countries', 'places', 'organisations', 'topics'])(
  'the list of %s counts briefings, other visits and those that were only announced',
  (list) => {
    const entries = entriesOf(list);
    const expected = entries.map(([path]) => {
      const [briefings, made, unmade] = [briefingCounts, madeCounts, unmadeCounts].map((counts) => counts.get(path) ?? 0);
      const parts = [briefings && words(briefings, 'briefing'), made && words(made, 'other visit'), unmade && `${unmade} only announced`];
      return [path, parts.filter(Boolean).join(', ')];
    });
    expect(entries.length).toBeGreaterThanOrEqual(needed(2));
    expect(entries).toEqual(expected);
  },
);

test('the list of pairs counts the visits that took place', () => {
  const trips = tally(
    rawTrips().flatMap(({ sending, receiving }) => [
      ...new Set([...sending].flatMap((from) => [...receiving].flatMap((to) => (from === to ? [] : rawRelationship(from, to).join('-'))))),
    ]),
  );
  const entries = entriesOf('relationships');
  expect(entries.length).toBeGreaterThanOrEqual(needed(2));
  expect(entries).toEqual(entries.map(([path]) => [path, words(trips.get(path.split('/')[1] ?? '') ?? 0, 'visit')]));
});
