import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { archiveOf } from '../../make-archive.ts';
import { textWith } from '../../make-diagnostics.ts';
import { plannedVisit, type ContentFields } from '../../make-content.ts';

const TODAY = '2021-04-06';
const diagnosticsFor = (fields: ContentFields) => checkArchive(archiveOf(fields, TODAY));
const briefing = (id: string, published: string, visit: object = {}) => ({ briefings: [{ id, published, visit: { ...visit } }] });
const row = (id: string, more: object = {}) => ({ register: [{ id, ...more }] });

describe('a visit reported as made is refused', () => {
  it.each<[string, ContentFields, object]>([
    ['it ended after the build date and its publication', briefing('2021-04-05-a', TODAY, { to: '2021-04-07' }), { field: 'visit.to' }],
    ['it began after them', briefing('2021-05-a', TODAY), { field: 'visit.from' }],
    ['it is under way but began after them', briefing('2021-04-07-a', TODAY, { state: 'under way' }), { field: 'visit.from' }],
    ['a row of the register began after them', row('2021-04-07-a'), { file: 'register/visits.csv', line: 2, field: 'start' }],
    ['a row of the register ended after them', row('2021-04-06-a', { end: '2021-04-08' }), { field: 'end' }],
  ])('where %s', (_name, fields, diagnostic) => {
    expect(diagnosticsFor(fields)).toMatchObject([diagnostic]);
  });

  it.each<[string, ContentFields, string, string, string]>([
    ['its text is older', briefing('2021-04-05-a', '2020-04-06'), 'published', '2020-04-06', 'correct the day; where'],
    [
      'its text was last changed before',
      { briefings: [{ id: '2021-04-05-a', published: '2021-04-01', updated: '2021-04-02' }] },
      'updated',
      '2021-04-02',
      'correct the day; where',
    ],
    ['the source of its row is older', row('2021-04-05-a', { published: '1921-04-06' }), 'published', '1921-04-06', 'name a source'],
  ])('where %s than the visit', (_name, fields, field, day, remedy) => {
    expect(diagnosticsFor(fields)).toMatchObject([
      { field, problem: `is ${day}, before the visit began (2021-04-05)`, remedy: textWith(remedy) },
    ]);
  });

  it('with a problem and a remedy', () => {
    expect(diagnosticsFor(row('2021-04-07-a'))).toMatchObject([
      {
        problem: 'is 2021-04-07, a day to come, and the visit is said to be concluded',
        remedy: 'correct the day, or the `state` of the visit',
      },
    ]);
  });
});

it.each<[string, ContentFields]>([
  ['it ended on the day of the build', briefing('2021-04-05-a', '2021-04-05', { to: TODAY })],
  ['its briefing was published later, without a later commit', briefing('2021-05-05-a', '2021-05-05')],
  ['its briefing was updated later', { briefings: [{ id: '2021-05-05-a', published: TODAY, updated: '2021-05-05' }] }],
  ['the source of its row was published later', row('2021-05-05-a', { published: '2021-05' })],
  ['the source of its row is from further west, where the day before was not over', row('2021-04-05-a', { published: '2021-04-04' })],
  ['its text is of the month in which it began', briefing('2021-04-a', '2021-04-01')],
  ['only its month is known, and it is the month of the build', row('2021-04-a')],
  ['it is under way and will end later', briefing('2021-04-05-a', TODAY, { state: 'under way', to: '2021-04-09' })],
  ['it is announced', briefing('2021-05-05-a', TODAY, plannedVisit('announced', '2021-05-05'))],
])('a visit passes where %s', (_name, fields) => {
  expect(diagnosticsFor(fields)).toEqual([]);
});
