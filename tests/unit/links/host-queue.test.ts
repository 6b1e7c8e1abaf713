import { expect, it } from 'vitest';
import { makeHostQueue } from '../../../src/links/host-queue.ts';

/** Lets everything run that waits for nothing but promises. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('one host has one task at a time, with a pause behind each, also behind one that fails; hosts do not wait for each other', async () => {
  const log: string[] = [];
  const pauses: (() => void)[] = [];
  const queue = makeHostQueue(() => new Promise((resolve) => pauses.push(resolve)));
  const task = (name: string) => () => {
    log.push(name);
    return name === 'a1' ? Promise.reject(new Error('no answer')) : Promise.resolve(name);
  };
  const first = queue('a', task('a1'));
  const second = queue('a', task('a2'));
  const third = queue('a', task('a3'));
  const other = queue('b', task('b1'));
  await expect(first).rejects.toThrow('no answer');
  expect(await other).toBe('b1');
  await settle();
  expect(log).toEqual(['a1', 'b1']);
  pauses.shift()?.();
  expect(await second).toBe('a2');
  await settle();
  expect(log).toEqual(['a1', 'b1', 'a2']);
  pauses.splice(0).forEach((end) => end());
  expect(await third).toBe('a3');
});
