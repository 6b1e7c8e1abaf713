import type { AstroPrerenderer } from 'astro';
import { describe, expect, it } from 'vitest';
import { openArtefacts } from '../../../../src/integration/cache/artefacts.ts';
import { openPages } from '../../../../src/integration/cache/pages.ts';
import { makePrerenderer } from '../../../../src/integration/emit/prerenderer.ts';
import { makeFolder, saveFile } from '../../make-folder.ts';

/** The answer to Astro for a page or file on which 6 April stands, and what was told of it. */
async function answerFor(doesAsk: boolean, type = 'text/html') {
  const dir = makeFolder([]);
  const pages = openPages(openArtefacts(new Map(), dir, dir), dir, 'code');
  const told: [string, string][] = [];
  const render = () => {
    if (doesAsk) pages.reuse('/a/', 'values');
    return Promise.resolve(new Response('<p>6 April</p>', { headers: { 'content-type': type } }));
  };
  const prerenderer = makePrerenderer(pages, {
    onBegin: () => undefined,
    onCount: () => undefined,
    onPage: (path, bytes) => told.push([path, Buffer.from(bytes()).toString()]),
  })({ render } as unknown as AstroPrerenderer);
  const answer = await prerenderer.render(new Request('https://readout.example/a/'), {} as Parameters<AstroPrerenderer['render']>[1]);
  return { told, text: await (answer as Response).text() };
}

it.each(['text/plain', 'application/json'])('a file that is no page keeps its bytes: %s', async (type) => {
  expect(await answerFor(false, type)).toEqual({ told: [['/a/', '<p>6 April</p>']], text: '<p>6 April</p>' });
});

it('the bytes of a printed page are read from its file, and not held until they are asked for', async () => {
  const dir = makeFolder([]);
  const pages = openPages(openArtefacts(new Map(), dir, dir), dir, 'code');
  const asked: (() => Uint8Array)[] = [];
  const render = () => {
    pages.reuse('/a/', 'values');
    return Promise.resolve(new Response('<p>Words</p>', { headers: { 'content-type': 'text/html' } }));
  };
  const listeners = {
    onBegin: () => undefined,
    onCount: () => undefined,
    onPage: (_: string, bytes: () => Uint8Array) => asked.push(bytes),
  };
  const prerenderer = makePrerenderer(pages, listeners)({ render } as unknown as AstroPrerenderer);
  await prerenderer.render(new Request('https://readout.example/a/'), {} as Parameters<AstroPrerenderer['render']>[1]);
  saveFile(dir, 'a/index.html', '<p>From the file</p>');
  expect(asked.map((bytes) => Buffer.from(bytes()).toString())).toEqual(['<p>From the file</p>']);
});

describe('a printed page', () => {
  it('is left to Astro to write where it did not ask for the last one, with the day bound to its month', async () => {
    expect(await answerFor(false)).toEqual({ told: [['/a/', '<p>6\u00A0April</p>']], text: '<p>6\u00A0April</p>' });
  });

  it('is empty for Astro where it is written already', async () => {
    expect(await answerFor(true)).toEqual({ told: [['/a/', '<p>6\u00A0April</p>']], text: '' });
  });
});
