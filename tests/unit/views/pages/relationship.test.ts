import { describe, expect, it } from 'vitest';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { relationshipView } from '../../../../src/views/pages/relationship.ts';
import type { Section } from '../../../../src/views/parts/page-sections.ts';
import { archiveOf } from '../../make-archive.ts';
import { hosts, plannedVisit, stops, visitors, type BriefingFields } from '../../make-content.ts';

const there = { id: '2020-01-01-there', visit: { to: '2020-01-02' } };
const back = { id: '2021-01-01-back', visit: { ...visitors('clara-diaz'), ...hosts('anna-berg'), ...stops('nordhavn') } };

/** The page on Norland and Sudonia, as on 1 May 2021. */
function pageWith(...briefings: BriefingFields[]) {
  const archive = archiveOf({ briefings }, '2021-05-01');
  const view = relationshipView(getById(archive.relationships, 'norland-sudonia'), archive);
  const section = (id: string): Section | undefined => view.sections.find((it) => it.id === id);
  const [last] = section('last')?.items ?? [];
  return { view, section, last };
}

describe('the page of a pair of countries', () => {
  it('has a list for each direction', () => {
    const { section } = pageWith(there, back);
    expect([section('from-norland')?.items, section('from-sudonia')?.items]).toMatchObject([
      [{ href: '/briefings/2020-01-01-there/' }],
      [{ href: '/briefings/2021-01-01-back/' }],
    ]);
  });

  it('has a visit in one direction only, though somebody of the receiving side travelled along', () => {
    const { section } = pageWith({ ...back, visit: { ...back.visit, ...visitors('clara-diaz', 'anna-berg'), ...hosts() } });
    expect([section('from-norland'), section('from-sudonia')?.items.length]).toEqual([undefined, 1]);
  });

  it('has what was signed on its visits', () => {
    const documents = [{ key: 'pact', kind: 'treaty', title: 'A pact', parties: ['norland', 'sudonia'], source: 'gazette' }];
    expect(pageWith({ ...there, documents }).section('documents')?.items).toMatchObject([{ title: 'A pact', kind: 'Treaty' }]);
    expect(pageWith(there).section('documents')).toBeUndefined();
  });

  it('counts the visits of each level in each direction, none too', () => {
    expect(pageWith(there).section('balance')?.items).toMatchObject([{ label: 'Foreign ministers', values: ['1', '0'] }]);
  });

  it('has the time since the last visit, with the day for which it was computed', () => {
    expect(pageWith(there).section('last')?.items).toMatchObject([
      { href: '/briefings/2020-01-01-there/', value: '1–2 January 2020' },
      { value: '1 year, 4 months, by 1 May 2021', since: { day: '2020-01-01', exact: true } },
    ]);
  });

  it('takes the visit of the last known day for the last, and names those that may have been later', () => {
    const [last, perhaps, gap] = pageWith(there, { id: '2020-some-day' }, { id: '2019-earlier' }).section('last')?.items ?? [];
    expect([last, perhaps, gap]).toMatchObject([
      { href: '/briefings/2020-01-01-there/' },
      { href: '/briefings/2020-some-day/', value: 'perhaps later: 2020, not dated to the day' },
      { since: { day: '2020-01-01' } },
    ]);
  });

  it.each(['announced', 'cancelled', 'postponed'] as const)('does not take a visit that was only %s for the last one', (state) => {
    expect(pageWith(there, { id: '2021-06-01-never', visit: plannedVisit(state, '2021-06-01') }).last).toMatchObject({
      href: '/briefings/2020-01-01-there/',
    });
  });

  it('shows the topics of visits that took place, and not those of one that was cancelled', () => {
    const { section } = pageWith(there, { id: '2021-06-01-never', visit: plannedVisit('cancelled', '2021-06-01') });
    expect(section('topics')).toMatchObject({ matrix: { columns: [{ href: '/briefings/2020-01-01-there/' }] } });
  });

  it('has the promises of either side, and not those of others', () => {
    const history = [{ state: 'pending', asOf: '2020', basis: 'event', note: 'So it was.', sources: ['gazette'] }];
    const promise = (key: string, by: string) => ({ key, kind: 'open', by: [by], what: 'Keep it', source: 'gazette', history });
    const { section } = pageWith({ ...there, commitments: [promise('one', 'sudonia'), promise('two', 'estmark')] });
    expect(section('promises')?.items).toMatchObject([{ id: 'commitment-one' }]);
  });

  it('says in a sentence how many visits there were, since when, and which was the last each way', () => {
    expect([pageWith(there).view.note, pageWith(there, back).view.note]).toEqual([
      'One visit: Anna Berg to Sudopol, 1–\u20602 January 2020.',
      'Two visits since 2020; the last: Clara Diaz to Nordhavn, from 1 January 2021. The last from Norland: Anna Berg to Sudopol, 1–\u20602 January 2020.',
    ]);
  });

  it('shows what came of its promises before the visits', () => {
    const promise = { key: 'one', kind: 'open', by: ['sudonia'], what: 'Keep it', source: 'gazette', history: [] };
    const { view, section } = pageWith({ ...there, commitments: [promise] });
    expect(section('outcomes')?.items).toMatchObject([{ href: '/briefings/2020-01-01-there/#commitment-one', state: 'not followed up' }]);
    expect(view.sections.findIndex(({ id }) => id === 'outcomes')).toBeLessThan(view.sections.findIndex(({ id }) => id === 'from-norland'));
  });

  it('leaves out what it has nothing to say about', () => {
    expect(pageWith(there).view.sections.map(({ id }) => id)).toEqual(['last', 'balance', 'topics', 'from-norland']);
  });
});
