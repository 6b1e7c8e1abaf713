import { describe, expect, it } from 'vitest';
import { diffParagraphs, type DiffRun } from '../../../../src/archive/history/diff-paragraphs.ts';

/** Runs as one line of text: `-removed-`, `+added+`. */
const marked = (runs: DiffRun[]): string =>
  runs.map(({ kind, words }) => (kind === 'gone' ? `-${words}-` : kind === 'new' ? `+${words}+` : words)).join('');

const difference = (before: string[], after: string[]) => diffParagraphs(before, after).map(marked);

describe('the difference between two texts', () => {
  it('is empty where they are equal', () => {
    expect(difference(['One.', 'Two.'], ['One.', 'Two.'])).toEqual([]);
  });

  it('is word by word within a paragraph', () => {
    expect(difference(['They spoke of ships at length.'], ['They spoke of boats at length.'])).toEqual([
      'They spoke of -ships-+boats+ at length.',
    ]);
  });

  it('joins changes with only a word or two between them', () => {
    expect(difference(['It was signed on 27 April in the capital.'], ['It was signed on 28 May in the capital.'])).toEqual([
      'It was signed on -27 April-+28 May+ in the capital.',
    ]);
  });

  it.each([
    ['Five new ships came.', 'Six new boats came.', '-Five new ships-+Six new boats+ came.'],
    ['Five big new ships came.', 'Six big new boats came.', '-Five big new ships-+Six big new boats+ came.'],
    ['Five big, new, old ships came.', 'Six big, new, old boats came.', '-Five-+Six+ big, new, old -ships-+boats+ came.'],
    ['Five new ships', 'Six new ships', '-Five-+Six+ new ships'],
    ['New ships: five', 'New ships: six', 'New ships: -five-+six+'],
    ['Five new ships', 'Five new', 'Five new- ships-'],
  ])('of “%s” and “%s” is “%s”', (before, after, expected) => {
    expect(difference([before], [after])).toEqual([expected]);
  });

  it('keeps changes with more words between them apart', () => {
    expect(difference(['Five ships came to the port in May.'], ['Six ships came to the port in June.'])).toEqual([
      '-Five-+Six+ ships came to the port in -May-+June+.',
    ]);
  });

  it('shows an added or removed paragraph as a whole', () => {
    expect(difference(['One.'], ['One.', 'Two.'])).toEqual(['+Two.+']);
    expect(difference(['One.', 'Two.'], ['Two.'])).toEqual(['-One.-']);
  });

  it('matches a changed paragraph that stands beside an added one', () => {
    expect(difference(['They spoke of ships at length.'], ['A new beginning.', 'They spoke of boats at length.'])).toEqual([
      '+A new beginning.+',
      'They spoke of -ships-+boats+ at length.',
    ]);
  });

  it('compares as many removed as added paragraphs pair by pair, and others as one text', () => {
    const before = ['They spoke of ships and of ports.', 'Norland agreed to a ferry line.'];
    expect(difference(before, ['Norland agreed to a ferry line and a port.', 'They left.'])).toEqual([
      '-They spoke of ships and of ports-+Norland agreed to a ferry line and a port+.',
      '-Norland agreed to a ferry line-+They left+.',
    ]);
  });

  it('is by whole words in every script', () => {
    expect(difference(['Прибыл Лавров вчера утром рано.'], ['Прибыл Путин вчера утром рано.'])).toEqual([
      'Прибыл -Лавров-+Путин+ вчера утром рано.',
    ]);
  });
});
