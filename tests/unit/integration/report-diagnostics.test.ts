import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportDiagnostics } from '../../../src/integration/report-diagnostics.ts';
import { WORLD } from '../make-content.ts';
import { makeFolder, saveFile } from '../make-folder.ts';

/** An editor at work in the world of the tests: what is told, and a way to save a file. */
function atWork() {
  const dir = makeFolder(WORLD);
  const told: string[] = [];
  const events = new EventEmitter();
  const watcher = Object.assign(events, { add: () => undefined, on: events.on.bind(events) });
  const start = () => {
    reportDiagnostics(dir, watcher, { info: (text) => told.push(text), error: (text) => told.push(text) });
  };
  const hear = (file: string) => events.emit('all', 'change', join(dir, file));
  const write = (file: string, text: string) => {
    saveFile(dir, file, text);
    hear(file);
  };
  return { told, start, hear, write };
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

it('and hears it when all is mended, but not before anything was wrong', () => {
  const { told, start, write } = atWork();
  start();
  write(...BAD);
  write(BAD[0], 'name: Ships');
  expect(told.slice(1)).toEqual(['The content has nothing to mend.']);
});
