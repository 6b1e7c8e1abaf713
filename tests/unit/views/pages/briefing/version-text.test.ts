import { expect, it } from 'vitest';
import { textOfVersion } from '../../../../../src/views/pages/briefing/version-text.ts';
import { partsOf, put } from '../../../../build/parts-of-file.ts';
import { FIELDS } from '../../../../build/planted-fields.ts';
import { archiveOf } from '../../../make-archive.ts';

const archive = archiveOf({ briefings: [{ id: '2021-04-06-a' }] });

const textOf = (front: string, body = 'Text.') => textOfVersion(`---\n${front}\n---\n\n${body}\n`, archive);

it('paragraphs and headings are plain text, without marks, links and notes of sources', () => {
  const body = '## Ships\n\nThey *spoke* of\nships in [Sudopol](/places/sudopol/).[@gazette; @wire]\n\n- one\n- two\n\n::quote[bridge]';
  expect(textOf('title: A', body)?.text).toEqual(['Ships', 'They spoke of ships in Sudopol.', 'one', 'two']);
});

it('people and places of the visit have their names, days are written out', () => {
  const visit =
    'visit: { state: concluded, kind: official, visitors: [{ person: anna-berg }], stops: [{ place: sudopol }], from: 2021-04-06 }';
  expect(textOf(visit)?.visit).toEqual(['Official visit · Concluded', '6 April 2021', 'Sudopol', 'Visitors Anna Berg']);
});

it('quotes, promises, papers and figures are a line each, without what became of a promise', () => {
  const text = textOf(
    [
      'quotes: [{ words: A bridge, speaker: anna-berg, occasion: In the port }]',
      'commitments: [{ what: Open a line, by: [norland], due: 2022, history: [{ state: fulfilled }] }]',
      'documents: [{ title: On the line, kind: protocol, parties: [norland], otherParties: [A port], date: 2021-04, inForce: 2022 }]',
      'figures: [{ value: 1500, unit: ships, what: in the port }]',
    ].join('\n'),
  );
  expect(text?.quotes).toEqual(['“A bridge” · Anna Berg · In the port']);
  expect(text?.commitments).toEqual(['Open a line · By Norland · Due 2022']);
  expect(text?.documents).toEqual(['On the line · Protocol · Parties Norland, A port · April 2021 · In force since 2022']);
  expect(textOf('documents: none')?.documents).toEqual(['Nothing was signed on this visit.']);
  expect(text?.figures).toEqual(['1,500 ships · in the port']);
});

it('a file of long ago may lack fields, or have others', () => {
  expect(textOf('headline: A\nvisit: unknown\nquotes: none')).toMatchObject({ title: [''], visit: [], quotes: ['“”'] });
});

it('what could not be read has no words', () => {
  expect(textOfVersion('no front matter', archive)).toBeUndefined();
});

/** Fields whose changes a page of changes does not show, by the reason. A field that is missing both here and there fails the test below. */
const NOT_COMPARED = {
  'no words of the text': ['draft', 'embargo', 'published', 'updated', 'byline', 'topics[]', 'organisations[]', 'figures[].topic'],
  'addresses of this file': [
    'formerly[]',
    'formerAnchors[].was',
    'formerAnchors[].now',
    'visit.journey',
    'visit.formerJourneys[]',
    'visit.after',
  ],
  'addresses of entries': ['commitments', 'restatements', 'documents', 'quotes', 'figures'].flatMap((list) => [
    `${list}[].key`,
    `${list}[].formerly[]`,
  ]),
  'addresses of papers': ['documents[].text', 'documents[].archived', 'documents[].commitment'],
  'how another field is to be read': ['commitments[].kind', 'quotes[].lang'],
  sources: [
    'source',
    'commitments[].source',
    'restatements[].source',
    'documents[].source',
    'documentsSource',
    'quotes[].source',
    'figures[].source',
    'visit.origin.source',
    'visit.firstSince.source',
  ],
  'what became of a promise, which has dates of its own': ['state', 'for[]', 'asOf', 'basis', 'read', 'note', 'sources[]'].map(
    (field) => `commitments[].history[].${field}`,
  ),
  'shown by a route and a remark that the archive works out': [
    'visit.origin.place',
    'visit.origin.country',
    ...['since', 'function', 'place', 'disputed'].map((field) => `visit.firstSince.${field}`),
  ],
};

it('every other field of a briefing is compared: add a new one to `textOfVersion`, or to the list above with a reason', () => {
  const known = Object.values(NOT_COMPARED).flat();
  const fields = FIELDS.filter(({ name, raw }) => raw && /^briefings: (?!body|sources|corrections)/.test(name));
  const silent = fields.flatMap(({ name, raw, path }) => {
    if (!raw) return [];
    const { fields: values, print } = partsOf(raw);
    const before = textOfVersion(print(values, 'Text.\n'), archive);
    put(values, path, 'Changed');
    const after = textOfVersion(print(values, 'Text.\n'), archive);
    return JSON.stringify(after) === JSON.stringify(before) ? [name.replace('briefings: ', '')] : [];
  });
  expect(silent.sort()).toEqual(known.sort());
});
