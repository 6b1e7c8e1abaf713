import { describe, expect, it } from 'vitest';
import { isBetween } from '../../../../src/archive/facts/commitments-by-relationship.ts';
import { previousVisit } from '../../../../src/archive/facts/previous-visit.ts';
import { entityView } from '../../../../src/views/pages/entity/entity.ts';
import { cableOf } from '../../../../src/views/parts/cable.ts';
import { checkArchive } from '../../../../src/archive/checks/check-archive.ts';
import { getById } from '../../../../src/archive/model/entities-by-id.ts';
import { archiveOf, briefingIn, visitIn } from '../../make-archive.ts';
import { makeContent, visitors } from '../../make-content.ts';
import { diagnosticsOf, textWith } from '../../make-diagnostics.ts';

const OFFICE = { title: 'Secretary-General', function: 'head of government', organisation: 'northern-league', from: '2010' };
const LIND = { name: 'Hana Lind', family: 'Lind', offices: [OFFICE] };
const ID = '2021-04-06-lind';

const archiveWith = (...more: { id: string; visit?: object }[]) =>
  archiveOf({
    people: { 'hana-lind': LIND },
    briefings: [
      { id: ID, visit: visitors('hana-lind') },
      ...more.map(({ id, visit }) => ({ id, visit: { ...visitors('hana-lind'), ...visit } })),
    ],
  });

describe('a visit by the head of an organisation', () => {
  it('is sent by the organisation, and makes no pair of countries', () => {
    const archive = archiveWith();
    const visit = visitIn(archive, ID);
    expect(visit.sending).toEqual([]);
    expect(visit.sendingOrganisations.map(({ id }) => id)).toEqual(['northern-league']);
    expect([...archive.relationships.keys()]).toEqual([]);
    expect(checkArchive(archive)).toEqual([]);
  });

  it('is named by the organisation in lists, and stands on its page', () => {
    const archive = archiveWith();
    expect(cableOf(visitIn(archive, ID), archive)).toMatchObject({ from: 'Northern League', countries: 'Northern League – Sudonia' });
    const { sections } = entityView(getById(archive.organisations, 'northern-league'), archive);
    expect(sections.map(({ id, items }) => [id, items.length])).toEqual([['made', 1]]);
  });

  it('is compared with earlier ones of the same organisation', () => {
    const archive = archiveWith({ id: '2019-01-01-lind' });
    expect(previousVisit(visitIn(archive, ID), archive.visits)?.id).toBe('2019-01-01-lind');
  });

  it('may be in the register, whose files may leave the column out', () => {
    const row = { id: '2012-10-02-lind', visitor: 'Hana Lind', office: 'Secretary-General', country: '', organisation: 'northern-league' };
    const [visit] = archiveOf({ register: [row] }).visits;
    expect(visit).toMatchObject({ sending: [], sendingOrganisations: [{ id: 'northern-league' }] });
    expect(makeContent({ register: [{ id: '2012-10-02-berg' }] }).register).toHaveLength(1);
  });
});

describe('an office, a delegate and a row have one side:', () => {
  it.each([
    ['none', { organisation: undefined }, 'is missing, and so is `organisation`'],
    ['two', { country: 'norland' }, 'is given, and so is `organisation`'],
  ])('not %s', (_how, change, problem) => {
    const people = { 'hana-lind': { ...LIND, offices: [{ ...OFFICE, ...change }] } };
    expect(diagnosticsOf({ people })).toMatchObject([{ field: 'offices[0].country', problem: textWith(problem) }]);
  });

  it('an organisation that has a file', () => {
    const people = { 'hana-lind': { ...LIND, offices: [{ ...OFFICE, organisation: 'northern-leage' }] } };
    expect(diagnosticsOf({ people })).toMatchObject([
      { field: 'offices[0].organisation', remedy: textWith('did you mean `northern-league`?') },
    ]);
  });

  it('also in the register', () => {
    const both = { id: '2012-10-02-a', visitor: 'Hana Lind', country: 'norland', organisation: 'northern-league' };
    expect(diagnosticsOf({ register: [both] })).toMatchObject([{ field: 'country', problem: textWith('and so is `organisation`') }]);
    expect(diagnosticsOf({ register: [{ ...both, country: '', organisation: '' }] })).toMatchObject([{ field: 'country' }]);
  });
});

describe('of a visit by people of two countries, a pair has', () => {
  const promise = (key: string, by: string[], to?: string[]) => ({ key, kind: 'open', by, to, what: 'Open a line', source: 'gazette' });
  const id = '2021-04-06-both';
  const archive = archiveOf({
    briefings: [
      {
        id,
        visit: visitors('anna-berg', 'emil-frank'),
        commitments: [
          promise('ferry', ['norland'], ['sudonia']),
          promise('rail', ['sudonia'], ['estmark']),
          promise('road', ['sudonia']),
          promise('all', ['norland', 'estmark'], ['sudonia']),
          promise('home', ['norland'], ['estmark']),
          promise('person', ['anna-berg'], ['bruno-costa']),
          promise('guests', ['norland', 'estmark']),
          promise('league', ['northern-league']),
        ],
      },
    ],
  });
  const { visit, commitments } = briefingIn(archive, id);
  const keysOf = (a: string, b: string) =>
    commitments
      .filter((commitment) => isBetween(commitment, [getById(archive.countries, a), getById(archive.countries, b)], visit, archive))
      .map(({ key }) => key);

  it('its own promises, those to nobody who is named, and those of which no party is a country', () => {
    expect(keysOf('norland', 'sudonia')).toEqual(['ferry', 'road', 'all', 'person', 'league']);
    expect(keysOf('estmark', 'sudonia')).toEqual(['rail', 'road', 'all', 'league']);
  });

  it('no promise that one of its countries made together with a third', () => {
    expect([keysOf('norland', 'sudonia'), keysOf('estmark', 'sudonia')].flat()).not.toContain('guests');
    expect(keysOf('norland', 'estmark')).toContain('guests');
  });
});
