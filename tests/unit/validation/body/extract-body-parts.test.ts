import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/validation/body/validate-body.ts';
import { extractBodyParts, wordsOfText } from '../../../../src/validation/body/extract-body-parts.ts';

const partsIn = (body: string) => extractBodyParts(parseBody(body), body);
const textsIn = (body: string): string[] => partsIn(body).texts.map((text) => wordsOfText(text, body));

describe('the texts of a body', () => {
  it.each([
    ['as written', 'They met *Anna Berg*\nin Sudopol.', ['They met ', 'Anna Berg', '\nin Sudopol.']],
    ['without backslash escapes', String.raw`The sum of 3 \* 4`, ['The sum of 3 * 4']],
    ['with entities decoded', 'Berg &amp; Sons', ['Berg & Sons']],
    ['whole, though a time of day looks like a directive', 'At 10:30 in Sudopol', ['At 10:30 in Sudopol']],
    ['without headings, links and block quotes', '## Anna\n\n> Bruno\n\n[Clara](/people/clara/)', []],
  ])('are extracted %s', (_name, body, texts) => {
    expect(textsIn(body)).toEqual(texts);
  });

  it('have `words` only if the body writes them differently', () => {
    expect(partsIn('One.\n\nTwo &amp; three.').texts).toEqual([
      { from: 0, to: 4, line: 1 },
      { from: 6, to: 22, line: 3, words: 'Two & three.' },
    ]);
  });
});

it('the links of a body have their lines', () => {
  expect(partsIn('See [this](/map/).\n\n[that]: /quotes/').links).toEqual([
    { url: '/map/', line: 1 },
    { url: '/quotes/', line: 3 },
  ]);
});
