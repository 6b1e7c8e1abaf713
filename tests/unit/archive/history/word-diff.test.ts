import { describe, expect, it } from 'vitest';
import { diffParagraphs, type DiffRun } from '../../../../src/archive/history/word-diff.ts';

/** Runs as a reader would mark them by hand: `-gone-`, `+new+`. */
const marked = (runs: DiffRun[]): string =>
  runs.map(({ kind, words }) => (kind === 'gone' ? `-${words}-` : kind === 'new' ? `+${words}+` : words)).join('');

const difference = (before: string[], after: string[]) => diffParagraphs(before, after).map(marked);

describe('the difference between two texts', () => {
  it('is nothing where they are the same', () => {
    expect(difference(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([]);
  });

  it('is told word by word, within the paragraph', () => {
    expect(difference(['They spoke of ships at length.'], ['They spoke of boats at length.'])).toEqual([
      'They spoke of -ships-+boats+ at length.',
    ]);
  });

  it('gathers changes that only a word or two part', () => {
    expect(difference(['It was signed on 27 April in the capital.'], ['It was signed on 28 May in the capital.'])).toEqual([
      'It was signed on -27 April-+28 May+ in the capital.',
    ]);
  });

  it('leaves apart changes with more between them', () => {
    expect(difference(['Five ships came to the port in May.'], ['Six ships came to the port in June.'])).toEqual([
      '-Five-+Six+ ships came to the port in -May-+June+.',
    ]);
  });

  it('shows a paragraph that was added or taken out as a whole', () => {
    expect(difference(['One.'], ['One.', 'Two.'])).toEqual(['+Two.+']);
    expect(difference(['One.', 'Two.'], ['Two.'])).toEqual(['-One.-']);
  });

  it('knows a paragraph again that was changed beside a new one', () => {
    expect(difference(['They spoke of ships at length.'], ['A new beginning.', 'They spoke of boats at length.'])).toEqual([
      '+A new beginning.+',
      'They spoke of -ships-+boats+ at length.',
    ]);
  });

  it('is of whole words in any script', () => {
    expect(difference(['Прибыл Лавров вчера утром рано.'], ['Прибыл Путин вчера утром рано.'])).toEqual([
      'Прибыл -Лавров-+Путин+ вчера утром рано.',
    ]);
  });
});
