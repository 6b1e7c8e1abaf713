import { describe, expect, it } from 'vitest';
import { initialOf, sortByInitial } from '../../../../src/views/lists/initial.ts';
import { splitByHeading } from '../../../../src/views/lists/split-by-heading.ts';
import { listPartPages } from '../../../../src/views/lists/name-list-pages.ts';
import { journeyListViews, subjectListViews, relationshipListViews } from '../../../../src/views/lists/subject-lists.ts';
import { makeArchive } from '../../../../src/archive/model/archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { makeContent } from '../../make-content.ts';

const LETTERS = ['Äbel', 'Bode', 'Łys', 'Øst', 'Чехов', '’Zander', '3com'];

describe('the initial of a name', () => {
  it('is a Latin letter whatever its accents, a letter of its own script, or the digits', () => {
    expect(LETTERS.map((name) => initialOf(name).text)).toEqual(['A', 'B', 'L', 'O', 'Ч', 'Z', '0–9']);
  });

  it('makes an address of plain letters', () => {
    expect(LETTERS.every((name) => /^[a-z0-9-]+$/.test(initialOf(name).path))).toBe(true);
  });

  it('orders digits, then the Latin alphabet, then other scripts', () => {
    expect(sortByInitial(LETTERS, (it) => it)).toEqual(['3com', 'Äbel', 'Bode', 'Łys', 'Øst', '’Zander', 'Чехов']);
  });
});

describe('the parts of a list', () => {
  const parts = (names: string, most: number) =>
    splitByHeading(Array.from(names), (name) => ({ text: name, path: name.toLowerCase() }), most);

  it('join letters that have few', () => {
    expect(parts('ABBCD', 3).map(({ text, path, total }) => [text, path, total])).toEqual([
      ['A–B', 'a-b', 3],
      ['C–D', 'c-d', 2],
    ]);
  });

  it('cut a letter that has many', () => {
    expect(parts('AKKKKKZ', 2).map(({ path, items }) => [path, items.length])).toEqual([
      ['a', 1],
      ['k', 2],
      ['k/2', 2],
      ['k/3', 1],
      ['z', 1],
    ]);
  });
});

/** A world in which so many people took part, with names from the whole alphabet; the first was in the delegation twice. */
const worldOf = (many: number) => {
  const people = Object.fromEntries(
    Array.from({ length: many }, (_, at) => {
      const family = `${String.fromCharCode(65 + (at % 26))}name${at}`;
      return [`person-${at}`, { name: `Given ${family}`, family, offices: [] }];
    }),
  );
  const delegation = Object.keys(people).map((person) => ({ person }));
  const twice = { delegation: [{ person: 'person-40' }] };
  return makeArchive(
    makeContent({
      people,
      briefings: [
        { id: '2021-04-06-a', visit: { delegation } },
        { id: '2021-05-06-b', visit: twice },
      ],
    }),
    '2026-01-01',
  );
};

describe('a list of names that is too long for one page', () => {
  const archive = worldOf(900);
  const [first, ...parts] = subjectListViews('people', archive);

  it('has everybody on exactly one of its parts', () => {
    const hrefs = parts.flatMap(({ items }) => items.map(({ href }) => href));
    expect([hrefs.length, new Set(hrefs).size]).toEqual([902, 902]);
    expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(300);
  });

  it('has parts in the order of the alphabet, each at an address of its own, all linked from all', () => {
    expect(first.parts.map(({ text, href }) => [text, href])).toEqual([
      ['A–H', '/people/by/a-h/'],
      ['I–P', '/people/by/i-p/'],
      ['Q–X', '/people/by/q-x/'],
      ['Y–Z', '/people/by/y-z/'],
    ]);
    expect(new Set(parts.map(({ head }) => head.canonical)).size).toBe(parts.length);
    expect(parts.map((view) => view.parts.filter(({ isCurrent }) => isCurrent).length)).toEqual(parts.map(() => 1));
    expect(parts[0]?.list).toEqual({ text: 'People', href: '/people/' });
  });

  it('begins with those of most briefings and says how many there are', () => {
    expect(first.items).toHaveLength(100);
    expect(first.items.map(({ count }) => count).slice(0, 3)).toEqual(['2 briefings', '2 briefings', '2 briefings']);
    expect(first.shown).toMatch(/^The 100 people with most briefings come first\. All 902 are listed/);
  });

  it('has pages for its parts', () => {
    expect(listPartPages(archive).map(({ list, view }) => `${list}/${view.path}`)).toEqual(parts.map(({ path }) => `people/${path}`));
  });
});

it('lists that fit on a page have no other', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }] });
  expect(listPartPages(archive)).toEqual([]);
  for (const [view] of [subjectListViews('people', archive), relationshipListViews(archive), journeyListViews(archive)]) {
    expect(view).toMatchObject({ parts: [], onward: [] });
  }
});
