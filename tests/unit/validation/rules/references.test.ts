import { describe, expect, it } from 'vitest';
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
    ['another spelling', 'NLK', 'did you mean `norland`? Else write content/countries/nlk.yaml'],
    ['a name in full', 'The Norland Kingdom', 'did you mean `norland`? Else write content/countries/the-norland-kingdom.yaml'],
    ['a name of two', 'The Realm', 'did you mean `norland` or `estmark`? Else write content/countries/the-realm.yaml'],
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
