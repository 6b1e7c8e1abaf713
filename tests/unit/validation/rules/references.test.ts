import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../../src/validation/diagnostics/field-path.ts';
import { referencesOfBriefing, referencesOfRow, type Reference } from '../../../../src/validation/rules/references.ts';
import { rawFile } from '../../make-content.ts';
import { editExample, diagnosticsAfter, diagnosticsFor, lineOf, textWith } from '../../make-diagnostics.ts';

describe('a briefing that names an unknown', () => {
  it('person is answered with the nearest id', () => {
    const edits = { 'hosts:\n    - person: bruno-costa': 'hosts:\n    - person: bruno-castor' };
    expect(diagnosticsAfter(edits)).toMatchObject([
      {
        field: 'visit.hosts[0].person',
        line: lineOf('bruno-castor', editExample(edits)),
        problem: 'nobody has defined the person `bruno-castor`',
        remedy: 'did you mean `bruno-costa`? Else write content/people/bruno-castor.yaml',
      },
    ]);
  });

  it.each([
    ['another spelling', 'NLK', 'did you mean `norland`?'],
    ['a name in full', 'The Norland Kingdom', 'did you mean `norland`?'],
    ['a name of two', 'The Realm', 'did you mean `norland` or `estmark`?'],
    ['a ministry', 'Foreign Ministry of Norland', 'did you mean `norland`?'],
    [
      'a slip',
      'norlnd',
      'did you mean `norland`? Else write content/countries/norlnd.yaml, content/organisations/norlnd.yaml or content/people/norlnd.yaml',
    ],
  ])('country by %s is answered with the ids that have it', (_, written, remedy) => {
    const country = (id: string, name: string, aliases: string[]) =>
      rawFile('countries', id, `name: ${name}\nadjective: ${name}\naliases: [${aliases.join(', ')}]\n`);
    const found = diagnosticsFor(
      editExample({ 'by: [sudonia]': `by: [${written}]` }),
      country('norland', 'Norland', ['NLK', 'The Norland Kingdom', 'The Realm']),
      country('estmark', 'Estmark', ['The Realm']),
    );
    expect(found).toMatchObject([{ field: 'commitments[0].by[0]', remedy }]);
  });

  it('person unlike any other is answered with the file to write', () => {
    expect(diagnosticsAfter({ 'hosts:\n    - person: bruno-costa': 'hosts:\n    - person: zoe-quist' })).toMatchObject([
      { remedy: 'write content/people/zoe-quist.yaml' },
    ]);
  });

  it.each([
    ['visitor', { '    - person: anna-berg': '    - person: nobody' }, 'visit.visitors[0].person', 'person'],
    ['place', { 'place: sudopol': 'place: nowhere' }, 'visit.stops[0].place', 'place'],
    ['topic', { '  - trade': '  - nothing' }, 'topics[0]', 'topic'],
    ['organisation', { '  - northern-league': '  - nothing' }, 'organisations[0]', 'organisation'],
    ['party to a promise', { 'by: [sudonia]': 'by: [nowhere]' }, 'commitments[0].by[0]', 'country or organisation or person'],
    ['addressee of a promise', { 'to: [norland]': 'to: [nowhere]' }, 'commitments[0].to[0]', 'country or organisation or person'],
    ['speaker', { 'speaker: bruno-costa': 'speaker: nobody' }, 'quotes[0].speaker', 'person'],
    ['origin of a number', { '    by: bruno-costa': '    by: nobody' }, 'figures[0].by', 'country or organisation or person'],
    ['earlier briefing', { '  kind: official': '  kind: official\n  after: nothing' }, 'visit.after', 'briefing'],
    [
      'country of a delegate',
      { '  stops:': '  delegation: [{ name: X, country: nowhere }]\n  stops:' },
      'visit.delegation[0].country',
      'country',
    ],
  ])('%s gets a diagnostic', (_name, edits, field, kind) => {
    expect(diagnosticsAfter(edits)).toMatchObject([{ field, problem: textWith(`nobody has defined the ${kind} \``) }]);
  });

  it('file gets no diagnostic if the file exists but is invalid', () => {
    expect(diagnosticsFor(rawFile('topics', 'trade', 'label: Trade\n')).map(({ file }) => file)).not.toContain(editExample({}).file);
  });
});

describe('the references of', () => {
  const of = (references: Reference[]) => references.map(({ path, id, among }) => [formatPath(path), id, among.join(' ')]);
  const PARTIES = 'countries organisations people';

  it('a visit are its people, its places, its origin and the visit before', () => {
    const visit = {
      visitors: [{ person: 'a' }, { name: 'B', country: 'b' }],
      hosts: [{ person: 'c' }],
      met: [{ name: 'D', organisation: 'd' }],
      delegation: [{ name: 'E', country: 'e', organisation: 'f' }],
      stops: [{ place: 'g' }, { place: 'h' }],
      origin: { place: 'i', country: 'j' },
      firstSince: { place: 'k' },
      after: 'l',
    };
    expect(of(referencesOfBriefing({ visit } as unknown as Parameters<typeof referencesOfBriefing>[0]))).toEqual([
      ['visit.visitors[0].person', 'a', 'people'],
      ['visit.visitors[1].country', 'b', 'countries'],
      ['visit.hosts[0].person', 'c', 'people'],
      ['visit.met[0].organisation', 'd', 'organisations'],
      ['visit.delegation[0].country', 'e', 'countries'],
      ['visit.delegation[0].organisation', 'f', 'organisations'],
      ['visit.stops[0].place', 'g', 'places'],
      ['visit.stops[1].place', 'h', 'places'],
      ['visit.origin.place', 'i', 'places'],
      ['visit.origin.country', 'j', 'countries'],
      ['visit.firstSince.place', 'k', 'places'],
      ['visit.after', 'l', 'briefings'],
    ]);
  });

  it('a briefing are its topics, and the parties, speakers and briefings that its parts name', () => {
    const briefing = {
      topics: ['a'],
      organisations: ['b'],
      commitments: [{ by: ['c'], to: ['d'] }, { by: ['e'] }],
      restatements: [{ briefing: 'f' }],
      documents: [{ parties: ['g', 'h'] }],
      quotes: [{ speaker: 'i' }, {}],
      figures: [{ by: 'j', topic: 'k' }, {}],
    };
    const found = of(referencesOfBriefing(briefing as unknown as Parameters<typeof referencesOfBriefing>[0]));
    expect(found.toSorted((one, other) => (String(one[1]) < String(other[1]) ? -1 : 1))).toEqual([
      ['topics[0]', 'a', 'topics'],
      ['organisations[0]', 'b', 'organisations'],
      ['commitments[0].by[0]', 'c', PARTIES],
      ['commitments[0].to[0]', 'd', PARTIES],
      ['commitments[1].by[0]', 'e', PARTIES],
      ['restatements[0].briefing', 'f', 'briefings'],
      ['documents[0].parties[0]', 'g', 'countries organisations'],
      ['documents[0].parties[1]', 'h', 'countries organisations'],
      ['quotes[0].speaker', 'i', 'people'],
      ['figures[0].by', 'j', PARTIES],
      ['figures[0].topic', 'k', 'topics'],
    ]);
    expect(of(referencesOfBriefing({}))).toEqual([]);
  });

  it('a row are its visitor, if it is an id, and its countries, place and visit before', () => {
    expect(of(referencesOfRow({ visitor: 'a', country: 'b', organisation: 'c', to: 'd', place: 'e', after: 'f' }))).toEqual([
      ['visitor', 'a', 'people'],
      ['country', 'b', 'countries'],
      ['organisation', 'c', 'organisations'],
      ['to', 'd', 'countries'],
      ['place', 'e', 'places'],
      ['after', 'f', 'briefings'],
    ]);
    expect(of(referencesOfRow({ visitor: 'Anna Berg' }))).toEqual([]);
  });
});

describe('another file with an unknown', () => {
  it.each([
    [
      'country of an office',
      rawFile(
        'people',
        'zoe-quist',
        'name: Zoe Quist\nfamily: Quist\noffices: [{ title: President, function: head of state, country: nowhere }]\n',
      ),
      'offices[0].country',
    ],
    ['country of a place', rawFile('places', 'oz', 'name: Oz\ncountry: nowhere\nlatitude: 1\nlongitude: 1\n'), 'country'],
    ['capital of a country', rawFile('countries', 'oz', 'name: Oz\nadjective: Ozian\ncapital: nowhere\n'), 'capital'],
  ])('%s gets a diagnostic', (_name, file, field) => {
    expect(diagnosticsFor(file)).toMatchObject([{ file: file.file, field, problem: textWith('nobody has defined') }]);
  });
});
