import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../src/archive/model/archive.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { writeCalendar } from '../../../../src/exports/calendars/write-calendar.ts';
import { site } from '../../../../src/site.ts';
import { contentsOfCalendar } from '../../../../src/views/follow/calendar.ts';
import {
  entityCalendar,
  relationshipCalendar,
  siteCalendar,
  threadCalendars,
  type ThreadCalendar,
} from '../../../../src/views/follow/thread-calendar.ts';
import { readCalendar } from '../../../read-calendar.ts';
import { archiveOf, briefingIn } from '../../make-archive.ts';
import { hosts } from '../../make-content.ts';

const correction = { key: 'name', date: '2026-04-02', kind: 'error', note: 'A name was wrong.' };
const promise = (key: string, due: string) => ({
  key,
  kind: 'dated',
  by: ['norland'],
  to: ['sudonia'],
  what: `Build the ${key}`,
  due,
  source: 'gazette',
});

const fileOf = (calendar: ThreadCalendar | undefined, archive: Archive): string => {
  if (!calendar) throw new Error('There is no calendar.');
  return writeCalendar(contentsOfCalendar(calendar, archive));
};
const read = (archive: Archive) => readCalendar(fileOf(siteCalendar(archive), archive));

const ID = '2021-04-06-a';

describe('a visit in a calendar', () => {
  it('is whole days, with the day after the last as its end', () => {
    const archive = archiveOf({
      briefings: [{ id: ID, title: 'Berg in Sudopol', published: '2026-03-01', visit: { from: '2021-04-06', to: '2021-04-07' } }],
    });
    expect(read(archive).events).toMatchObject([
      {
        uid: `visit-${ID}@readout.example`,
        first: '2021-04-06',
        end: '2021-04-08',
        isAllDay: true,
        status: 'CONFIRMED',
        sequence: 0,
        stamp: '2026-03-01T00:00:00Z',
        summary: 'Anna Berg in Sudopol',
        location: 'Sudopol',
        url: `https://readout.example/briefings/${ID}/`,
        categories: 'Visit',
      },
    ]);
  });

  it('is tentative if announced, and cancelled if cancelled or postponed', () => {
    const state = (id: string, of: string) => ({ id, visit: { state: of, planned: id.slice(0, 10), from: undefined, to: undefined } });
    const archive = archiveOf({
      briefings: [state('2026-03-03-a', 'announced'), state('2026-03-02-b', 'postponed'), state('2026-03-01-c', 'cancelled')],
    });
    expect(read(archive).events.map(({ status, summary }) => `${status} ${summary.split(':')[0] ?? ''}`)).toEqual([
      'TENTATIVE Announced',
      'CANCELLED Postponed',
      'CANCELLED Cancelled',
    ]);
  });

  it('keeps its name when it is corrected or moved, with a higher sequence and a later stamp', () => {
    const [before, after] = [
      archiveOf({ briefings: [{ id: ID, published: '2026-03-01' }] }),
      archiveOf({
        briefings: [{ id: '2021-04-07-b', formerly: [ID], published: '2026-03-01', updated: '2026-04-02', corrections: [correction] }],
      }),
    ].map((archive) => read(archive).events[0]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe(1);
    expect(after?.stamp).toBe('2026-04-02T00:00:00Z');
  });

  it('is no event if it is known only to the month or year, and the description of the calendar counts it', () => {
    const archive = archiveOf({
      briefings: [
        { id: '2021-04-06-a', commitments: [promise('bridge', '2022'), promise('road', '2022-05-01')] },
        { id: '2021-05-01-b', visit: { from: '2021-05', to: undefined } },
      ],
    });
    const { events, description } = read(archive);
    expect(events.map(({ first }) => first)).toEqual(['2022-05-01', '2021-04-06']);
    expect(description).toContain('1 visit and 1 due date of a promise.');
    expect(description).toContain('Left out, because known only to the month or year: 1 visit and 1 due date of a promise.');
  });

  it('whose end is not known is its first day, and says so', () => {
    const [event] = read(archiveOf({ briefings: [{ id: ID, visit: { from: '2021-04-06', to: '2021-04' } }] })).events;
    expect(event).toMatchObject({ first: '2021-04-06', end: '2021-04-07' });
    expect(event?.description).toContain('Our sources do not say when the visit ended');
  });
});

it('a due date is a day with the promise and its address', () => {
  const archive = archiveOf({ briefings: [{ id: ID, commitments: [promise('bridge', '2022-05-31')] }] });
  expect(read(archive).events[0]).toMatchObject({
    uid: `due-${ID}-bridge@readout.example`,
    first: '2022-05-31',
    end: '2022-06-01',
    isAllDay: true,
    summary: 'Due: Build the bridge',
    url: `https://readout.example/briefings/${ID}/#commitment-bridge`,
    categories: 'Promise',
  });
});

describe('the calendars of people, countries and pairs', () => {
  const archive = archiveOf({
    briefings: [
      { id: '2021-04-06-a', commitments: [promise('bridge', '2022-05-31')] },
      { id: '2021-05-06-b', visit: hosts('emil-frank') },
    ],
  });
  const days = (calendar: ThreadCalendar | undefined) => readCalendar(fileOf(calendar, archive)).events.map(({ first }) => first);

  it('have their visits and promises', () => {
    expect(days(entityCalendar(getById(archive.people, 'bruno-costa'), archive))).toEqual(['2022-05-31', '2021-04-06']);
    expect(days(entityCalendar(getById(archive.countries, 'sudonia'), archive))).toContain('2022-05-31');
    expect(days(relationshipCalendar(getById(archive.relationships, 'norland-sudonia'), archive))).toContain('2022-05-31');
  });

  it('exist for no places and topics', () => {
    expect(entityCalendar(getById(archive.places, 'sudopol'), archive)).toBeUndefined();
    expect(threadCalendars(archive).map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/calendar.ics', '/people/anna-berg/calendar.ics', '/countries/norland/calendar.ics']),
    );
  });
});

it('a calendar has no more visits than `site.sizes.calendar`, the latest, and says how many it leaves out', () => {
  const day = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
  const archive = archiveOf({ briefings: Array.from({ length: site.sizes.calendar + 3 }, (_, at) => ({ id: `${day(at)}-a` })) });
  const { events, description } = read(archive);
  expect(events).toHaveLength(site.sizes.calendar);
  expect(events.at(-1)?.first).toBe(day(3));
  expect(description).toContain('Left out, because earlier: 3 visits.');
});

describe('in three time zones', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  afterEach(() => {
    // Node notices that the zone is set, not that it is gone, and other tests run in this process.
    vi.stubEnv('TZ', own);
    vi.unstubAllEnvs();
  });

  it('the bytes of a file are the same, and its days are read as they are, in 1874 too', () => {
    const archive = archiveOf({
      briefings: [
        { id: '1874-05-13-a', visit: { from: '1874-05-13', to: '1874-05-22' }, commitments: [promise('bridge', '1875-01-01')] },
        { id: '2021-03-28-b', visit: { from: '2021-03-28', to: '2021-03-28' } },
      ],
    });
    const files = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo'].map((zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(read(archive).events.map(({ first, end }) => `${first} ${end}`)).toEqual([
        '2021-03-28 2021-03-29',
        '1875-01-01 1875-01-02',
        '1874-05-13 1874-05-23',
      ]);
      return fileOf(siteCalendar(archive), archive);
    });
    expect(new Set(files).size).toBe(1);
    expect(files[0]).not.toContain('TZID');
  });
});

const HOSTILE = [
  'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
  'A\nATTACH:https://elsewhere.example/; B, C \\n "D" : E',
  ']]><script>alert(1)</script>',
  'لقاء \u202E abc',
  'x'.repeat(20_000),
  '\u0000\u0007 and \uD800',
  '会'.repeat(500),
];

it.each(HOSTILE)('hostile text %# in a title, summary or name stays in its value', (hostile) => {
  const archive = archiveOf({ briefings: [{ id: ID, commitments: [promise('bridge', '2022-05-31')] }] });
  const person = getById(archive.people, 'anna-berg');
  // Bypasses the schema, which refuses some of it.
  Object.assign(person, { name: hostile });
  Object.assign(briefingIn(archive, ID), { title: hostile, summary: hostile });
  const { name, description, events, properties } = readCalendar(fileOf(entityCalendar(person, archive), archive));
  expect(events).toHaveLength(2);
  expect(properties).not.toContain('attach');
  const kept = hostile.replaceAll(/[\u0000\u0007]/g, '').replace('\uD800', '\uFFFD');
  const plain = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ').trim();
  const event = events.find(({ categories }) => categories === 'Visit');
  expect(plain(event?.description)).toContain(plain(kept));
  expect(plain(event?.summary)).toContain(plain(kept));
  expect(plain(name)).toContain(plain(kept));
  expect(plain(description)).toContain(plain(kept));
});
