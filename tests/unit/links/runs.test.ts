import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NoNetworkError } from '../../../src/links/look-at-addresses.ts';
import type { Request } from '../../../src/links/request.ts';
import { openVerdictRecord } from '../../../src/links/verdict-record.ts';
import { makeFolder } from '../make-folder.ts';
import { article } from './hostile-server.ts';
import { look, stall } from './look-at-server.ts';

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

  it('ends soon where this machine has no network', async () => {
    const asked: string[] = [];
    const request: Request = (_, url) => {
      asked.push(url);
      return Promise.resolve({ kind: 'failed', code: 'EAI_AGAIN' });
    };
    const paths = Array.from({ length: 500 }, (_, at) => `/${at}`);
    await expect(look({}, paths, { request })).rejects.toThrow(NoNetworkError);
    expect(asked.findIndex((url) => url.endsWith('/lifeline'))).toBe(10);
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
