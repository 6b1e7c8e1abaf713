import { describe, expect, it } from 'vitest';
import { listPartPages } from '../../../../src/views/lists/all-name-lists.ts';
import { journeyListViews, entityListViews, relationshipListViews } from '../../../../src/views/lists/entity-lists.ts';
import { makeArchive } from '../../../../src/archive/model/archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { makeContent } from '../../make-content.ts';

/** An archive with a delegation of so many people, with names from the whole alphabet; one of them took part twice. */
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
  const [first, ...parts] = entityListViews('people', archive);

  it('has everybody on exactly one of its pages by letter', () => {
    const hrefs = parts.flatMap(({ items }) => items.map(({ href }) => href));
    expect([hrefs.length, new Set(hrefs).size]).toEqual([902, 902]);
    expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(300);
  });

  it('has pages by letter in the order of the alphabet, at addresses of their own, all linked from all', () => {
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

  it('has on its first page the people with most briefings, and says how many there are', () => {
    expect(first.items).toHaveLength(100);
    expect(first.items.map(({ count }) => count).slice(0, 3)).toEqual(['2 briefings', '2 briefings', '2 briefings']);
    expect(first.shown).toMatch(/^The 100 people with most briefings come first\. All 902 are listed/);
  });

  it('has routes for its pages by letter', () => {
    expect(listPartPages(archive).map(({ list, view }) => `${list}/${view.path}`)).toEqual(parts.map(({ path }) => `people/${path}`));
  });
});

it('lists that fit on one page have no other', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }] });
  expect(listPartPages(archive)).toEqual([]);
  for (const [view] of [entityListViews('people', archive), relationshipListViews(archive), journeyListViews(archive)]) {
    expect(view).toMatchObject({ parts: [], onward: [] });
  }
});
