import { describe, expect, it, onTestFinished } from 'vitest';
import { article, startHostileServer, type Behaviour } from './hostile-server.ts';
import { endPatience, look, stall } from './look-at-server.ts';

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
    onTestFinished(server.close);
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
