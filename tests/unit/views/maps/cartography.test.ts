import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LabelledMap } from '../../../../src/views/maps/labelled-map.ts';
import type { RouteMap } from '../../../../src/views/maps/route-map.ts';
import { archiveOf, visitIn } from '../../make-archive.ts';

const CARTOGRAPHY = '../../../../src/views/maps/cartography.ts';

/** An atlas of one country without neighbours, from 10° west to 40° east and from 30° to 70° north. */
function otherCartography() {
  const ring = [
    [-10, 30],
    [-10, 70],
    [40, 70],
    [40, 30],
    [-10, 30],
  ];
  const countries = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] };
  return {
    cartography: {
      atlas: { type: 'Topology', arcs: [ring], objects: { countries } },
      by: 'the Ministry of Maps',
      practice: 'which draws borders as its ministry wants them',
    },
  };
}

describe('another atlas', () => {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }, { id: '2022-04-06-b' }] });
  let maps: (LabelledMap | RouteMap | undefined)[] = [];

  // Modules that were loaded with the site's own atlas are loaded anew, and once more for the tests after these.
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock(CARTOGRAPHY, otherCartography);
    const { globeMapOf } = await import('../../../../src/views/maps/globe-map.ts');
    const { routeMapOf } = await import('../../../../src/views/maps/route-map.ts');
    const { worldMapPages } = await import('../../../../src/views/maps/world-map.ts');
    const { drawWorldMap } = await import('../../../../src/views/maps/draw-world-map.ts');
    const [whole] = worldMapPages(archive);
    maps = [whole && drawWorldMap(whole.view().map), globeMapOf(archive), routeMapOf(visitIn(archive, '2021-04-06-a'), archive)];
  });

  afterAll(() => {
    vi.doUnmock(CARTOGRAPHY);
    vi.resetModules();
  });

  it('is the land of every map, and has no other borders', () => {
    expect(maps).toHaveLength(3);
    for (const map of maps) {
      expect(map?.land.match(/z/gi)).toHaveLength(1);
      expect(map?.borders).toBe('');
    }
  });

  it('is named below every map', () => {
    for (const map of maps) expect(map?.credit).toContain('the Ministry of Maps');
    expect(maps[0]?.credit).toContain('as its ministry wants them');
  });
});
