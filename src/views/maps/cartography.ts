import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

/**
 * Whose land and borders every map of the site draws. A newsroom that must draw them otherwise names another atlas here, as TopoJSON
 * with an object `countries`, and says whose it is and what it does where borders are in dispute: each map says the same below it.
 * Names are not the atlas’s: maps call countries and places as `content/` does. https://github.com/topojson/world-atlas
 */
export const cartography = {
  atlas: atlas as unknown,
  by: 'Natural Earth',
  practice: 'which draws borders as they are held, not as they are claimed',
};
