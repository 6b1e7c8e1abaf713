import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson, fetchOrThrow } from '../../../../src/client/loading/fetch-or-throw.ts';
import { sourceFiles } from '../../imports.ts';

const answerWith = (body: string, status: number) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a JSON file is parsed', async () => {
  answerWith('{"visits": 3}', 200);
  expect(await fetchJson('/tables/days.json')).toEqual({ visits: 3 });
});

it.each([404, 500])('status %i throws an error with the status and the URL, even if the body is JSON', async (status) => {
  answerWith('{}', status);
  await expect(fetchOrThrow('/names.json')).rejects.toThrow(`${status} /names.json`);
  await expect(fetchJson('/names.json')).rejects.toThrow(`${status} /names.json`);
});

it('no other script calls fetch, which succeeds with an error page too, except the service worker, which judges every response', () => {
  const worker = 'client/offline/service-worker.ts';
  const scripts = sourceFiles().filter((file) => file.startsWith('client/') && file !== worker);
  const calling = scripts.filter((file) => /\bfetch\(/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(calling).toEqual(['client/loading/fetch-or-throw.ts']);
});
