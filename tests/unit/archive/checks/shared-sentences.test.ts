import { describe, expect, it } from 'vitest';
import { adviseOnSharedSentences } from '../../../../src/archive/checks/shared-sentences.ts';

/** A text of so many words, the first of them with a capital. */
const words = (count: number, first = 'One') => [first, ...Array.from({ length: count - 1 }, (_, at) => `w${at}`)].join(' ');
const briefing = (name: string, body: string, more: object = {}) => ({
  ...{ file: `briefings/${name}.md`, body, bodyLine: 11, summary: '', glance: [] },
  ...more,
});
const told = (...briefings: ReturnType<typeof briefing>[]) =>
  adviseOnSharedSentences(briefings).map(({ file, line, field, problem }) => `${file} ${String(line)} ${field} ${problem}`);

describe('a sentence that stands in two briefings', () => {
  it('is told of both, with its line, and with the other', () => {
    expect(told(briefing('a', `Text.\n\n${words(9)}.`), briefing('b', `They met. ${words(9)}! They left.`))).toEqual([
      `briefings/a.md 13 body has a sentence of briefings/b.md: “${words(9)}.”`,
      `briefings/b.md 11 body has a sentence of briefings/a.md: “${words(9)}!”`,
    ]);
  });

  it('is told of each of three, and of each place in one', () => {
    expect(told(briefing('a', words(9)), briefing('b', `${words(9)}.\r\n${words(9)}.`), briefing('c', words(9)))).toEqual([
      `briefings/a.md 11 body has a sentence of briefings/b.md: “${words(9)}”`,
      `briefings/b.md 11 body has a sentence of briefings/a.md: “${words(9)}.”`,
      `briefings/b.md 12 body has a sentence of briefings/a.md: “${words(9)}.”`,
      `briefings/c.md 11 body has a sentence of briefings/a.md: “${words(9)}”`,
    ]);
  });

  it('may stand in a summary or a glance, which have no line', () => {
    const other = briefing('b', '', { summary: `They met. ${words(9)}.`, glance: ['They left.', words(10)] });
    expect(told(briefing('a', `${words(9)}. ${words(10)}.`), other)).toEqual([
      `briefings/a.md 11 body has a sentence of briefings/b.md: “${words(9)}.”`,
      `briefings/b.md undefined summary has a sentence of briefings/a.md: “${words(9)}.”`,
      `briefings/a.md 11 body has a sentence of briefings/b.md: “${words(10)}.”`,
      `briefings/b.md undefined glance[1] has a sentence of briefings/a.md: “${words(10)}”`,
    ]);
  });

  it('has no line where nobody knows on which the text begins', () => {
    const unknown = { bodyLine: undefined };
    expect(told(briefing('a', words(9), unknown), briefing('b', words(9), unknown)).every((text) => text.includes('.md undefined '))).toBe(
      true,
    );
  });

  it('is told with its first sixty characters', () => {
    const sentence = words(9, 'O'.repeat(60 - words(9, '').length));
    expect(sentence).toHaveLength(60);
    expect(told(briefing('a', sentence), briefing('b', sentence))[0]).toContain(`“${sentence}”`);
    expect(told(briefing('a', `${sentence}.`), briefing('b', sentence))[0]).toContain(`“${sentence}…”`);
  });

  it.each([
    ['other capitals and accents', words(9, 'Été'), words(9, 'ete')],
    ['source notes inside', words(9), words(9).replace(' w3', '[@a; @b] w3')],
    ['a sentence in quotation marks before it', `${words(9)}.`, `“They met.” ${words(9)}.`],
    ['quotation marks around it', `${words(9)}.`, `They met. “${words(9)}.”`],
    ['a question before it', `${words(9)}.`, `Did they meet? ${words(9)}.`],
  ])('is the same with %s', (_what, one, other) => {
    expect(told(briefing('a', one), briefing('b', other))).toHaveLength(2);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['a short sentence', words(8), words(8)],
    ['another sentence', words(9), words(10)],
    ['a sentence that goes on', words(9), `${words(9)}, and left`],
    ['a point that ends no sentence', words(9), `No. ${words(9, 'one')}`],
  ])('%s', (_what, one, other) => {
    expect(told(briefing('a', one), briefing('b', other))).toEqual([]);
  });

  it('a sentence that stands twice in one briefing', () => {
    expect(told(briefing('a', `${words(9)}. ${words(9)}.`, { summary: words(9) }))).toEqual([]);
  });
});
