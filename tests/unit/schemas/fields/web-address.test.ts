import { describe, expect, it } from 'vitest';
import { isWebAddress, nearestAddress } from '../../../../src/schemas/fields/web-address.ts';

describe('an address on the web', () => {
  it.each([
    'https://ferry.example/a?b=c#d',
    'http://ferry.example',
    'https://ferry.example./a',
    'https://a.example/b_(c)',
    'https://россия.example/',
    'https://192.0.2.1/',
  ])('may be %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    'https://',
    'https://ferry',
    'http://localhost:3000/a',
    'https://https://ferry.example/',
    'https://ferry..example/',
    'https://me:secret@ferry.example/',
    'https://ferry.example/a).',
    'https://ferry.example/a)',
    'https://ferry.example/a,',
    'https://ferry.example/a b',
    'file:///ferry',
    'www.ferry.example',
  ])('cannot be %s', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  it.each([
    ['www.ferry.example/a', 'https://www.ferry.example/a'],
    ['<https://ferry.example/a>', 'https://ferry.example/a'],
    ['https//ferry.example/', 'https://ferry.example/'],
    ['https://https://ferry.example/', 'https://ferry.example/'],
    ['http:/ferry.example/', 'https://ferry.example/'],
    ['https://ferry.example/a, https://ferry.example/b', undefined],
    ['ferry', undefined],
  ])('is guessed from %s', (written, address) => {
    expect(nearestAddress(written)).toBe(address);
  });
});
