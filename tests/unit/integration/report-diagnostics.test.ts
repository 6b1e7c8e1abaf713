import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/model/archive.ts';
import { handArchive, handedArchive } from '../../../src/build-context.ts';
import { reportDiagnostics } from '../../../src/integration/report-diagnostics.ts';
import { WORLD } from '../make-content.ts';
import { makeFolder, saveFile } from '../make-folder.ts';

// Other tests have no editor at work.
afterEach(() => handArchive(undefined));

const handedName = () => (handedArchive() as Archive | undefined)?.topics.get('trade')?.name;

/** An editor at work in the world of the tests: what is told, and a way to save a file. */
function atWork() {
  const dir = makeFolder(WORLD);
  const told: string[] = [];
  const events = new EventEmitter();
  const watcher = Object.assign(events, { add: () => undefined, on: events.on.bind(events) });
  const shown: unknown[] = [];
  const changes: string[] = [];
  const sockets = new EventEmitter();
  const browsers = { send: (message: unknown) => shown.push(message), on: sockets.on.bind(sockets) };
  const save = (file: string, text: string) => saveFile(dir, file, text);
  const start = () =>
    reportDiagnostics(dir, watcher, browsers, { info: (text) => told.push(text), error: (text) => told.push(text) }, () =>
      changes.push('pages'),
    );
  const hear = (file: string) => events.emit('all', 'change', join(dir, file));
  const write = (file: string, text: string) => {
    save(file, text);
    hear(file);
  };
  const open = () => sockets.emit('connection');
  return { told, shown, changes, start, hear, save, write, open };
}

const BAD = ['topics/ships.yaml', 'nmae: Ships'] as const;

it('an editor who begins to work is told of all mistakes', () => {
  const { told, start, write } = atWork();
  write(...BAD);
  start();
  expect(told).toEqual([expect.stringContaining('did you mean `name`?')]);
});

it('of those too that only the archive shows', () => {
  const { told, start, write } = atWork();
  start();
  write('topics/whales.yaml', 'name: Whales');
  expect(told).toEqual([expect.stringContaining('is used by nothing')]);
});

it('of those too that only the addresses of the site show', () => {
  const { told, start, write } = atWork();
  start();
  write('addresses.txt', '/people/olga-prins/\n');
  expect(told).toEqual([expect.stringContaining('the site has no such page any more')]);
});

it('after each save, once', () => {
  const { told, start, hear, write } = atWork();
  start();
  write(...BAD);
  hear('topics');
  write('topics/ships.yaml', 'nmae: Ships and ferries');
  expect(told).toHaveLength(2);
});

it('also after a save of which the watcher did not tell, when a page is asked for', () => {
  const { told, start, save } = atWork();
  const look = start();
  save(...BAD);
  look();
  expect(told).toEqual([expect.stringContaining('did you mean `name`?')]);
});

it('and hears it when all is mended, but not before anything was wrong', () => {
  const { told, start, write } = atWork();
  start();
  write(...BAD);
  write(BAD[0], 'name: Ships');
  expect(told.slice(1)).toEqual(['The content has nothing to mend.']);
});

it('and sees the mistakes over each page, open or opened later, until they are mended', () => {
  const { shown, start, write, open } = atWork();
  const overlay = {
    type: 'error',
    err: {
      title: 'The content has 1 thing to mend; nothing was published.',
      message: expect.stringContaining('did you mean `name`?') as unknown,
      loc: { file: expect.stringMatching(/[/\\\\]topics[/\\\\]ships\.yaml$/) as unknown, line: 1 },
    },
  };
  start();
  open();
  expect(shown).toEqual([]);
  write(...BAD);
  open();
  expect(shown).toMatchObject([overlay, overlay]);
  write(BAD[0], 'name: Ships');
  expect(shown.slice(2)).toEqual([{ type: 'full-reload' }]);
  open();
  expect(shown).toHaveLength(3);
});

it('and lets pages be made anew after each save with nothing to mend', () => {
  const { shown, changes, start, write } = atWork();
  start();
  expect([changes, handedName()]).toEqual([[], 'Trade']);
  write('topics/trade.yaml', 'name: Trade and transport');
  expect([changes, shown, handedName()]).toEqual([['pages'], [{ type: 'full-reload' }], 'Trade and transport']);
  write(...BAD);
  expect([changes, handedName()]).toEqual([['pages'], 'Trade and transport']);
});
