import { describe, expect, it } from 'vitest';
import { diagnosticsAfter, textWith } from '../make-diagnostics.ts';

/** The example without the one state of its promise. */
const WITHOUT_STATUS = {
  [`      - state: fulfilled
        asOf: 2021-11-02
        basis: event
        note: The first ferry left Sudopol.
        sources: [harbour]
`]: '',
  'ships.[@gazette]': 'ships.[@gazette; @harbour]',
};

describe('a promise', () => {
  it('that is dated needs a due date', () => {
    expect(diagnosticsAfter({ '    due: 2021\n': '' })).toMatchObject([{ field: 'commitments[0].due', problem: 'is missing' }]);
  });

  it('that is counted needs a target and a unit', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: counted' })).toMatchObject([
      { field: 'commitments[0].target', problem: 'is missing' },
      { field: 'commitments[0].unit', problem: 'is missing' },
    ]);
  });

  it('that is conditional needs a condition', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: conditional' })).toMatchObject([
      { field: 'commitments[0].condition', problem: 'is missing' },
    ]);
  });

  it('that is open cannot have a due date', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: open' })).toMatchObject([
      { field: 'commitments[0].due', problem: 'does not go with the `state` or `kind` given there' },
    ]);
  });

  it('need not say to whom it was made', () => {
    expect(diagnosticsAfter({ '    to: [norland]\n': '' })).toEqual([]);
  });

  it('has one of four kinds', () => {
    expect(diagnosticsAfter({ 'kind: dated': 'kind: vague' })).toMatchObject([
      { field: 'commitments[0].kind', problem: 'is not one of: dated, counted, conditional, open' },
    ]);
  });
});

describe('what became of a promise', () => {
  it.each([
    ['by an empty history', { '    history:\n': '    history: []\n' }],
    ['by nothing at all', { '    history:\n': '' }],
  ])('need not be written if nobody followed it up: %s', (_name, history) => {
    expect(diagnosticsAfter({ ...WITHOUT_STATUS, ...history })).toEqual([]);
  });

  it('cannot be said to be not followed up', () => {
    expect(diagnosticsAfter({ 'state: fulfilled': 'state: not followed up' })).toMatchObject([
      { field: 'commitments[0].history[0].state', remedy: textWith('if nobody followed it up, write no entry') },
    ]);
  });

  it('may be that nobody can judge it', () => {
    expect(diagnosticsAfter({ 'state: fulfilled': 'state: cannot be judged' })).toEqual([]);
  });
});

describe('a review that found nothing', () => {
  const review = {
    'basis: event': 'basis: review\n        read: The Gazette of 2021.',
    '        sources: [harbour]\n': '',
    'ships.[@gazette]': 'ships.[@gazette; @harbour]',
  };

  it.each(['unknown', 'pending', 'cannot be judged'])('needs no source: %s', (state) => {
    expect(diagnosticsAfter({ ...review, 'state: fulfilled': `state: ${state}` })).toEqual([]);
  });

  it('cannot show that a promise was kept', () => {
    expect(diagnosticsAfter(review)).toMatchObject([
      { field: 'commitments[0].history[0].basis', problem: textWith('a review that found nothing cannot show this state') },
    ]);
  });

  it('says what was read', () => {
    const silent = { ...review, 'basis: event': 'basis: review', 'state: fulfilled': 'state: pending' };
    expect(diagnosticsAfter(silent)).toMatchObject([
      { field: 'commitments[0].history[0].read', problem: 'is missing', remedy: textWith('if nobody looked, leave out this entry') },
    ]);
  });
});

it('an unknown state says what was read, whatever its basis', () => {
  expect(diagnosticsAfter({ 'state: fulfilled': 'state: unknown' })).toMatchObject([{ field: 'commitments[0].history[0].read' }]);
  expect(diagnosticsAfter({ 'state: fulfilled': 'state: unknown', 'basis: event': 'basis: event\n        read: The Gazette.' })).toEqual(
    [],
  );
});
