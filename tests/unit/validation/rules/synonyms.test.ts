import { expect, it } from 'vitest';
import { synonyms } from '../../../../src/schemas/synonyms.ts';
import { checkSynonyms } from '../../../../src/validation/rules/synonyms.ts';
import { diagnosticsOf } from '../../make-diagnostics.ts';

const findingsIn = (groups: { words: string[]; finds?: string[] }[], free: string[] = []) =>
  checkSynonyms(synonyms.parse({ synonyms: groups, free })).map(({ path, problem }) => `${path.join('.')} ${problem}`);

it('groups of words that mean the same, and words that find others, are valid', () => {
  expect(findingsIn([{ words: ['PM', 'prime minister'] }, { words: ['Sino'], finds: ['Chinese'] }], ['визит'])).toEqual([]);
});

it.each([
  ['a word alone', [{ words: ['PM'] }], 'synonyms.0.words has one word only'],
  ['a word twice in a group', [{ words: ['per cent', 'Per-Cent'] }], 'synonyms.0.words.1 stands twice in this group'],
  [
    'a word of an earlier group',
    [{ words: ['PM', 'premier'] }, { words: ['head', 'pm'] }],
    'synonyms.1.words.1 is in an earlier group too: that of “PM”',
  ],
  ['a found word that is one of the words', [{ words: ['PM', 'premier'], finds: ['pm'] }], 'synonyms.0.finds.0 is one of the `words`'],
  ['a synonym of many words', [{ words: ['a', 'one two three four five six'] }], 'synonyms.0.words.1 has more than 5 words'],
])('is sent back: %s', (_name, groups, problem) => {
  expect(findingsIn(groups)).toEqual([expect.stringContaining(problem) as string]);
});

it('a free word is one word', () => {
  expect(findingsIn([], ['на визит'])).toEqual(['free.0 is more than one word']);
});

it('the diagnostic names the file and the line', () => {
  expect(diagnosticsOf({ search: { synonyms: { synonyms: [{ words: ['PM'] }] } } })).toMatchObject([
    { file: 'search/synonyms.yaml', line: 2, field: 'synonyms[0].words' },
  ]);
});
