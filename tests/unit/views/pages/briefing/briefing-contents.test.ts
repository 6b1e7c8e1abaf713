import { expect, it } from 'vitest';
import { contentsOf, outcomeStripOf } from '../../../../../src/views/pages/briefing/briefing-contents.ts';
import { archiveOf, briefingIn } from '../../../make-archive.ts';
import { promiseWith as promise } from '../../../make-commitment.ts';
import type { BriefingFields } from '../../../make-content.ts';

const ID = '2021-04-06-this';

const stripWith = (fields: object, ...earlier: BriefingFields[]) => {
  const archive = archiveOf({ briefings: [...earlier, { id: ID, ...fields }] });
  return outcomeStripOf(briefingIn(archive, ID), archive);
};

const briefingOf = (fields: object) => briefingIn(archiveOf({ briefings: [{ id: ID, ...fields }] }), ID);

it('the strip counts the promises by outcome, the kept ones first, and links to the first of each', () => {
  const strip = stripWith({ commitments: [promise('a'), promise('b', 'pending'), promise('c', 'fulfilled'), promise('d')] });
  expect(strip?.total).toBe('4 promises');
  expect(strip?.outcomes.map(({ label, href }) => [label, href])).toEqual([
    ['1 fulfilled', '#commitment-c'],
    ['1 pending', '#commitment-b'],
    ['2 not checked yet', '#commitment-a'],
  ]);
});

it('the strip counts a promise of an earlier visit that was made again, with its outcome there, and links to it here', () => {
  const first = { id: '2020-01-01-first', commitments: [promise('a', 'fulfilled')] };
  const again = { key: 'again', briefing: first.id, commitment: 'a', source: 'gazette' };
  const strip = stripWith({ commitments: [promise('b', 'pending')], restatements: [again] }, first);
  expect(strip?.total).toBe('2 promises, 1 first made earlier');
  expect(strip?.outcomes.map(({ label, href }) => [label, href])).toEqual([
    ['1 fulfilled', '#commitment-again'],
    ['1 pending', '#commitment-b'],
  ]);
  expect(stripWith({ restatements: [again] }, first)?.total).toBe('1 promise, first made earlier');
});

it('a visit without promises has no strip', () => {
  expect(stripWith({})).toBeUndefined();
});

it('the list of parts has the sections of the text, then what stands below it with its number, and nothing empty', () => {
  const { folded, entries } = contentsOf([{ id: 'trade', text: 'Trade' }], briefingOf({ commitments: [promise('a'), promise('b')] }));
  expect(entries).toEqual([
    { text: 'Trade', href: '#trade' },
    { text: 'Promises', href: '#promises', count: 2 },
    { text: 'Sources', href: '#sources', count: 1 },
  ]);
  expect(folded).toBe('On this page: 1 section, 2 promises, 1 source');
});

it('papers stand in the list with their number; that nothing was signed, without one; what nobody knows, not at all', () => {
  const paper = { key: 'line', kind: 'protocol', title: 'Protocol on the line', parties: ['sudonia'], source: 'gazette' };
  const partsOf = (fields: object) => contentsOf([], briefingOf(fields));
  expect(partsOf({ documents: [paper] })).toMatchObject({
    folded: 'On this page: 1 document, 1 source',
    entries: [{ text: 'Signed and issued', href: '#documents', count: 1 }, {}],
  });
  expect(partsOf({ documents: 'none', documentsSource: 'gazette' })).toMatchObject({
    folded: 'On this page: 1 source',
    entries: [{ text: 'Signed and issued', href: '#documents', count: undefined }, {}],
  });
  expect(partsOf({}).entries).toHaveLength(1);
});
