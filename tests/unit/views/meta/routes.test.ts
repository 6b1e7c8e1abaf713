import { afterEach, describe, expect, it, vi } from 'vitest';
import { site } from '../../../../src/site.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf } from '../../make-archive.ts';

/** The module of routes with these settings, which it reads once when it is loaded. */
async function routesWith(environment: { BASE?: string; SITE?: string }) {
  vi.resetModules();
  vi.stubEnv('BASE', environment.BASE);
  vi.stubEnv('SITE', environment.SITE);
  return import('../../../../src/views/meta/routes.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('an address', () => {
  it('of a page ends in a slash', async () => {
    const { routes } = await routesWith({});
    expect([routes.home(), routes.briefings(), routes.briefing('2021-04-06-a'), routes.visits('2021')]).toEqual([
      '/',
      '/briefings/',
      '/briefings/2021-04-06-a/',
      '/briefings/2021/',
    ]);
  });

  it('of a part of a briefing ends in its anchor', async () => {
    const { routes, anchors } = await routesWith({});
    expect(routes.briefing('2021-04-06-a', anchors.quote('bridge'))).toBe('/briefings/2021-04-06-a/#quote-bridge');
  });

  it('of a search holds the words, whatever characters they have', async () => {
    const { routes } = await routesWith({});
    expect(routes.search('Лавров & Co?')).toBe('/search/?q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2%20%26%20Co%3F');
  });

  it.each([
    ['people', 'anna-berg', '/people/anna-berg/'],
    ['countries', 'norland', '/countries/norland/'],
    ['places', 'sudopol', '/places/sudopol/'],
    ['organisations', 'northern-league', '/organisations/northern-league/'],
    ['topics', 'trade', '/topics/trade/'],
  ] as const)('of one of the %s is in the folder of its kind', async (list, id, path) => {
    const { routes } = await routesWith({});
    expect(routes.entity(getById<Parameters<typeof routes.entity>[0]>(archiveOf({})[list], id))).toBe(path);
  });

  it.each(['/sub/path/', 'sub/path', '/sub/path', '//sub/path//'])(
    'begins with the path below which the site is served: %s',
    async (BASE) => {
      const { routes } = await routesWith({ BASE });
      expect([routes.home(), routes.feed()]).toEqual(['/sub/path/', '/sub/path/feed.xml']);
    },
  );

  it.each(['', '/'])('begins with a slash if the site is at the root: %j', async (BASE) => {
    const { routes } = await routesWith({ BASE });
    expect(routes.people()).toBe('/people/');
  });

  it('for other sites is the absolute URL', async () => {
    const { routes, absoluteUrl } = await routesWith({ BASE: '/sub/', SITE: 'https://example.org/' });
    expect(absoluteUrl(routes.briefing('2021-04-06-a'))).toBe('https://example.org/sub/briefings/2021-04-06-a/');
  });

  it('for other sites has the origin of `site.ts` unless the build sets another', async () => {
    const { routes, absoluteUrl } = await routesWith({});
    expect(absoluteUrl(routes.home())).toBe(`${new URL(site.url).origin}/`);
  });
});
