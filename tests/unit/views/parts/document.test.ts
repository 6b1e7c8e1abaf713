import { describe, expect, it } from 'vitest';
import { commitmentViewOf } from '../../../../src/views/parts/commitment.ts';
import { documentViewOf } from '../../../../src/views/parts/document.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { promiseWith } from '../../make-commitment.ts';

const ID = '2021-04-06-this';
const PAPER = { key: 'line', kind: 'protocol', title: 'Protocol on the line', parties: ['sudonia', 'northern-league'], source: 'gazette' };

function briefingWith(fields: object) {
  const archive = archiveOf({ briefings: [{ id: ID, commitments: [promiseWith('ferry')], documents: [{ ...PAPER, ...fields }] }] });
  return { archive, briefing: briefingIn(archive, ID) };
}

function viewOf(fields: object = {}) {
  const { archive, briefing } = briefingWith(fields);
  return briefing.documents.map((document) => documentViewOf(document, briefing, archive))[0];
}

describe('the view of a paper', () => {
  it('has an anchor, the former ones and an address', () => {
    expect(viewOf({ formerly: ['pipe'] })).toMatchObject({
      id: 'document-line',
      formerIds: ['document-pipe'],
      href: `/briefings/${ID}/#document-line`,
    });
  });

  it('is made once for all pages that have it, and anew for another archive', () => {
    const [one, other] = [briefingWith({}), briefingWith({})].map(({ archive, briefing }) =>
      [1, 2].flatMap(() => briefing.documents.map((document) => documentViewOf(document, briefing, archive))),
    );
    expect(one?.[0]).toBe(one?.[1]);
    expect(one?.[0]).not.toBe(other?.[0]);
  });

  it('says what it is and when it was signed, and is dated by the visit where no source says when', () => {
    expect(viewOf({ date: '2021-05-28' })).toMatchObject({ kind: 'Protocol, 28 May 2021', date: '2021-05-28' });
    expect(viewOf()).toMatchObject({ kind: 'Protocol', date: '2021-04-06', inForce: undefined });
    expect(viewOf({ inForce: '2022' })).toMatchObject({ inForce: '2022' });
  });

  it('names its parties, with links to their pages, and the others after them', () => {
    expect(viewOf({ otherParties: ['The Port Company'] })?.parties).toEqual([
      { text: 'Sudonia', href: '/countries/sudonia/' },
      { text: 'Northern League', href: '/organisations/northern-league/' },
      { text: 'The Port Company' },
    ]);
  });

  it('links to its text, named by its host, and to a copy of it', () => {
    const [text, archived] = ['https://www.sudonia.example/line', 'https://archive.example/line'];
    expect(viewOf({ text, archived })?.texts).toEqual([
      { text: 'sudonia.example', href: text },
      { text: 'archived copy', href: archived },
    ]);
    expect(viewOf()?.texts).toEqual([]);
  });

  it('and that of the promise which it keeps lead to each other', () => {
    const { archive, briefing } = briefingWith({ commitment: 'ferry' });
    expect(viewOf({ commitment: 'ferry' })?.commitment).toEqual({ text: 'Keep it', href: `/briefings/${ID}/#commitment-ferry` });
    expect(briefing.commitments.map((it) => commitmentViewOf(it, briefing, archive).documents)).toEqual([
      [{ text: 'Protocol on the line', href: `/briefings/${ID}/#document-line` }],
    ]);
  });
});
