import { beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, type Archive } from '../../../src/archive/model/archive.ts';
import type { Collection } from '../../../src/schemas/collections.ts';
import { validateContent } from '../../../src/validation/rules/validate-content.ts';
import { commitmentsPages, commitmentsViews } from '../../../src/views/pages/commitments.ts';
import { documentsPages, documentsViews } from '../../../src/views/pages/documents.ts';
import { homeView } from '../../../src/views/pages/home.ts';
import { figuresPages, quotesPages } from '../../../src/views/pages/quotes-and-figures.ts';
import { worldMapPages } from '../../../src/views/maps/world-map.ts';
import { makeWorld } from '../../bench/world/world.ts';

describe('pages of an archive that has grown', () => {
  let archive: Archive;
  beforeAll(() => {
    const files = makeWorld(400).map(({ file, text }) => {
      const [collection = '', name = ''] = file.split('/');
      return { collection: collection as Collection, id: name.replace(/\.[a-z]+$/, ''), file, text };
    });
    archive = makeArchive(validateContent({ files, diagnostics: [] }).content, '2026-01-01');
  });

  it('have on the home page the latest journeys, the pairs of most visits and of the latest', () => {
    const { journeys, map } = homeView(archive);
    expect(archive.journeys.size).toBeGreaterThan(4);
    expect(journeys).toHaveLength(4);
    expect(archive.relationships.size).toBeGreaterThan(110);
    expect(map?.lines.length).toBeLessThanOrEqual(110);
    expect(map?.lines.some(({ isNew }) => isNew)).toBe(true);
    expect(map?.description).toMatch(/not every such pair/);
  });

  it('have on the map 70 circles and 80 arcs at most, and say that there are others', () => {
    const [whole, ...ofYears] = worldMapPages(archive).map(({ view }) => view());
    for (const { map, pairs } of [whole, ...ofYears].filter((view) => view !== undefined)) {
      expect(map.marks.length).toBeLessThanOrEqual(70);
      expect(pairs.length).toBeLessThanOrEqual(80);
      expect(map.arcs.length).toBeLessThanOrEqual(80);
    }
    expect(whole?.morePairs).toMatch(/^The 80 pairs with most visits, of \d+\.$/);
    expect(whole?.map.description).toMatch(/the pairs of countries with most visits/);
  });

  it('have 60 documents at most', () => {
    const views = documentsViews(archive);
    expect(archive.documents.all.length).toBeGreaterThan(120);
    expect(views.length).toBeGreaterThan(2);
    expect(views.filter(({ shown }) => shown > 60 || shown === 0)).toEqual([]);
  });

  it('are made when they are printed, and not held before or after', () => {
    const lists = [commitmentsPages, documentsPages, quotesPages, figuresPages].map((pagesOf) => pagesOf(archive));
    for (const [first, second] of lists) {
      expect(second?.makeView().path).toBe(second?.path);
      expect(first?.makeView()).not.toBe(first?.makeView());
    }
  });

  it('offer the most frequent values of a filter, and say that there are others', () => {
    const filters = commitmentsViews(archive)[0]?.filtering?.filters ?? [];
    expect(filters.filter(({ isCut }) => isCut).map(({ name, options }) => [name, options.length])).toEqual([['pair', 50]]);
  });
});
