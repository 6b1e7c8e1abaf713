import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCardCache } from '../../../src/build/card-cache.ts';
import { folderOf } from '../make-folder.ts';

/** A drawing that says how often it was asked for. */
const drawing = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));

describe('the pictures of earlier builds', () => {
  it('are drawn once for the same values, in later builds too', async () => {
    const root = folderOf([]);
    const draw = drawing('a picture');
    const first = await (await openCardCache(root, 'look')).put({ title: 'Berg in Sudopol' }, join(root, 'out/a/card.png'), draw);
    const second = await (await openCardCache(root, 'look')).put({ title: 'Berg in Sudopol' }, join(root, 'out/b/card.png'), draw);
    expect([first, second, draw.mock.calls.length]).toEqual(['made', 'found', 1]);
    expect(readFileSync(join(root, 'out/b/card.png'), 'utf8')).toBe('a picture');
  });

  it('are drawn anew for other values', async () => {
    const root = folderOf([]);
    const cache = await openCardCache(join(root, 'cache'), 'look');
    await cache.put({ title: 'Berg in Sudopol' }, join(root, 'card.png'), drawing('before'));
    expect(await cache.put({ title: 'Berg in Estburg' }, join(root, 'card.png'), drawing('after'))).toBe('made');
    expect(readFileSync(join(root, 'card.png'), 'utf8')).toBe('after');
  });

  it('are drawn anew in another look, and those of the last look are thrown away', async () => {
    const root = folderOf([{ file: 'cache/old-look/1.png', text: '' }]);
    const cache = await openCardCache(join(root, 'cache'), 'new look');
    expect(existsSync(join(root, 'cache/old-look'))).toBe(false);
    expect(await cache.put({}, join(root, 'card.png'), drawing('new'))).toBe('made');
  });

  it('are not kept where drawing fails', async () => {
    const root = folderOf([]);
    const cache = await openCardCache(join(root, 'cache'), 'look');
    await expect(cache.put({}, join(root, 'card.png'), () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect(await cache.put({}, join(root, 'card.png'), drawing('mended'))).toBe('made');
  });
});
