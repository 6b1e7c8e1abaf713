import { expect, it } from 'vitest';
import { checkDatesToCome } from '../../../../src/archive/checks/dates-to-come.ts';
import { makeContent, plannedVisit, type BriefingFields } from '../../make-content.ts';

const TODAY = '2026-01-01';
const PROMISE = { key: 'ferry', kind: 'open', by: ['sudonia'], what: 'Open a ferry line', source: 'gazette' };
const PAPER = { key: 'ferry', kind: 'agreement', title: 'On the ferry', parties: ['sudonia'], source: 'gazette' };

const fieldsFor = (briefing: Partial<BriefingFields>, row = {}) =>
  checkDatesToCome(
    makeContent({ briefings: [{ id: '2021-04-06-a', ...briefing }], register: [{ id: '2012-01-01-b', ...row }] }),
    TODAY,
  ).map(({ field }) => field);

it.each([
  ['published', { published: '2026-01-02' }],
  ['updated', { updated: '2026-01-02' }],
  ['sources[0].published', { sources: [{ key: 'gazette', title: 'A title', publisher: 'The Gazette', published: '2026-02' }] }],
  ['corrections[0].date', { corrections: [{ key: 'a', date: '2026-01-02', note: 'A day was wrong.' }] }],
  [
    'commitments[0].history[0].asOf',
    {
      commitments: [
        { ...PROMISE, history: [{ state: 'fulfilled', asOf: '2027', basis: 'event', note: 'It sails.', sources: ['gazette'] }] },
      ],
    },
  ],
  [
    'commitments[0].made',
    { id: '2030-01-01-a', visit: plannedVisit('announced', '2030-01-01'), commitments: [{ ...PROMISE, made: '2026-01-02' }] },
  ],
  ['documents[0].date', { documents: [{ ...PAPER, date: '2026-02' }] }],
  ['documents[0].inForce', { documents: [{ ...PAPER, inForce: '2027' }] }],
  ['visit.from', { id: '2026-01-02-a' }],
])('a day to come is reported: %s', (field, briefing) => {
  expect(fieldsFor(briefing)).toEqual([field]);
});

it('a source of a row that is to be published is reported', () => {
  expect(fieldsFor({}, { published: '2031-01-01' })).toEqual(['published']);
});

it('today, this year, a visit to come and a promise that is due are none', () => {
  const due = [{ ...PROMISE, kind: 'dated', due: '2030' }];
  expect(
    fieldsFor({ id: '2030-01-01-a', published: TODAY, updated: TODAY, visit: plannedVisit('announced', '2030-01-01'), commitments: due }),
  ).toEqual([]);
});

const NAME = { text: 'Nordland', lang: 'en' };
const OFFICE = { title: 'Minister', function: 'minister', country: 'norland' };

it.each([
  ['offices[1].from', { people: { 'a-b': { name: 'A B', family: 'B', offices: [OFFICE, { ...OFFICE, from: '2026-01-02' }] } } }],
  ['governments[0].from', { countries: { a: { name: 'A', adjective: 'A', governments: [{ name: 'The Regency', from: '2027' }] } } }],
  ['names[0].from', { places: { a: { name: 'A', country: 'norland', latitude: 1, longitude: 1, names: [{ ...NAME, from: '2026-02' }] } } }],
  ['names[0].from', { organisations: { a: { name: 'A', names: [{ ...NAME, from: '2026-02' }] } } }],
  ['names[0].from', { topics: { a: { name: 'A', names: [{ ...NAME, from: '2026-02' }] } } }],
])('a term that begins in time to come is reported: %s', (field, fields) => {
  expect(checkDatesToCome(makeContent(fields), TODAY)).toMatchObject([
    { field, problem: expect.stringContaining('a day to come') as string, remedy: 'correct the day, or add the entry when it has begun' },
  ]);
});

it('a term that begins today or ends in time to come is not reported', () => {
  const offices = [
    { ...OFFICE, from: TODAY, to: '2031' },
    { ...OFFICE, from: '2026' },
  ];
  expect(checkDatesToCome(makeContent({ people: { 'a-b': { name: 'A B', family: 'B', offices } } }), TODAY)).toEqual([]);
});
