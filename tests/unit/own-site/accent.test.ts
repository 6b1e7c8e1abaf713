import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chooseAccent } from '../../../src/own-site/accent.ts';
import { colourPairs } from '../../../src/styles/colours-in-tokens.ts';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** The colour that a letter offers for an option. */
const offered = (option: string, letters: string[]): string =>
  letters.flatMap((letter) => new RegExp(`${option} "(#\\w+)"`).exec(letter)?.[1] ?? [])[0] ?? '';

it('the accent that the engine comes with can be read in both schemes', () => {
  const { light = '', dark = '' } = colourPairs(TOKENS).find(({ name }) => name === 'accent') ?? {};
  expect(chooseAccent(TOKENS, light, dark)).toEqual({ accent: { light, dark } });
});

it('a colour that can be read on light paper gets a lighter one of its hue for dark paper', () => {
  expect(chooseAccent(TOKENS, '#1F4F7F')).toEqual({ accent: { light: '#1f4f7f', dark: '#6fa5dc' } });
});

it.each(['#3f7fbf', '#ffff00', '#ffffff', '#808080', '#ff0000', '#00ff00'])(
  '%s is too pale: a near one is offered, and that passes',
  (colour) => {
    const refused = chooseAccent(TOKENS, colour, '#f0808c');
    const problems = 'problems' in refused ? refused.problems : [];
    expect(problems).toEqual([
      expect.stringMatching(/^#\w+ has a contrast of [\d.]+ to 1 on the light paper, #\w+; links and marks need 7/),
    ]);
    const near = offered('--accent', problems);
    expect(chooseAccent(TOKENS, near, '#f0808c')).toEqual({ accent: { light: near, dark: '#f0808c' } });
  },
);

it('a dark colour for dark paper is refused by its own option', () => {
  const refused = chooseAccent(TOKENS, '#1f4f7f', '#1f4f7f');
  const near = offered('--accent-dark', 'problems' in refused ? refused.problems : []);
  expect(chooseAccent(TOKENS, '#1f4f7f', near)).toEqual({ accent: { light: '#1f4f7f', dark: near } });
});

it.each(['red', '#123', '#12345g', '', 'rgb(1, 2, 3)'])('“%s” is called no colour', (colour) => {
  expect(chooseAccent(TOKENS, colour)).toEqual({ problems: [expect.stringContaining(`“${colour}” is no colour`)] });
});
