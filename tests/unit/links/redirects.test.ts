import { describe, expect, it } from 'vitest';
import { article, redirect, sendPage, type Behaviour } from './hostile-server.ts';
import { look } from './look-at-server.ts';

describe('a redirect', () => {
  const there = { '/there': article('Trade talks') };

  it.each([301, 308])('by %i moves an address', async (status) => {
    const { of, origin } = await look({ '/a': redirect('/there', status), ...there });
    expect(of('/a')).toEqual({ state: 'moved', to: `${origin}/there` });
  });

  it.each([302, 303, 307])('by %i does not: it may lead elsewhere tomorrow', async (status) => {
    expect((await look({ '/a': redirect('/there', status), ...there })).of('/a')).toEqual({ state: 'works' });
  });

  it('that is permanent moves an address as far as the first that is not', async () => {
    const { of, origin } = await look({ '/a': redirect('/b'), '/b': redirect('/c', 308), '/c': redirect('/there', 302), ...there }, ['/a']);
    expect(of('/a')).toEqual({ state: 'moved', to: `${origin}/c` });
  });

  it('keeps the fragment of the address, which is never sent', async () => {
    const { of, origin, received } = await look({ '/a': redirect('/there'), ...there }, ['/a#talks']);
    expect(of('/a#talks')).toEqual({ state: 'moved', to: `${origin}/there#talks` });
    expect(received.map(({ path }) => path)).toEqual(['/a', '/there', '/there']);
  });

  it('that only GET is shown is followed', async () => {
    const { of, origin } = await look({
      '/a': (request, response) =>
        request.method === 'HEAD' ? response.writeHead(405).end() : response.writeHead(301, { location: '/there' }).end(),
      ...there,
    });
    expect(of('/a')).toEqual({ state: 'moved', to: `${origin}/there` });
  });

  it('to an address in UTF-8 is followed', async () => {
    const location = Buffer.from('/çay').toString('latin1');
    const { of, origin } = await look({ '/a': redirect(location), '/%C3%A7ay': article('Tea') }, ['/a']);
    expect(of('/a')).toEqual({ state: 'moved', to: `${origin}/%C3%A7ay` });
  });

  it('to a page that is gone is a death', async () => {
    expect((await look({ '/a': redirect('/b') })).of('/a')).toMatchObject({ state: 'dead' });
  });

  it('in a circle, or without end, is followed only so far', async () => {
    const endless = (path: string): Behaviour => redirect(`${path}x`);
    const { of, received } = await look(
      {
        '/self': redirect('/self'),
        '/round': redirect('/and-round', 302),
        '/and-round': redirect('/round', 302),
        ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`/e${'x'.repeat(at)}`, endless(`/e${'x'.repeat(at)}`)])),
      },
      ['/self', '/round', '/e'],
    );
    for (const path of ['/self', '/round', '/e'])
      expect(of(path)).toEqual({ state: 'unclear', why: 'its redirects lead round in a circle' });
    expect(received.length).toBeLessThan(40);
  });

  it('to something else than a web address is not followed', async () => {
    const { of } = await look({ '/app': redirect('app://open'), '/file': redirect('file:///etc/passwd'), '/broken': redirect('http://[') });
    for (const path of ['/app', '/file', '/broken']) expect(of(path)).toMatchObject({ state: 'unclear' });
  });
});

describe('a page that is not there but answers 200', () => {
  it('is known by its words', async () => {
    const { of } = await look({ '/a': sendPage('<title>Page not found - The Gazette</title>') });
    expect(of('/a')).toEqual({ state: 'soft-404', why: 'its page says “Page not found”' });
  });

  it('is known by a way to the home page or to an error page', async () => {
    const home = { '/': article('The Gazette'), '/en/': article('The Gazette'), '/404.html': article('The Gazette') };
    const { of } = await look(
      { '/a': redirect('/', 302), '/b': redirect('/en/'), '/c': redirect('/404.html', 302), '/?p=12': redirect('/'), ...home },
      ['/a', '/b', '/c', '/?p=12', '/en/'],
    );
    for (const path of ['/a', '/b', '/?p=12']) expect(of(path), path).toEqual({ state: 'soft-404', why: 'it leads to the home page' });
    expect(of('/c')).toMatchObject({ state: 'soft-404' });
    expect(of('/en/')).toEqual({ state: 'works' });
  });
});
