import { expect, it } from 'vitest';
import { adviseEditors } from '../../../../src/archive/checks/editor-advice.ts';
import { archiveOf } from '../../make-archive.ts';

const ID = '2025-03-01-a';
const SOURCES = ['A', 'B'].map((publisher) => ({ key: publisher.toLowerCase(), title: 'T', publisher }));
const promise = (fields: object) => ({ key: 'p', kind: 'open', by: ['norland'], what: 'Build a bridge', source: 'a', ...fields });
const status = (state: string, asOf: string) => ({ state, asOf, basis: 'event', note: 'Seen.', sources: ['b'] });

/** The problems that are told of a briefing with these fields on 1 January 2026. */
const told = (fields: object, today = '2026-01-01') =>
  adviseEditors(archiveOf({ briefings: [{ id: ID, sources: SOURCES, body: 'Text.[@a; @b]', ...fields }] }, today)).map(
    ({ field, problem }) => `${field} ${problem}`,
  );

it('nothing is told of a briefing with two publishers and recent promises', () => {
  expect(told({ commitments: [promise({})] })).toEqual([]);
});

it('of sources of one publisher alone', () => {
  expect(told({ sources: SOURCES.slice(0, 1), body: 'Text.[@a]' })).toEqual(['sources rests on one publisher alone: A']);
});

it('of sources that are more than twenty years older than the visit', () => {
  const published = (day: string) => ({ sources: SOURCES.map((source) => ({ ...source, published: day })) });
  expect(told(published('2005'))).toEqual([]);
  expect(told(published('1890-01-01'))).toEqual([
    'sources[0].published is 135 years before the visit: 1890-01-01',
    'sources[1].published is 135 years before the visit: 1890-01-01',
  ]);
});

it('of promises that nobody looked at for more than a year', () => {
  expect(told({ commitments: [promise({})] }, '2026-03-03')).toEqual(['commitments[0] was never checked: Build a bridge']);
  const pending = promise({ history: [status('pending', '2025-06')] });
  expect(told({ commitments: [pending] }, '2026-06-30')).toEqual([]);
  expect(told({ commitments: [pending] }, '2026-07-02')).toEqual(['commitments[0] was last looked at in 2025-06: Build a bridge']);
  expect(told({ commitments: [promise({ history: [status('fulfilled', '2025-06')] })] }, '2030-01-01')).toEqual([]);
});

it('of promises that only some of their parties were followed up on', () => {
  const both = { by: ['norland', 'sudonia'] };
  const fulfilled = { ...status('fulfilled', '2025-06'), for: ['norland'] };
  expect(told({ commitments: [promise({ ...both, history: [fulfilled] })] }, '2030-01-01')).toEqual([
    'commitments[0] was never checked: Build a bridge',
  ]);
  const unknown = { ...status('partly fulfilled', '2025-07'), for: ['sudonia'] };
  expect(told({ commitments: [promise({ ...both, history: [fulfilled, unknown] })] }, '2030-01-01')).toEqual([
    'commitments[0] was last looked at in 2025-07: Build a bridge',
  ]);
});

it('of promises on the day after a year, not before it', () => {
  expect([told({ commitments: [promise({})] }, '2026-03-01'), told({ commitments: [promise({})] }, '2026-03-02')]).toEqual([
    [],
    ['commitments[0] was never checked: Build a bridge'],
  ]);
});

it('of promises whose due date ends within two months', () => {
  const dated = (due: string) => ({ commitments: [promise({ kind: 'dated', due })] });
  expect(told(dated('2026-02'))).toEqual(['commitments[0] is due soon (2026-02): Build a bridge']);
  expect(told(dated('2026-02'), '2025-12-30')).toEqual(['commitments[0] is due soon (2026-02): Build a bridge']);
  expect(told(dated('2026-02'), '2025-12-29')).toEqual([]);
  expect(told(dated('2026'), '2025-12-29')).toEqual([]);
  expect(told(dated('2026-01-01'), '2026-01-02')).toEqual([]);
});

it('of a sentence that stands in two briefings, whatever its source notes', () => {
  const sentence = 'The two ministers spoke for an hour about ferries, ports and fish.';
  const briefings = ['2025-03-01-a', '2025-04-01-b'].map((id, at) => ({
    id,
    sources: SOURCES,
    summary: 'They spoke of fish.',
    body: `Text.[@a; @b]\n\n${at === 0 ? `${sentence}[@a]` : `They met. ${sentence.replace('an hour', 'an  hour')}[@b] They left.`}`,
  }));
  const letters = adviseEditors(archiveOf({ briefings }, '2025-05-01'));
  expect(letters.map(({ file, problem }) => `${file} ${problem}`).sort()).toEqual([
    'briefings/2025-03-01-a.md has a sentence of briefings/2025-04-01-b.md: “The two ministers spoke for an hour about ferries, ports and…”',
    'briefings/2025-04-01-b.md has a sentence of briefings/2025-03-01-a.md: “The two ministers spoke for an  hour about ferries, ports an…”',
  ]);
  expect(
    adviseEditors(archiveOf({ briefings: [{ ...briefings[0], id: '2025-03-01-a', glance: [sentence, 'Two.', 'Three.'] }] }, '2025-05-01')),
  ).toEqual([]);
});

it('of quotations longer than a clause', () => {
  const quote = (count: number) => ({ key: 'q', words: 'word '.repeat(count).trim(), occasion: 'In the port', source: 'a' });
  const body = 'Text.[@a; @b]\n\n::quote[q]';
  expect(told({ quotes: [quote(20)], body })).toEqual([]);
  expect(told({ quotes: [quote(21)], body })).toEqual(['quotes[0].words has 21 words, more than a clause']);
});
