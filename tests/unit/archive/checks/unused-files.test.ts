import { describe, expect, it } from 'vitest';
import { checkUnusedFiles } from '../../../../src/archive/checks/unused-files.ts';
import { makeArchive } from '../../../../src/archive/model/archive.ts';
import { makeContent, visitors, type ContentFields } from '../../make-content.ts';

/** The files that nothing uses, in the content of the tests with what a test adds. */
function unusedWith(fields: ContentFields): string[] {
  const content = makeContent({ briefings: [{ id: '2020-01-01-a' }], ...fields });
  return checkUnusedFiles(content, makeArchive(content, '2026-01-01')).map(({ file }) => file);
}

const UNUSED = [
  'people/clara-diaz.yaml',
  'people/emil-frank.yaml',
  'countries/estmark.yaml',
  'places/estburg.yaml',
  'organisations/northern-league.yaml',
  'topics/energy.yaml',
];
const without = (...ids: string[]) => UNUSED.filter((file) => !ids.some((id) => file.includes(id)));

it('every file that nothing uses gets a diagnostic', () => {
  expect(unusedWith({})).toEqual(UNUSED);
});

describe('a file is used by', () => {
  const briefing = (fields: object) => ({ briefings: [{ id: '2020-01-01-a', ...fields }] });
  const party = {
    kind: 'open',
    what: 'Wait',
    source: 'gazette',
  };

  it.each([
    [
      'a visit, together with the country of the office and its capital',
      briefing({ visit: visitors('anna-berg', 'emil-frank') }),
      ['emil', 'est'],
    ],
    ['a row of the register', { register: [{ id: '2019-02-03-a', visitor: 'clara-diaz', country: 'sudonia', to: 'norland' }] }, ['clara']],
    ['a text that mentions it', briefing({ body: 'Clara Diaz spoke of Estburg.[@gazette]' }), ['clara', 'est']],
    ['a party to a commitment', briefing({ commitments: [{ key: 'a', by: ['northern-league'], ...party }] }), ['northern-league']],
    ['a list of topics', briefing({ topics: ['energy', 'trade'] }), ['energy']],
    ['the origin of a visit', briefing({ visit: { origin: { place: 'estburg', source: 'gazette' } } }), ['est']],
  ])('%s', (_name, fields, ids) => {
    expect(unusedWith(fields)).toEqual(without(...ids));
  });

  it('no file that is itself unused, so a place and its country do not keep each other', () => {
    expect(unusedWith(briefing({ body: 'They spoke.[@gazette]' }))).toEqual(
      expect.arrayContaining(['countries/estmark.yaml', 'places/estburg.yaml']),
    );
  });
});
