import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../../make-diagnostics.ts';

it.each([
  ['to: [norland]', 'to: [sudonia]'],
  ['to: [norland]', 'to: [norland, sudonia]'],
])('a promise is not made to the one who makes it: %s', (from, to) => {
  expect(diagnosticsAfter({ [from]: to })).toMatchObject([
    { problem: 'names who made the promise: `sudonia`', remedy: textWith('name those') },
  ]);
});

it('two may promise each other', () => {
  expect(diagnosticsAfter({ 'by: [sudonia]': 'by: [sudonia, norland]', 'to: [norland]': 'to: [sudonia, norland]' })).toEqual([]);
});

describe('a state of a promise made by several', () => {
  const inNames = (names: string) => ({
    'by: [sudonia]': 'by: [sudonia, norland]',
    'state: fulfilled': `state: fulfilled\n        for: ${names}`,
  });

  it('may be true of one of them', () => {
    expect(diagnosticsAfter(inNames('[norland]'))).toEqual([]);
  });

  it.each([
    ['estmark', 'name one of: sudonia, norland'],
    ['sudonai', 'did you mean `sudonia`?'],
  ])('is true of nobody else: %s', (name, remedy) => {
    expect(diagnosticsAfter(inNames(`[norland, ${name}]`))).toMatchObject([
      { field: 'commitments[0].history[0].for[1]', problem: textWith('is not among those who made the promise'), remedy },
    ]);
  });

  it('names each of them once, and at least one', () => {
    expect(diagnosticsAfter(inNames('[norland, norland]'))).toMatchObject([{ problem: 'stands twice: `norland`' }]);
    expect(diagnosticsAfter(inNames('[]'))).toMatchObject([{ field: 'commitments[0].history[0].for', problem: 'is empty' }]);
  });
});

describe('a promise can lapse', () => {
  const lapsed = { 'state: fulfilled': 'state: lapsed' };
  const open = { 'kind: dated': 'kind: open', '    due: 2021\n': '' };

  it('if it has a due date, or a condition', () => {
    expect(diagnosticsAfter(lapsed)).toEqual([]);
    expect(diagnosticsAfter({ ...lapsed, ...open, 'kind: dated': 'kind: conditional\n    condition: the line pays' })).toEqual([]);
  });

  it.each([
    ['open', open],
    ['counted', { ...open, 'kind: dated': 'kind: counted\n    target: 2\n    unit: ferries' }],
  ])('not if there is nothing that could pass: %s', (_kind, edits) => {
    expect(diagnosticsAfter({ ...lapsed, ...edits })).toMatchObject([
      { field: 'commitments[0].history[0].state', problem: textWith('has no due date'), remedy: textWith('write `pending`') },
    ]);
  });
});
