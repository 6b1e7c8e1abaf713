import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/validation/body/validate-body.ts';
import { partsOf, wordsOf } from '../../../../src/validation/body/body-parts.ts';

const partsIn = (body: string) => partsOf(parseBody(body), body);
const textsIn = (body: string): string[] => partsIn(body).texts.map((it) => wordsOf(it, body));

describe('the texts of a body', () => {
  it.each([
    ['as they are written', 'They met *Anna Berg*\nin Sudopol.', ['They met ', 'Anna Berg', '\nin Sudopol.']],
    ['without the marks that escape', String.raw`The sum of 3 \* 4`, ['The sum of 3 * 4']],
    ['with entities spelt out', 'Berg &amp; Sons', ['Berg & Sons']],
    ['whole where they have a time of day', 'At 10:30 in Sudopol', ['At 10:30 in Sudopol']],
    ['but no headings, links and quotations set off', '## Anna\n\n> Bruno\n\n[Clara](/people/clara/)', []],
  ])('are read %s', (_name, body, texts) => {
    expect(textsIn(body)).toEqual(texts);
  });

  it('keep words of their own only where they are written otherwise', () => {
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
