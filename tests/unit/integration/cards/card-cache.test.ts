import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCardCache } from '../../../../src/integration/cards/card-cache.ts';
import { fingerprintOf } from '../../../../src/fingerprint.ts';
import { makeFolder } from '../../make-folder.ts';

const SUDOPOL = fingerprintOf('Berg in Sudopol');

/** A drawing that counts how often it was asked for. */
const drawing = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));

describe('the pictures of earlier builds', () => {
  it('are drawn once for the same values, in later builds too', async () => {
    const root = makeFolder([]);
    const draw = drawing('a picture');
    await openCardCache(root, 'look').pictureOf(SUDOPOL, draw);
    const second = await openCardCache(root, 'look').pictureOf(SUDOPOL, draw);
    expect([second.toString(), draw.mock.calls.length]).toEqual(['a picture', 1]);
  });

  it('are drawn anew for other values', async () => {
    const root = makeFolder([]);
    await openCardCache(root, 'look').pictureOf(SUDOPOL, drawing('before'));
    const picture = await openCardCache(root, 'look').pictureOf(fingerprintOf('Berg in Estburg'), drawing('after'));
    expect(picture.toString()).toBe('after');
  });

  it('are drawn anew in another look, and those of the last look are removed', async () => {
    const root = makeFolder([{ file: 'cache/old-look/1.png', text: '' }]);
    const cache = openCardCache(join(root, 'cache'), 'new look');
    expect(existsSync(join(root, 'cache/old-look'))).toBe(false);
    expect((await cache.pictureOf(SUDOPOL, drawing('new'))).toString()).toBe('new');
  });

  it('are not kept where drawing fails', async () => {
    const root = makeFolder([]);
    await expect(openCardCache(root, 'look').pictureOf(SUDOPOL, () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect((await openCardCache(root, 'look').pictureOf(SUDOPOL, drawing('mended'))).toString()).toBe('mended');
  });

  it.each([
    ['emptied', ''],
    ['cut short', 'a pict'],
    ['another picture', 'b picture'],
  ])('are drawn anew where one was %s', async (_damage, text) => {
    const root = makeFolder([]);
    await openCardCache(root, 'look').pictureOf(SUDOPOL, drawing('a picture'));
    for (const name of readdirSync(join(root, 'look'))) writeFileSync(join(root, 'look', name), text);
    expect((await openCardCache(root, 'look').pictureOf(SUDOPOL, drawing('a picture'))).toString()).toBe('a picture');
  });

  it('are drawn where a file has the name of their folder', async () => {
    const root = makeFolder([{ file: 'cards', text: 'A file' }]);
    expect((await openCardCache(join(root, 'cards'), 'look').pictureOf(SUDOPOL, drawing('a picture'))).toString()).toBe('a picture');
  });
});
