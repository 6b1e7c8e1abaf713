import { describe, expect, it } from 'vitest';
import { initialOf, sortByInitial } from '../../../../src/views/lists/initial.ts';

const LETTERS = ['Äbel', 'Bode', 'Łys', 'Øst', 'Чехов', '’Zander', '3com'];

describe('the initial of a name', () => {
  it('is a Latin letter without accents, a letter of another script, or the heading of digits', () => {
    expect(LETTERS.map((name) => initialOf(name).text)).toEqual(['A', 'B', 'L', 'O', 'Ч', 'Z', '0–9']);
  });

  it('has a path of ASCII letters and digits', () => {
    expect(LETTERS.every((name) => /^[a-z0-9-]+$/.test(initialOf(name).path))).toBe(true);
  });

  it('orders digits, then the Latin alphabet, then other scripts', () => {
    expect(sortByInitial(LETTERS, (name) => name)).toEqual(['3com', 'Äbel', 'Bode', 'Łys', 'Øst', '’Zander', 'Чехов']);
  });
});
