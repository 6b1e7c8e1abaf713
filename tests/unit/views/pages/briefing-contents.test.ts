import { expect, it } from 'vitest';
import { contentsOf, outcomeStripOf } from '../../../../src/views/pages/briefing-contents.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { promiseWith as promise } from '../../make-commitment.ts';

function briefingWith(...commitments: object[]) {
  return briefingOf({ commitments });
}

function briefingOf(fields: object) {
  const archive = archiveOf({ briefings: [{ id: '2021-04-06-this', ...fields }] });
  return briefingIn(archive, '2021-04-06-this');
}

it('the strip counts the promises by outcome, the kept ones first, and links to the first of each', () => {
  const strip = outcomeStripOf(briefingWith(promise('a'), promise('b', 'pending'), promise('c', 'fulfilled'), promise('d')));
  expect(strip?.total).toBe('4 promises');
  expect(strip?.outcomes.map(({ label, href }) => [label, href])).toEqual([
    ['1 fulfilled', '#commitment-c'],
    ['1 pending', '#commitment-b'],
    ['2 not followed up', '#commitment-a'],
  ]);
});

it('a visit without promises has no strip', () => {
  expect(outcomeStripOf(briefingWith())).toBeUndefined();
});

it('the list of parts has the sections of the text, then what stands below it with its number, and nothing empty', () => {
  const { folded, entries } = contentsOf([{ id: 'trade', text: 'Trade' }], briefingWith(promise('a'), promise('b')));
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
