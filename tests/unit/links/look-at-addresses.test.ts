import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeHostQueue } from '../../../src/links/host-queue.ts';
import type { Verdict } from '../../../src/links/judge-trail.ts';
import { lookAtAddresses, NoNetworkError } from '../../../src/links/look-at-addresses.ts';
import { makeRequest, userAgentOf, type Request } from '../../../src/links/request.ts';
import { openVerdictRecord } from '../../../src/links/verdict-record.ts';
import { makeFolder } from '../make-folder.ts';
import { article, redirect, sendPage, startHostileServer, type Behaviour } from './hostile-server.ts';

const USER_AGENT = userAgentOf({ name: 'Readout', address: 'https://readout.example/', corrections: 'desk@readout.example' });

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** The end of the patience with the last request, for servers that never answer. */
let endPatience: () => void;

const newTimeOut = (): AbortSignal => {
  const controller = new AbortController();
  endPatience = () => controller.abort();
  return controller.signal;
};

const stall: Behaviour = () => endPatience();

/** Looks at paths of a server that behaves as told. `recordPath` is the file of an earlier run. */
async function look(
  behaviours: Record<string, Behaviour>,
  paths = Object.keys(behaviours),
  {
    recordPath = join(makeFolder([]), 'links.jsonl'),
    request = makeRequest(USER_AGENT, newTimeOut),
  }: { recordPath?: string; request?: Request } = {},
) {
  const server = await startHostileServer(behaviours);
  closing.push(server.close);
  const urlOf = (path: string) => (path.startsWith('/') ? `${server.origin}${path}` : path);
  const run = () =>
    lookAtAddresses(paths.map(urlOf), {
      request,
      queue: makeHostQueue(() => Promise.resolve()),
      record: openVerdictRecord(recordPath),
      lifeline: `${server.origin}/lifeline`,
    });
  const verdicts = await run();
  return { ...server, run, recordPath, verdicts, of: (path: string): Verdict | undefined => verdicts.get(urlOf(path)) };
}

describe('an address', () => {
  it('works where its page is an article, and is asked for as by the site itself', async () => {
    const { of, received } = await look({ '/article': article('Norland and Sudonia speak of trade') });
    expect(of('/article')).toEqual({ state: 'works' });
    expect(received.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(new Set(received.map(({ userAgent }) => userAgent))).toEqual(
      new Set(['ReadoutLinkCheck/1.0 (+https://readout.example/; desk@readout.example)']),
    );
  });

  it('works where it is a file, which is not read', async () => {
    const { of, received } = await look({
      '/a.pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    });
    expect(of('/a.pdf')).toEqual({ state: 'works' });
    expect(received.map(({ method }) => method)).toEqual(['HEAD']);
  });

  it('is asked for with GET where HEAD is refused, fails, or finds nothing', async () => {
    for (const status of [405, 501, 404, 403, 500]) {
      const onlyGet: Behaviour = (request, response) =>
        response.writeHead(request.method === 'HEAD' ? status : 200).end(article('Trade talks'));
      expect((await look({ '/a': onlyGet })).of('/a'), String(status)).toEqual({ state: 'works' });
    }
  });

  it('is asked for with GET where HEAD stalls', async () => {
    const { of } = await look({
      '/a': (request, response) => (request.method === 'HEAD' ? endPatience() : response.end(article('Trade talks'))),
    });
    expect(of('/a')).toEqual({ state: 'works' });
  });

  it.each([404, 410])('is dead where its server answers %i', async (status) => {
    expect((await look({ '/a': status })).of('/a')).toEqual({ state: 'dead', why: `its server answers ${status}` });
  });

  it('is dead where its server is gone', async () => {
    const gone = await startHostileServer({});
    gone.close();
    const address = `${gone.origin}/a`;
    expect((await look({}, [address])).of(address)).toMatchObject({ state: 'dead', why: 'its server takes no connections (ECONNREFUSED)' });
  });

  it('is dead where the server has no TLS', async () => {
    const server = await startHostileServer({});
    closing.push(server.close);
    const address = `https://localhost:${server.port}/a`;
    expect((await look({}, [address])).of(address)).toMatchObject({ state: 'dead', why: expect.stringContaining('TLS') as string });
  });

  it('is unclear where its server answers with an error or keeps programs out', async () => {
    for (const status of [401, 403, 451, 500, 503, 999])
      expect((await look({ '/a': status })).of('/a'), String(status)).toMatchObject({
        state: 'unclear',
        why: `its server answers ${status}`,
      });
  });

  it('is unclear where its server sends garbage instead of an answer, or hangs up', async () => {
    const garbage: Behaviour = (_, response) => response.socket?.end('\u0000\u0001 nonsense\r\n\r\n');
    const hangUp: Behaviour = (_, response) => response.socket?.destroy();
    const { of } = await look({ '/garbage': garbage, '/hang-up': hangUp });
    expect(of('/garbage')).toMatchObject({ state: 'unclear', why: expect.stringContaining('no proper answer') as string });
    expect(of('/hang-up')).toMatchObject({ state: 'unclear', why: expect.stringContaining('no proper answer') as string });
  });

  it('works where its page is garbage: nothing says that it is gone', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
    const { of } = await look({
      '/bytes': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=nonsense' }).end(bytes),
      '/gzip': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bytes),
    });
    expect([of('/bytes'), of('/gzip')]).toEqual([{ state: 'works' }, { state: 'works' }]);
  });

  it('has stalled where no answer comes, or none of its body', async () => {
    const noBody: Behaviour = (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      if (request.method === 'HEAD') {
        response.end();
      } else {
        response.flushHeaders();
        setImmediate(endPatience);
      }
    };
    expect((await look({ '/a': stall })).of('/a')).toMatchObject({ state: 'stalled' });
    expect((await look({ '/a': noBody })).of('/a')).toMatchObject({ state: 'stalled' });
  });

  it('is read only as far as needed where its body never ends', async () => {
    let sent = 0;
    const endless: Behaviour = (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const send = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
      };
      if (request.method === 'HEAD') response.end();
      else response.on('drain', send).write(article('Trade talks'), send);
    };
    expect((await look({ '/a': endless })).of('/a')).toEqual({ state: 'works' });
    expect(sent).toBeLessThan(20_000_000);
  });
});

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

describe('a run', () => {
  it('looks at each address once, however often it is named', async () => {
    const { received } = await look({ '/a': article('Trade talks') }, ['/a', '/a', '/a']);
    expect(received.length).toBe(2);
  });

  it('looks a second time at what may pass', async () => {
    let times = 0;
    const { of } = await look({ '/a': (_, response) => response.writeHead(++times <= 2 ? 503 : 200).end(article('Trade talks')) });
    expect(of('/a')).toEqual({ state: 'works' });
  });

  it('goes on where the last one stopped, and forgets what it knew after a week', async () => {
    const first = await look({ '/a': article('Trade talks'), '/b': 404 });
    const before = first.received.length;
    expect(await first.run()).toEqual(first.verdicts);
    expect(first.received.length).toBe(before);
    expect(openVerdictRecord(first.recordPath, Date.now() + 1).known.size).toBe(0);
  });

  it('leaves a host alone that asks for fewer requests, and asks again in the next run', async () => {
    const { of, received, recordPath } = await look({ '/a': 429, '/b': article('Trade talks') });
    expect([of('/a')?.state, of('/b')?.state]).toEqual(['busy', 'busy']);
    expect(received.length).toBe(1);
    expect(openVerdictRecord(recordPath).known.size).toBe(0);
  });

  it('waits for a host that stalls only a few times', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e', '/f'];
    const { of, received } = await look(Object.fromEntries(paths.map((path) => [path, stall])));
    for (const path of paths) expect(of(path)?.state).toBe('stalled');
    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/a', '/b']));
  });

  it('declares nothing dead where this machine has no network', async () => {
    const recordPath = join(makeFolder([]), 'links.jsonl');
    const request: Request = () => Promise.resolve({ kind: 'failed', code: 'ENOTFOUND' });
    await expect(look({}, ['/a', '/b'], { recordPath, request })).rejects.toThrow(NoNetworkError);
    expect(openVerdictRecord(recordPath).known.size).toBe(0);
  });

  it('declares dead what has no name any more where others can be reached', async () => {
    const request: Request = (_, url) =>
      Promise.resolve(
        url.endsWith('/lifeline')
          ? { kind: 'answered', status: 500, type: '', body: new Uint8Array() }
          : { kind: 'failed', code: 'ENOTFOUND' },
      );
    expect((await look({}, ['/a'], { request })).of('/a')).toMatchObject({ state: 'dead', why: 'no server has its name (ENOTFOUND)' });
  });
});
