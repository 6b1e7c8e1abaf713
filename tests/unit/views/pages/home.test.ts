import { describe, expect, it } from 'vitest';
import { homeView } from '../../../../src/views/pages/home.ts';
import { archiveOf } from '../../make-archive.ts';
import { plannedVisit } from '../../make-content.ts';

const status = (state: string) => ({ state, asOf: '2020', basis: 'event', note: 'So it was.', sources: ['gazette'] });
const promise = (key: string, ...states: string[]) => ({
  key,
  kind: 'open',
  by: ['sudonia'],
  what: 'Keep it',
  source: 'gazette',
  history: states.map(status),
});

describe('the home page', () => {
  it('leads with the newest visit', () => {
    const { lead, latest } = homeView(archiveOf({ briefings: [{ id: '2020-01-01-old' }, { id: '2021-01-01-new' }] }));
    expect([lead.href, ...latest.map(({ href }) => href)]).toEqual(['/briefings/2021-01-01-new/', '/briefings/2020-01-01-old/']);
  });

  it('says what the archive holds', () => {
    const briefings = [{ id: '2020-01-01-old', commitments: [promise('one', 'pending')] }];
    expect(homeView(archiveOf({ briefings })).holds).toBe('1 briefing, 2 people and 1 promise so far, each with its sources.');
  });

  it('has only promises that are still open', () => {
    const commitments = [promise('one', 'pending'), promise('two', 'pending', 'fulfilled')];
    expect(homeView(archiveOf({ briefings: [{ id: '2020-01-01-old', commitments }] })).open.map(({ id }) => id)).toEqual([
      'commitment-one',
    ]);
  });

  it('shows what came of the lead story, and of all promises', () => {
    const { story, ledger } = homeView(
      archiveOf({
        briefings: [
          { id: '2020-01-01-old', commitments: [promise('one', 'pending')] },
          { id: '2021-01-01-new', commitments: [promise('two')] },
        ],
      }),
    );
    expect(story.outcomes.map(({ href, label }) => [href, label])).toEqual([
      ['/briefings/2021-01-01-new/#commitment-two', 'Not checked yet'],
    ]);
    expect(ledger?.squares.map(({ state }) => state)).toEqual(['pending', 'not followed up']);
  });

  it('needs a briefing', () => {
    expect(() => homeView(archiveOf({}))).toThrow('write one in content/briefings/');
  });

  it('may lead with a visit that is to come', () => {
    const announced = { id: '2022-01-01-to-come', visit: plannedVisit('announced', '2022-01-01') };
    expect(homeView(archiveOf({ briefings: [{ id: '2020-01-01-old' }, announced] }, '2021-12-31')).lead.stateLabel).toBe('Announced');
  });
});

describe('the visits of this day', () => {
  const home = (ids: string[], today: string) => homeView(archiveOf({ briefings: ids.map((id) => ({ id })) }, today));

  it('are those that began on the day and month of the build in earlier years', () => {
    const { onThisDay } = home(['2019-04-06-a', '2020-04-06-b', '2020-04-07-c', '2019-04-d'], '2021-04-06');
    expect(onThisDay?.heading).toBe('On 6 April in earlier years');
    expect(onThisDay?.items.map(({ id }) => id)).toEqual(['2020-04-06-b', '2019-04-06-a']);
  });

  it('are left out where there are none', () => {
    expect(home(['2020-04-07-c'], '2021-04-06').onThisDay).toBeUndefined();
  });
});
