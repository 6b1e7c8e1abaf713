import { describe, expect, it } from 'vitest';
import { loadEachOnce, loadOnce } from '../../../../src/client/loading/load-once.ts';

/** A loader that fails the first time for each key, and records what it was asked for. */
function makeFailingLoader() {
  const asked: string[] = [];
  const load = (key: string): Promise<string> => {
    asked.push(key);
    const isFirst = asked.filter((other) => other === key).length === 1;
    return isFirst ? Promise.reject(new Error('No network')) : Promise.resolve(`value of ${key}`);
  };
  return { asked, load };
}

describe('loadOnce', () => {
  it('loads once, however often it is called', async () => {
    let calls = 0;
    const load = loadOnce(() => Promise.resolve(++calls));
    expect([await load(), await load(), calls]).toEqual([1, 1, 1]);
  });

  it('loads again after a failure', async () => {
    const { load } = makeFailingLoader();
    const loadTable = loadOnce(() => load('table'));
    await expect(loadTable()).rejects.toThrow('No network');
    expect(await loadTable()).toBe('value of table');
  });

  it('loads again after its confirmation failed', async () => {
    let calls = 0;
    const load = loadOnce(
      () => Promise.resolve(++calls),
      (value) => (value === 1 ? Promise.reject(new Error('Broken')) : Promise.resolve()),
    );
    expect(await load()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect([await load(), await load()]).toEqual([2, 2]);
  });
});

describe('loadEachOnce', () => {
  it('loads each key once', async () => {
    const asked: string[] = [];
    const load = loadEachOnce((key: string) => Promise.resolve(asked.push(key)));
    await Promise.all([load('a'), load('b'), load('a')]);
    expect(asked).toEqual(['a', 'b']);
  });

  it('loads again only the key that failed', async () => {
    const { asked, load } = makeFailingLoader();
    const loadOf = loadEachOnce(load);
    await expect(loadOf('a')).rejects.toThrow('No network');
    expect(await loadOf('a')).toBe('value of a');
    expect(await loadOf('a')).toBe('value of a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('forgets the key that was not asked for the longest, beyond its limit', async () => {
    const asked: string[] = [];
    const load = loadEachOnce((key: string) => Promise.resolve(asked.push(key)), 2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await load(key);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});
