import { describe, expect, it } from 'vitest';
import { allCommitments } from '../../../../src/archive/facts/all-commitments.ts';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { commitmentsTable, documentsTable } from '../../../../src/views/data/statement-tables.ts';
import { permanentAddressesOf } from '../../../../src/views/meta/permanent-addresses.ts';
import { briefingView } from '../../../../src/views/pages/briefing/briefing.ts';
import { homeView } from '../../../../src/views/pages/home.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { promiseWith } from '../../make-commitment.ts';
import { diagnosticsOf, textWith } from '../../make-diagnostics.ts';

const first = { id: '2020-01-01-first', title: 'Berg promises a ferry', commitments: [promiseWith('ferry', 'fulfilled')] };
const again = { key: 'ferry', briefing: first.id, commitment: 'ferry', source: 'gazette' };
const paper = { key: 'paper', kind: 'agreement', title: 'Ferry agreement', parties: ['sudonia'], source: 'gazette', commitment: 'ferry' };
const later = { id: '2021-04-06-later', restatements: [again], documents: [paper] };

describe('a promise that was made again', () => {
  const archive = archiveOf({ briefings: [first, later] });

  it('counts once, where it was first made', () => {
    expect(allCommitments(archive).map(({ briefing }) => briefing.id)).toEqual([first.id]);
    expect(homeView(archive).ledger?.squares).toHaveLength(1);
    expect([...commitmentsTable.rows(archive)]).toMatchObject([{ id: '2020-01-01-first/ferry', restated: ['2021-04-06-later'] }]);
  });

  it('has its one outcome on both pages, each of which links the other', () => {
    const [old, recent] = [first.id, later.id].map((id) => briefingView(briefingIn(archive, id), archive));
    expect(old?.commitments).toMatchObject([{ restated: [{ text: '6 Apr 2021', href: '/briefings/2021-04-06-later/#commitment-ferry' }] }]);
    expect(recent?.commitments).toEqual([]);
    expect(recent?.restated).toMatchObject([
      {
        id: 'commitment-ferry',
        href: '/briefings/2020-01-01-first/#commitment-ferry',
        now: [{ state: 'fulfilled' }],
        first: { text: 'Berg promises a ferry', href: '/briefings/2020-01-01-first/' },
        documents: [{ text: 'Ferry agreement' }],
        source: { href: '/briefings/2021-04-06-later/#source-gazette' },
      },
    ]);
    expect(recent?.outcomes).toMatchObject([{ state: 'fulfilled', note: 'first made earlier' }]);
  });

  it('keeps its anchor, and documents that keep it lead to it', () => {
    expect(permanentAddressesOf(archive)).toContain('/briefings/2021-04-06-later/#commitment-ferry');
    const [document] = briefingView(briefingIn(archive, later.id), archive).documents;
    expect(document?.commitment).toEqual({ text: 'Keep it', href: '/briefings/2021-04-06-later/#commitment-ferry' });
    expect([...documentsTable.rows(archive)]).toMatchObject([{ commitment: '2020-01-01-first/ferry' }]);
  });
});

describe('a restatement is refused', () => {
  const withRestatement = (fields: object, more: object = {}) => ({
    briefings: [first, { id: later.id, restatements: [{ ...again, ...fields }], ...more }],
  });
  const third = { id: '2022-01-01-third', restatements: [{ ...again, briefing: later.id }] };

  it.each([
    ['whose briefing does not exist', { briefing: '2020-01-01-frist' }, 'briefing', 'did you mean `2020-01-01-first`?'],
    ['whose source does not exist', { source: 'gazete' }, 'source', 'did you mean `gazette`?'],
  ])('%s', (_name, fields, field, remedy) => {
    expect(diagnosticsOf(withRestatement(fields))).toMatchObject([{ field: `restatements[0].${field}`, remedy: textWith(remedy) }]);
  });

  it('whose key a promise of the same briefing has', () => {
    expect(diagnosticsOf(withRestatement({}, { commitments: [promiseWith('ferry')] }))).toMatchObject([
      { field: 'restatements[0].key', problem: 'is used twice: `ferry`' },
    ]);
  });

  it.each([
    [
      'whose promise the briefing has not',
      [{ id: later.id, restatements: [{ ...again, commitment: 'fery' }] }],
      'commitment',
      'did you mean',
    ],
    ['of a promise that was only made again there', [later, third], 'commitment', 'write `briefing: 2020-01-01-first`'],
    ['of a promise of a later visit', [{ id: '2019-01-01-a', restatements: [again] }], 'briefing', 'on which the promise was first made'],
  ])('%s', (_name, briefings, field, remedy) => {
    expect(checkArchive(archiveOf({ briefings: [first, ...briefings] }))).toMatchObject([
      { field: `restatements[0].${field}`, remedy: textWith(remedy) },
    ]);
  });
});
