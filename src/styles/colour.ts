export type Scheme = 'light' | 'dark';

/** A colour of the text of `tokens.css`, the only place that has any. Throws where it is not there as a pair. */
export function colourOf(tokens: string, name: string, scheme: Scheme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (!found) throw new Error(`tokens.css has no pair of colours --${name}.`);
  return found;
}

/** All of them, in the order of the file. */
export const pairsOfColours = (tokens: string): { name: string; light: string; dark: string }[] =>
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

/** The text of `tokens.css` with the light colours alone, for what knows no `light-dark()`. */
export const lightOnly = (tokens: string): string => tokens.replaceAll(/light-dark\((#\w+), #\w+\)/g, '$1');
