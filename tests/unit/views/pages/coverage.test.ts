import { describe, expect, it } from 'vitest';
import { coverageView } from '../../../../src/views/pages/coverage.ts';
import { archiveOf } from '../../make-archive.ts';
import { status } from '../../make-commitment.ts';
import { plannedVisit, stops, type BriefingFields } from '../../make-content.ts';

/** The sections of the page of an archive with so many briefings, one a year, that have neither promise nor figure nor quote. */
function sectionsFor(briefings: number) {
  const archive = archiveOf({ briefings: Array.from({ length: briefings }, (_, at) => ({ id: `${1950 + at}-a` })) });
  const { sections } = coverageView(archive);
  return (id: string) => sections.find((section) => section.id === id);
}

describe('a list of what is lacking', () => {
  it('shows all where they are few', () => {
    const list = sectionsFor(50)('without-figures');
    expect(list?.items).toHaveLength(50);
    expect(list?.note).toBeUndefined();
  });

  it('shows the latest where they are many, and says how many there are', () => {
    const list = sectionsFor(51)('without-figures');
    expect(list?.items).toHaveLength(50);
    expect(list?.items[0]).toMatchObject({ href: '/briefings/2000-a/' });
    expect(list).toMatchObject({ heading: 'Briefings without a figure: 51 of 51', note: 'The latest 50 of 51.' });
  });
});

it('counts a source that several briefings cite once', () => {
  const source = (title: string, url?: string) => ({ key: 'gazette', title, publisher: 'The Gazette', url });
  const cited = [
    source('A', 'https://gazette.example/a'),
    source('The same', 'http://www.gazette.example/a/#top'),
    source('A', 'https://gazette.example/a?page=2'),
    source('A'),
    source('A'),
    source('B'),
  ];
  const briefings = cited.map((of, at) => ({ id: `${2010 + at}-a`, sources: [of] }));
  const facts = coverageView(archiveOf({ briefings })).sections.find(({ id }) => id === 'holds')?.items;
  expect(facts).toContainEqual({ label: 'Different sources cited in briefings', value: '4' });
});

it('promises with no known outcome are counted by the reason', () => {
  const promise = { kind: 'open', by: ['sudonia'], what: 'Keep it', source: 'gazette' };
  const unknown = status('unknown', '2021', { read: 'The Gazette.' });
  const commitments = [undefined, unknown, undefined, status('pending', '2021')].map((of, at) => ({
    key: `a${at}`,
    ...promise,
    history: of ? [of] : [],
  }));
  const { sections } = coverageView(archiveOf({ briefings: [{ id: '2021-04-06-a', commitments }] }));
  expect(sections.find(({ id }) => id === 'unknown')?.items).toMatchObject([{ note: '1 with no report found, 2 not checked yet' }]);
});

describe('the number of pairs', () => {
  const made = { id: '2021-04-06-made' };
  const cancelled = { id: '2022-04-06-cancelled', visit: { ...stops('estburg'), ...plannedVisit('cancelled', '2022-04-06') } };
  const pairsOf = (...briefings: BriefingFields[]) => {
    const held = coverageView(archiveOf({ briefings })).sections.find(({ id }) => id === 'holds');
    return held?.items.find((item) => 'label' in item && item.label === 'Pairs');
  };

  it('says between how many of them a visit took place, where the list below has fewer', () => {
    expect(pairsOf(made, cancelled)).toMatchObject({ value: '2, 1 of them with a visit that took place' });
  });

  it('stands alone where a visit took place between all', () => {
    expect(pairsOf(made)).toMatchObject({ value: '1' });
  });
});
