import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCardCache } from '../../../../src/integration/cards/card-cache.ts';
import { folderOf } from '../../make-folder.ts';

/** A drawing that says how often it was asked for. */
const drawing = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));

describe('the pictures of earlier builds', () => {
  it('are drawn once for the same values, in later builds too', async () => {
    const root = folderOf([]);
    const draw = drawing('a picture');
    await (await openCardCache(root, 'look')).pictureOf({ title: 'Berg in Sudopol' }, draw);
    const second = await (await openCardCache(root, 'look')).pictureOf({ title: 'Berg in Sudopol' }, draw);
    expect([second.toString(), draw.mock.calls.length]).toEqual(['a picture', 1]);
  });

  it('are drawn anew for other values', async () => {
    const cache = await openCardCache(folderOf([]), 'look');
    await cache.pictureOf({ title: 'Berg in Sudopol' }, drawing('before'));
    const picture = await cache.pictureOf({ title: 'Berg in Estburg' }, drawing('after'));
    expect(picture.toString()).toBe('after');
  });

  it('are drawn anew in another look, and those of the last look are thrown away', async () => {
    const root = folderOf([{ file: 'cache/old-look/1.png', text: '' }]);
    const cache = await openCardCache(join(root, 'cache'), 'new look');
    expect(existsSync(join(root, 'cache/old-look'))).toBe(false);
    expect((await cache.pictureOf({}, drawing('new'))).toString()).toBe('new');
  });

  it('are not kept where drawing fails', async () => {
    const cache = await openCardCache(folderOf([]), 'look');
    await expect(cache.pictureOf({}, () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect((await cache.pictureOf({}, drawing('mended'))).toString()).toBe('mended');
  });
});
