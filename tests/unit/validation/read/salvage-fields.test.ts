import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { completeList, listOf, salvageFields } from '../../../../src/validation/read/salvage-fields.ts';

const GROUP = z.strictObject({ a: z.string(), b: z.number() });

describe('of an invalid value is kept', () => {
  it.each([
    ['the valid fields of a group', GROUP, { a: 'x', b: 'y', c: 1 }, { a: 'x' }],
    ['the valid fields inside a field', z.object({ group: GROUP }), { group: { a: 'x' } }, { group: { a: 'x' } }],
    ['nothing of a group that is none', GROUP, 'x', undefined],
    ['nothing of a group that is a list', GROUP, ['x'], undefined],
    ['nothing of a group that is empty', GROUP, null, undefined],
    ['nothing of a word', z.string(), 5, undefined],
    ['the whole of what is valid', z.string(), 'x', 'x'],
    ['an optional word', z.string().optional(), 'x', 'x'],
    ['nothing of an optional word', z.string().optional(), 5, undefined],
    ['the entries of an optional list', z.array(z.string()).optional(), ['x'], ['x']],
    ['what a missing field has instead', z.string().default('none'), undefined, 'none'],
    ['the whole of an optional group', GROUP.optional(), { a: 'x', b: 1 }, { a: 'x', b: 1 }],
    ['nothing of an optional group with an invalid field', GROUP.optional(), { a: 'x', b: 'y' }, undefined],
    ['nothing of a list that is none', z.array(z.string()), 'x', undefined],
    ['the list that a field may be', z.union([z.literal('none'), z.array(z.string())]), ['x'], ['x']],
    ['the word that a field may be', z.union([z.literal('none'), z.array(z.string())]), 'none', 'none'],
    ['nothing of another word', z.union([z.literal('none'), z.array(z.string())]), 'some', undefined],
  ])('%s', (_what, schema: z.ZodType, value, kept) => {
    expect(salvageFields(schema, value)).toEqual(kept);
  });

  it('the valid entries of a list at their places, with holes between them', () => {
    const kept = salvageFields(z.array(GROUP), [{ a: 'x', b: 1 }, { a: 'x' }, { a: 'y', b: 2 }]) as unknown[];
    expect([kept.length, Object.keys(kept), kept[2]]).toEqual([3, ['0', '2'], { a: 'y', b: 2 }]);
  });

  it('the valid fields of the option that a group chose', () => {
    const union = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('dated'), due: z.string(), by: z.string() }),
      z.object({ kind: z.literal('open'), due: z.number() }),
    ]);
    expect(salvageFields(union, { kind: 'dated', due: '2021' })).toEqual({ kind: 'dated', due: '2021' });
    expect(salvageFields(union, { kind: 'open', due: '2021' })).toEqual({ kind: 'open' });
    expect([salvageFields(union, { kind: 'other', due: '2021' }), salvageFields(union, 'open')]).toEqual([undefined, undefined]);
  });
});

it('a list is complete if no entry of it was invalid', () => {
  const withHole = ['a', 'b'];
  Reflect.deleteProperty(withHole, 0);
  expect([completeList(['a']), completeList([]), completeList(withHole), completeList(undefined)]).toEqual([
    ['a'],
    [],
    undefined,
    undefined,
  ]);
});

it('a list that a word stands for is empty', () => {
  expect([listOf(['a']), listOf('none'), listOf(undefined)]).toEqual([['a'], [], []]);
});
