import { expect, it } from 'vitest';
import { makeVocabulary } from '../../../src/search/vocabulary.ts';
import { archiveOf } from '../make-archive.ts';

it('the vocabulary has the words of all briefings, those of most briefings first, in lower case unless they are names', () => {
  const body = 'Wheat, said Berg. The wheat came.[@gazette]';
  const words = makeVocabulary(
    archiveOf({
      briefings: [
        { id: '2021-04-06-a', body },
        { id: '2022-04-06-b', body: 'Of wheat.[@gazette]' },
      ],
    }),
  );
  expect(words.indexOf('wheat')).toBeLessThan(words.indexOf('Berg'));
  expect(words).not.toContain('Wheat');
});
